// The script, the program and the fonts lie in the page deflated, as text: 13 bits in two of 91 printable characters
// (base 64 would take a twelfth more). tools/bundle.mjs writes them so.

const values = new Uint8Array(128);
let value = 0;
// Not "<", "&" and "`": the first two mean something in HTML, the last is one more than needed.
for (let code = 33; code < 127; code++) if (code !== 60 && code !== 38 && code !== 96) values[code] = value++;

/** @param {string} text @param {number} length */
function bytesOf(text, length) {
  const codes = new TextEncoder().encode(text);
  const bytes = new Uint8Array(length);
  let bits = 0;
  let held = 0;
  for (let from = 0, to = 0; to < length; from += 2) {
    bits |= (values[codes[from]] * 91 + values[codes[from + 1]]) << held;
    for (held += 13; held >= 8 && to < length; held -= 8) {
      bytes[to++] = bits;
      bits >>>= 8;
    }
  }
  return bytes;
}

/** @param {string} id @returns {Promise<ArrayBuffer>} */
export function inflated(id) {
  const { textContent, dataset } = /** @type {HTMLElement} */ (document.getElementById(id));
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  writer.write(bytesOf(textContent ?? "", Number(dataset.bytes)));
  writer.close();
  return new Response(stream.readable).arrayBuffer();
}
