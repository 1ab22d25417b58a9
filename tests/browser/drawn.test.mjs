// The twin against what Dear ImGui really drew, in a page that was built with its item hooks (preset web-check): on every screen,
// scrolled from top to bottom, each item that can be operated has an element of its name in its place, each letter lies within an
// element with words, and each word of Dear ImGui's own log is told.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { onScreensWithCourses, onTrainersScreens } from "./courses.mjs";
import { byRole, launch, openExample, openPage, pressed, project, settled } from "./support.mjs";

const page_file = process.env.DRAWN_PAGE ?? join(project, "build/web-check/imh-self-assessment.html");

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  assert.ok(existsSync(page_file), `${page_file} is missing: tools/page build/web-check web-check`);
  browser = await launch();
});
after(() => browser?.close());

// Before the page's own script: keeps hold of the program.
function keepProgram() {
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = (...words) =>
    instantiate.apply(WebAssembly, words).then((made) => {
      const instance = made instanceof WebAssembly.Instance ? made : made.instance;
      if (instance.exports.note_drawn) window.program = instance.exports;
      return made;
    });
}

/** What differs between the last frame and the twin, in the page: a line for each. */
function compare() {
  const { program } = window;
  const bytes = new Uint8Array(program.memory.buffer, program.what_was_drawn());
  const records = new TextDecoder().decode(bytes.slice(0, bytes.indexOf(0))).split("\x1e");
  const log = records.pop().split("\x1f")[1];
  const scale = 4 * devicePixelRatio;
  const drawn = records.map((record) => {
    const [kind, ...rest] = record.split("\x1f");
    const [x, y, w, h] = rest.slice(0, 4).map((number) => Number(number) / scale);
    return { kind, x, y, w, h, label: rest[4] };
  });

  const flat = (text) => text.replace(/[\x02\x03]/g, "").replace(/\s+/g, " ").trim();
  // Everything in the twin that says something by itself: its words and where it is.
  const telling = [];
  for (const element of document.querySelectorAll("#twin *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const field = element.matches("input, select, textarea");
    const named = element.ariaLabel ?? "";
    if (!own && !field && !named) continue;
    const box = element.getBoundingClientRect();
    const words = [
      element.textContent, named, element.value ?? "", element.placeholder ?? "", element.getAttribute("aria-valuetext") ?? "",
      element.getAttribute("aria-description") ?? "", element.getAttribute("aria-keyshortcuts") ?? "", element.selectedOptions?.[0]?.text ?? "",
    ];
    telling.push({ element, own: own || field, box, words: flat(words.join(" ")) });
  }
  const holds = (box, x, y, room) => x >= box.left - room && x <= box.right + room && y >= box.top - room && y <= box.bottom + room;
  const same = (box, item) =>
    Math.abs(box.left - item.x) < 1.5 && Math.abs(box.top - item.y) < 1.5 && Math.abs(box.width - item.w) < 1.5 && Math.abs(box.height - item.h) < 1.5;

  const problems = [];
  const items = drawn.filter(({ kind, label }) => kind === "item" && label && !/^(page|dialog|toast|Debug##Default)$/.test(label));
  const nodes = [...document.querySelectorAll("#twin *")].map((element) => ({ element, box: element.getBoundingClientRect() }));
  for (const item of items) {
    const there = nodes.filter(({ box }) => same(box, item)).map(({ element }) => element);
    if (!there.length) problems.push(`nothing in the twin is where "${item.label}" is drawn (${item.x}, ${item.y}, ${item.w}, ${item.h})`);
    else if (!there.some((element) => flat(`${element.ariaLabel ?? ""} ${element.textContent}`).includes(flat(item.label))))
      problems.push(`what is in the place of "${item.label}" does not have its name`);
  }
  const letters = drawn.filter(({ kind }) => kind === "letter");
  const lost = letters.filter(({ x, y, w, h }) => !telling.some(({ own, box }) => own && holds(box, x + w / 2, y + h / 2, 3)));
  for (const { x, y, w, h } of lost.slice(0, 4)) {
    const around = document.elementsFromPoint(x + w / 2, y + h / 2).slice(0, 2).map((one) => one.className).join(" < ");
    problems.push(`a letter is drawn at ${x}, ${y} where the twin has no words (${lost.length} such letters; there is ${around})`);
  }
  const all = telling.map(({ words }) => words).join(" ");
  for (const word of new Set(flat(log).split(" "))) if (word && !all.includes(word)) problems.push(`nobody is told "${word}"`);
  return { problems, items: items.length, letters: letters.length, words: flat(log).split(" ").length };
}

const evidence = ["Education", "Work", "Trainings", "Supervision", "People"];
const wide = ["Start", ...evidence, "Competency map", "Where you stand", "What next", "Papers"];
const narrow = ["Start", "Evidence", "Map", "Standing", "Next"];

/** Every screenful of the page as it stands. */
async function screenfuls(page, name) {
  const total = { items: 0, letters: 0, words: 0 };
  await page.evaluate(() => document.querySelector("#twin main").scrollTo(0, 0));
  for (let turn = 0; turn < 40; turn++) {
    await page.evaluate(() => window.program.note_drawn(true));
    await page.evaluate(() => dispatchEvent(new PointerEvent("pointermove", { clientX: 1, clientY: 1 })));
    await settled(page);
    const { problems, ...counts } = await page.evaluate(compare);
    assert.deepEqual(problems, [], `${name}, screenful ${turn + 1}`);
    for (const [key, count] of Object.entries(counts)) total[key] += count;
    const more = await page.evaluate(() => {
      const main = document.querySelector("#twin main");
      const before = main.scrollTop;
      main.scrollBy(0, main.clientHeight * 0.9);
      return main.scrollTop > before;
    });
    await settled(page);
    if (!more) break;
  }
  assert.ok(total.items > 3 && total.letters > 40 && total.words > 10, `${name}: much was compared (${JSON.stringify(total)})`);
}

for (const [width, height] of [[1280, 800], [390, 844]])
  for (const example of [/June/, /Rosa/])
    test(`at ${width} px all that is drawn is told, in its place, on every screen of ${example.source}`, async () => {
      const opened = await openPage(browser, page_file, { viewport: { width, height }, deviceScaleFactor: width < 600 ? 2 : 1 }, { before: keepProgram });
      const { page } = opened;
      await screenfuls(page, "before anything is entered");
      await openExample(page, example);
      for (const screen of width < 600 ? narrow : wide) {
        await pressed(page, "link", new RegExp(`^${screen}`));
        await screenfuls(page, screen);
        const kinds = page.getByRole("combobox", { name: "Your evidence", exact: true });
        if (screen !== "Evidence" || !(await kinds.count())) continue;
        for (const kind of evidence) {
          await kinds.selectOption({ index: evidence.indexOf(kind) + 1 });
          await settled(page);
          await screenfuls(page, kind);
        }
      }
      if (width >= 600) {
        await pressed(page, "link", /^Trainings/);
        await page.getByRole("cell").getByRole("button").first().press("Enter");
        await settled(page);
        await screenfuls(page, "a training");
        await byRole(page, "button", "Add areas…").press("Enter");
        await settled(page);
        await screenfuls(page, "choosing areas");
      }
      await opened.close();
    });

// This page is for everybody, so that both walks show the same list and editor: each screen is compared once. Long ones are compared
// wide only, where they are as on a phone.
for (const [width, height, left_out] of /** @type {const} */ ([
  [1280, 800, /^start$/],
  [390, 844, /^(start|worked cases|.* before it is taken in|courses|a course|statement|coverage in courses)$/],
]))
  test(`at ${width} px all that is drawn of courses on offer is told, in its place`, async () => {
    for (const [walk, looked_at] of /** @type {const} */ ([[onTrainersScreens, /./], [onScreensWithCourses, /^(having taken part|what next.*)$/]])) {
      const opened = await openPage(browser, page_file, { viewport: { width, height }, deviceScaleFactor: width < 600 ? 2 : 1 }, { before: keepProgram });
      await walk(opened.page, async (name) => {
        if (looked_at.test(name) && !left_out.test(name)) await screenfuls(opened.page, name);
      });
      await opened.close();
    }
  });
