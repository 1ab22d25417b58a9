// Papers: what the browser prints is the paper alone, and what is saved is a page of its own.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { byRole, launch, openExample, openPage, pressed, productPath, settled } from "./support.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
const folder = mkdtempSync(join(tmpdir(), "papers-"));
before(async () => {
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** @param {import("playwright-core").Page} page @param {string} title */
async function showPaper(page, title) {
  await pressed(page, "link", "Papers");
  await pressed(page, "button", new RegExp(`^${title}`));
  await byRole(page, "heading", title, { level: 1 }).waitFor();
}

test("the browser prints the paper and nothing of the page around it, and the page is as before", async () => {
  // The sheet stays before the printer, so that it can be looked at.
  const opened = await openPage(browser, productPath(), {}, { before: () => void (window.print = () => void Object.assign(window, { printing: true })) });
  const { page } = opened;
  await openExample(page, /June/);
  await showPaper(page, "Competency map");
  await pressed(page, "button", "Print…");
  await page.waitForFunction("window.printing");
  await page.emulateMedia({ media: "print" });
  const printed = await page.evaluate(() => ({
    classes: [...document.body.children].filter((element) => getComputedStyle(element).display !== "none").map((element) => element.className),
    text: document.querySelector(".paper")?.textContent ?? "",
    border: getComputedStyle(document.querySelector(".paper td") ?? document.body).borderTopWidth,
  }));
  assert.deepEqual(printed.classes, ["paper"]);
  assert.match(printed.text, /Theoretical Foundations/);
  assert.equal(printed.border, "1px", "the paper's own style is in force");
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await settled(page);
  assert.equal(await page.locator(".paper").count(), 0);
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  await byRole(page, "heading", "Competency map", { level: 1 }).waitFor();
  await opened.close();
});

test("a saved paper is one page that asks for nothing, in its own style, and prints on both sizes of sheet", async () => {
  const opened = await openPage(browser, productPath(), { acceptDownloads: true });
  await openExample(opened.page, /June/);
  await showPaper(opened.page, "Worksheet for EASy");
  const [download] = await Promise.all([
    opened.page.waitForEvent("download"),
    byRole(opened.page, "button", "Save as a page (HTML)").press("Enter"),
  ]);
  const path = join(folder, "worksheet.html");
  await download.saveAs(path);
  await opened.close();

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const complaints = /** @type {string[]} */ ([]);
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => complaints.push(...(request.url() === pathToFileURL(path).href ? [] : [request.url()])));
  await page.goto(pathToFileURL(path).href);
  await page.getByRole("heading", { name: "3 Specialized training" }).waitFor();
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector(".record") ?? document.body).borderTopWidth), "1px");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing scrolls sideways");
  for (const format of ["A4", "Letter"]) writeFileSync(join(folder, `${format}.pdf`), await page.pdf({ format }));
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a value of the worksheet is copied, and said to be", async () => {
  const opened = await openPage(browser, productPath());
  const { page } = opened;
  await openExample(page, /June/);
  await showPaper(page, "Worksheet for EASy");
  await pressed(page, "button", "Next part");
  await page.evaluate(() => {
    Object.assign(window, { copies: [] });
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (/** @type {string} */ text) => void window["copies"].push(text) } });
  });
  await pressed(page, "button", "Copy Institution: BA");
  await page.waitForFunction("window.copies.length > 0");
  assert.deepEqual(await page.evaluate("window.copies"), ["Chena River University"]);
  await page.getByText("Copied", { exact: true }).first().waitFor({ state: "attached" });
  await opened.close();
});
