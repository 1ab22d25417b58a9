// Pictures of every screen: wide, on a phone and at 400 % zoom, light and dark, with an example of a portfolio on a day that stays the
// same. usage: pictures.mjs FOLDER [--selection]; the selection is what tests/README.md shows.

import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { onScreensWithCourses, onTrainersScreens, today } from "./courses.mjs";
import { coursesPath, launch, openExample, openPage, pressed, productPath, settled } from "./support.mjs";

const folder = resolve(process.argv[2] ?? "build/pictures");
const selection = process.argv.includes("--selection");

const sizes = {
  wide: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  // A window of 1280 × 1024 at 400 %.
  zoomed: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};
/** What tests/README.md shows. @type {Record<string, string[]>} */
const shown = {
  "wide.light": ["start", "education", "work", "trainings", "supervision", "people", "map", "standing", "next", "papers", "catalogue", "coverage", "grid", "offer", "statement", "enough"],
  "wide.dark": ["trainings", "map", "standing", "catalogue", "coverage", "grid", "offer", "statement", "enough"],
  "phone.light": ["start", "trainings", "training", "supervision", "map", "standing", "next", "papers", "catalogue", "coverage", "grid", "offer", "statement", "enough"],
  "phone.dark": ["trainings", "standing"],
  "zoomed.light": ["start", "trainings", "standing", "catalogue", "coverage"],
};
const largest = 60_000;

/** Each screen and how to come there, wide and narrow. @type {[string, (page: any, narrow: boolean) => Promise<void>][]} */
const link = (wide, tab) => (page, narrow) => pressed(page, "link", narrow ? tab : new RegExp(`^${wide}`));
const evidence = (kind) => async (page, narrow) => {
  if (!narrow) return pressed(page, "link", new RegExp(`^${kind}`));
  await pressed(page, "link", "Evidence");
  const kinds = page.getByRole("combobox", { name: "Your evidence" });
  if (!(await kinds.count())) return;
  const texts = await kinds.locator("option").allInnerTexts();
  await kinds.selectOption({ index: texts.findIndex((text) => text.startsWith(kind)) });
  await settled(page);
};
const screens = [
  ["education", evidence("Education")],
  ["work", evidence("Work")],
  ["people", evidence("People")],
  ["supervision", evidence("Supervision")],
  ["trainings", evidence("Trainings")],
  ["training", async (page, narrow) => {
    await evidence("Trainings")(page, narrow);
    await pressed(page, "button", /^Watching and wondering/);
  }],
  ["map", link("Competency map", "Map")],
  ["standing", link("Where you stand", "Standing")],
  ["next", link("What next", "Next")],
  ["papers", async (page, narrow) => (narrow ? evidence("Papers")(page, narrow) : pressed(page, "link", /^Papers/))],
];

/** Those of courses on offer, by what they are called on the way through them: a trainer's, and what they add to an applicant's page. */
const of_trainers = { courses: "catalogue", "coverage in hours": "coverage", "coverage in courses": "grid", "a course": "offer", statement: "statement", "catalogue.json before it is taken in": "import" };
const of_applicants = { "having taken part": "taking", "what next with courses": "enough" };

/** As WebP, by the browser itself, a little poorer until it is small enough. @param {any} canvas a page to do it in @param {Buffer} png */
async function small(canvas, png) {
  return Buffer.from(
    await canvas.evaluate(
      async ([data, most]) => {
        const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const paper = new OffscreenCanvas(bitmap.width, bitmap.height);
        paper.getContext("2d").drawImage(bitmap, 0, 0);
        let blob;
        for (const quality of [0.9, 0.8, 0.65, 0.5, 0.35, 0.2]) {
          blob = await paper.convertToBlob({ type: "image/webp", quality });
          if (blob.size <= most) break;
        }
        return [...new Uint8Array(await blob.arrayBuffer())];
      },
      [png.toString("base64"), largest],
    ),
  );
}

const browser = await launch();
const canvas = await (await browser.newContext()).newPage();
mkdirSync(folder, { recursive: true });
let count = 0;
let bytes = 0;
for (const [size, options] of Object.entries(sizes))
  for (const colorScheme of /** @type {("light" | "dark")[]} */ (["light", "dark"])) {
    const wanted = selection ? shown[`${size}.${colorScheme}`] ?? [] : null;
    if (wanted && !wanted.length) continue;
    const options_here = { ...options, colorScheme, reducedMotion: "reduce" };
    const take = async (page, name) => {
      if (wanted && !wanted.includes(name)) return;
      await page.mouse.move(1, 1);
      await settled(page);
      const picture = await small(canvas, await page.screenshot());
      writeFileSync(join(folder, `${name}.${size}.${colorScheme}.webp`), picture);
      count += 1;
      bytes += picture.length;
    };
    const opened = await openPage(browser, productPath(), options_here, { today: "2025-06-30T12:00:00" });
    const { page } = opened;
    await take(page, "start");
    await openExample(page, /June/);
    for (const [name, go] of screens) {
      await go(page, size !== "wide");
      // What is told for a moment after opening has gone by then.
      await take(page, name);
    }
    await opened.close();
    for (const [path, walk, names] of /** @type {const} */ ([[coursesPath(), onTrainersScreens, of_trainers], [productPath(), onScreensWithCourses, of_applicants]])) {
      const on = await openPage(browser, path, options_here, { today });
      await walk(on.page, async (screen) => {
        const name = /** @type {Record<string, string>} */ (names)[screen];
        if (name) await take(on.page, name);
      });
      await on.close();
    }
  }
await browser.close();
console.log(`${count} pictures in ${folder}, ${Math.round(bytes / 1000)} kB`);
