// What the program asks of the browser: the kinds are the order of Effect in src/app/platform.h.

import { download } from "./download.js";
import { chooseFile } from "./files.js";
import { printOut } from "./paper.js";
import { saveWork, useFile } from "./work_file.js";

/** @typedef {import("./main.js").Page} Page */

const Kind = {
  saveFile: 0, chooseFile: 1, copyText: 2, print: 3, setTitle: 4, keepDraft: 5, showPlainPage: 6, warnBeforeClosing: 7,
  writeWork: 8, useFile: 9, draftChanged: 10, leaveDraft: 11, openDraft: 12,
  removeDraft: 13, forgetEverything: 14, setLanguage: 15, openAddress: 16,
};
const wordsPerEffect = 9;

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
  const { keeping, surroundings } = page;
  const memory = page.module.HEAPU8.buffer;
  const words = new Uint32Array(memory.slice(at, at + count * wordsPerEffect * 4));
  // All is read before anything is carried out: what the program is told meanwhile may move its memory.
  const effects = Array.from({ length: count }, (_, i) => {
    const [kind, flag, number, ...texts] = words.subarray(i * wordsPerEffect, (i + 1) * wordsPerEffect);
    const parts = [0, 2, 4].map((place) => new Uint8Array(memory.slice(texts[place], texts[place] + texts[place + 1])));
    return { kind, flag, number, parts };
  });
  for (const { kind, flag, number, parts } of effects) {
    /** @param {number} place */
    const text = (place) => new TextDecoder().decode(parts[place]);
    if (kind === Kind.saveFile) download(text(0), text(1), parts[2]);
    else if (kind === Kind.chooseFile) chooseFile(page);
    else if (kind === Kind.copyText) copy(text(0));
    else if (kind === Kind.print) printOut(text(0));
    else if (kind === Kind.setTitle) document.title = text(0);
    else if (kind === Kind.openAddress) open(text(0), "_blank", "noopener,noreferrer");
    else if (kind === Kind.setLanguage) {
      document.documentElement.lang = text(0);
      surroundings.speak();
    }
    else if (kind === Kind.keepDraft) keeping.keep(Boolean(flag), number);
    else if (kind === Kind.showPlainPage) surroundings.wishPlain(Boolean(flag));
    else if (kind === Kind.warnBeforeClosing) unsaved = Boolean(flag);
    else if (kind === Kind.writeWork) saveWork(page, { way: flag, ticket: number, name: text(0), bytes: parts[1] });
    else if (kind === Kind.useFile) useFile(Boolean(flag));
    else if (kind === Kind.draftChanged) keeping.changed();
    else if (kind === Kind.leaveDraft) keeping.leave(parts[0]);
    else if (kind === Kind.openDraft) keeping.open(text(0));
    else if (kind === Kind.removeDraft) keeping.remove(text(0));
    else if (kind === Kind.forgetEverything) keeping.forget();
  }
}
