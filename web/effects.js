// What the program asks of the browser: the kinds are the order of Effect in src/app/platform.h.

import { keepDraft, chooseFile, saveFile } from "./files.js";

/** @typedef {import("./main.js").Page} Page */

const Kind = { saveFile: 0, chooseFile: 1, copyText: 2, print: 3, setTitle: 4, keepDraft: 5, showPlainPage: 6, warnBeforeClosing: 7 };
const wordsPerEffect = 8;

let unsaved = false;
addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});

/** @param {string} text */
function copy(text) {
  // On a page opened from a disk the clipboard may be closed to scripts: then the old way is taken.
  const old = () => {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    (document.querySelector("dialog[open]") ?? document.body).append(area);
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    area.select();
    document.execCommand("copy");
    area.remove();
    active?.focus({ preventScroll: true });
  };
  if (navigator.clipboard) navigator.clipboard.writeText(text).catch(old);
  else old();
}

/** @param {Page} page @param {number} at @param {number} count */
export function carryOut(page, at, count) {
  const memory = page.module.HEAPU8.buffer;
  const words = new Uint32Array(memory.slice(at, at + count * wordsPerEffect * 4));
  for (let i = 0; i < count; i++) {
    const [kind, flag, ...texts] = words.subarray(i * wordsPerEffect, (i + 1) * wordsPerEffect);
    /** @param {number} place */
    const bytes = (place) => new Uint8Array(memory.slice(texts[place * 2], texts[place * 2] + texts[place * 2 + 1]));
    /** @param {number} place */
    const text = (place) => new TextDecoder().decode(bytes(place));
    if (kind === Kind.saveFile) saveFile(text(0), text(1), bytes(2));
    else if (kind === Kind.chooseFile) chooseFile(page);
    else if (kind === Kind.copyText) copy(text(0));
    else if (kind === Kind.print) print();
    else if (kind === Kind.setTitle) document.title = text(0);
    else if (kind === Kind.keepDraft) keepDraft(text(0));
    else if (kind === Kind.showPlainPage) page.surroundings.wishPlain(Boolean(flag));
    else if (kind === Kind.warnBeforeClosing) unsaved = Boolean(flag);
  }
}
