// What people come for, told as steps by role and name; how each step is done (mouse, finger, keys) is the person's way.

import assert from "node:assert/strict";

/** @typedef {import("./drivers/driver.mjs").Person} Person */

/** Below 600 px there are five tabs, and the kinds of evidence are chosen in the page. @param {Person} person */
const narrow = async (person) => !(await person.sees("link", /^Trainings/)) && (await person.sees("link", "Evidence"));

const tabs = /** @type {Record<string, string>} */ ({ "Where you stand": "Standing", "Competency map": "Map", "What next": "Next", Start: "Start" });

/** @param {Person} person @param {string} screen as the navigation of a wide page calls it */
export async function goTo(person, screen) {
  if (!(await narrow(person))) return person.press("link", new RegExp(`^${screen}`), { within: "navigation" });
  if (tabs[screen]) return person.press("link", tabs[screen]);
  await person.press("link", "Evidence");
  if (!(await person.sees("heading", screen))) await person.choose("Your evidence", screen);
}

/** @param {Person} person @param {RegExp} name */
export async function openExample(person, name) {
  await person.press("button", "Look at an example…");
  await person.press("button", name);
  await person.find("heading", "Where you stand");
}

/** The live standing stands beside the page only where it is wide. @param {Person} person */
const besidePage = (person) => person.sees("progressbar", undefined, { within: "complementary" });

/** What a requirement of the category in view amounts to, in words. @param {Person} person @param {string} name */
export async function measure(person, name) {
  if (await besidePage(person)) return (await person.find("progressbar", name, { within: "complementary" })).valueText;
  await goTo(person, "Where you stand");
  return (await person.find("progressbar", name, { within: "main" })).valueText;
}

/** The journey that the tool is for. Ends with one more area and its training counted. @param {Person} person */
export async function addAndMapATraining(person) {
  await openExample(person, /June/);
  assert.match(await measure(person, "Competency areas"), /^31 of 37 areas/);
  const hours = (await besidePage(person)) && (await measure(person, "Training hours"));
  await goTo(person, "Trainings");
  await person.press("button", (await person.sees("button", "Add a training")) ? "Add a training" : "Add");
  assert.deepEqual(await person.focus(), { role: "textbox", name: "Title" });
  await person.writes("Keeping babies safe at home");
  await person.type("Date", "3/5/25");
  assert.match((await person.find("textbox", "Date")).description, /Mar 5, 2025/);
  await person.type("Clock hours", "1:30");
  // Waiting: no area yet, so nothing has moved.
  if (hours) assert.equal(await measure(person, "Training hours"), hours);
  await person.press("button", "Add areas…");
  await person.writes("safety");
  await person.press("checkbox", /^Safety/);
  if (await besidePage(person)) assert.match(await measure(person, "Competency areas"), /^32 of 37 areas/);
  assert.match(await person.reads("main"), /1\.5 h counts|1 h 30 min counts/);
  // The reason stands on the screen of standing.
  if (await narrow(person)) {
    await person.press("button", "Done with areas");
    await person.press("button", "Back to trainings");
  }
  await goTo(person, "Where you stand");
  assert.match(await person.reads("main"), /32 of 37 areas/);
}

/** Opens the editor of a new entry: the button has a shorter name on a phone. @param {Person} person @param {string} name @param {string} [short] */
async function add(person, name, short = "Add") {
  await person.press("button", (await person.sees("button", name)) ? name : short);
}

/** From an editor that fills the page back to its list. @param {Person} person */
async function back(person) {
  if (await person.sees("button", /^Back to/)) await person.press("button", /^Back to/);
}

/** From an empty page to the worksheet for EASy, printed. @param {Person} person */
export async function fromNothingToTheWorksheet(person) {
  await person.press("radio", /^Infant Family Specialist/);
  await goTo(person, "Education");
  await add(person, "Add a degree", "Degree");
  await person.choose("Kind of degree", "Bachelor");
  await person.type("Name of the degree", "BSW");
  await person.type("College or university", "Chena River University");
  await person.type("Day it was conferred", "5/15/2019");
  await back(person);
  await goTo(person, "Work");
  await add(person, "Add work");
  assert.deepEqual(await person.focus(), { role: "textbox", name: "What you did there" });
  await person.writes("Home visitor");
  await person.type("Where", "Bethel Family Clinic");
  await person.type("First day", "7/1/2020");
  await person.type("Last day", "6/30/2022");
  await person.type("Hours a week", "40");
  await back(person);
  await goTo(person, "Trainings");
  await add(person, "Add a training");
  await person.writes("Keeping babies safe at home");
  await person.type("Given by", "Delta Home Visiting");
  await person.type("Date", "3/5/25");
  await person.type("Clock hours", "1:30");
  await person.press("button", "Add areas…");
  await person.writes("safety");
  await person.press("checkbox", /^Safety/);
  if (await person.sees("button", "Done with areas")) await person.press("button", "Done with areas");
  await back(person);
  await goTo(person, "Supervision");
  await add(person, "Add a session", "Session");
  await person.type("Date", "3/5/2024");
  await person.type("Hours", "1.5");
  await back(person);
  // The standing has followed.
  await goTo(person, "Where you stand");
  assert.match(await person.reads("main"), /1\.5 h of 30 h/);
  await goTo(person, "Papers");
  await person.press("button", /EASy/);
  const sheet = [];
  for (let parts = 0; parts < 12; parts++) {
    sheet.push(await person.reads("main"));
    if (!(await person.sees("button", "Next part")) || (await person.isOff())) break;
    await person.press("button", "Next part");
  }
  for (const entered of ["BSW", "Chena River University", "Home visitor", "Bethel Family Clinic", "Keeping babies safe at home", "Delta Home Visiting"])
    assert.ok(sheet.some((part) => part.includes(entered)), `the worksheet has ${entered} on the screen`);
  const printed = await person.prints("Print…");
  for (const entered of ["BSW", "Chena River University", "Home visitor", "Bethel Family Clinic", "Keeping babies safe at home", "Delta Home Visiting"])
    assert.ok(printed.includes(entered), `the worksheet has ${entered} on paper`);
}
