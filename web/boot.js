// The only script in the page that is not deflated. It sets everything on its way that web/main.js waits for, in an order that lets
// the browser work side by side, then runs main.js. The page's policy holds the hash of both scripts, so that nothing else can run.

import { inflated, unpacked } from "./inflate.js";

// A page that was saved while it was open also holds what was shown then.
document.getElementById("twin")?.replaceChildren();
for (const part of [...document.body.children]) if (!part.matches("noscript, #canvas, #twin, script")) part.remove();

/** @type {Record<string, Promise<ArrayBuffer>>} */
const laidIn = {};
for (const { id } of document.querySelectorAll("script[data-deflated]")) laidIn[id] = inflated(id);
const program = WebAssembly.compile(unpacked("program"));
Object.assign(globalThis, { laidIn, program });

// Opening the drawing takes longest and holds this script, but not the inflating. The program asks again and is given the same
// one, so what is wished for must be wished for here.
/** @type {HTMLCanvasElement} */ (document.getElementById("canvas")).getContext("webgl2", {
  alpha: false,
  depth: false,
  antialias: false,
});

const script = document.createElement("script");
script.type = "module";
script.textContent = new TextDecoder().decode(await laidIn.script);
document.head.append(script);
script.remove(); // so that a saved page starts it once, like the page itself
