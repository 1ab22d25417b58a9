// The script and the fonts lie in the page deflated, as base 64. A denser writing was tried: a twelfth smaller, and 20 ms slower to
// read than what the browser does by itself. The program is packed as LZMA, which only src/unpack unpacks: worth its 20 ms, because
// it is a fifth smaller and by far the largest part.

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
function bytesOf(text) {
  const own = /** @type {{ fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }} */ (/** @type {unknown} */ (Uint8Array));
  return own.fromBase64 ? own.fromBase64(text) : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** @param {string} id */
const textOf = (id) => document.getElementById(id)?.textContent ?? "";

/** @param {string} id @returns {Promise<ArrayBuffer>} */
export function inflated(id) {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  writer.write(bytesOf(textOf(id)));
  writer.close();
  return new Response(stream.readable).arrayBuffer();
}

/** @param {string} id */
export function unpacked(id) {
  const size = Number(document.getElementById(id)?.dataset.packed);
  return unpackedBy(bytesOf(textOf("unpacker")), bytesOf(textOf(id)), size);
}

/** @param {BufferSource} unpacker src/unpack/unpack_web.cpp @param {Uint8Array} packed @param {number} size when unpacked */
export function unpackedBy(unpacker, packed, size) {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(unpacker)); // without waiting: browsers grant it up to 4 kB
  const { memory, begin, unpack } =
    /** @type {{ memory: WebAssembly.Memory, begin: (at: number, length: number, place: number, size: number) => void,
      unpack: (more: number) => number }} */ (/** @type {unknown} */ (instance.exports));
  const at = memory.buffer.byteLength;
  memory.grow(Math.ceil((packed.length + size) / 65536));
  new Uint8Array(memory.buffer).set(packed, at);
  const place = at + packed.length;
  begin(at, packed.length, place, size);
  for (let before = -1, now = 0; before < now && now < size; ) {
    before = now;
    now = unpack(1 << 14); // in steps, so that the browser puts its faster translation to use
  }
  return new Uint8Array(memory.buffer, place, size);
}
