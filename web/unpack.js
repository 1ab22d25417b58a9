// The program, the fonts and the script that starts them lie in the page as one stream, packed as LZMA and written as base 64. A denser
// writing was tried: a twelfth smaller, and 20 ms slower to read than what the browser does by itself. What browsers can inflate by
// themselves would be a fifth larger; src/unpack does this one in some 65 ms.

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
function bytesOf(text) {
  const own = /** @type {{ fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }} */ (/** @type {unknown} */ (Uint8Array));
  return own.fromBase64 ? own.fromBase64(text) : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** All that is laid in, by its name. @returns {Record<string, Uint8Array<ArrayBuffer>>} */
export function unpacked() {
  const [unpacker, packed] = ["unpacker", "packed"].map((id) => /** @type {HTMLElement} */ (document.getElementById(id)));
  const { names, sizes, whole } = /** @type {Record<"names" | "sizes" | "whole", string>} */ (/** @type {unknown} */ (packed.dataset));
  const parts = unpackedBy(bytesOf(unpacker.textContent), bytesOf(packed.textContent), sizes.split(" ").map(Number), Number(whole));
  return Object.fromEntries(names.split(" ").map((name, i) => [name, parts[i]]));
}

/** @param {BufferSource} unpacker src/unpack/unpack_web.cpp @param {Uint8Array} packed @param {number[]} sizes of the parts; the first
 * is a module taken apart @param {number} whole the size of that module when it is put together */
export function unpackedBy(unpacker, packed, sizes, whole) {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(unpacker)); // without waiting: browsers grant it up to 4 kB
  /** @typedef {(at: number, length: number, place: number, size: number) => void} Beginning */
  /** @typedef {(more: number) => number} GoingOn says how many bytes there are */
  const { memory, begin, unpack, begin_joining, join } =
    /** @type {{ memory: WebAssembly.Memory, begin: Beginning, unpack: GoingOn, begin_joining: Beginning, join: GoingOn }} */ (
      /** @type {unknown} */ (instance.exports)
    );
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const at = memory.buffer.byteLength;
  memory.grow(Math.ceil((packed.length + all + whole) / 65536));
  new Uint8Array(memory.buffer).set(packed, at);
  let place = at + packed.length;
  begin(at, packed.length, place, all);
  go_on(unpack, all);
  const joined_at = place + all;
  begin_joining(place, sizes[0], joined_at, whole);
  go_on(join, whole);
  // Each by itself, so that the memory in which they were unpacked goes.
  const bytes = /** @type {ArrayBuffer} */ (memory.buffer);
  const parts = [new Uint8Array(bytes.slice(joined_at, joined_at + whole))];
  for (const [i, size] of sizes.entries()) {
    if (i > 0) parts.push(new Uint8Array(bytes.slice(place, place + size)));
    place += size;
  }
  return parts;
}

/** In steps, so that the browser puts its faster translation to use. @param {(more: number) => number} step @param {number} size */
function go_on(step, size) {
  for (let before = -1, now = 0; before < now && now < size; ) {
    before = now;
    now = step(1 << 14);
  }
}
