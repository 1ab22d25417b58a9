// Keeping the work safe: saving in place, a write that fails, a draft in the browser, its storage full, damaged or refused, a closed
// tab, two tabs, and forgetting all of it. Whatever happens is told in words, and nothing is lost.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFindings, byRole, launch, openExample, openPage, pressed, productPath, settled } from "./support.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The page in a context of its own, or as another tab of one; `inPage` runs before its scripts. */
const opened = (inPage = () => {}, context = null, options = {}) =>
  openPage(
    {
      newContext: async (given) => {
        const own = context ?? (await browser.newContext(given));
        if (!context) await own.addInitScript(inPage);
        return own;
      },
    },
    productPath(),
    options,
  );

async function withPage(inPage, steps, options) {
  const one = await opened(inPage, null, options);
  await steps(one.page, one.context);
  await one.close();
}

/** Files that pretend to be on a disk, with the pickers of browsers that let a page hold on to them. */
function files() {
  Object.assign(window, { disk: {}, asked: 0, trouble: "", permission: "granted", chosen: "" });
  const problem = (name) => new DOMException("", name);
  class Handle {
    kind = "file";
    constructor(name) {
      this.name = name;
    }
    async getFile() {
      if (!(this.name in window.disk)) throw problem("NotFoundError");
      return new File([window.disk[this.name]], this.name);
    }
    async queryPermission() {
      return window.permission;
    }
    async requestPermission() {
      return window.permission;
    }
    async createWritable() {
      if (window.trouble === "locked") throw problem("NoModificationAllowedError");
      const parts = [];
      return {
        write: async (part) => {
          if (window.trouble === "full") throw problem("QuotaExceededError");
          parts.push(part);
        },
        close: async () => {
          window.disk[this.name] = await new Blob(parts).text();
        },
        abort: async () => {},
      };
    }
  }
  window.showSaveFilePicker = async ({ suggestedName }) => {
    window.asked++;
    if (window.chosen === "nothing") throw problem("AbortError");
    const name = window.chosen || suggestedName;
    window.disk[name] ??= "";
    return new Handle(name);
  };
  window.showOpenFilePicker = async () => [new Handle(window.chosen)];
}

const save = async (page) => {
  await page.keyboard.press("Control+s");
  await settled(page);
};
const trainingsIn = (text) => JSON.parse(text).trainings.map((one) => one.title);
const disk = (page, name = "imh-portfolio.json") => page.evaluate((file) => window.disk[file], name);

/** Adds a training with this title. */
async function write(page, title) {
  await pressed(page, "link", /^Trainings/);
  await pressed(page, "button", "Add a training");
  await page.keyboard.type(title);
  await settled(page);
}

const wholePage = async (page) => (await page.locator("#twin").innerText()).replace(/\s+/g, " ");

/** Until the page says it: drafts are written about a second after the last change. */
async function says(page, words) {
  for (let tries = 0; tries < 80; tries++) {
    if (words.test(await wholePage(page))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.match(await wholePage(page), words);
}

test("Save asks for a place once, then writes the same file in place, and says whether everything is in it", async () => {
  await withPage(files, async (page) => {
    await says(page, /Nothing to save yet/);
    await write(page, "First");
    await says(page, /Not saved yet/);
    await save(page);
    await says(page, /Saved in imh-portfolio\.json/);
    assert.deepEqual(trainingsIn(await disk(page)), ["First"]);
    await write(page, "Second");
    await says(page, /Not saved yet/);
    await save(page);
    assert.deepEqual(trainingsIn(await disk(page)), ["First", "Second"]);
    assert.equal(await page.evaluate(() => window.asked), 1);
  });
});

test("a file that was opened is the one that Save writes; what Undo brings back asks for another place", async () => {
  await withPage(files, async (page) => {
    await write(page, "Mine");
    await page.evaluate(() => {
      window.disk["theirs.json"] = '{"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","title":"Theirs"}]}';
      window.chosen = "theirs.json";
    });
    await page.keyboard.press("Control+o");
    await says(page, /Opened theirs\.json/);
    await save(page);
    assert.equal(await page.evaluate(() => window.asked), 0);
    assert.deepEqual(trainingsIn(await disk(page, "theirs.json")), ["Theirs"]);
    await page.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("Control+z");
    await settled(page);
    await page.evaluate(() => (window.chosen = "mine.json"));
    await save(page);
    assert.equal(await page.evaluate(() => window.asked), 1);
    assert.deepEqual(trainingsIn(await disk(page, "theirs.json")), ["Theirs"]);
    assert.deepEqual(trainingsIn(await disk(page, "mine.json")), ["Mine"]);
  });
});

test("no place chosen: nothing is saved, and nothing says that it was", async () => {
  await withPage(files, async (page) => {
    await write(page, "First");
    await page.evaluate(() => (window.chosen = "nothing"));
    await save(page);
    await says(page, /Not saved yet/);
    assert.match((await page.getByRole("status").allInnerTexts()).join(), /no file was chosen/);
  });
});

for (const [name, spoil, words] of [
  ["the disk is full", () => (window.trouble = "full"), /no room left for imh-portfolio\.json/],
  ["the file is locked", () => (window.trouble = "locked"), /imh-portfolio\.json could not be written/],
  ["the permission is gone", () => (window.permission = "denied"), /did not let this page write to imh-portfolio\.json/],
  ["the file was deleted", () => delete window.disk["imh-portfolio.json"], /not where it was/],
  ["the file was changed elsewhere", () => (window.disk["imh-portfolio.json"] += " "), /not as it was when you opened or saved it/],
]) {
  test(`${name}: it is said, the file is as it was, all entries are here, and a download holds them`, async () => {
    await withPage(
      files,
      async (page) => {
        await write(page, "First");
        await save(page);
        await write(page, "Second");
        await page.evaluate(spoil);
        const there = await disk(page);
        await save(page);
        const dialog = byRole(page, "dialog", "Your file was not saved");
        await dialog.waitFor();
        assert.match(await dialog.innerText(), words);
        assert.match(await dialog.innerText(), /Everything you entered is still here/);
        assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
        assert.equal(await disk(page), there);
        const [download] = await Promise.all([page.waitForEvent("download"), byRole(dialog, "button", "Save as a download").press("Enter")]);
        const chunks = [];
        for await (const chunk of await download.createReadStream()) chunks.push(chunk);
        assert.deepEqual(trainingsIn(Buffer.concat(chunks).toString("utf8")), ["First", "Second"]);
        await dialog.waitFor({ state: "detached" });
        await says(page, /Downloaded as imh-portfolio\.json/);
      },
      { acceptDownloads: true },
    );
  });
}

test("a file that was changed elsewhere is replaced only when that is asked for", async () => {
  await withPage(files, async (page) => {
    await write(page, "First");
    await save(page);
    await page.evaluate(() => (window.disk["imh-portfolio.json"] = "other"));
    await save(page);
    await pressed(page, "button", "Replace it with what is here");
    await says(page, /Saved in imh-portfolio\.json/);
    assert.deepEqual(trainingsIn(await disk(page)), ["First"]);
  });
});

// -- the draft

const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name));

/** All that the browser keeps of the page, as text. */
const stored = (page) =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).length) return [];
    const answer = (request) => new Promise((resolve, reject) => ((request.onsuccess = () => resolve(request.result)), (request.onerror = () => reject(request.error))));
    const database = await answer(indexedDB.open("imh-self-assessment"));
    const slots = await answer(database.transaction("slots").objectStore("slots").getAll());
    database.close();
    return slots.map((slot) => new TextDecoder().decode(slot.bytes));
  });

async function keep(page) {
  await pressed(page, "link", /^Papers/);
  await pressed(page, "checkbox", /^Keep a draft in this browser/);
}

const goOn = async (page) => {
  await pressed(page, "link", /^Start/);
  await pressed(page, "button", /^Go on with the draft/);
  await byRole(page, "heading", "Where you stand", { level: 1 }).waitFor();
};

test("nothing is kept in the browser before it is asked for", async () => {
  await withPage(undefined, async (page) => {
    await write(page, "First");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.deepEqual(await databases(page), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  });
});

test("a draft follows what is entered, outlives a tab that is closed in the middle of it, and is offered first at the next visit", async () => {
  const first = await opened();
  await keep(first.page);
  await write(first.page, "Circle of security");
  await says(first.page, /In this browser, in no file yet/);
  const timers = await first.page.evaluate(() => window.timersSet);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(await first.page.evaluate(() => window.timersSet), timers, "no timer at rest");
  await first.page.keyboard.type(" parenting");
  await first.page.close({ runBeforeUnload: true }).catch(() => {});
  const second = await opened(undefined, first.context);
  await says(second.page, /Welcome back/);
  await goOn(second.page);
  await pressed(second.page, "link", /^Trainings/);
  await says(second.page, /Circle of security parenting/);
  await second.close();
});

test("a full storage is told of, the draft before stays, and the next change is kept again once there is room", async () => {
  function full() {
    const { put } = IDBObjectStore.prototype;
    window.full = false;
    IDBObjectStore.prototype.put = function (...rest) {
      if (window.full) throw new DOMException("", "QuotaExceededError");
      return put.apply(this, rest);
    };
  }
  await withPage(full, async (page) => {
    await keep(page);
    await write(page, "First");
    await says(page, /In this browser, in no file yet/);
    await page.evaluate(() => (window.full = true));
    await write(page, "Second");
    await says(page, /did not keep the draft.*storage is full.*Save to a file/);
    assert.deepEqual((await stored(page)).map(trainingsIn).at(-1), ["First"]);
    assert.deepEqual(await axeFindings(page, ["color-contrast"]), []);
    await page.evaluate(() => (window.full = false));
    await write(page, "Third");
    await says(page, /In this browser, in no file yet/);
    assert.doesNotMatch(await wholePage(page), /did not keep the draft/);
    assert.ok((await stored(page)).some((text) => trainingsIn(text).length === 3));
  });
});

test("where the browser allows no storage, that is said and nothing pretends to be kept", async () => {
  await withPage(
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("", "SecurityError");
      };
    },
    async (page) => {
      await write(page, "First");
      await keep(page);
      await says(page, /does not let this page store anything/);
      assert.equal(await byRole(page, "checkbox", /^Keep a draft/).isChecked(), false);
      await says(page, /Not saved yet/);
    },
  );
});

/** Spoils what the browser keeps. */
const damage = (page, which) =>
  page.evaluate(async (all) => {
    const answer = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await answer(indexedDB.open("imh-self-assessment"));
    const store = database.transaction("slots", "readwrite").objectStore("slots");
    const keys = await answer(store.getAllKeys());
    const slots = await answer(store.getAll());
    const newest = Math.max(...slots.map((slot) => slot.sequence));
    for (const [i, slot] of slots.entries())
      if (all || slot.sequence === newest) await answer(store.put({ ...slot, bytes: slot.bytes.slice(0, 40) }, keys[i]));
    database.close();
  }, which === "all");

test("of a damaged draft the state before is opened, and that is said", async () => {
  const first = await opened();
  await keep(first.page);
  await write(first.page, "First");
  await says(first.page, /In this browser, in no file yet/);
  await write(first.page, "Second");
  await says(first.page, /In this browser, in no file yet/);
  await damage(first.page, "newest");
  const second = await opened(undefined, first.context);
  await goOn(second.page);
  await says(second.page, /newest state of this draft was damaged/);
  await pressed(second.page, "link", /^Trainings/);
  assert.match(await wholePage(second.page), /First/);
  await second.close();
});

test("a draft of which nothing can be read is told of and stays; one that is no portfolio is refused with its problems", async () => {
  const first = await opened();
  await keep(first.page);
  await write(first.page, "First");
  await says(first.page, /In this browser, in no file yet/);
  await damage(first.page, "all");
  const second = await opened(undefined, first.context);
  await pressed(second.page, "button", /^Go on with the draft/);
  await says(second.page, /This draft can't be read/);
  await second.close();
});

test("two tabs never write over each other: each is told of the other's newer draft, and both can be gone on with", async () => {
  const a = await opened();
  await keep(a.page);
  await write(a.page, "From the start");
  await says(a.page, /In this browser, in no file yet/);
  const b = await opened(undefined, a.context);
  await goOn(b.page);
  await write(b.page, "In the second tab");
  await says(b.page, /In this browser, in no file yet/);
  await says(a.page, /Another tab has a newer draft/);
  await a.page.bringToFront();
  await write(a.page, "In the first tab");
  await says(b.page, /Another tab has a newer draft/);
  const drafts = (await stored(a.page)).map(trainingsIn).map((titles) => titles.join(", "));
  assert.ok(drafts.includes("From the start, In the second tab"), drafts.join(" | "));
  assert.ok(drafts.includes("From the start, In the first tab"), drafts.join(" | "));
  // Showing the other one keeps this one's as a draft, and Undo brings it back.
  await b.page.bringToFront();
  await pressed(b.page, "button", "Show the newer draft");
  await pressed(b.page, "link", /^Trainings/);
  await says(b.page, /In the first tab/);
  const kept = (await stored(b.page)).map(trainingsIn).map((titles) => titles.join(", "));
  assert.ok(kept.includes("From the start, In the second tab"), kept.join(" | "));
  await b.close();
});

test("an example that is looked at does not take the place of one's own draft", async () => {
  const first = await opened();
  await keep(first.page);
  await write(first.page, "Mine");
  await says(first.page, /In this browser, in no file yet/);
  await pressed(first.page, "link", /^Start/);
  await openExample(first.page, /June/);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.deepEqual([...new Set((await stored(first.page)).map((text) => trainingsIn(text).join()))], ["Mine"]);
  await first.page.close();
  const second = await opened(undefined, first.context);
  await goOn(second.page);
  await pressed(second.page, "link", /^Trainings/);
  await says(second.page, /Mine/);
  await second.close();
});

test("forgetting everything asks first, then leaves nothing: not in the storage, not on the page, not in Undo, not in another tab's draft", async () => {
  const a = await opened();
  await keep(a.page);
  await write(a.page, "A secret training");
  await says(a.page, /In this browser, in no file yet/);
  const b = await opened(undefined, a.context);
  await goOn(b.page);
  await write(b.page, "Another secret");
  await says(b.page, /In this browser, in no file yet/);
  await pressed(b.page, "link", "What is stored, and where");
  assert.deepEqual(await axeFindings(b.page, ["color-contrast"]), []);
  await pressed(b.page, "button", "Forget everything…");
  await pressed(b.page, "button", "Keep it");
  assert.notDeepEqual(await databases(b.page), []);
  await pressed(b.page, "link", "What is stored, and where");
  await pressed(b.page, "button", "Forget everything…");
  await says(b.page, /can't be undone/);
  await pressed(b.page, "button", "Forget everything");
  await says(b.page, /Everything is forgotten/);
  assert.deepEqual(await databases(b.page), []);
  assert.doesNotMatch(await b.page.content(), /secret/);
  assert.equal(await byRole(b.page, "button", "Undo").first().isDisabled(), true);
  await b.page.getByRole("heading", { level: 1 }).focus();
  await b.page.keyboard.press("Control+z");
  await settled(b.page);
  assert.doesNotMatch(await b.page.content(), /secret/);
  // The other tab says so, and does not bring the draft back.
  await says(a.page, /The draft was forgotten/);
  await write(a.page, "After it");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.deepEqual(await databases(a.page), []);
  await b.close();
});

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
