// The few keys that are ours; src/ui/words/keeping.h tells of them. All others stay the browser's: find, print, zoom, reload, Tab.

/** @typedef {import("./main.js").Page} Page */

// The numbers are those of kit::Shortcut.
const Shortcut = { undo: 1, redo: 2, save: 3, open: 4, escape: 5, keys: 6 };

/** @param {Page} page */
export function watchShortcuts(page) {
  addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== "checkbox" && event.target.type !== "radio"
      || event.target instanceof HTMLTextAreaElement;
    const shortcut = shortcutOf(event, typing);
    if (!shortcut) {
      scrollMain(event);
      return;
    }
    if (shortcut !== Shortcut.escape) event.preventDefault();
    page.module._shortcut(page.handle, shortcut);
    page.again();
  });
}

/** @param {KeyboardEvent} event @param {boolean} typing undo in a field is the browser's */
function shortcutOf(event, typing) {
  if (event.key === "Escape") return Shortcut.escape;
  if (event.key === "?" && !typing && !event.ctrlKey && !event.metaKey) return Shortcut.keys;
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return 0;
  const key = event.key.toLowerCase();
  if (key === "s") return Shortcut.save;
  if (key === "o") return Shortcut.open;
  if (typing) return 0;
  if (key === "z") return event.shiftKey ? Shortcut.redo : Shortcut.undo;
  return key === "y" ? Shortcut.redo : 0;
}

/** With the focus nowhere, the keys that scroll a page scroll its main part. @param {KeyboardEvent} event */
function scrollMain(event) {
  const main = document.querySelector(".drawn .main:has(> .extent)");
  if (!main || document.activeElement !== document.body || event.ctrlKey || event.metaKey || event.altKey) return;
  const page = main.clientHeight * 0.9;
  const by = {
    ArrowDown: 40, ArrowUp: -40, PageDown: page, PageUp: -page, " ": event.shiftKey ? -page : page,
    Home: -main.scrollHeight, End: main.scrollHeight,
  }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  main.scrollBy(0, by);
}
