// Starts the empty window and draws it. web/boot.js has set the program on its way.
// @ts-nocheck: "page-module" is Emscripten's script, which exists only once built.

import start from "page-module";

const font = fonts["atkinson-400"];
const compiled = await program;
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
const at = module._malloc(font.length);
module.HEAPU8.set(font, at);
if (module._start(at, font.length)) {
  // Two frames, as the page needs: the first asks for the glyphs that the second shows.
  for (let i = 0; i < 2; i++) module._frame(canvas.clientWidth, canvas.clientHeight, scale);
}
