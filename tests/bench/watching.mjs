// What the measurements of the page have in common: watching its frames and handlers, typing, telling figures beside their limits.

import { settled } from "../browser/support.mjs";

// Before the page's own script: how long its handlers and frames take, and how much memory its program holds.
export function watch() {
  const seen = { frames: [], handlers: 0, asked: 0, waits: [], whole: 0, onFrame: null };
  Object.assign(window, { seen });
  const ask = window.requestAnimationFrame;
  window.requestAnimationFrame = (step) =>
    ask.call(window, (now) => {
      const start = performance.now();
      step(now);
      const end = performance.now();
      seen.frames.push(end - start);
      seen.onFrame?.(start, end);
    });
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = (...words) =>
    instantiate.apply(WebAssembly, words).then((made) => {
      const { exports } = made instanceof WebAssembly.Instance ? made : made.instance;
      seen.memory = Object.values(exports).find((one) => one instanceof WebAssembly.Memory);
      return made;
    });
}

/** From one typed key to the end of the frame that shows it: the page's own work, and all the time. */
const typed = (key) => {
  const field = document.activeElement;
  return new Promise((done) => {
    const start = performance.now();
    field.setRangeText(key, field.value.length, field.value.length, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true, data: key, inputType: "insertText" }));
    const handled = performance.now() - start;
    window.seen.onFrame = (begin, end) => {
      window.seen.onFrame = null;
      done([handled + end - begin, end - start]);
    };
  });
};

export const at = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** @param {import("playwright-core").Page} page @param {string} text */
export async function keys(page, text) {
  const times = [];
  for (const key of text) {
    times.push(await page.evaluate(typed, key));
    await settled(page);
  }
  return times;
}

export const ms = (number) => ({ number, unit: "ms" });
export const mb = (number) => ({ number: number / 1e6, unit: "MB" });

/** Lines of figures; do all that have a limit hold? */
export function table() {
  let all = true;
  const row = (title, value, limit) => {
    const fits = limit === undefined || value.number <= limit;
    all &&= fits;
    const asked = limit === undefined ? "-" : `${limit} ${value.unit}`;
    console.log(`${title.padEnd(52)}${`${value.number.toFixed(1)} ${value.unit}`.padStart(12)}   ${asked.padEnd(10)}${fits ? "holds" : "DOES NOT HOLD"}`);
  };
  return { row, holds: () => all };
}
