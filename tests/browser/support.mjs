// What every browser test needs: the page from a disk in the system's Chromium, watched for requests and
// console messages; things found as a screen reader finds them; and the mouse on the canvas.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const softwareGl = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const always = [
  "--no-sandbox", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--disable-quic", "--hide-scrollbars",
];

function chromiumPath() {
  const found = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const path = found.find((one) => one && existsSync(one));
  assert.ok(path, "no Chromium: run tools/setup, or name it with CHROMIUM=…");
  return path;
}

/** One browser for a file of tests. `gl: false` switches WebGL off; `window: true` shows it, on the display of `env`. */
export function launch({ gl = true, window = false, env = process.env } = {}) {
  return chromium.launch({
    executablePath: chromiumPath(),
    headless: !window,
    env: /** @type {Record<string, string>} */ (env),
    args: [...always, ...(window ? ["--force-renderer-accessibility"] : []), ...(gl ? softwareGl : ["--disable-gpu", "--disable-3d-apis", "--disable-webgl"])],
  });
}

/** The product; or, by PAGE=…, another build of it. */
export const productPath = () => resolve(process.env.PAGE ?? join(project, "build/imh-self-assessment.html"));
/** The kit's own test page. */
/** The page for trainers and coordinators. */
export const coursesPath = () => resolve(process.env.COURSES_PAGE ?? join(project, "build/imh-courses.html"));
export const demoPath = () => resolve(process.env.KIT_DEMO ?? join(project, "build/web/kit-demo.html"));

/**
 * Opens a page from a disk. Requests and console messages are noted; close() fails for any.
 * @param {import("playwright-core").Browser} browser @param {string} path @param {object} options of the context
 * @param {{ today?: string, before?: () => void, fragment?: string }} [also] `today`: the page's clock stands still there; `before` runs
 * before its scripts; `fragment` is what stands in its address after #
 */
export async function openPage(browser, path, options = {}, { today, before, fragment = "" } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  if (today) await page.clock.setFixedTime(today);
  if (before) await page.addInitScript(before);
  const complaints = [];
  const address = pathToFileURL(path).href;
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    // Without a window there is nobody to choose a file: unless a test stands in for that, Save is a download.
    if (!("disk" in window)) Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined });
    window.framesAsked = 0;
    window.framesRun = 0;
    window.timersSet = 0;
    const { requestAnimationFrame: ask, setTimeout: later, setInterval: repeat } = window;
    window.requestAnimationFrame = (step) => (window.framesAsked++, ask.call(window, (now) => (step(now), window.framesRun++)));
    window.setTimeout = (...rest) => (window.timersSet++, later.apply(window, rest));
    window.setInterval = (...rest) => (window.timersSet++, repeat.apply(window, rest));
  });
  await page.goto(fragment ? `${address}#${fragment}` : address);
  // Asked from outside: waiting inside the page would itself ask for frames or set timers.
  const isThere = () => page.evaluate(() => window.framesRun > 0 && document.querySelector("main, [role=main]") !== null);
  for (let tries = 0; !(await isThere()); tries++) {
    assert.ok(tries < 400, "the page never showed anything");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await settled(page);
  return {
    page,
    context,
    complaints,
    async close() {
      await context.close();
      assert.deepEqual(complaints, []);
    },
  };
}

/** Waits until no frame is asked for any more. @param {import("playwright-core").Page} page */
export async function settled(page) {
  let before = -1;
  for (let tries = 0; tries < 200; tries++) {
    const [asked, run] = await page.evaluate(() => [window.framesAsked, window.framesRun]);
    if (asked === run && asked === before) return;
    before = asked;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  assert.fail("frames are drawn without end");
}

/** As a screen reader finds it. @param {import("playwright-core").Page} page @param {any} role @param {string | RegExp} name */
export const byRole = (page, role, name, options = {}) => page.getByRole(role, { name, ...(typeof name === "string" ? { exact: true } : {}), ...options });

/** Presses with the mouse in the middle of where the twin says that it is. */
export async function clickOnCanvas(page, role, name, options = {}) {
  const found = byRole(page, role, name, options).first();
  await found.evaluate((element) => element.scrollIntoView({ block: "nearest" }));
  await settled(page);
  const box = await found.boundingBox();
  assert.ok(box, `${role} "${name}" has no place on the page`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await settled(page);
}

/** Presses as a screen reader does: through the twin, by focus and key. */
export async function pressed(page, role, name) {
  await byRole(page, role, name).first().focus();
  await page.keyboard.press(role === "checkbox" || role === "radio" ? "Space" : "Enter");
  await settled(page);
}

export async function openExample(page, name) {
  await pressed(page, "button", "Look at an example…");
  await pressed(page, "button", name);
  await byRole(page, "heading", "Where you stand", { level: 1 }).waitFor();
}

/** The measure of a requirement in the live standing: [now, in words]. */
export const measure = (page, name) =>
  page
    .getByRole("complementary")
    .getByRole("progressbar", { name, exact: true })
    .first()
    .evaluate((bar) => [Number(bar.value ?? bar.getAttribute("aria-valuenow")), bar.getAttribute("aria-valuetext")]);

/** Drops a file on the page: a text, bytes, or how many blanks it is long. */
export const drop = (page, name, text) =>
  page.evaluate(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      const part = Array.isArray(content) ? new Uint8Array(content) : typeof content === "number" ? new Uint8Array(content).fill(32) : content;
      transfer.items.add(new File([part], fileName));
      for (const kind of ["dragenter", "dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong, one line each. It reads the twin; colours it cannot see, they are tested by numbers. */
export async function axeFindings(page, without = []) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (off) => window.axe.run(document, { rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) }),
    without,
  );
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}
