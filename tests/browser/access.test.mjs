// For everyone, in Chromium: what axe finds on any screen, in both faces, themes and languages; the keyboard on every screen; the focus
// in sight; presses that are thought better of; the size of what is pressed; text spacing; the language told to assistive technology.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { link, onScreensWithCourses, onTrainersScreens, today } from "./courses.mjs";
import { axeFindings, byRole, coursesPath, launch, openExample, openPage, pressed, productPath, settled } from "./support.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function withPage(options, steps, path = productPath(), also = {}) {
  const opened = await openPage(browser, path, options, also);
  await steps(opened.page);
  await opened.close();
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

// The colours of what is drawn are tested by numbers; here axe would look at the transparent twin.
// The line below a button's title is its description, not part of its label.
const plainWithout = ["label-content-name-mismatch"];
const drawnWithout = [...plainWithout, "color-contrast"];

const plain = (page) => byRole(page, "button", "Plain page").press("Enter");

/** Every screen by its place in the navigation, whatever the language. @param {any} page @param {(name: string) => Promise<void>} look */
async function onEveryScreen(page, look) {
  const links = page.getByRole("navigation").getByRole("link");
  for (let place = 0; place < (await links.count()); place++) {
    // The language, the keys and what is stored stand there, too, and are no screens.
    if (/^(Español|English|Shortcut keys|Atajos de teclado|Nothing you enter.*|Nada de lo que.*)$/.test(await links.nth(place).innerText())) continue;
    await links.nth(place).press("Enter");
    await settled(page);
    assert.equal(await links.nth(place).getAttribute("aria-current"), "page");
    await look((await page.getByRole("heading", { level: 1 }).first().innerText()).trim());
  }
}

for (const language of ["en", "es"])
  for (const colorScheme of /** @type {("light" | "dark")[]} */ (language === "en" ? ["light", "dark"] : ["light"]))
    for (const face of ["drawn", "plain"])
      test(`axe finds nothing on any screen, ${language}, ${colorScheme}, ${face}`, () =>
        withPage({ colorScheme }, async (page) => {
          const without = face === "plain" ? plainWithout : drawnWithout;
          if (face === "plain") await plain(page);
          assert.deepEqual(await axeFindings(page, without), [], "before anything is entered");
          await openExample(page, /June/);
          if (language === "es") {
            await pressed(page, "link", "Español");
          }
          assert.equal(await page.evaluate(() => document.documentElement.lang), language);
          await onEveryScreen(page, async (name) => assert.deepEqual(await axeFindings(page, without), [], name));
          if (language === "es") return;
          await pressed(page, "link", /^Trainings/);
          await pressed(page, "button", /^Watching and wondering/);
          await pressed(page, "button", "Add areas…");
          assert.deepEqual(await axeFindings(page, without), [], "choosing areas");
        }));

/** @param {any} page @param {string} name */
async function tabGoesThrough(page, name) {
  const told = () => page.getByRole("main").innerText();
  const before = await told();
  await page.evaluate(() => {
    document.activeElement.blur();
    getSelection().removeAllRanges();
    window.reached = [];
  });
  await page.getByRole("heading", { level: 1 }).first().evaluate((heading) => {
    heading.tabIndex = -1; // only where a screen was come to it has one
    heading.focus();
  });
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press("Tab");
    const where = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === document.body || !active.closest("main")) return "out";
      const box = active.getBoundingClientRect();
      const main = document.querySelector("main").getBoundingClientRect();
      window.reached.push(active);
      return box.bottom > main.top && box.top < main.bottom && box.right > main.left ? "in sight" : `out of sight: ${active.outerHTML.slice(0, 120)}`;
    });
    if (where === "out") break;
    assert.equal(where, "in sight", name);
    assert.ok(steps < 399, `${name}: Tab never leaves`);
  }
  const [inOrder, missed] = await page.evaluate(() => {
    const { reached } = window;
    const ordered = reached.every((one, i) => !i || reached[i - 1].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    const all = [...document.querySelectorAll("main :is(a[href], button, input, select, textarea)")].filter(
      (one) => !one.disabled && one.tabIndex >= 0 && !(one.type === "radio" && !reached.includes(one)),
    );
    return [ordered, all.filter((one) => !reached.includes(one)).map((one) => one.outerHTML.slice(0, 120))];
  });
  await settled(page);
  assert.ok(inOrder, `${name}: in reading order`);
  assert.deepEqual(missed, [], `${name}: everything is reached`);
  assert.equal(await told(), before, `${name}: the focus changes nothing`);
}

test("Tab goes through all of each screen in reading order, in sight, and out again; it changes nothing", () =>
  withPage({}, async (page) => {
    await openExample(page, /June/);
    await onEveryScreen(page, (name) => tabGoesThrough(page, name));
  }));

test("what has the focus by the keyboard is seen to have it", () =>
  withPage({ reducedMotion: "reduce" }, async (page) => {
    await openExample(page, /June/);
    await pressed(page, "link", /^Trainings/);
    for (const thing of [byRole(page, "link", /^Work/), page.getByRole("table").getByRole("button").nth(2), byRole(page, "button", "Undo").first()]) {
      const box = await thing.boundingBox();
      if (!box || (await thing.isDisabled())) continue;
      const clip = { x: Math.max(0, box.x - 6), y: Math.max(0, box.y - 6), width: box.width + 12, height: box.height + 12 };
      await page.evaluate(() => document.activeElement.blur());
      await settled(page);
      const without = await page.screenshot({ clip });
      await thing.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await settled(page);
      assert.ok(!without.equals(await page.screenshot({ clip })), "a ring is drawn");
    }
  }));

test("a press that is thought better of does nothing, on the canvas and in the plain page", async () => {
  for (const face of ["drawn", "plain"])
    await withPage({}, async (page) => {
      if (face === "plain") await plain(page);
      await openExample(page, /June/);
      const box = await byRole(page, "link", /^Trainings/).boundingBox();
      await page.mouse.move(box.x + 20, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 500, box.y + 300);
      await page.mouse.up();
      await settled(page);
      assert.equal(await byRole(page, "heading", "Where you stand", { level: 1 }).count(), 1, face);
    });
});

/** What is pressed and smaller than it should be, one line each. @param {any} page @param {string} name @param {number} least */
const tooSmall = (page, name, least) =>
  page.evaluate(
    ([screen, size]) => {
      const all = [...document.querySelectorAll("#twin :is(a, button, label.choice, .field > .control)")];
      const middle = (box) => [box.left + box.width / 2, box.top + box.height / 2];
      // 2.5.8 allows a smaller one where a circle of 24 px around its middle meets no other's.
      const apart = (one, box) =>
        size === 24 &&
        all.every((other) => {
          const [x, y] = middle(box);
          const [otherX, otherY] = middle(other.getBoundingClientRect());
          return other === one || Math.hypot(otherX - x, otherY - y) >= 24;
        });
      return [...document.querySelectorAll("#twin :is(a, button, label.choice, .field > .control)")]
        .filter((one) => !one.matches(".link:not(.navigation *)")) // a link within a text may be as high as its line
        // The words of a row are pressed by pressing the row.
        .map((one) => ({ one, box: (document.body.matches(".drawn") && one.closest(".row, .listitem:has(> .button:only-of-type)") || one).getBoundingClientRect() }))
        .filter(({ one, box }) => box.width > 0 && box.height < size - 0.5 && !apart(one, box))
        .map(({ one, box }) => `${screen}: ${one.ariaLabel ?? one.textContent} ${Math.round(box.width)} × ${Math.round(box.height)}`);
    },
    [name, least],
  );

for (const [title, options, least] of /** @type {const} */ ([
  ["44 px where the pointer is coarse", phone, 44],
  ["24 px where it is fine", {}, 24],
]))
  test(`what is pressed is at least ${title}`, () =>
    withPage(options, async (page) => {
      await openExample(page, /June/);
      const small = [];
      await onEveryScreen(page, async (name) => small.push(...(await tooSmall(page, name, least))));
      assert.deepEqual([...new Set(small)], []);
    }));

/** @param {any} page */
const spaceItsText = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
    document.adoptedStyleSheets = [sheet];
  });

/** @param {any} page @param {string} name */
async function nothingSideways(page, name) {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(sideways <= 0, `${name} scrolls sideways by ${sideways}`);
}

/** @param {any} page @param {string} name */
async function nothingIsCut(page, name) {
  await nothingSideways(page, name);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("#twin :is(p, span, button, a, h1, h2, h3, label)")]
      .filter((one) => getComputedStyle(one).overflow !== "visible" && !one.matches(".unseen") && one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.textContent),
  );
  assert.deepEqual(cut, [], name);
}

test("with wide text spacing nothing of the plain page is cut or scrolls sideways", async () => {
  for (const width of [1280, 390])
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      await plain(page);
      await spaceItsText(page);
      await openExample(page, /June/);
      await onEveryScreen(page, (name) => nothingIsCut(page, `${name} at ${width} px`));
    });
});

/** The screens of courses on offer, each looked at in several ways at once, since coming there takes longest. */
for (const [whose, path, walk, colorScheme, at_the_end] of /** @type {const} */ ([
  ["a trainer's", coursesPath, onTrainersScreens, "light", "Title"],
  ["an applicant's", productPath, onScreensWithCourses, "dark", undefined],
])) {
  /** A course that is added from the coverage begins in its title. */
  const endsThere = async (page) => assert.equal(await page.evaluate(() => document.activeElement.labels?.[0]?.innerText), at_the_end);

  test(`courses on offer, ${whose} page, drawn, in both languages: axe, sizes, Tab`, () =>
    withPage({}, async (page) => {
      await walk(page, async (name) => {
        assert.deepEqual(await axeFindings(page, drawnWithout), [], name);
        assert.deepEqual(await tooSmall(page, name, 24), []);
        if (await page.getByRole("dialog").count()) return;
        if (/^(start|courses|all of a course|coverage in hours|what next.*)$/.test(name)) await tabGoesThrough(page, name);
        const before = await page.getByRole("main").innerText();
        await pressed(page, "link", "Español");
        assert.deepEqual(await axeFindings(page, drawnWithout), [], `${name}, in Spanish`);
        await pressed(page, "link", "English");
        assert.equal(await page.getByRole("main").innerText(), before, name);
      });
      await endsThere(page);
    }, path(), { today }));

  test(`courses on offer, ${whose} page, on a phone: sizes, nothing sideways`, () =>
    withPage(phone, async (page) => {
      await walk(page, async (name) => {
        assert.deepEqual(await tooSmall(page, name, 44), []);
        await nothingSideways(page, name);
      });
      await endsThere(page);
    }, path(), { today }));

  test(`courses on offer, ${whose} page, plain, 320 px wide, with wide text spacing: axe, nothing sideways`, () =>
    withPage({ viewport: { width: 320, height: 640 }, colorScheme }, async (page) => {
      await plain(page);
      await spaceItsText(page);
      await walk(page, async (name) => {
        assert.deepEqual(await axeFindings(page, plainWithout), [], name);
        await nothingIsCut(page, name);
        // Pictures and tables alone may be wider than a page.
        const wide = await page.getByRole("main").evaluateAll((all) => all.filter((one) => !one.querySelector("table, svg") && one.scrollWidth > one.clientWidth + 1).length);
        assert.equal(wide, 0, `${name} scrolls sideways within`);
      });
      await endsThere(page);
    }, path(), { today }));
}

test("a link to courses shows them first, in a dialog that axe finds nothing in, and that fits a phone", () =>
  withPage(phone, async (page) => {
    await byRole(page, "heading", "Reading cues").waitFor();
    assert.deepEqual(await axeFindings(page, drawnWithout), []);
    assert.deepEqual(await tooSmall(page, "the link", 44), []);
    await nothingSideways(page, "the link");
  }, productPath(), { fragment: link }));

test("a question mark that is typed is text", () =>
  withPage({}, async (page) => {
    await openExample(page, /June/);
    await pressed(page, "link", /^Trainings/);
    await pressed(page, "button", /^Safe sleep/);
    const title = byRole(page, "textbox", "Title");
    await title.focus();
    await page.keyboard.press("End");
    await page.keyboard.type("?");
    await settled(page);
    assert.match(await title.inputValue(), /\?$/);
    assert.equal(await page.getByRole("dialog").count(), 0);
  }));

test("a drop-down that changes the page keeps the focus, so that its keys reach every option", () =>
  withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
    await openExample(page, /June/);
    await pressed(page, "link", "Evidence");
    const kinds = page.getByRole("combobox", { name: "Your evidence", exact: true });
    await kinds.focus();
    const reached = [];
    for (let steps = 0; steps < 8; steps++) {
      await page.keyboard.press(steps < 4 ? "ArrowUp" : "ArrowDown");
      await settled(page);
      assert.ok(await kinds.evaluate((one) => one === document.activeElement));
      reached.push(await page.getByRole("heading", { level: 1 }).first().innerText());
    }
    assert.ok(new Set(reached).size >= 4, reached.join(", "));
  }));
