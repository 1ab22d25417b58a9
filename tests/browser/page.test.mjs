// Both pages in Chromium, from the disk: what is undone, opened, saved and refused, rest, a lost drawing, narrow windows.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { onTrainersScreens } from "./courses.mjs";
import { byRole, clickOnCanvas, coursesPath, drop, launch, measure, openExample, openPage, pressed, productPath, settled } from "./support.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What is asked for or said on a console is told when it closes. */
async function withPage(options, steps, path = productPath()) {
  const opened = await openPage(browser, path, options);
  await steps(opened.page, opened);
  await opened.close();
}

test("a deleted training comes back by Undo", async () => {
  await withPage({}, async (page) => {
    await openExample(page, /June/);
    await pressed(page, "link", /^Trainings/);
    const before = await measure(page, "Training hours");
    await pressed(page, "button", /^Watching and wondering/);
    await pressed(page, "button", "Delete");
    assert.notDeepEqual(await measure(page, "Training hours"), before);
    await byRole(page, "button", "Undo").last().press("Enter");
    await settled(page);
    assert.deepEqual(await measure(page, "Training hours"), before);
    await page.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("Control+Shift+Z");
    await settled(page);
    assert.notDeepEqual(await measure(page, "Training hours"), before);
    await page.keyboard.press("Control+Z");
    await settled(page);
    assert.deepEqual(await measure(page, "Training hours"), before);
  });
});

test("a file that is not right is refused with its problems, and what was open stays", async () => {
  await withPage({}, async (page) => {
    await openExample(page, /June/);
    const before = await measure(page, "Training hours");
    const files = {
      "cut-off.json": '{"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","ti',
      "no-json.json": "Dear reviewers,",
      "deep.json": "[".repeat(100_000),
      "dates.json": '{"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","title":"x","from":"2023-02-30"}]}',
      "newer.json": '{"format":"imh-portfolio","version":9}',
      "types.json": '{"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","title":7,"hours":90}],"degrees":{}}',
      "doubled.json": '{"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","title":"x"},{"id":"t-1","title":"y"}]}',
      "backwards.json": '{"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","title":"x","from":"2024-02-02","to":"2024-02-01"}]}',
      "control.json": '{"format":"imh-portfolio","version":1,"name":"a\\u0007b"}',
      "not-utf8.json": [...Buffer.from('{"format":"imh-portfolio","version":1,"name":"'), 0xff, 0xfe, ...Buffer.from('"}')],
      "huge.json": 200_000_000,
      "absurd.json": '{"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","title":"x","hours":"-3:00","areas":["ZZ99"]}]}',
    };
    for (const [name, text] of Object.entries(files)) {
      await drop(page, name, text);
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      await settled(page);
      const said = await dialog.innerText();
      assert.match(said, /Nothing was changed/, name);
      assert.ok(await dialog.getByRole("listitem").count(), `${name}: each problem is listed`);
      await byRole(dialog, "button", "Close").first().press("Enter");
      await dialog.waitFor({ state: "detached" });
    }
    assert.deepEqual(await measure(page, "Training hours"), before);
  });
});

test("what is saved opens again", async () => {
  await withPage({ acceptDownloads: true }, async (page) => {
    await openExample(page, /Rosa/);
    await pressed(page, "link", "Papers");
    const [download] = await Promise.all([page.waitForEvent("download"), byRole(page, "button", "Save to a file").press("Enter")]);
    assert.equal(download.suggestedFilename(), "imh-portfolio.json");
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    await drop(page, "again.json", text);
    await settled(page);
    assert.equal(await page.getByRole("dialog").count(), 0);
    await byRole(page, "heading", "Where you stand", { level: 1 }).waitFor();
  });
});

/** Both pages, each as somebody has come to work in it, and how it saves. */
const pages = /** @type {const} */ ([
  ["applicants", productPath, async (page) => {
    await openExample(page, /June/);
    await pressed(page, "link", "Papers");
  }, "Save to a file", /^Trainings/],
  ["trainers", coursesPath, (page) => onTrainersScreens(page, async () => {}), "Save this course as a file", /^Start/],
]);

for (const [whose, path, work, save, elsewhere] of pages) {
  test(`the page for ${whose} runs nothing but its own scripts, and can ask for nothing`, async () => {
    await withPage({}, async (page) => {
      assert.match(page.url(), /^file:/);
      const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
      assert.match(policy, /^default-src 'none'; script-src ('sha256-[^' ]+' )+'wasm-unsafe-eval'; style-src ('sha256-[^' ]+' ?)+; img-src data: blob:; base-uri 'none'; form-action 'none'$/);
    }, path());
  });

  test(`at rest the page for ${whose} asks for no frame and sets no timer, also after a save`, async () => {
    await withPage({ acceptDownloads: true }, async (page) => {
      const done = () => page.evaluate(() => [window.framesAsked, window.timersSet]);
      await work(page);
      await Promise.all([page.waitForEvent("download"), byRole(page, "button", save).press("Enter")]);
      await settled(page);
      const before = await done();
      await new Promise((resolve) => setTimeout(resolve, 2000));
      assert.deepEqual(await done(), before);
      assert.equal(before[1], 0, "no timer at all");
    }, path());
  });

  test(`a lost drawing of the page for ${whose} comes back as it was`, async () => {
    await withPage({}, async (page) => {
      await work(page);
      const before = await page.screenshot();
      await page.evaluate(() => {
        const gl = document.querySelector("canvas").getContext("webgl2");
        const lose = gl.getExtension("WEBGL_lose_context");
        lose.loseContext();
        setTimeout(() => lose.restoreContext(), 50);
      });
      await page.waitForTimeout(400);
      await settled(page);
      assert.ok(before.equals(await page.screenshot()), "the picture is the same");
      await clickOnCanvas(page, "link", elsewhere);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
    }, path());
  });
}

for (const [width, height] of [[390, 844], [320, 640]]) {
  test(`at ${width} px everything is in one column, and a training is mapped there too`, async () => {
    await withPage({ viewport: { width, height }, hasTouch: true, isMobile: width === 390 }, async (page) => {
      await openExample(page, /June/);
      for (const tab of ["Start", "Evidence", "Map", "Standing", "Next"]) {
        await pressed(page, "link", tab);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${tab}: nothing scrolls sideways`);
      }
      await pressed(page, "link", "Evidence");
      await pressed(page, "button", /^Safe sleep/);
      await pressed(page, "button", "Add areas…");
      await page.keyboard.type("safety");
      await settled(page);
      await pressed(page, "checkbox", /^Safety/);
      await pressed(page, "button", "Done with areas");
      await pressed(page, "button", "Back to trainings");
      await byRole(page, "heading", "Trainings", { level: 1 }).waitFor();
    });
  });
}
