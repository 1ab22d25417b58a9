// What the tests of keeping the work have in common: a page with pretended files, what its browser holds, what it says.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { byRole, launch, openPage, pressed, productPath, settled } from "./support.mjs";


/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The page in a context of its own, or as another tab of one; `inPage` runs before its scripts. */
export const opened = (inPage = () => {}, context = null, options = {}) =>
  openPage(
    {
      newContext: async (given) => {
        const own = context ?? (await browser.newContext(given));
        if (!context) await own.addInitScript(inPage);
        return own;
      },
    },
    productPath(),
    options,
  );

export async function withPage(inPage, steps, options) {
  const one = await opened(inPage, null, options);
  await steps(one.page, one.context);
  await one.close();
}

/** Files that pretend to be on a disk, with the pickers of browsers that let a page hold on to them. */
export function files() {
  Object.assign(window, { disk: {}, asked: 0, trouble: "", permission: "granted", chosen: "" });
  const problem = (name) => new DOMException("", name);
  class Handle {
    kind = "file";
    constructor(name) {
      this.name = name;
    }
    async getFile() {
      if (!(this.name in window.disk)) throw problem("NotFoundError");
      return new File([window.disk[this.name]], this.name);
    }
    async queryPermission() {
      return window.permission;
    }
    async requestPermission() {
      return window.permission;
    }
    async createWritable() {
      if (window.trouble === "locked") throw problem("NoModificationAllowedError");
      const parts = [];
      return {
        write: async (part) => {
          if (window.trouble === "full") throw problem("QuotaExceededError");
          parts.push(part);
        },
        close: async () => {
          window.disk[this.name] = await new Blob(parts).text();
        },
        abort: async () => {},
      };
    }
  }
  window.showSaveFilePicker = async ({ suggestedName }) => {
    window.asked++;
    if (window.chosen === "nothing") throw problem("AbortError");
    const name = window.chosen || suggestedName;
    window.disk[name] ??= "";
    return new Handle(name);
  };
  window.showOpenFilePicker = async () => [new Handle(window.chosen)];
}

export const save = async (page) => {
  await page.keyboard.press("Control+s");
  await settled(page);
};
export const trainingsIn = (text) => JSON.parse(text).trainings.map((one) => one.title);
export const disk = (page, name = "imh-portfolio.json") => page.evaluate((file) => window.disk[file], name);

/** Adds a training with this title. */
export async function write(page, title) {
  await pressed(page, "link", /^Trainings/);
  await pressed(page, "button", "Add a training");
  await page.keyboard.type(title);
  await settled(page);
}

export const wholePage = async (page) => (await page.locator("#twin").innerText()).replace(/\s+/g, " ");

/** Until the page says it: drafts are written about a second after the last change. */
export async function says(page, words) {
  for (let tries = 0; tries < 80; tries++) {
    if (words.test(await wholePage(page))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.match(await wholePage(page), words);
}

// -- the draft

export const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name));

/** All that the browser keeps of the page, as text. */
export const stored = (page) =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).length) return [];
    const answer = (request) => new Promise((resolve, reject) => ((request.onsuccess = () => resolve(request.result)), (request.onerror = () => reject(request.error))));
    const database = await answer(indexedDB.open("imh-self-assessment"));
    const slots = await answer(database.transaction("slots").objectStore("slots").getAll());
    database.close();
    return slots.map((slot) => new TextDecoder().decode(slot.bytes));
  });

export async function keep(page) {
  await pressed(page, "link", /^Papers/);
  await pressed(page, "checkbox", /^Keep a draft in this browser/);
}

export const goOn = async (page) => {
  await pressed(page, "link", /^Start/);
  await pressed(page, "button", /^Go on with the draft/);
  await byRole(page, "heading", "Where you stand", { level: 1 }).waitFor();
};
