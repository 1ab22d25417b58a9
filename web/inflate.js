// The script and the fonts lie in the page deflated, as base 64. A denser writing was tried: a twelfth smaller, and 20 ms slower to
// read than what the browser does by itself. The program is packed as LZMA, which only src/unpack unpacks: worth its 65 ms, because
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
  /** @typedef {(at: number, length: number, place: number, size: number) => void} Beginning */
  /** @typedef {(more: number) => number} GoingOn says how many bytes there are */
  const { memory, begin, unpack, begin_joining, join } =
    /** @type {{ memory: WebAssembly.Memory, begin: Beginning, unpack: GoingOn, begin_joining: Beginning, join: GoingOn }} */ (
      /** @type {unknown} */ (instance.exports)
    );
  const at = memory.buffer.byteLength;
  memory.grow(Math.ceil((packed.length + apart + whole) / 65536));
  new Uint8Array(memory.buffer).set(packed, at);
  const unpacked_at = at + packed.length;
  begin(at, packed.length, unpacked_at, apart);
  all(unpack, apart);
  begin_joining(unpacked_at, apart, unpacked_at + apart, whole);
  all(join, whole);
  return new Uint8Array(memory.buffer, unpacked_at + apart, whole);
}

/** In steps, so that the browser puts its faster translation to use. @param {(more: number) => number} go_on @param {number} size */
function all(go_on, size) {
  for (let before = -1, now = 0; before < now && now < size; ) {
    before = now;
    now = go_on(1 << 14);
  }
}
