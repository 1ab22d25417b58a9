// What using the page costs, in Chromium: a key to the picture that shows it with 2,000 trainings (twin included), a frame in which
// nothing happens, memory, and a portfolio of five million bytes from its drop to the picture of where it stands.
//
// usage: use.mjs PAGE.html. What is counted is the page's own work on its thread; waiting for the screen's next turn is told beside it.

import { resolve } from "node:path";
import { launch, openPage, pressed, settled } from "../browser/support.mjs";
import { at, keys, mb, ms, table, watch } from "./watching.mjs";

const page_file = resolve(process.argv[2]);
const limits = { key: 16, frame: 4, memory: 64, opening: 300 };

const areas = ["TF01", "TF02", "TF03", "TF05", "DS02", "DS08", "CO01", "CO02"];
/** @param {number} trainings @param {number} long bytes of each title */
function portfolio(trainings, long) {
  const one = (_, i) => ({
    id: `training-${i}`,
    title: `Training ${i} about babies and their families `.padEnd(long, "and those who care for them "),
    provider: "Interior Home Visiting Network",
    from: `20${10 + (i % 14)}-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
    hours: "1:30",
    areas: [areas[i % 8], areas[(i + 3) % 8]],
  });
  return JSON.stringify({ format: "imh-portfolio", version: 1, trainings: Array.from({ length: trainings }, one) });
}

/** Drops a portfolio; how long until the picture of where it stands. */
const dropped = (text) =>
  new Promise((done) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "many.json"));
    const start = performance.now();
    let shown = 0;
    window.seen.onFrame = (_, end) => {
      if (document.querySelector("#twin main h1")?.textContent !== "Where you stand") return;
      window.seen.onFrame = null;
      shown = end - start;
      done(shown);
    };
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });

const browser = await launch();
async function opened(text) {
  const one = await openPage(browser, page_file, {}, { before: watch });
  const took = await one.page.evaluate(dropped, text);
  await settled(one.page);
  return { ...one, took };
}

const large = portfolio(8500, 470);
const openings = [];
for (let turn = 0; turn < 5; turn++) {
  const one = await opened(large);
  openings.push(one.took);
  await one.context.close();
}

const { page, context } = await opened(portfolio(2000, 60));
await pressed(page, "link", /^Trainings/);
const search = page.getByRole("searchbox").first();
await search.focus();
await settled(page);
const searching = await keys(page, "training 19 about babies and");
await search.fill("");
await settled(page);
await page.getByRole("table").getByRole("button", { name: /^Training \d/ }).first().press("Enter");
await settled(page);
await page.getByRole("textbox", { name: "Title", exact: true }).focus();
await settled(page);
const writing = await keys(page, " and what grandmothers know about sleep");
const hours = page.getByRole("textbox", { name: "Clock hours", exact: true });
await hours.focus();
const rejudging = [];
for (const text of ["1", "12", "1", "15", "1:30", "2", "24", "3"]) {
  await hours.evaluate((field) => (field.value = ""));
  rejudging.push(...(await keys(page, text)));
}

await page.evaluate(() => (window.seen.frames.length = 0));
for (let turn = 0; turn < 30; turn++) {
  await page.mouse.move(600 + turn, 10);
  await settled(page);
}
const frames = await page.evaluate(() => window.seen.frames);
const session = await context.newCDPSession(page);
await session.send("Performance.enable");
await session.send("HeapProfiler.collectGarbage");
const heap = (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
const program = await page.evaluate(() => window.seen.memory.buffer.byteLength);
await context.close();
await browser.close();

const all = [...searching, ...writing, ...rejudging];
const { row, holds } = table();
console.log(`\nWith 2,000 trainings, ${all.length} keys${"".padEnd(33)}limit`);
row("key to picture, the page's work, 95 of 100 within", ms(at(all.map(([work]) => work), 0.95)), limits.key);
for (const [title, times] of [["searching", searching], ["writing a title", writing], ["changing hours", rejudging]])
  row(`  ${title}: half within`, ms(at(times.map(([work]) => work), 0.5)));
row("  with the wait for the screen, 95 of 100 within", ms(at(all.map(([, whole]) => whole), 0.95)));
row("a frame in which nothing changes, half within", ms(at(frames, 0.5)), limits.frame);
row("  95 of 100 within", ms(at(frames, 0.95)));
row("memory of program and page", mb(program + heap), limits.memory);
row(`opening ${(large.length / 1e6).toFixed(1)} MB, half within`, ms(at(openings, 0.5)), limits.opening);
process.exitCode = holds() ? 0 : 1;
