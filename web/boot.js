// The only script in the page that is not packed. It sets everything on its way that web/main.js waits for, in an order that lets
// the browser work side by side, then runs main.js. The page's policy holds the hash of both scripts, so that nothing else can run.

import { unpacked } from "./unpack.js";

// A page that was saved while it was open also holds what was shown then.
document.getElementById("twin")?.replaceChildren();
for (const part of [...document.body.children]) if (!part.matches("noscript, #canvas, #twin, script")) part.remove();

const { page, main, settings, ...fonts } = unpacked();
const program = WebAssembly.compile(page);
Object.assign(globalThis, { program, fonts, settings: settings ?? new Uint8Array() });

// Opening the drawing takes longest and holds this script, but not the compiling. The program asks again and is given the same
// one, so what is wished for must be wished for here.
/** @type {HTMLCanvasElement} */ (document.getElementById("canvas")).getContext("webgl2", {
  alpha: false,
  depth: false,
  antialias: false,
});

const script = document.createElement("script");
script.type = "module";
script.textContent = new TextDecoder().decode(main);
document.head.append(script);
script.remove(); // so that a saved page starts it once, like the page itself
