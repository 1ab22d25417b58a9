// Chromium, by Playwright. See driver.mjs for what a driver gives.

import { launch as start } from "../support.mjs";

/** @param {{ drawn: boolean }} options without drawing there is no WebGL */
export async function launch({ drawn }) {
  const browser = await start({ gl: drawn });
  return {
    name: "Chromium",
    version: browser.version(),
    /** @param {string} address @param {import("./driver.mjs").Surroundings} around @returns {Promise<import("./driver.mjs").Hands>} */
    async open(address, around) {
      const context = await browser.newContext({
        viewport: { width: around.width, height: around.height },
        hasTouch: around.touch,
        isMobile: around.touch && around.width < 600,
        colorScheme: around.dark ? "dark" : "light",
        locale: around.language,
      });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      /** @type {string[]} */
      const complaints = [];
      page.on("console", (message) => complaints.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(address.split("#")[0]) && !/^(data|blob):/.test(request.url())) complaints.push(`request: ${request.url()}`);
      });
      await page.goto(address);
      return {
        complaints,
        run: (text) => page.evaluate(text),
        mouse: (x, y) => page.mouse.click(x, y),
        wheel: async (x, y, down) => {
          await page.mouse.move(x, y);
          await page.mouse.wheel(0, down);
        },
        tap: (x, y) => page.touchscreen.tap(x, y),
        key: (name) => page.keyboard.press(name),
        type: (text) => page.keyboard.type(text),
        picture: () => page.screenshot(),
        async reads(role, name) {
          const { result } = await session.send("Runtime.evaluate", { expression: "inPage.found" });
          const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
          return nodes.some((node) => node.role?.value === (role === "complementary" ? role : chromiumRoles[role] ?? role) && node.name?.value === name);
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Where Chromium's own tree calls a role otherwise than ARIA does. @type {Record<string, string>} */
const chromiumRoles = { progressbar: "progressbar", combobox: "combobox" };
