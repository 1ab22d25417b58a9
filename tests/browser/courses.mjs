// The screens of courses on offer and how to come there, for all who look at every screen: a trainer's, and an applicant's.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byRole, drop, openExample, pressed, project, settled } from "./support.mjs";

/** @typedef {(name: string) => Promise<unknown>} Look */

/** A day on which the courses of the example are still given. */
export const today = "2025-12-01T12:00:00";

const example = readFileSync(join(project, "assets/catalogues/example.json"), "utf8");

/** A list with something wrong in each of its rows but the first. */
const sheet = `Title,Offered by,Clock hours,Areas,Price
Reading cues,River Institute,6,TF01; DS01,120
Play that heals,River Institute,six or so,TF02; XX99,much
,River Institute,2,TF03,35
Reading cues,River Institute,6,TF01; DS01,120
`;

/** What no course of the example covers and June still needs. */
const missing = '{"format":"imh-catalogue","version":1,"offers":[{"title":"Policy, conflict and paper","provider":"River Institute","hours":"6:00","areas":["LR03","DS05","WO05","CO03"],"price_cents":0}]}';

/** A course as its link brings it. */
export const link = `add=${Buffer.from(
  '{"format":"imh-catalogue","version":1,"offers":[{"title":"Reading cues","provider":"River Institute","hours":"6:00","areas":["TF01","DS01"]},{"title":"Safe sleep","hours":"2:00","areas":["TH01"]}]}',
).toString("base64url")}`;

/** On a phone an applicant finds them behind the evidence. */
async function toCourses(page) {
  const courses = page.getByRole("navigation").getByRole("link", { name: /^Courses/ });
  if (await courses.count()) return pressed(page, "link", /^Courses/);
  await pressed(page, "link", "Evidence");
  const kinds = page.getByRole("combobox", { name: "Your evidence", exact: true });
  const texts = await kinds.locator("option").allInnerTexts();
  await kinds.selectOption({ index: texts.findIndex((text) => text.startsWith("Courses")) });
  await settled(page);
}

/** @param {any} page @param {string} name @param {string} text @param {Look} [look] */
async function imports(page, name, text, look) {
  await drop(page, name, text);
  await page.getByRole("dialog").waitFor();
  await settled(page);
  if (look) await look(`${name} before it is taken in`);
}

/** @param {any} page @param {Look} [look] */
async function takesTheExample(page, look) {
  await imports(page, "catalogue.json", example, look);
  await pressed(page, "button", "Import 24 courses");
  await pressed(page, "button", "Close this message");
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
  await settled(page);
}

/** Among tabs one goes by arrows. */
async function toTab(page, name, key) {
  await page.getByRole("tab", { selected: true }).first().focus();
  await page.keyboard.press(key);
  await settled(page);
  await page.getByRole("tab", { name, selected: true }).waitFor();
}

async function showsHeading(page, name) {
  await byRole(page, "heading", name).evaluate((heading) => heading.scrollIntoView());
  await settled(page);
}

/** All that a trainer sees. Begins on the page as it opens, ends in the editor of a new course. @param {any} page @param {Look} look */
export async function onTrainersScreens(page, look) {
  await look("start");
  await pressed(page, "link", "Other associations, and rules from a file");
  await pressed(page, "button", "Try the worked cases");
  await look("worked cases");
  await pressed(page, "button", "Close");
  await toCourses(page);
  await look("no courses yet");
  await imports(page, "courses.csv", sheet, look);
  await pressed(page, "button", "Cancel");
  await takesTheExample(page, look);
  await look("courses");
  await pressed(page, "button", /^The first thousand days/);
  await look("a course");
  for (const part of ["Learning outcomes", "Dates, place and price", "A second pair of eyes"]) {
    const button = byRole(page, "button", part);
    if ((await button.getAttribute("aria-expanded")) === "false") await pressed(page, "button", part);
  }
  await pressed(page, "button", "Add a review");
  await look("all of a course");
  await pressed(page, "button", "Competency statement…");
  await look("statement");
  await toCourses(page);
  await toTab(page, "Coverage", "ArrowRight");
  await look("coverage in hours");
  await pressed(page, "button", "Look at some courses together…");
  await pressed(page, "checkbox", /^The first thousand days/);
  await pressed(page, "checkbox", /^Waiting for a baby/);
  await look("some courses together");
  await pressed(page, "button", "Done");
  await pressed(page, "checkbox", "Show courses, not hours");
  await showsHeading(page, "Working With Others");
  await look("coverage in courses");
  await pressed(page, "button", /: None$/);
  await look("an area's courses");
  await pressed(page, "button", "Add a course about it");
}

/** The screens that courses on offer add to an applicant's page, with June's portfolio. @param {any} page @param {Look} look */
export async function onScreensWithCourses(page, look) {
  await openExample(page, /June/);
  await toCourses(page);
  await look("no courses yet");
  await takesTheExample(page);
  await look("courses");
  await pressed(page, "button", /^The first thousand days/);
  await look("a course");
  await pressed(page, "button", "I took part…");
  await look("having taken part");
  await pressed(page, "button", "Cancel");
  await imports(page, "catalogue.json", missing);
  await pressed(page, "button", "Import 1 course");
  await pressed(page, "button", "Close this message");
  await pressed(page, "link", /^(What next|Next$)/);
  await showsHeading(page, "Which courses would be enough");
  await look("what next with courses");
}
