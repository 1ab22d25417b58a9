// The program and the fonts lie in the page deflated, in base64.

/** @param {string} id @returns {Promise<ArrayBuffer>} */
export function inflated(id) {
  const text = atob(/** @type {HTMLElement} */ (document.getElementById(id)).textContent ?? "");
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer();
}
