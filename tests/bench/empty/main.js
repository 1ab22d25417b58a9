// Starts the empty window and draws it.
// @ts-nocheck: "page-module" is Emscripten's script, which exists only once built.

import start_module from "page-module";
import { inflated } from "../../../web/inflate.js";

const [program, font] = await Promise.all([inflated("program"), inflated("font-400")]);
const canvas = document.getElementById("canvas");
const module = await start_module({
  canvas,
  instantiateWasm(imports, receive) {
    WebAssembly.instantiate(program, imports).then(({ instance, module }) => {
      receive(instance, module);
    });
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
