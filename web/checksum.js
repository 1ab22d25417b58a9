// Tells whether bytes are still the ones that were written: FNV-1a with the length.

/** @param {Uint8Array} bytes */
export function checksum(bytes) {
  let sum = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) sum = Math.imul(sum ^ bytes[i], 0x01000193);
  return `${bytes.length}:${(sum >>> 0).toString(16)}`;
}
