// The draft in the browser: kept only when asked for, its storage full, damaged or refused, a closed tab, two tabs, and forgetting all of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { databases, goOn, keep, opened, says, stored, trainingsIn, wholePage, withPage, write } from "./keeping.mjs";
import { axeFindings, byRole, openExample, pressed, settled } from "./support.mjs";

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
  // What is typed last is in no picture yet when the tab goes.
  await first.page.evaluate(() => (window.requestAnimationFrame = () => 0));
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
  await pressed(b.page, "link", "Nothing you enter leaves this page.");
  assert.deepEqual(await axeFindings(b.page, ["color-contrast"]), []);
  await pressed(b.page, "button", "Forget everything…");
  await pressed(b.page, "button", "Keep it");
  assert.notDeepEqual(await databases(b.page), []);
  await pressed(b.page, "link", "Nothing you enter leaves this page.");
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
