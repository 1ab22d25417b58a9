// Starts the empty window and draws it. web/boot.js has set the program and the font on their way.
// @ts-nocheck: "page-module" is Emscripten's script, which exists only once built.

import start from "page-module";

const [compiled, font] = await Promise.all([program, laidIn["font-400"]]);
const canvas = document.getElementById("canvas");
const module = await start({
  canvas,
  instantiateWasm(imports, receive) {
    WebAssembly.instantiate(compiled, imports).then((instance) => receive(instance, compiled));
    return {};
  },
});
const scale = devicePixelRatio;
canvas.width = Math.round(canvas.clientWidth * scale);
canvas.height = Math.round(canvas.clientHeight * scale);
const at = module._malloc(font.byteLength);
module.HEAPU8.set(new Uint8Array(font), at);
if (module._start(at, font.byteLength)) {
  // Two frames, as the page needs: the first asks for the glyphs that the second shows.
  for (let i = 0; i < 2; i++) module._frame(canvas.clientWidth, canvas.clientHeight, scale);
}
