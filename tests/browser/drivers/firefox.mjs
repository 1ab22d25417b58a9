// Firefox, by Puppeteer and WebDriver BiDi. In a window on a screen in memory it draws; headless it has no WebGL and shows the plain
// page by itself. See driver.mjs for what a driver gives.

import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { display } from "./display.mjs";

const path = () => [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((one) => one && existsSync(one));

/** @param {{ drawn: boolean, touch?: boolean, dark?: boolean, language?: string }} options */
export async function launch({ drawn, touch = false, dark = false, language = "en-US" }) {
  const executablePath = path();
  if (!executablePath) throw new Error("no Firefox: run tools/setup, or name it with FIREFOX=…");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: !drawn,
    env: { ...process.env, ...(drawn ? { DISPLAY: (await display()).name, LIBGL_ALWAYS_SOFTWARE: "1", MOZ_ENABLE_WAYLAND: "0" } : {}) },
    extraPrefsFirefox: {
      "ui.systemUsesDarkTheme": dark ? 1 : 0,
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
      "ui.primaryPointerCapabilities": touch ? 1 : 6,
      "ui.allPointerCapabilities": touch ? 1 : 6,
      "dom.w3c_touch_events.enabled": touch ? 1 : 2,
      "intl.accept_languages": language,
      "intl.locale.requested": language,
      "webgl.force-enabled": drawn,
      "browser.shell.checkDefaultBrowser": false,
    },
  });
  return {
    name: "Firefox",
    version: await browser.version(),
    /** @param {string} address @param {import("./driver.mjs").Surroundings} around @returns {Promise<import("./driver.mjs").Hands>} */
    async open(address, around) {
      const page = await browser.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on("console", (message) => complaints.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(`error: ${/** @type {Error} */ (error).message}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(address.split("#")[0]) && !/^(data|blob|about):/.test(request.url())) complaints.push(`request: ${request.url()}`);
      });
      await page.setViewport({ width: around.width, height: around.height });
      await page.goto(address);
      return {
        complaints,
        run: (text) => page.evaluate(text),
        mouse: (x, y) => page.mouse.click(x, y),
        wheel: async (x, y, down) => {
          await page.mouse.move(x, y);
          await page.mouse.wheel({ deltaY: down });
        },
        tap: (x, y) => page.touchscreen.tap(x, y),
        async key(name) {
          const keys = name.split("+").map((one) => (one === "Space" ? " " : one));
          const last = /** @type {any} */ (keys.pop());
          for (const one of keys) await page.keyboard.down(/** @type {any} */ (one));
          await page.keyboard.press(last);
          for (const one of keys.reverse()) await page.keyboard.up(/** @type {any} */ (one));
        },
        type: (text) => page.keyboard.type(text),
        picture: async () => Buffer.from(await page.screenshot()),
        async reads(role, name) {
          // Firefox itself finds what has this name and role.
          const found = await page.$$(`aria/${name.replace(/[\\"\[\]]/g, "\\$&")}[role="${role}"]`);
          for (const one of found) if (await one.evaluate((element) => element === window.inPage.found)) return true;
          return false;
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
