// What 10,000 courses cost on the page for trainers, in Chromium: from the drop of the list to the picture of what it would become,
// taking it in, a key to its picture while one is looked for, what they cover, and a frame in which nothing changes.
//
// usage: courses.mjs PAGE.html

import { resolve } from "node:path";
import { launch, openPage, pressed, settled } from "../browser/support.mjs";
import { at, keys, ms, table, watch } from "./watching.mjs";

const page_file = resolve(process.argv[2]);
const limits = { key: 16, frame: 4 };
const number = 10_000;

const areas = ["TF01", "TF02", "TF03", "TF05", "TF09", "DS01", "DS02", "DS08", "WO03", "CO01", "CO02", "RF01"];
const lines = Array.from({ length: number }, (_, i) =>
  [`Course ${i} about babies and their families`, `Provider ${i % 40}`, "workshop", "3:00", `${areas[i % 12]}; ${areas[(i + 5) % 12]}`, i % 7 ? "120" : "free"].join(","));
const sheet = ["Title,Offered by,Kind,Clock hours,Areas,Price", ...lines].join("\n");

/** Until a frame after which the page has a button so named; from a drop of the text, or from a press on the button `press`. */
const until = ([text, press, name]) =>
  new Promise((done) => {
    const has = (pattern) => [...document.querySelectorAll("#twin button, #twin [role=tab]")].find((one) => new RegExp(pattern).test(one.textContent ?? ""));
    const start = performance.now();
    window.seen.onFrame = (_, end) => {
      if (!has(name)) return;
      window.seen.onFrame = null;
      done(end - start);
    };
    if (press) return has(press).click();
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "courses.csv"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });

const browser = await launch();
const { page, context } = await openPage(browser, page_file, {}, { before: watch });
await pressed(page, "link", /^Courses on offer/);
const previewed = await page.evaluate(until, [sheet, "", "^Import 10.?000 courses"]);
await settled(page);
const taken = await page.evaluate(until, ["", "^Import 10.?000 courses", "^Coverage"]);
await settled(page);
await page.getByRole("searchbox").first().focus();
await settled(page);
const searching = await keys(page, "course 19 about babies and");
const covered = await page.evaluate(until, ["", "^Coverage", "^Save the grid"]);
await settled(page);
await page.evaluate(() => (window.seen.frames.length = 0));
for (let turn = 0; turn < 30; turn++) {
  await page.mouse.move(600 + turn, 10);
  await settled(page);
}
const frames = await page.evaluate(() => window.seen.frames);
await context.close();
await browser.close();

const { row, holds } = table();
console.log(`\nWith 10,000 courses${"".padEnd(46)}limit`);
row("from the drop of the list to what it would become", ms(previewed));
row("taking it in", ms(taken));
row("key to picture while searching, half within", ms(at(searching.map(([work]) => work), 0.5)));
row("  95 of 100 within", ms(at(searching.map(([work]) => work), 0.95)), limits.key);
row("from the press to what they cover", ms(covered));
row("a frame in which nothing changes, half within", ms(at(frames, 0.5)), limits.frame);
process.exitCode = holds() ? 0 : 1;
