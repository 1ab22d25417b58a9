// The keys that are told, and what a person has asked of their browser: larger text, forced colours, fingers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { says, withPage, write } from "./keeping.mjs";
import { axeFindings, byRole, openExample, pressed, settled } from "./support.mjs";

// -- the keys

test("? shows the keys and Escape closes them; in a field it is a question mark", async () => {
  await withPage(undefined, async (page) => {
    await page.keyboard.press("?");
    await settled(page);
    const dialog = byRole(page, "dialog", "Keys");
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /Ctrl\+S/);
    assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await write(page, "Why?");
    assert.equal(await page.getByRole("dialog").count(), 0);
    assert.equal(await byRole(page, "textbox", "Title").first().inputValue(), "Why?");
  });
});

// -- what a person has asked of their browser

test("a larger size of text makes everything larger, in its place, and nothing scrolls sideways", async () => {
  await withPage(undefined, async (page, context) => {
    const size = () => byRole(page, "heading", "See where you stand before you apply").evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    const session = await context.newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 24, fixed: 20 } });
    await settled(page);
    assert.ok(Math.abs((await size()) / before - 1.5) < 0.3, `${before} → ${await size()}`);
    assert.ok(await page.evaluate(() => document.body.className === "drawn" && document.documentElement.scrollWidth <= innerWidth));
    // What is pressed with the mouse is where the twin says that it is.
    const link = byRole(page, "link", /^Trainings/).first();
    const box = await link.boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await byRole(page, "heading", "Trainings", { level: 1 }).waitFor();
    await page.setViewportSize({ width: 400, height: 800 });
    await settled(page);
    assert.equal(await page.evaluate(() => document.body.className), "plain");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "plain: nothing scrolls sideways");
  });
});

test("forced colours show the plain page, in the system's own colours", async () => {
  await withPage(
    undefined,
    async (page) => {
      assert.equal(await page.evaluate(() => document.body.className), "plain");
      await openExample(page, /June/);
      assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
    },
    { forcedColors: "active" },
  );
});

test("a finger scrolls the drawn page by itself, with its momentum", async () => {
  await withPage(
    undefined,
    async (page, context) => {
      await openExample(page, /June/);
      const session = await context.newCDPSession(page);
      const top = () => page.getByRole("main").evaluate((main) => main.scrollTop);
      assert.equal(await top(), 0);
      const touch = (type, y) => session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: 195, y }] });
      await page.evaluate(() => addEventListener("pointercancel", () => (window.browserScrolls = true)));
      await touch("touchStart", 600);
      for (let y = 585; y > 300; y -= 15) await touch("touchMove", y);
      await touch("touchEnd");
      await settled(page);
      assert.ok(await page.evaluate(() => window.browserScrolls), "the browser has taken the finger over");
      assert.ok((await top()) > 150, `${await top()}`);
      await byRole(page, "heading", "Where you stand", { level: 1 }).waitFor();
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  );
});
