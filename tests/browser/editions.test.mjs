// Whose rules judge: chosen in the page, asked for by the address, opened from a file; and the page inside another one.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { axeFindings, byRole, drop, launch, openExample, openPage, pressed, productPath, coursesPath, settled } from "./support.mjs";

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

test("the worked cases of the rules in use are tried; those of a file are told where they stand otherwise", async () => {
  const { page, close } = await openPage(browser, coursesPath());
  await pressed(page, "link", "Other associations, and rules from a file");
  await pressed(page, "button", "Try the worked cases");
  await page.getByText(/^(\d+) of \1 cases agree$/).first().waitFor();
  assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
  await page.keyboard.press("Escape");
  await settled(page);
  const cases = {
    format: "imh-cases", version: 1, pack: "ak-aimh-2016", day: "2025-06-30",
    bases: [{ id: "nobody", title: "Nothing entered", portfolio: { trainings: [] } }],
    cases: [
      { id: "first", title: "no hours at all", base: "nobody", expect: { "i.training": "not_met" }, why: "30 hours are asked." },
      { id: "second", title: "no degree", base: "nobody", expect: { ii: "met" }, why: "This is wrong." },
    ],
  };
  await drop(page, "cases.json", JSON.stringify(cases));
  await byRole(page, "dialog", "Associations and their rules").waitFor();
  const text = await told(page);
  assert.match(text, /1 of 2 cases agree/);
  assert.match(text, /second, no degree\. ii: expected met, got not_met/);
  await close();
});

test("a file with an association's own texts is laid over the rules, says so, and is put away again", async () => {
  const { page, close } = await openPage(browser, productPath());
  const wording = { format: "imh-wording", version: 1, pack: "ak-aimh-2016", language: "en", texts: { domains: { TF: { title: "What we build upon" } } } };
  await drop(page, "texts.json", JSON.stringify(wording));
  await page.getByText(/The texts come from the file .texts\.json/).first().waitFor();
  await openExample(page, /home visitor/i);
  await pressed(page, "link", /^Competency map/);
  assert.match(await told(page), /What we build upon/);
  await pressed(page, "link", "Start");
  await pressed(page, "button", "Use the built-in rules");
  assert.doesNotMatch(await told(page), /texts\.json/);
  await close();
});

test("what an association lays into the page: its name, its colour, where to apply and what to begin with", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ours-"));
  const ours = join(folder, "ours.html");
  execFileSync(process.execPath, [
    "tools/bundle.mjs", "--module", "build/web/page.js", "--wasm", "build/web/page.wasm", "--unpacker", "build/web/unpack.wasm",
    "--fonts", "build/fonts", "--settings", "tests/io/page_settings.json", "--out", ours,
  ]);
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const before = () => void Object.assign(window, { opened: [], open: (/** @type {string[]} */ ...words) => window.opened.push(words) });
    const { page, close } = await openPage(browser, ours, { colorScheme }, { before });
    assert.equal(await page.evaluate(() => document.documentElement.lang), "es");
    const text = await told(page);
    assert.match(text, /La ofrece Virginia Association for Infant Mental Health/);
    assert.match(text, /endorsement@vaimh\.example/);
    assert.equal(await byRole(page, "radio", /Infant Family Specialist/).first().isChecked(), true);
    assert.deepEqual((await byRole(page, "combobox", /Dónde/).locator("option").allInnerTexts()).slice(-2), ["Alaska", "Virginia"]);
    const accent = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent"));
    assert.equal(accent, colorScheme === "light" ? "#6a1b4d" : "#f0a8d0");
    assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
    await pressed(page, "link", /Cómo presentar la solicitud/);
    assert.deepEqual(await page.evaluate(() => window.opened), [["https://vaimh.example/apply", "_blank", "noopener,noreferrer"]]);
    await close();
  }
  rmSync(folder, { recursive: true });
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
      sandbox="allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"></iframe></html>`,
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
