// Whose rules judge: chosen in the page, asked for by the address, opened from a file; and the page inside another one.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { axeFindings, byRole, drop, launch, openExample, openPage, pressed, productPath, settled } from "./support.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** @param {import("playwright-core").Page} page */
const told = (page) => page.locator("body").innerText();

/** @param {import("playwright-core").Page} page @param {string} place */
async function applyIn(page, place) {
  await byRole(page, "combobox", "Where do you want to apply?").selectOption({ label: place });
  await settled(page);
}

test("where one wants to apply is chosen, and what no source tells there is not known", async () => {
  const { page, close } = await openPage(browser, productPath());
  await openExample(page, /home visitor/i);
  assert.doesNotMatch(await told(page), /Not known/);
  await pressed(page, "link", "Start");
  await applyIn(page, "Virginia");
  assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
  await pressed(page, "link", /^Where you stand/);
  const text = await told(page);
  assert.match(text, /Virginia/);
  assert.match(text, /Not known/);
  assert.match(text, /ask the association/);
  await close();
});

test("of several editions another is chosen; all associations are told of, with those that have no rules here", async () => {
  const { page, close } = await openPage(browser, productPath());
  await applyIn(page, "Michigan");
  const rules = byRole(page, "combobox", "Which of its rules?");
  assert.equal(await rules.locator("option:not([hidden])").count() >= 2, true);
  await pressed(page, "link", "Other associations, and rules from a file");
  const dialog = byRole(page, "dialog", "Associations and their rules");
  await dialog.waitFor();
  assert.match(await told(page), /No rules here: ask the association/);
  assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
  await page.keyboard.press("Escape");
  await settled(page);
  await close();
});

test("a file of rules is saved, opened and told of; one with problems is refused and changes nothing", async () => {
  const { page, close } = await openPage(browser, productPath(), { acceptDownloads: true });
  await applyIn(page, "New Mexico");
  await pressed(page, "link", "Other associations, and rules from a file");
  const downloading = page.waitForEvent("download");
  await pressed(page, "button", "Save these rules");
  const file = readFileSync(await (await downloading).path(), "utf8");
  await page.keyboard.press("Escape");
  await settled(page);
  await drop(page, "broken.json", file.replace('"kind":"membership"', '"kind":"memberships"').replaceAll('"30:00"', '"30 h"'));
  await byRole(page, "dialog", /./).waitFor();
  assert.match(await told(page), /memberships/);
  await page.keyboard.press("Escape");
  await settled(page);
  assert.doesNotMatch(await told(page), /come from the file/);
  await drop(page, "ours.json", file);
  await page.getByText(/These rules come from the file .ours\.json/).first().waitFor();
  await settled(page);
  await pressed(page, "button", "Use the built-in rules");
  assert.doesNotMatch(await told(page), /come from the file/);
  await close();
});

test("the address says what the page begins with", async () => {
  const { page, close } = await openPage(browser, productPath(), {}, { fragment: "association=va&category=ii&lang=es" });
  assert.equal(await page.evaluate(() => document.documentElement.lang), "es");
  assert.match(await told(page), /Virginia/);
  assert.equal(await byRole(page, "radio", /Infant Family Specialist/).first().isChecked(), true);
  await close();
});

test("inside a sandboxed frame the page works, and what stands around it cannot look inside", async () => {
  const folder = mkdtempSync(join(tmpdir(), "framed-"));
  const outside = join(folder, "site.html");
  const inside = pathToFileURL(productPath()).href;
  writeFileSync(
    outside,
    `<!doctype html><html lang="en"><title>Site</title><iframe src="${inside}#association=nm" title="Self-assessment" width="1000" height="900"
      sandbox="allow-scripts allow-downloads allow-modals"></iframe></html>`,
  );
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(outside).href);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { level: 1 }).waitFor();
  await frame.getByRole("combobox", { name: "Where do you want to apply?" }).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector("iframe")?.contentDocument), null);
  assert.deepEqual(complaints, []);
  await page.close();
  rmSync(folder, { recursive: true });
});
