// One way to use the page in three browsers. A driver gives little: to run a line in the page, to press, to type, to look. All else is
// told here once: to find by role and name, to wait until nothing moves, and to press as different people do.

import assert from "node:assert/strict";
import { build } from "esbuild";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * @typedef {object} Surroundings
 * @property {number} width
 * @property {number} height
 * @property {boolean} touch
 * @property {boolean} dark
 * @property {string} language
 */
/**
 * What a driver gives of an open page. Places in CSS px.
 * @typedef {object} Hands
 * @property {string[]} complaints messages of the console, errors, requests
 * @property {(line: string) => Promise<any>} run an expression of JavaScript
 * @property {(x: number, y: number) => Promise<void>} mouse
 * @property {(x: number, y: number, down: number) => Promise<void>} wheel
 * @property {((x: number, y: number) => Promise<void>) | undefined} tap
 * @property {(name: string) => Promise<void>} key "Enter", "Shift+Tab"
 * @property {(text: string) => Promise<void>} type
 * @property {() => Promise<Buffer>} picture
 * @property {(role: string, name: string) => Promise<boolean>} reads whether the browser itself gives what was found this role and name
 * @property {() => Promise<void>} close
 */

const here = dirname(fileURLToPath(import.meta.url));
const inPage = (await build({ entryPoints: [join(here, "in_page.mjs")], bundle: true, write: false, format: "iife" })).outputFiles[0].text;

const drivers = { chromium: "./chromium.mjs", firefox: "./firefox.mjs", webkit: "./webkit.mjs" };

/** @param {keyof typeof drivers} name @param {object} [options] `drawn: false` starts it where it has no WebGL */
export const launch = async (name, options = {}) => (await import(drivers[name])).launch({ drawn: true, ...options });

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
const wanted = (/** @type {string | RegExp | undefined} */ name) =>
  name === undefined ? null : name instanceof RegExp ? { pattern: name.source, flags: name.flags } : { text: name };

/** How a person reaches things. @typedef {"mouse" | "touch" | "keyboard"} Way */

/** Someone in front of the page. */
export class Person {
  /** @param {Hands} hands @param {Way} way */
  constructor(hands, way) {
    this.hands = hands;
    this.way = way;
  }

  /** @param {string} name of a function of in_page.mjs @param {...any} words */
  ask(name, ...words) {
    return this.hands.run(`inPage.${name}(${words.map((word) => JSON.stringify(word ?? null)).join(", ")})`);
  }

  /** Until no frame is asked for any more. */
  async settled() {
    let before = -1;
    for (let tries = 0; tries < 250; tries++) {
      const [asked, run] = await this.hands.run("[inPage.asked, inPage.run]");
      if (asked === run && asked === before) return;
      before = asked;
      await pause(60);
    }
    assert.fail("frames are drawn without end");
  }

  /** @param {string} role @param {string | RegExp} [name] @param {{ nth?: number, within?: string }} [options] */
  async sees(role, name, options = {}) {
    return this.ask("find", role, wanted(name), options);
  }

  /** Fails where there is none. Then what a screen reader would be told of it. */
  async find(/** @type {string} */ role, /** @type {string | RegExp} */ name, options = {}) {
    for (let tries = 0; tries < 20; tries++) {
      if (await this.sees(role, name, options)) return this.ask("told");
      await pause(100);
    }
    const others = await this.hands.run(`inPage.all(${JSON.stringify(role)}, null).map((one) => inPage.nameOf(one)).join(" | ")`);
    assert.fail(`there is no ${role} ${name}; there are: ${others}`);
  }

  /** Brings the focus to what was found: by Tab alone. */
  async tabTo() {
    for (let steps = 0; steps < 400; steps++) {
      const where = await this.ask("focusIs");
      if (where === "here") return;
      // Among radio buttons of one question one goes by arrows.
      const among = await this.ask("amongRadios");
      if (among) await this.hands.key(where === "after" ? "ArrowUp" : "ArrowDown");
      else await this.hands.key(where === "after" ? "Shift+Tab" : "Tab");
    }
    assert.fail("Tab never came there");
  }

  /** Where it is, in the middle, brought into view: as often as what is drawn meanwhile moves it. It has to stay there for a moment:
   * on a busy machine the picture may come late. */
  async #place() {
    let before = "";
    for (let tries = 0; tries < 10; tries++) {
      await this.ask("bring", tries > 1 ? "center" : "nearest");
      await this.settled();
      const { x, y, w, h, inView } = await this.ask("box");
      assert.ok(w > 0 && h > 0, "it has a place on the page");
      const place = `${x} ${y} ${w} ${h}`;
      if (inView && place === before) return [x + w / 2, y + h / 2];
      before = place;
    }
    assert.fail("it never comes into view");
  }

  /** @param {string} role @param {string | RegExp} name @param {object} [options] */
  async press(role, name, options) {
    const { name: whole } = await this.find(role, name, options);
    assert.ok(await this.hands.reads(role, whole), `the browser itself gives ${role} "${whole}" to a screen reader`);
    if (this.way === "keyboard") {
      await this.tabTo();
      const chosen = role === "radio" && (await this.ask("told")).checked; // by the arrow that came to it
      if (!chosen) await this.hands.key(role === "checkbox" || role === "radio" ? "Space" : "Enter");
    } else {
      const [x, y] = await this.#place();
      if (this.way === "touch") await this.hands.tap?.(x, y);
      else await this.hands.mouse(x, y);
    }
    await this.settled();
  }

  /** Chooses in a drop-down, by its keys: what a browser unfolds from it is not part of the page. @param {string} name @param {string} option */
  async choose(name, option) {
    await this.find("combobox", name);
    if (this.way === "keyboard") await this.tabTo();
    else await this.hands.run("inPage.found.focus()");
    await this.writes(option);
    await this.find("combobox", name);
    assert.ok((await this.ask("told")).value.startsWith(option), `${name}: ${option} is chosen`);
  }

  /** Types into a field, as a person does: into what has the focus. @param {string} name @param {string} text */
  async type(name, text, role = "textbox") {
    await this.find(role, name);
    if (this.way === "keyboard") {
      await this.tabTo();
    } else {
      const [x, y] = await this.#place();
      if (this.way === "touch") await this.hands.tap?.(x, y);
      else await this.hands.mouse(x, y);
      await this.settled();
    }
    assert.equal(await this.ask("focusIs"), "here", `the field "${name}" has the focus`);
    await this.writes(text);
  }

  /** Into whatever has the focus. @param {string} text */
  async writes(text) {
    await this.hands.type(text);
    await this.settled();
  }

  /** Pastes into a field. @param {string} name @param {string} text */
  async pastes(name, text) {
    await this.find("textbox", name);
    await this.hands.run("inPage.found.focus()");
    await this.settled();
    await this.hands.run(`document.execCommand("insertText", false, ${JSON.stringify(text)})`);
    await this.settled();
  }

  /** @param {string} key */
  async key(key) {
    await this.hands.key(key);
    await this.settled();
  }

  /** On the plain page: by itself, or by the first thing that Tab reaches. */
  async becomesPlain() {
    const face = () => this.hands.run("document.body.className");
    if ((await face()) !== "plain") {
      await this.key("Tab");
      assert.deepEqual(await this.focus(), { role: "button", name: "Plain page" });
      await this.key("Enter");
    }
    assert.equal(await face(), "plain");
  }

  /** Is what was found switched off? */
  async isOff() {
    return this.hands.run("Boolean(inPage.found.disabled)");
  }

  /** Presses what prints; the text that the browser would put on paper. @param {string} name */
  async prints(name) {
    await this.hands.run(`(() => {
      window.print = () => {
        dispatchEvent(new Event("beforeprint"));
        window.printed = [...document.body.children].filter((one) => !one.matches("script")).map((one) => one.textContent).join("\\n");
        dispatchEvent(new Event("afterprint"));
      };
      return true;
    })()`);
    await this.press("button", name);
    const printed = await this.hands.run("window.printed ?? ''");
    assert.ok(printed, "something was printed");
    return printed;
  }

  /** All text of a part of the page. @param {string} [role] */
  async reads(role = "main") {
    assert.ok(await this.sees(role), `there is a ${role}`);
    return (await this.ask("told")).text;
  }

  async focus() {
    return this.ask("focused");
  }

  /** Goes away; fails for any message of the console, error or request. */
  async leaves() {
    const loaded = await this.hands.run(`performance.getEntriesByType("resource").map((one) => one.name).filter((one) => !/^(data|blob):/.test(one))`);
    await this.hands.close();
    assert.deepEqual([...this.hands.complaints, ...loaded], []);
  }
}

/**
 * Opens a page from the disk and waits until it is there.
 * @param {any} browser @param {string} path @param {Way} way @param {Partial<Surroundings>} [around] @param {string} [fragment] "#…"
 */
export async function open(browser, path, way, around = {}, fragment = "") {
  const hands = await browser.open(pathToFileURL(path).href + fragment, {
    width: 1280, height: 800, touch: way === "touch", dark: false, language: "en-US", ...around,
  });
  for (let tries = 0; !(await hands.run(`document.querySelector("#twin main") !== null`)); tries++) {
    assert.ok(tries < 300, "the page never showed anything");
    await pause(100);
  }
  await pause(200);
  await hands.run(`(() => { ${inPage}; return true })()`);
  const person = new Person(hands, way);
  await person.settled();
  return person;
}
