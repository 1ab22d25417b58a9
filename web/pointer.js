// Mouse and fingers: told to ImGui, which decides what was pressed. Scrolling is the browser's own: the
// twin's scrolling elements lie over what is drawn, with momentum, wheel and bars as everywhere else.

/** @typedef {import("./main.js").Page} Page */

const Kind = { moved: 0, pressed: 1, released: 2, gone: 3 };

/** @param {Page} page */
export function watchPointer(page) {
  const { module, handle, twin } = page;

  /** @param {number} kind @param {PointerEvent} event */
  const tell = (kind, event) => {
    if (!page.drawn) return;
    const { textScale } = page.surroundings;
    module._pointer(handle, kind, event.clientX / textScale, event.clientY / textScale, event.pointerType !== "mouse");
    page.again();
  };
  addEventListener("pointermove", (event) => tell(Kind.moved, event));
  addEventListener("pointerup", (event) => {
    if (event.button === 0) tell(Kind.released, event);
  });
  addEventListener("pointercancel", (event) => tell(Kind.gone, event));
  document.documentElement.addEventListener("pointerleave", (event) => tell(Kind.gone, event));
  addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.isPrimary) tell(Kind.pressed, event);
  });
  // What was pressed on the canvas takes the focus, as a real button would; fields take it by themselves.
  addEventListener("mousedown", (event) => {
    if (!page.drawn || event.button !== 0) return;
    if (event.target instanceof Element && event.target.closest("input, select, textarea")) return;
    const part = twin.operableAt(event.clientX, event.clientY);
    if (!part) return;
    event.preventDefault();
    (part.control ?? part.element).focus({ preventScroll: true });
    module._focused(handle, part.node.id, false);
  });
}
