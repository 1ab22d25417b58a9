// Starts the program, tells it of what happens, and draws a frame when something did.
//
// No frame is drawn and no timer runs while nothing happens: each event asks for two frames (the second
// for what the first one moved), and the program may ask for more.

import start from "page-module";
import { Description } from "./description.js";
import { announce } from "./announce.js";
import { carryOut } from "./effects.js";
import { watchFiles } from "./files.js";
import { Keeping } from "./keeping.js";
import { watchPointer } from "./pointer.js";
import { watchShortcuts } from "./shortcuts.js";
import { Surroundings } from "./surroundings.js";
import { Twin } from "./twin.js";

/** @typedef {import("page-module").PageModule} PageModule */

const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById("canvas"));
const root = /** @type {HTMLElement} */ (document.getElementById("twin"));
const framesAfterEvent = 2;
const cursors = ["", "pointer", "text"];

/** What the rest of web/ needs of the running page. */
export class Page {
  /** @param {PageModule} module @param {number} handle @param {Keeping} keeping */
  constructor(module, handle, keeping) {
    this.module = module;
    this.handle = handle;
    this.keeping = keeping;
    this.wanted = 0;
    this.scheduled = false;
    this.lost = false;
    this.last = 0;
    this.shown = -1;
    this.canDraw = Boolean(module._is_drawn(handle));
    this.twin = new Twin(root, (id, kind, text) => {
      this.withText(text ?? "", (at, length) => module._act(handle, id, kind, at, length));
      this.again();
    });
    this.surroundings = new Surroundings(this);
  }

  get drawn() {
    return this.canDraw && !this.surroundings.plain;
  }

  /** Something happened: frames are due. */
  again(frames = framesAfterEvent) {
    this.wanted = Math.max(this.wanted, frames);
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame((now) => this.#frame(now));
  }

  /** Now, not with the next picture: for what must be in place before an event ends. */
  frameNow() {
    this.#frame(performance.now(), false);
  }

  /** What was entered and is in no picture yet is taken in: the page may be gone before the next one. */
  catchUp() {
    for (let tries = 0; this.wanted > 0 && tries < framesAfterEvent + 2; tries++) this.frameNow();
  }

  /** @param {string} text @param {(at: number, length: number) => void} use */
  withText(text, use) {
    this.withBytes(new TextEncoder().encode(text), use);
  }

  /** @param {Uint8Array} bytes @param {(at: number, length: number) => void} use */
  withBytes(bytes, use) {
    const at = this.module._malloc(bytes.length || 1);
    this.module.HEAPU8.set(bytes, at);
    use(at, bytes.length);
    this.module._free(at);
  }

  /** @param {number} now */
  #frame(now, scheduled = true) {
    if (scheduled) this.scheduled = false;
    if (this.lost && this.drawn) return; // the drawing comes back, and asks for a frame then
    this.surroundings.tell();
    const passed = (now - this.last) / 1000;
    this.last = now;
    // After a rest the clock is not believed: a colour must not jump.
    const seconds = passed > 0 && passed < 0.1 ? passed : 1 / 60;
    const at = this.module._next_frame(this.handle, seconds);
    this.#take(at);
    this.wanted -= 1;
    if (this.wanted > 0) this.again(this.wanted);
  }

  /** The Answer of src/app/platform_web.cpp. @param {number} at */
  #take(at) {
    const memory = this.module.HEAPU8.buffer;
    const [more, description, nodes, count, focus, scrollTo, scrollReset, said, saidLength, cursor, effects, effectCount] =
      new Uint32Array(memory, at, 12);
    if (more) this.wanted = Math.max(this.wanted, 2);
    if (description !== this.shown) {
      this.shown = description;
      this.twin.patch(new Description(memory, nodes, count));
    }
    if (scrollReset) this.twin.showBeginning(scrollReset);
    if (focus) this.twin.focus(focus);
    if (scrollTo) this.twin.show(scrollTo);
    if (saidLength) announce(new TextDecoder().decode(new Uint8Array(memory, said, saidLength)));
    const style = document.documentElement.style;
    if (style.cursor !== cursors[cursor]) style.cursor = cursors[cursor];
    if (effectCount) carryOut(this, effects, effectCount);
  }

  /** The page was switched between plain and drawn. */
  switched() {
    document.body.className = this.drawn ? "drawn" : "plain";
    this.twin.setDrawn(this.drawn, this.surroundings.textScale);
    this.shown = -1;
    this.again();
  }
}

/** @param {WebAssembly.Module} compiled */
function startModule(compiled) {
  return start({
    canvas,
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(compiled, imports).then((instance) => receive(instance, compiled));
      return {};
    },
  });
}

function watchDrawing(/** @type {Page} */ page) {
  canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault(); // else it is not given back
    page.lost = true;
    page.module._drawing_lost(page.handle);
  });
  canvas.addEventListener("webglcontextrestored", () => {
    page.lost = false;
    page.again();
  });
}

function watchTwin(/** @type {Page} */ page) {
  const { module, handle, twin } = page;
  root.addEventListener("focusin", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const part = twin.partOf(target);
    module._focused(handle, part ? part.node.id : 0, target.matches(":focus-visible"));
    page.again();
  });
  root.addEventListener("focusout", () => {
    module._focused(handle, 0, false);
    page.again();
  });
  root.addEventListener(
    "scroll",
    (event) => {
      const part = twin.partOf(event.target);
      if (!part || !page.drawn) return;
      module._scrolled(handle, part.node.id, part.element.scrollTop / page.surroundings.textScale);
      page.again(1);
    },
    true,
  );
}

const keeping = new Keeping(); // looks for a draft meanwhile
const [regular, bold] = [fonts["atkinson-400"], fonts["atkinson-700"]];
document.fonts.add(new FontFace("Atkinson Hyperlegible Next", regular, { weight: "400" }));
document.fonts.add(new FontFace("Atkinson Hyperlegible Next", bold, { weight: "700" }));
const module = await startModule(await program);

/** The fonts stay where they are for as long as the page is open. @param {Uint8Array} bytes */
function keep(bytes) {
  const at = module._malloc(bytes.length);
  module.HEAPU8.set(bytes, at);
  return at;
}
const handle = module._open(keep(regular), regular.length, keep(bold), bold.length);
const page = new Page(module, handle, keeping);
page.switched();
page.surroundings.tell();
page.withText(location.href, (at, length) => page.withBytes(settings, (place, size) => module._start(handle, at, length, place, size)));
watchDrawing(page);
watchTwin(page);
watchPointer(page);
watchShortcuts(page);
watchFiles(page);
// A link to a course that is followed in the page itself: it comes like a file without a name.
addEventListener("hashchange", () => {
  page.withText(location.hash, (at, length) => module._file_opened(handle, 0, 0, at, length));
  page.again();
});
keeping.start(page);
page.frameNow();
page.again();
