// What journeys share: the steps a person takes, told by role and name. `press` is how: through the twin,
// with the mouse on the canvas, or with the keyboard alone.

import assert from "node:assert/strict";
import { byRole, clickOnCanvas, settled } from "./support.mjs";

/** Tab, or Shift+Tab where it lies before, until it has the focus. */
async function tabTo(page, wanted) {
  for (let steps = 0; steps < 300; steps++) {
    const where = await wanted.evaluate((element) => {
      const active = document.activeElement;
      if (active === element) return "here";
      return active && active !== document.body && active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? "before" : "after";
    });
    if (where === "here") return;
    await page.keyboard.press(where === "before" ? "Shift+Tab" : "Tab");
  }
  assert.fail(`Tab never came to ${wanted}`);
}

/** Ways to press something. @type {Record<string, (page: any, role: string, name: string | RegExp) => Promise<void>>} */
export const ways = {
  async twin(page, role, name) {
    await byRole(page, role, name).first().focus();
    await page.keyboard.press(role === "checkbox" || role === "radio" ? "Space" : "Enter");
    await settled(page);
  },
  mouse: (page, role, name) => clickOnCanvas(page, role, name),
  async keyboard(page, role, name) {
    await tabTo(page, byRole(page, role, name).first());
    await page.keyboard.press(role === "checkbox" || role === "radio" ? "Space" : "Enter");
    await settled(page);
  },
  async plain(page, role, name) {
    await byRole(page, role, name).first().click();
    await settled(page);
  },
};

/** Types into a field, as a person does: into what has the focus. */
export async function type(page, press, name, text) {
  const field = byRole(page, "textbox", name).first();
  if (press === ways.keyboard) {
    await tabTo(page, field);
  } else if (press === ways.mouse) {
    await clickOnCanvas(page, "textbox", name);
  } else {
    await field.focus();
  }
  assert.ok(await field.evaluate((element) => element === document.activeElement), `the field "${name}" has the focus`);
  await page.keyboard.type(text);
  await settled(page);
}

export async function openExample(page, press, name) {
  await press(page, "button", "Look at an example…");
  await press(page, "button", name);
  await byRole(page, "heading", "Where you stand", { level: 1 }).waitFor();
}

/** The measure of a requirement in the live standing: [now, most]. */
export const measure = (page, name) =>
  page
    .getByRole("complementary")
    .getByRole("progressbar", { name, exact: true })
    .first()
    .evaluate((bar) => [Number(bar.value ?? bar.getAttribute("aria-valuenow")), bar.getAttribute("aria-valuetext")]);

/** The journey that the tool is for. Ends with one more area and its training counted. */
export async function addAndMapATraining(page, press) {
  await openExample(page, press, /June/);
  const areas = await measure(page, "Competency areas");
  const hours = await measure(page, "Training hours");
  assert.match(areas[1], /Not yet/);
  await press(page, "link", /^Trainings/);
  await press(page, "button", "Add a training");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.labels?.[0]?.textContent), "Title");
  await page.keyboard.type("Keeping babies safe at home");
  await settled(page);
  await type(page, press, "Date", "3/5/25");
  await byRole(page, "textbox", "Date").first().waitFor();
  await type(page, press, "Clock hours", "1:30");
  // Waiting: no area yet, so nothing has moved.
  assert.deepEqual(await measure(page, "Training hours"), hours);
  await press(page, "button", "Add areas…");
  await page.keyboard.type("safety");
  await settled(page);
  await press(page, "checkbox", /^Safety/);
  const after = await measure(page, "Competency areas");
  assert.equal(after[0], areas[0] + 1, "one more area is shown");
  assert.notDeepEqual(await measure(page, "Training hours"), null);
  assert.match(await page.getByRole("main").innerText(), /1\.5 h counts|1 h 30 min counts/);
  // The reason stands on the screen of standing.
  await press(page, "link", /^Where you stand/);
  assert.match((await page.getByRole("main").innerText()).replace(/\s+/g, " "), /32 of 37 areas/);
}
