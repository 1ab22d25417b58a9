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

/** Sixty courses as a spreadsheet has them; all of them are about these areas. */
const areas = ["TF01", "TF02", "TF03", "TF04", "TF05", "TF06", "TF07", "TF08", "DS01", "DS02", "DS03", "DS04"];
const sixtyCourses = ["Title,Offered by,Clock hours,Areas,Price,Valid until"]
  .concat(Array.from({ length: 60 }, (_, i) => `Course ${i + 1},River Institute,${(i % 6) + 1}:30,${areas[i % 12]}; ${areas[(i * 7 + 3) % 12]},${20 + i},12/31/2098`))
  .join("\n");

/** A list or a catalogue, up to where it is looked at. @param {Person} person @param {string} text */
async function importCourses(person, text) {
  await person.press("button", "Open a list…");
  await person.pastes("Rows from your spreadsheet", text);
  if (await person.sees("button", "Look at the rows")) await person.press("button", "Look at the rows");
}

/** From a list of sixty courses to one that is published. Ends with the link to it. @param {Person} person */
export async function aTrainerPublishesACourse(person) {
  await person.press("link", /^Courses/, { within: "navigation" });
  await importCourses(person, sixtyCourses);
  await person.press("button", "Import 60 courses");
  await person.press("button", "Close this message"); // on a phone it lies over the list
  await person.find("tab", "Coverage");
  if (person.way === "keyboard") {
    // Among tabs one goes by arrows.
    await person.find("tab", "Courses");
    await person.tabTo();
    await person.key("ArrowRight");
  } else {
    await person.press("tab", "Coverage");
  }
  const told = await person.reads("main");
  assert.match(told, /12 of 62 areas are covered by 60 courses/);
  assert.match(told, /50 areas: no course at all/);
  await person.press("button", /: None$/);
  await person.find("heading", "Courses that cover it");
  await person.press("button", "Add a course about it");
  assert.deepEqual(await person.focus(), { role: "textbox", name: "Title" });
  await person.writes("Keeping what we learned");
  await person.type("Clock hours", "3");
  await person.press("button", "Competency statement…");
  const statement = await person.reads("main");
  assert.match(statement, /Keeping what we learned/);
  const link = /#add=[\w-]+/.exec(statement);
  assert.ok(link, "the statement has the link in letters");
  const printed = await person.prints("Print…");
  assert.ok(printed.includes("Keeping what we learned") && printed.includes(link[0]), "the statement is printed");
  return link[0];
}

/** On the page that the link opens: the course is looked at, and added. @param {Person} person */
export async function itIsAdded(person) {
  await person.find("heading", "Keeping what we learned");
  await person.type("When did you take part?", "3/5/25");
  await person.key("Tab");
  await person.press("button", "Add to my trainings");
  await person.find("heading", "Trainings");
  const trainings = await person.reads("main");
  assert.match(trainings, /Keeping what we learned/);
  assert.match(trainings, /3 h/);
}

/** With a trainer's catalogue open, the plan says which two courses are enough, proved. @param {Person} person */
export async function twoCoursesAreEnough(person) {
  await openExample(person, /June/);
  await goTo(person, "What next");
  const areasOf = (/** @type {string[]} */ ...list) => list.map((area) => `"${area}"`).join(",");
  const course = (/** @type {string} */ title, /** @type {string} */ hours, /** @type {string} */ covered) => `{"title":"${title}","hours":"${hours}","areas":[${covered}]}`;
  // Whatever she lacks: every area, in two halves, and one course that adds nothing.
  const all = ["TF", "LR", "SE", "DS", "WO", "CO", "TH", "RE"].flatMap((domain) => Array.from({ length: 14 }, (_, i) => `${domain}${String(i + 1).padStart(2, "0")}`));
  const half = (/** @type {number} */ odd) => areasOf(...all.filter((_, i) => i % 2 === odd));
  await goTo(person, "Courses on offer");
  await importCourses(person, `{"format":"imh-catalogue","version":1,"offers":[${course("The first half", "20:00", half(0))},${course("The second half", "20:00", half(1))},${course("A beginning", "2:00", areasOf("TF01"))}]}\n`);
  await person.press("button", "Import 3 courses");
  await goTo(person, "What next");
  assert.match(await person.reads("main"), /2 courses would be enough: 40 h in all\. Proved: no smaller choice is enough\./);
}
