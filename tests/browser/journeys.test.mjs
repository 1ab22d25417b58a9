// The journeys that people come for, from the disk, in three browsers: by mouse and by touch on what is drawn, by the keyboard alone,
// and on the plain page. BROWSERS=firefox,webkit runs some of them only.

import { after, before, describe, test } from "node:test";
import { launch, open } from "./drivers/driver.mjs";
import { aTrainerPublishesACourse, addAndMapATraining, fromNothingToTheWorksheet, itIsAdded, twoCoursesAreEnough } from "./journeys.mjs";
import { coursesPath, productPath } from "./support.mjs";

const journeys = {
  "a home visitor adds a training, maps it and sees the standing move": addAndMapATraining,
  "an applicant goes from an empty page to a printed worksheet for EASy": fromNothingToTheWorksheet,
  "an applicant opens a catalogue and is told which two courses are enough, proved": twoCoursesAreEnough,
};

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
/** The ways in, and where each is tried. WebKitGTK always draws: there the plain page is chosen by its button. */
const ways = [
  { title: "by mouse", way: "mouse", start: { drawn: true }, around: wide },
  { title: "by touch, on a phone", way: "touch", start: { drawn: true, touch: true }, around: phone },
  { title: "by the keyboard alone", way: "keyboard", start: { drawn: true }, around: wide },
  { title: "on the plain page, where there is no WebGL", way: "mouse", start: { drawn: false }, around: wide, plain: true },
];

const browsers = (process.env.BROWSERS ?? "chromium,firefox,webkit").split(",");

for (const name of browsers)
  describe(name, () => {
    /** @type {Map<string, any>} */
    const running = new Map();
    /** One browser for each way of starting it. */
    const started = async (start) => {
      const key = JSON.stringify(start);
      if (!running.has(key)) running.set(key, await launch(/** @type {any} */ (name), start));
      return running.get(key);
    };
    after(async () => {
      for (const browser of running.values()) await browser.close();
    });
    for (const [title, journey] of Object.entries(journeys))
      for (const { title: how, way, start, around, plain } of ways)
        test(`${title}, ${how}`, async () => {
          const person = await open(await started(start), productPath(), /** @type {any} */ (way), around);
          if (plain) await person.becomesPlain();
          await journey(person);
          await person.leaves();
        });
    for (const { title: how, way, start, around, plain } of ways)
      test(`a trainer publishes a course, and somebody who took part adds it by its link, ${how}`, async () => {
        const trainer = await open(await started(start), coursesPath(), /** @type {any} */ (way), around);
        if (plain) await trainer.becomesPlain();
        const link = await aTrainerPublishesACourse(trainer);
        await trainer.leaves();
        const person = await open(await started(start), productPath(), /** @type {any} */ (way), around, link);
        await itIsAdded(person);
        await person.leaves();
      });
  });
