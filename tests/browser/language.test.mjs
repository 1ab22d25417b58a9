// The page in the language that the browser asks for, and in the other one by a press.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { byRole, launch, openPage, pressed, productPath } from "./support.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** @param {import("playwright-core").Page} page */
const spoken = (page) =>
  page.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.title,
    heading: document.querySelector("h1")?.textContent,
    other: document.querySelector("a[lang]")?.getAttribute("lang"),
    way: document.querySelector(".switch")?.textContent,
  }));

const spanish = {
  language: "es", title: "Inicio · Autoevaluación para el Endorsement",
  heading: "Vea cuál es su situación antes de presentar su solicitud", other: "en", way: "Página sencilla",
};

test("a browser that asks for Spanish is given a Spanish page, and English by a press", async () => {
  const { page, close } = await openPage(browser, productPath(), { locale: "es-MX" });
  assert.deepEqual(await spoken(page), spanish);
  await pressed(page, "link", "English");
  const { language, title, heading, other, way } = await spoken(page);
  assert.equal(language, "en");
  assert.equal(title, "Start · Endorsement self-assessment");
  assert.equal(heading, "See where you stand before you apply");
  assert.equal(other, "es");
  assert.equal(way, "Plain page");
  await byRole(page, "link", "Español").first().waitFor();
  await close();
});

test("any other browser is given an English page, and Spanish by a press", async () => {
  for (const locale of ["en-US", "fr-FR"]) {
    const { page, close } = await openPage(browser, productPath(), { locale });
    assert.equal((await spoken(page)).language, "en");
    await pressed(page, "link", "Español");
    assert.deepEqual(await spoken(page), spanish);
    await close();
  }
});
