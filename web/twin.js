// Keeps real HTML elements in step with the description: patched by id, only where something changed, in
// reading order. On the drawn page they lie transparent over what is drawn; on the plain page they are it.

import { State } from "./description.js";
import { makePart, updatePart } from "./elements.js";

/** @typedef {import("./description.js").Description} Description */
/** @typedef {import("./description.js").PageNode} PageNode */
/** @typedef {import("./elements.js").Part} Part */

/** What a person can do with a node; the numbers are those of kit::Input::Kind. */
export const Act = { press: 0, edit: 1, enter: 2, leave: 3, close: 4 };

/** @typedef {(id: number, kind: number, text?: string) => void} Acting */

const focusable = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)";

export class Twin {
  /** @type {Map<number, Part>} */
  #parts = new Map();
  /** @type {WeakMap<Element, Part>} */
  #byElement = new WeakMap();
  #drawn = false;
  #scale = 1; // of the places, as letters are larger than usual
  #root;
  #act;

  /** @param {HTMLElement} root @param {Acting} act */
  constructor(root, act) {
    this.#root = root;
    this.#act = act;
    root.addEventListener("click", (event) => this.#clicked(event));
    root.addEventListener("change", (event) => this.#changed(event));
    root.addEventListener("input", (event) => this.#typed(event));
    root.addEventListener("keydown", (event) => this.#key(event));
    root.addEventListener("focusout", (event) => this.#left(event));
  }

  /** The node that an element belongs to. @param {EventTarget | null} target @returns {Part | undefined} */
  partOf(target) {
    for (let element = target instanceof Element ? target : null; element && element !== this.#root; element = element.parentElement) {
      const part = this.#byElement.get(element);
      if (part) return part;
    }
    return undefined;
  }

  /** @param {boolean} drawn @param {number} scale */
  setDrawn(drawn, scale) {
    if (this.#drawn === drawn && this.#scale === scale) return;
    this.#drawn = drawn;
    this.#scale = scale;
    for (const part of this.#parts.values()) {
      part.hash = -1;
      for (const element of [part.element, part.control, part.label, part.help, part.extent])
        element?.removeAttribute("style");
    }
  }

  /** @param {Description} description */
  patch(description) {
    const lost = this.#removeGone(description);
    /** @type {Map<Element, Element | null>} */
    const last = new Map(); // the last child that stands where it should, by parent
    for (let i = 0; i < description.count; i++) {
      const id = description.id(i);
      let part = this.#parts.get(id);
      const known = part;
      const changed = !part || part.hash !== description.hash(i);
      if (changed) {
        const node = description.node(i);
        if (part && (part.node.role !== node.role || part.node.level !== node.level)) {
          part.element.remove();
          part = undefined;
        }
        if (!part) {
          part = makePart(node);
          this.#parts.set(id, part);
          this.#byElement.set(part.element, part);
        }
        part.hash = description.hash(i);
        updatePart(part, node);
      }
      const current = /** @type {Part} */ (part);
      const parent = this.#parts.get(description.parent(i));
      const host = parent ? parent.element : this.#root;
      const before = last.has(host) ? last.get(host) : parent?.extent ?? null;
      const expected = before ? before.nextSibling : host.firstChild;
      if (expected !== current.element) host.insertBefore(current.element, expected);
      last.set(host, current.element);
      if (this.#drawn && (changed || current.hash === -1)) this.#placePart(current, parent);
      if (!known && current.element instanceof HTMLDialogElement) this.#openDialog(current.element);
    }
    if (lost) this.#restoreFocus(lost);
  }

  /** @param {Description} description @returns {Element | null} where the focus was, when it went with its element */
  #removeGone(description) {
    const alive = new Set();
    for (let i = 0; i < description.count; i++) alive.add(description.id(i));
    const active = document.activeElement;
    let lost = null;
    for (const [id, part] of this.#parts) {
      if (alive.has(id)) continue;
      this.#parts.delete(id);
      if (active && part.element.contains(active) && !lost) lost = part.element.parentElement;
      if (part.element instanceof HTMLDialogElement) {
        part.element.close();
        lost = null; // the browser gives the focus back to who opened it
      }
    }
    for (const element of [...this.#root.querySelectorAll(".node")]) {
      const part = this.#byElement.get(element);
      if (!part || this.#parts.get(part.node.id) !== part) element.remove();
    }
    return lost;
  }

  /** @param {Element} place */
  #restoreFocus(place) {
    const around = place.isConnected ? place : this.#root.querySelector("main") ?? this.#root;
    const next = /** @type {HTMLElement | null} */ (around.querySelector(focusable));
    (next ?? this.#heading())?.focus({ preventScroll: true });
  }

  #heading() {
    const heading = /** @type {HTMLElement | null} */ (this.#root.querySelector("h1"));
    if (heading) heading.tabIndex = -1;
    return heading;
  }

  /** @param {HTMLDialogElement} dialog */
  #openDialog(dialog) {
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      const part = this.#byElement.get(dialog);
      if (part) this.#act(part.node.id, Act.close);
    });
    // A second Escape closes without asking.
    dialog.addEventListener("close", () => {
      const part = this.#byElement.get(dialog);
      if (part && this.#parts.get(part.node.id) === part) this.#act(part.node.id, Act.close);
    });
    dialog.showModal();
  }

  /** Over what is drawn. @param {Part} part @param {Part | undefined} parent */
  #placePart(part, parent) {
    const { node, element } = part;
    const { rect, inner } = node;
    const origin = parent ? parent.node.rect : { x: 0, y: 0 };
    /** @param {number} length */
    const px = (length) => `${length * this.#scale}px`;
    const style = element.style;
    style.left = px(rect.x - origin.x);
    style.top = px(rect.y - origin.y);
    style.width = px(rect.w);
    style.height = px(rect.h);
    if (node.size) style.fontSize = `${node.size / 16}rem`;
    if (node.contentHeight > 0) {
      if (!part.extent) {
        part.extent = document.createElement("div");
        part.extent.className = "extent";
        part.extent.ariaHidden = "true";
        element.prepend(part.extent);
      }
      part.extent.style.height = px(node.contentHeight);
    }
    if (part.control && element.classList.contains("field")) {
      part.control.style.left = px(inner.x - rect.x);
      part.control.style.top = px(inner.y - rect.y);
      part.control.style.width = px(inner.w);
      part.control.style.height = px(inner.h);
      if (part.help) part.help.style.top = px(inner.y - rect.y + inner.h + 4);
    }
  }

  /** @param {number} id */
  focus(id) {
    const part = this.#parts.get(id);
    const element = part?.control ?? part?.element;
    if (!element) return;
    // A drop-down keeps it while it is used: its keys try one option after another, and each may change the page.
    if (document.activeElement instanceof HTMLSelectElement && part?.node.role === "heading") return;
    if (!element.matches(focusable) && element.tabIndex < 0) element.tabIndex = -1;
    element.focus();
  }

  /** @param {number} id */
  show(id) {
    this.#parts.get(id)?.element.scrollIntoView({ block: "start" });
  }

  /** @param {number} id */
  showBeginning(id) {
    this.#parts.get(id)?.element.scrollTo(0, 0);
    if (!this.#drawn) window.scrollTo(0, 0);
  }

  /** The thing to press under a point of the drawn page. @param {number} x @param {number} y */
  operableAt(x, y) {
    let found;
    for (const part of this.#parts.values()) {
      if (!/^(link|button|checkbox|radio|tab)$/.test(part.node.role) || part.node.state & State.disabled) continue;
      const box = part.element.getBoundingClientRect();
      if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) found = part;
    }
    return found;
  }

  /** @param {Event} event */
  #clicked(event) {
    const part = this.partOf(event.target);
    if (!part) return;
    const { node } = part;
    if (node.role === "link") {
      if (node.options) return; // the browser opens it
      event.preventDefault();
    } else if (node.role !== "button" && node.role !== "tab") {
      return;
    }
    if (!(node.state & State.disabled)) this.#act(node.id, Act.press);
  }

  /** @param {Event} event */
  #changed(event) {
    const part = this.partOf(event.target);
    if (part?.node.role === "checkbox" || part?.node.role === "radio") this.#act(part.node.id, Act.press);
    if (part?.node.role === "select") this.#act(part.node.id, Act.edit, /** @type {HTMLSelectElement} */ (part.control).value);
  }

  /** @param {Event} event */
  #typed(event) {
    const part = this.partOf(event.target);
    if (part && isTyped(part)) this.#act(part.node.id, Act.edit, valueOf(part));
  }

  /** @param {FocusEvent} event */
  #left(event) {
    const part = this.partOf(event.target);
    if (part && isTyped(part) && this.#parts.get(part.node.id) === part) this.#act(part.node.id, Act.leave, valueOf(part));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const part = this.partOf(event.target);
    if (!part || event.isComposing) return;
    if (event.key === "Enter" && isTyped(part) && part.node.role !== "textarea")
      this.#act(part.node.id, Act.enter, valueOf(part));
    if (part.node.role === "tab") this.#tabKey(event, part);
  }

  /** Arrow keys go from tab to tab. @param {KeyboardEvent} event @param {Part} part */
  #tabKey(event, part) {
    const tabs = [...(part.element.parentElement?.children ?? [])].filter((one) => one.matches(".tab"));
    const at = tabs.indexOf(part.element);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = /** @type {HTMLElement} */ (tabs[(to + tabs.length) % tabs.length]);
    next.focus();
    next.click();
  }
}

/** @param {Part} part */
const isTyped = (part) => part.node.role === "textfield" || part.node.role === "searchfield" || part.node.role === "textarea";

/** @param {Part} part */
const valueOf = (part) => /** @type {HTMLInputElement} */ (part.control).value;
