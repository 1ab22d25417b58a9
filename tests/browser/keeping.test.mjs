// Saving: in place, a write that fails, a file that was changed elsewhere. Whatever happens is told in words, and nothing is lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { disk, files, opened, save, says, trainingsIn, withPage, write } from "./keeping.mjs";
import { axeFindings, byRole, pressed, settled } from "./support.mjs";

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
