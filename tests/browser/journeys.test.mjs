// The journeys that people come for, in Chromium, from the disk.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addAndMapATraining, measure, openExample, ways } from "./journeys.mjs";
import { axeFindings, byRole, launch, openPage, productPath, settled } from "./support.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const screens = ["Start", "Education", "Work", "Trainings", "Supervision", "People", "Competency map", "Where you stand", "What next", "Papers"];

async function withPage(options, steps) {
  const opened = await openPage(browser, productPath(), options);
  await steps(opened.page, opened);
  await opened.close();
}

for (const [name, press] of Object.entries({ "by role and name, through the twin": ways.twin, "with the mouse on the canvas": ways.mouse, "with the keyboard alone": ways.keyboard })) {
  test(`a home visitor adds a training, maps it and sees the standing move, ${name}`, async () => {
    await withPage({}, (page) => addAndMapATraining(page, press));
  });
}

test("the same journey on the plain page, where there is no WebGL", async () => {
  const without = await launch({ gl: false });
  const opened = await openPage(without, productPath());
  await addAndMapATraining(opened.page, ways.plain);
  await opened.close();
  await without.close();
});

test("a deleted training comes back by Undo", async () => {
  await withPage({}, async (page) => {
    await openExample(page, ways.twin, /June/);
    await ways.twin(page, "link", /^Trainings/);
    const before = await measure(page, "Training hours");
    await ways.twin(page, "button", /^Watching and wondering/);
    await ways.twin(page, "button", "Delete");
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

const drop = (page, name, text) =>
  page.evaluate(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      // A text, bytes, or how many blanks the file is long.
      const part = Array.isArray(content) ? new Uint8Array(content) : typeof content === "number" ? new Uint8Array(content).fill(32) : content;
      transfer.items.add(new File([part], fileName));
      for (const kind of ["dragenter", "dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

test("a file that is not right is refused with its problems, and what was open stays", async () => {
  await withPage({}, async (page) => {
    await openExample(page, ways.twin, /June/);
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
    await openExample(page, ways.twin, /Rosa/);
    await ways.twin(page, "link", "Papers");
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

for (const colorScheme of ["light", "dark"]) {
  for (const plain of [false, true]) {
    test(`axe finds nothing on any screen, ${colorScheme}, ${plain ? "plain" : "drawn"}`, async () => {
      await withPage({ colorScheme }, async (page) => {
        if (plain) await byRole(page, "button", "Plain page").press("Enter");
        assert.deepEqual(await axeFindings(page), [], "before anything is entered");
        await openExample(page, ways.twin, /June/);
        for (const screen of screens) {
          await ways.twin(page, "link", new RegExp(`^${screen}`));
          assert.deepEqual(await axeFindings(page, plain ? [] : ["color-contrast"]), [], screen);
        }
        await ways.twin(page, "link", /^Trainings/);
        await ways.twin(page, "button", /^Watching and wondering/);
        await ways.twin(page, "button", "Add areas…");
        assert.deepEqual(await axeFindings(page, plain ? [] : ["color-contrast"]), [], "choosing areas");
      });
    });
  }
}

test("at rest no frame is asked for and no timer is set, also after a save", async () => {
  await withPage({ acceptDownloads: true }, async (page) => {
    const work = () => page.evaluate(() => [window.framesAsked, window.timersSet]);
    await openExample(page, ways.twin, /June/);
    await ways.twin(page, "link", "Papers");
    await Promise.all([page.waitForEvent("download"), byRole(page, "button", "Save to a file").press("Enter")]);
    await settled(page);
    const before = await work();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    assert.deepEqual(await work(), before);
    assert.equal(before[1], 0, "no timer at all");
  });
});

test("a lost drawing comes back as it was", async () => {
  await withPage({}, async (page) => {
    await openExample(page, ways.twin, /June/);
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
    await ways.mouse(page, "link", /^Trainings/);
    await byRole(page, "heading", "Trainings", { level: 1 }).waitFor();
  });
});

for (const [width, height] of [[390, 844], [320, 640]]) {
  test(`at ${width} px everything is in one column, and a training is mapped there too`, async () => {
    await withPage({ viewport: { width, height }, hasTouch: true, isMobile: width === 390 }, async (page) => {
      await openExample(page, ways.twin, /June/);
      for (const tab of ["Start", "Evidence", "Map", "Standing", "Next"]) {
        await ways.twin(page, "link", tab);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${tab}: nothing scrolls sideways`);
      }
      await ways.twin(page, "link", "Evidence");
      await ways.twin(page, "button", /^Safe sleep/);
      await ways.twin(page, "button", "Add areas…");
      await page.keyboard.type("safety");
      await settled(page);
      await ways.twin(page, "checkbox", /^Safety/);
      await ways.twin(page, "button", "Done with areas");
      await ways.twin(page, "button", "Back to trainings");
      await byRole(page, "heading", "Trainings", { level: 1 }).waitFor();
    });
  });
}
