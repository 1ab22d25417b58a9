// WebKitGTK's MiniBrowser, by Selenium and WebKitWebDriver, in a window on a screen in memory. See driver.mjs for what a driver gives.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, Name } from "selenium-webdriver/lib/command.js";
import { Builder, Capabilities, Key, Origin } from "selenium-webdriver";
import { display } from "./display.mjs";

const places = ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((machine) =>
  ["4.1", "6.0", "4.0"].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
);

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** Until something answers there; for half a minute. @param {number} port */
async function listening(port) {
  for (let tries = 0; tries < 300; ++tries) {
    const answers = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver does not answer");
}

/** @type {Record<string, string>} */
const keys = {
  Enter: Key.ENTER, Tab: Key.TAB, Escape: Key.ESCAPE, Space: Key.SPACE, ArrowDown: Key.ARROW_DOWN, ArrowUp: Key.ARROW_UP,
  ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT, Home: Key.HOME, End: Key.END, Backspace: Key.BACK_SPACE,
  Delete: Key.DELETE, Shift: Key.SHIFT, Control: Key.CONTROL, PageDown: Key.PAGE_DOWN, PageUp: Key.PAGE_UP,
};

/** @param {{ drawn: boolean, dark?: boolean, language?: string }} options */
export async function launch({ dark = false, language = "en-US" }) {
  const binary = [process.env.MINIBROWSER, ...places].find((one) => one && existsSync(one));
  if (!binary) throw new Error("no MiniBrowser: run tools/setup, or name it with MINIBROWSER=…");
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), "webkit-"));
  /** @type {string[]} */
  const said = [];
  const server = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: (await display()).name,
      GDK_BACKEND: "x11",
      LIBGL_ALWAYS_SOFTWARE: "1",
      LANGUAGE: language,
      HOME: home,
      GTK_THEME: dark ? "Adwaita:dark" : "Adwaita",
      NO_AT_BRIDGE: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = () => server.kill();
  process.once("exit", ended);
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (part) => {
      for (const line of String(part).split("\n")) if (/CONSOLE/.test(line)) said.push(line.trim());
    });
  await listening(port);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary, args: ["--automation", "--enable-write-console-messages-to-stdout=true"] },
      }),
    )
    .build();
  const capabilities = await driver.getCapabilities();
  return {
    name: "WebKitGTK",
    version: String(capabilities.get("browserVersion")),
    /** @param {string} address @param {import("./driver.mjs").Surroundings} around @returns {Promise<import("./driver.mjs").Hands>} */
    async open(address, around) {
      said.length = 0;
      await driver.get("about:blank");
      await driver.manage().window().setRect({ width: around.width, height: around.height + 100, x: 0, y: 0 });
      // A window is larger than the page in it.
      const [width, height] = /** @type {number[]} */ (await driver.executeScript("return [innerWidth, innerHeight]"));
      const rect = await driver.manage().window().getRect();
      await driver.manage().window().setRect({ width: rect.width + around.width - width, height: rect.height + around.height - height, x: 0, y: 0 });
      await driver.get(address);
      const actions = () => driver.actions({ async: true });
      const pressed = (/** @type {string} */ name) => {
        const parts = name.split("+").map((one) => keys[one] ?? one);
        let chain = actions();
        for (const one of parts) chain = chain.keyDown(one);
        for (const one of [...parts].reverse()) chain = chain.keyUp(one);
        return chain.perform();
      };
      return {
        complaints: said,
        run: (text) => driver.executeScript(`return (${text})`),
        mouse: (x, y) => actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 }).click().perform(),
        wheel: (x, y, down) => actions().scroll(Math.round(x), Math.round(y), 0, down).perform(),
        tap: (x, y) =>
          driver.execute(
            new Command(Name.ACTIONS).setParameter("actions", [
              {
                type: "pointer",
                id: "finger",
                parameters: { pointerType: "touch" },
                actions: [
                  { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y), origin: "viewport" },
                  { type: "pointerDown", button: 0 },
                  { type: "pointerUp", button: 0 },
                ],
              },
            ]),
          ),
        key: pressed,
        type: (text) => actions().sendKeys(text).perform(),
        picture: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
        async reads(role, name) {
          const element = /** @type {any} */ (await driver.executeScript("return inPage.found"));
          return (await element.getAriaRole()) === role && (await element.getAccessibleName()) === name;
        },
        close: async () => void (await driver.get("about:blank")),
      };
    },
    async close() {
      await driver.quit().catch(() => {});
      server.kill();
      process.off("exit", ended);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
