// Measures the page beside an empty Dear ImGui window that was built the same way, in turns, in one browser:
// size on disk, decode and compile, first picture, and what happens while nothing happens.
//
// usage: page.mjs PAGE.html EMPTY.html [TURNS]

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { chromium } from "playwright-core";

const [page_file, empty_file] = process.argv.slice(2, 4).map((name) => resolve(name));
const turns = Number(process.argv[4] ?? 11);
const idle_seconds = 5;

const limits = { bytes: 600_000, zipped: 450_000, decode_and_compile: 40, first_picture_ratio: 1.5 };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

// Runs before the page's own script. It notes when the page first decodes, when its program is compiled and when it first draws,
// and counts frames and timers from then on.
function watch() {
  const seen = { decode_starts: 0, compiled: 0, drawn: 0, frames: 0, timers: 0, draws: 0 };
  Object.assign(window, { seen });
  // Either page's first step is to look for what is laid in.
  const part = Document.prototype.getElementById;
  Document.prototype.getElementById = function (id) {
    if (id === "packed") seen.decode_starts ||= performance.now();
    return part.call(this, id);
  };
  const compile = WebAssembly.compile;
  WebAssembly.compile = (...words) =>
    compile.apply(WebAssembly, words).then((result) => {
      seen.compiled ||= performance.now();
      return result;
    });
  const draw = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (...words) {
    seen.draws++;
    draw.apply(this, words);
    if (!seen.drawn) frame(() => setTimeout(() => (seen.drawn ||= performance.now())));
  };
  const frame = window.requestAnimationFrame.bind(window);
  const setTimeout = window.setTimeout.bind(window);
  window.requestAnimationFrame = (callback) => {
    seen.frames++;
    return frame(callback);
  };
  for (const name of ["setTimeout", "setInterval"]) {
    const original = window[name].bind(window);
    window[name] = (...words) => {
      seen.timers++;
      return original(...words);
    };
  }
}

/** How long decoding and compiling take where no drawing is opened: that goes on beside them and would be counted too. @param {string} file */
async function ready(file) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.addInitScript(() => (HTMLCanvasElement.prototype.getContext = () => null));
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => window.seen.compiled > 0, undefined, { timeout: 30_000, polling: 50 });
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return seen.compiled - seen.decode_starts;
}

/** @param {string} file @param {boolean} [idle] */
async function measured(file, idle = false) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => window.seen.drawn > 0, undefined, { timeout: 30_000, polling: 50 });
  const times = await page.evaluate(() => ({ ...window.seen }));
  let quiet = null;
  if (idle) {
    await new Promise((done) => setTimeout(done, 2000));
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    const busy = async () =>
      (await session.send("Performance.getMetrics")).metrics.find((metric) => metric.name === "TaskDuration")?.value ?? 0;
    const before = await page.evaluate(() => ({ ...window.seen }));
    const busy_before = await busy();
    await new Promise((done) => setTimeout(done, idle_seconds * 1000));
    const busy_after = await busy();
    const after = await page.evaluate(() => ({ ...window.seen }));
    quiet = {
      frames: after.frames - before.frames,
      timers: after.timers - before.timers,
      draws: after.draws - before.draws,
      busy_ms: (busy_after - busy_before) * 1000,
    };
  }
  await context.close();
  return { drawn: times.drawn, quiet };
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const runs = { page: [], empty: [] };
await measured(page_file); // warm: the browser's own first start is nobody's
await measured(empty_file);
for (let turn = 0; turn < turns; turn++) {
  runs.page.push({ ...(await measured(page_file)), ready: await ready(page_file) });
  runs.empty.push({ ...(await measured(empty_file)), ready: await ready(empty_file) });
}
const { quiet } = await measured(page_file, true);
const browser_version = browser.version();
await browser.close();

const bytes = (file) => readFileSync(file).length;
const zipped = (file) => deflateRawSync(readFileSync(file), { level: 9 }).length;
const row = (title, page, empty, limit, holds) =>
  console.log(`${title.padEnd(34)}${page.padStart(12)}${empty.padStart(14)}   ${limit.padEnd(26)}${holds ? "holds" : "DOES NOT HOLD"}`);
const ms = (value) => `${value.toFixed(1)} ms`;
const kb = (value) => `${(value / 1000).toFixed(1)} kB`;

const compiled = { page: median(runs.page.map((run) => run.ready)), empty: median(runs.empty.map((run) => run.ready)) };
const drawn = { page: median(runs.page.map((run) => run.drawn)), empty: median(runs.empty.map((run) => run.drawn)) };
const checks = [
  bytes(page_file) <= limits.bytes && zipped(page_file) <= limits.zipped,
  compiled.page <= limits.decode_and_compile,
  drawn.page <= limits.first_picture_ratio * drawn.empty,
  quiet !== null && quiet.frames === 0 && quiet.timers === 0 && quiet.draws === 0,
];

console.log(`Chromium ${browser_version}, median of ${turns} turns\n`);
console.log(`${"".padEnd(34)}${"the page".padStart(12)}${"empty window".padStart(14)}   limit`);
row("size on disk", kb(bytes(page_file)), kb(bytes(empty_file)), kb(limits.bytes), checks[0]);
row("  as a server would send it", kb(zipped(page_file)), kb(zipped(empty_file)), kb(limits.zipped), zipped(page_file) <= limits.zipped);
row("decode and compile", ms(compiled.page), ms(compiled.empty), ms(limits.decode_and_compile), checks[1]);
row("first picture", ms(drawn.page), ms(drawn.empty), `${limits.first_picture_ratio} times the empty one`, checks[2]);
row(`idle for ${idle_seconds} s: frames, timers`, `${quiet?.frames}, ${quiet?.timers}`, "-", "0, 0", checks[3]);
row("  main thread busy", ms(quiet?.busy_ms ?? 0), "-", "-", true);
process.exitCode = checks.every(Boolean) ? 0 : 1;
