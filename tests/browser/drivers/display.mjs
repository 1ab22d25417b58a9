// A screen in memory, for browsers that draw in windows: Xvfb, one for each process that asks.

import { spawn } from "node:child_process";

/** @type {Promise<{ name: string, close: () => void }> | undefined} */
let shared;

/** The display's name (":7"), started with the first call and ended with the process. */
export function display() {
  shared ??= start();
  return shared;
}

function start() {
  return new Promise((resolve, reject) => {
    const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const close = () => server.kill();
    server.on("error", () => reject(new Error("Xvfb is missing: run tools/setup")));
    server.on("exit", (code) => reject(new Error(`Xvfb ended at once (${code})`)));
    const out = /** @type {any} */ (server.stdio[3]);
    let said = "";
    out.on("data", (/** @type {Buffer} */ part) => {
      said += part;
      if (!said.endsWith("\n")) return;
      server.unref(); // it alone keeps nobody waiting
      out.unref();
      resolve({ name: `:${said.trim()}`, close });
    });
    process.once("exit", close);
  });
}
