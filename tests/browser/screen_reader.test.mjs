// What Chromium hands to a screen reader: its AT-SPI tree, walked in a window on a screen in memory and kept as text
// (golden/screen_reader). Read a golden aloud: it must make sense. UPDATE_GOLDEN=1 takes the texts anew.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { display } from "./drivers/display.mjs";
import { launch, openExample, openPage, pressed, productPath, project } from "./support.mjs";

const launcher = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"].find(existsSync);
const walker = join(project, "tests/browser/screen_reader.py");

/** A session of its own, in which assistive technology is at work. @type {import("node:child_process").ChildProcess} */
let session;
/** @type {Record<string, string>} */
let surroundings;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  assert.ok(launcher, "at-spi2-core is missing: run tools/setup");
  const { name } = await display();
  session = spawn("dbus-run-session", ["--", "sh", "-c", `echo $DBUS_SESSION_BUS_ADDRESS; exec ${launcher} --launch-immediately --screen-reader=1`], {
    env: { ...process.env, DISPLAY: name },
    stdio: ["pipe", "pipe", "ignore"],
    detached: true,
  });
  const address = await new Promise((resolve) => session.stdout?.once("data", (part) => resolve(String(part).trim())));
  surroundings = { DISPLAY: name, DBUS_SESSION_BUS_ADDRESS: address, GNOME_ACCESSIBILITY: "1", ACCESSIBILITY_ENABLED: "1" };
  browser = await launch({ window: true, env: { ...process.env, ...surroundings } });
});
after(async () => {
  await browser?.close();
  if (session?.pid) process.kill(-session.pid);
});

/** @param {string} name @param {import("playwright-core").Page} page */
async function isRead(name, page) {
  const { stdout } = await promisify(execFile)("/usr/bin/python3", [walker, await page.title()], { env: { ...process.env, ...surroundings } });
  const file = join(project, `tests/golden/screen_reader/${name}.txt`);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stdout);
    return;
  }
  assert.equal(stdout, readFileSync(file, "utf8"), `${name} is read as in ${file}`);
}

test("the start, the trainings with one open, and the standing make sense when they are read aloud", async () => {
  const opened = await openPage(browser, productPath(), {}, { today: "2025-06-30T12:00:00" });
  const { page } = opened;
  await isRead("start", page);
  await openExample(page, /June/);
  await isRead("standing", page);
  await pressed(page, "link", /^Trainings/);
  await pressed(page, "button", /^Safe sleep/);
  await isRead("trainings", page);
  await opened.close();
});
