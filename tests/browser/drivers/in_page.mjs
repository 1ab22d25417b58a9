// Runs inside the page: finds things as assistive technology does, by role and name, and counts frames. Bundled and handed to each
// browser as text; it sets window.inPage.

import { computeAccessibleDescription, computeAccessibleName, getRole, isInaccessible } from "dom-accessibility-api";

const flat = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();

/** What lies under an open dialog cannot be reached. */
const reachable = () => document.querySelector("dialog:modal") ?? document.body;

function matches(/** @type {string} */ name, /** @type {{ text?: string, pattern?: string, flags?: string } | null} */ wanted) {
  if (!wanted) return true;
  return wanted.pattern === undefined ? name === flat(wanted.text ?? "") : new RegExp(wanted.pattern, wanted.flags).test(name);
}

const inPage = {
  asked: 0,
  run: 0,
  /** @type {Element | null} */
  found: null,

  nameOf: (/** @type {Element} */ element) => flat(computeAccessibleName(element)),
  roleOf: (/** @type {Element} */ element) => getRole(element),

  /** Every element of that role and name that can be reached, in order. @param {string} role @param {any} wanted @param {Element | null} [within] */
  all(role, wanted, within) {
    const place = within && reachable().contains(within) ? within : reachable();
    return [...place.querySelectorAll("*")].filter(
      (element) => getRole(element) === role && !isInaccessible(element) && matches(inPage.nameOf(element), wanted),
    );
  },

  /** Finds one and keeps it for the calls below. @param {string} role @param {any} wanted @param {{ nth?: number, within?: string }} options */
  find(role, wanted, { nth = 0, within } = {}) {
    const place = within ? inPage.all(within, null)[0] : null;
    inPage.found = within && !place ? null : inPage.all(role, wanted, place).at(nth) ?? null;
    return inPage.found !== null;
  },

  /** Where the one found is, brought into view. */
  box() {
    const element = /** @type {HTMLElement} */ (inPage.found);
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return { x: left, y: top, w: width, h: height, inView: x >= 0 && y >= 0 && x < innerWidth && y < innerHeight };
  },
  /** @param {ScrollLogicalPosition} block */
  bring(block) {
    inPage.found?.scrollIntoView({ block });
  },
  /** Where the focus is, seen from the one found. */
  focusIs() {
    const active = document.activeElement;
    const found = /** @type {Element} */ (inPage.found);
    if (active === found) return "here";
    if (!active || active === document.body) return "nowhere";
    return active.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_PRECEDING ? "after" : "before";
  },
  /** Is the focus on another radio button of the same question? */
  amongRadios() {
    const [active, found] = /** @type {any[]} */ ([document.activeElement, inPage.found]);
    return active !== found && active?.type === "radio" && found?.type === "radio" && active.name === found.name;
  },
  /** What a screen reader would be told of the one found. */
  told() {
    const element = /** @type {any} */ (inPage.found);
    return {
      role: getRole(element),
      name: inPage.nameOf(element),
      description: flat(computeAccessibleDescription(element)),
      value: element.tagName === "SELECT" ? element.selectedOptions[0]?.text ?? "" : element.value ?? null,
      valueText: element.getAttribute("aria-valuetext"),
      checked: element.checked ?? null,
      expanded: element.getAttribute("aria-expanded"),
      current: element.getAttribute("aria-current"),
      text: flat(element.innerText ?? element.textContent ?? ""),
    };
  },
  /** What has the focus. */
  focused() {
    const active = document.activeElement;
    return active && active !== document.body ? { role: getRole(active), name: inPage.nameOf(active) } : null;
  },
};

const ask = window.requestAnimationFrame;
window.requestAnimationFrame = (step) => {
  inPage.asked++;
  return ask.call(window, (now) => {
    step(now);
    inPage.run++;
  });
};
Object.assign(window, { inPage });
