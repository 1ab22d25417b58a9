// The script and the fonts lie in the page deflated, as base 64. A denser writing was tried: a twelfth smaller, and 20 ms slower to
// read than what the browser does by itself. The program is packed as LZMA, which only src/unpack unpacks: worth its 70 ms, because
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
  const { apart, whole } = document.getElementById(id)?.dataset ?? {};
  return unpackedBy(bytesOf(textOf("unpacker")), bytesOf(textOf(id)), Number(apart), Number(whole));
}

/** @param {BufferSource} unpacker src/unpack/unpack_web.cpp @param {Uint8Array} packed @param {number} apart the size of what is unpacked
 * @param {number} whole and of what that makes when it is put together */
export function unpackedBy(unpacker, packed, apart, whole) {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(unpacker)); // without waiting: browsers grant it up to 4 kB
  const { memory, begin, unpack, join } =
    /** @type {{ memory: WebAssembly.Memory, begin: (at: number, length: number, place: number, size: number) => void,
      unpack: (more: number) => number, join: (at: number, length: number, place: number, size: number) => number }} */ (
      /** @type {unknown} */ (instance.exports)
    );
  const at = memory.buffer.byteLength;
  memory.grow(Math.ceil((packed.length + apart + whole) / 65536));
  new Uint8Array(memory.buffer).set(packed, at);
  const unpacked_at = at + packed.length;
  begin(at, packed.length, unpacked_at, apart);
  for (let before = -1, now = 0; before < now && now < apart; ) {
    before = now;
    now = unpack(1 << 14); // in steps, so that the browser puts its faster translation to use
  }
  join(unpacked_at, apart, unpacked_at + apart, whole);
  return new Uint8Array(memory.buffer, unpacked_at + apart, whole);
}
