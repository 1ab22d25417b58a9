// The kit's own page in a browser: keyboard, mouse on the canvas, fields, scrolling, the plain page, the loss
// of the drawing; each on file://, without a request or a console message.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { axeFindings, byRole, clickOnCanvas, demoPath, launch, openPage, settled } from "./support.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  assert.ok(existsSync(demoPath()), `${demoPath()} is missing: build the target kit_demo_html`);
  browser = await launch();
});
after(() => browser?.close());

/** @param {object} options @param {(page: import("playwright-core").Page, context: import("playwright-core").BrowserContext) => Promise<void>} steps */
async function onDemo(options, steps) {
  const one = await openPage(browser, demoPath(), options);
  await steps(one.page, one.context);
  await one.close();
}

const goTo = async (page, name) => {
  await byRole(page, "link", name).focus();
  await page.keyboard.press("Enter");
  await settled(page);
};

/** How many different colours a part of the screen has: a blank picture has one. */
async function colours(page, clip) {
  const picture = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
  }, picture);
}

describe("the drawn page", () => {
  test("is told as landmarks, headings, a table and buttons", () =>
    onDemo({}, async (page) => {
      for (const role of ["navigation", "main", "complementary"]) assert.equal(await page.getByRole(role).count(), 1, role);
      assert.equal(await byRole(page, "heading", "Trainings", { level: 1 }).count(), 1);
      assert.equal(await page.getByRole("table").getByRole("row").count(), 6);
      assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
    }));

  test("is pressed by the mouse where the twin says it is", () =>
    onDemo({}, async (page) => {
      await clickOnCanvas(page, "button", "Early brain development");
      assert.equal(await byRole(page, "button", "Early brain development").getAttribute("aria-current"), "true");
      await clickOnCanvas(page, "link", "Widgets");
      assert.equal(await byRole(page, "heading", "See where you stand before you apply").count(), 1);
      await clickOnCanvas(page, "radio", "Infant Family Associate, Met");
      assert.ok(await byRole(page, "radio", "Infant Family Associate, Met").isChecked());
    }));

  test("is used by the keyboard alone, from the first Tab", () =>
    onDemo({}, async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.textContent), "Plain page");
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.textContent), "Widgets");
      await page.keyboard.press("Enter");
      await settled(page);
      assert.equal(await byRole(page, "link", "Widgets").getAttribute("aria-current"), "page");
      const why = byRole(page, "button", "Why it says so");
      await why.focus();
      await page.keyboard.press("Space");
      await settled(page);
      assert.equal(await why.getAttribute("aria-expanded"), "true");
      assert.equal(await page.getByText("What was hidden is here.").count(), 1);
    }));

  test("lets the browser do the typing, accents and all", () =>
    onDemo({}, async (page) => {
      await goTo(page, "Fields, 3");
      const date = byRole(page, "textbox", "Date");
      const box = await date.boundingBox();
      await page.mouse.click(box.x + 40, box.y + box.height / 2);
      await page.keyboard.type("3/5/23");
      await page.keyboard.press("Tab");
      await settled(page);
      assert.equal(await date.inputValue(), "3/5/23");
      assert.match(await date.evaluate((input) => document.getElementById(input.getAttribute("aria-describedby")).textContent), /Mar 5, 2023/);
      const title = byRole(page, "textbox", "Title");
      await title.focus();
      await page.keyboard.insertText("Crèche, œuvre, Ñ");
      await settled(page);
      assert.equal(await title.inputValue(), "Crèche, œuvre, Ñ");
      await page.getByRole("combobox", { name: "Highest degree" }).selectOption("Master's");
      await settled(page);
      assert.equal(await page.getByRole("combobox").inputValue(), "2");
      assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
    }));

  test("opens a dialog that keeps the focus and that Escape closes", () =>
    onDemo({}, async (page) => {
      await clickOnCanvas(page, "button", "Add areas…");
      assert.equal(await byRole(page, "dialog", "Add areas").count(), 1);
      assert.ok(await page.evaluate(() => document.querySelector("dialog").contains(document.activeElement)));
      assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
      await page.keyboard.press("Escape");
      await settled(page);
      assert.equal(await page.getByRole("dialog").count(), 0);
      assert.equal(await page.evaluate(() => document.activeElement.textContent), "Add areas…");
    }));

  test("scrolls as the browser scrolls, and keeps a long list short", () =>
    onDemo({}, async (page) => {
      await goTo(page, "A long list, 2,000");
      assert.ok((await page.getByRole("row").count()) < 100);
      assert.equal(await page.getByRole("table").getAttribute("aria-rowcount"), "2001");
      await page.mouse.move(600, 400);
      await page.mouse.wheel(0, 4000);
      await page.waitForFunction(() => document.querySelector("main").scrollTop > 3000, undefined, { polling: 100 });
      await settled(page);
      assert.ok(Number(await page.getByRole("row").nth(1).getAttribute("aria-rowindex")) > 20);
    }));

  test("rests: no frame and no timer while nothing happens", () =>
    onDemo({}, async (page) => {
      const counts = () => page.evaluate(() => [window.framesAsked, window.timersSet]);
      const start = await counts();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.deepEqual(await counts(), start);
    }));

  test("outlives the loss of the drawing", () =>
    onDemo({}, async (page) => {
      const seen = await page.screenshot();
      await page.evaluate(() => {
        window.losing = document.querySelector("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
        window.losing.loseContext();
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page.evaluate(() => window.losing.restoreContext());
      await new Promise((resolve) => setTimeout(resolve, 500));
      await settled(page);
      assert.ok(seen.equals(await page.screenshot()), "the picture is as it was");
    }));

  test("fits a phone and a page at 400 %", async () => {
    for (const viewport of [{ width: 390, height: 844 }, { width: 320, height: 640 }])
      await onDemo({ viewport, hasTouch: true, deviceScaleFactor: 2 }, async (page) => {
        const sideways = await page.evaluate(() => document.scrollingElement.scrollWidth > innerWidth);
        assert.equal(sideways, false);
        const box = await byRole(page, "link", "Fields").boundingBox();
        await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
        await settled(page);
        assert.equal(await byRole(page, "heading", "Fields").count(), 1);
        assert.ok((await colours(page, { x: 0, y: 0, width: viewport.width, height: 300 })) > 20);
      });
  });
});

describe("the plain page", () => {
  const works = async (page) => {
    assert.equal(await page.evaluate(() => document.body.className), "plain");
    await byRole(page, "link", "Widgets").click();
    await settled(page);
    await byRole(page, "button", "Why it says so").click();
    await settled(page);
    assert.ok(await page.getByText("What was hidden is here.").isVisible());
    await byRole(page, "link", "Fields, 3").click();
    await settled(page);
    await byRole(page, "textbox", "Clock hours").fill("1:30");
    await page.keyboard.press("Tab");
    await settled(page);
    assert.ok(await page.getByText("1.5 h", { exact: true }).isVisible());
    assert.deepEqual(await axeFindings(page), []);
  };

  test("comes by itself where there is no WebGL", async () => {
    const without = await launch({ gl: false });
    try {
      const one = await openPage(without, demoPath());
      await works(one.page);
      one.complaints.length = 0; // Chromium itself says that it has no WebGL
      await one.close();
    } finally {
      await without.close();
    }
  });

  test("comes by itself where colours are forced, and by choice", async () => {
    await onDemo({ forcedColors: "active" }, async (page) => {
      assert.equal(await page.evaluate(() => document.body.className), "plain");
    });
    await onDemo({}, async (page) => {
      await byRole(page, "button", "Plain page").focus();
      await page.keyboard.press("Enter");
      await settled(page);
      await works(page);
      await byRole(page, "button", "Drawn page").click();
      await settled(page);
      assert.equal(await page.evaluate(() => document.body.className), "drawn");
      await clickOnCanvas(page, "link", "Trainings, 14");
      assert.equal(await byRole(page, "heading", "Trainings").count(), 1);
    });
  });
});
