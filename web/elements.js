// One HTML element, or a small group of them, for each kind of node; and how it is kept in step.

import { State } from "./description.js";

/** @typedef {import("./description.js").PageNode} PageNode */
/**
 * @typedef {object} Part
 * @property {HTMLElement} element
 * @property {HTMLElement} [control] what takes the focus, when it is not the element itself
 * @property {HTMLElement} [label]
 * @property {HTMLElement} [help]
 * @property {HTMLElement} [extent] in a scroll: as high as all there is
 * @property {number} hash
 * @property {PageNode} node
 */

const tags = /** @type {Record<string, string>} */ ({
  group: "div", banner: "header", navigation: "nav", main: "main", complementary: "aside", section: "section",
  paragraph: "p", text: "span", link: "a", button: "button", radiogroup: "div", list: "ul", listitem: "li",
  table: "table", row: "tr", columnheader: "th", cell: "td", progress: "progress", tablist: "div", tab: "button",
  tabpanel: "div", dialog: "dialog", status: "div", alert: "div", scroll: "div",
});

// Said outright, since elements that are placed one by one lose what they were in a table or list.
const ariaRoles = /** @type {Record<string, string>} */ ({
  radiogroup: "radiogroup", list: "list", listitem: "listitem", table: "table", row: "row",
  columnheader: "columnheader", cell: "cell", tablist: "tablist", tab: "tab", tabpanel: "tabpanel", status: "status",
  alert: "alert",
});

let unique = 0;

/** @template {keyof HTMLElementTagNameMap} Tag @param {Tag} tag @param {string} [className] @param {Element} [into] */
function made(tag, className, into) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  into?.append(element);
  return element;
}

/** @param {PageNode} node @returns {Part} */
function makeField(node) {
  const element = made("div", "field");
  const label = /** @type {HTMLLabelElement} */ (made("label", "label", element));
  const control =
    node.role === "select" ? made("select", "control", element)
    : node.role === "textarea" ? made("textarea", "control", element)
    : made("input", "control", element);
  const help = made("p", "help", element);
  control.id = `field-${++unique}`;
  help.id = `help-${unique}`;
  label.htmlFor = control.id;
  if (control instanceof HTMLInputElement) {
    control.type = node.role === "searchfield" ? "search" : "text";
    if (node.options === "decimal") control.inputMode = "decimal";
    if (node.options === "email") control.inputMode = "email";
    control.autocomplete = "off";
  }
  return { element, control, label, help, hash: 0, node };
}

/** @param {PageNode} node @returns {Part} */
function makeChoice(node) {
  const element = made("label", "choice");
  const control = made("input", "control", element);
  control.type = node.role === "radio" ? "radio" : "checkbox";
  if (node.role === "radio") control.name = `group-${node.parent}`;
  const label = made("span", "label", element);
  const help = made("span", "help", element);
  help.id = `help-${++unique}`;
  return { element, control, label, help, hash: 0, node };
}

/** @param {PageNode} node @returns {Part} */
export function makePart(node) {
  if (node.role === "textfield" || node.role === "textarea" || node.role === "searchfield" || node.role === "select")
    return makeField(node);
  if (node.role === "checkbox" || node.role === "radio") return makeChoice(node);
  const tag = node.role === "heading" ? `h${Math.min(3, Math.max(1, node.level))}` : tags[node.role];
  const element = document.createElement(tag);
  const role = ariaRoles[node.role];
  if (role) element.setAttribute("role", role);
  if (element instanceof HTMLButtonElement) element.type = "button";
  /** @type {Part} */
  const part = { element, hash: 0, node };
  if (element instanceof HTMLDialogElement) element.tabIndex = -1;
  return part;
}

/** Sets an attribute, or takes it away. @param {Element} element @param {string} name @param {string | false} value */
function attribute(element, name, value) {
  if (value === false) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

/** The words of a node; strong parts stand between \x02 and \x03. @param {HTMLElement} element @param {string} name */
function setWords(element, name) {
  if (!name.includes("\x02")) {
    if (element.textContent !== name || element.childElementCount) element.textContent = name;
    return;
  }
  element.replaceChildren(
    ...name.split(/(\x02[^\x03]*\x03)/).filter(Boolean).map((piece) => {
      if (!piece.startsWith("\x02")) return piece;
      const strong = made("strong");
      strong.textContent = piece.slice(1, -1);
      return strong;
    }),
  );
}

/** @param {Part} part @param {PageNode} node */
function updateField(part, node) {
  const { state } = node;
  const control = /** @type {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} */ (part.control);
  const { label, help } = /** @type {Required<Part>} */ (part);
  setWords(label, node.name);
  label.classList.toggle("unseen", Boolean(state & State.labelHidden));
  if (help.textContent !== node.description) help.textContent = node.description;
  attribute(control, "aria-describedby", node.description ? help.id : false);
  attribute(control, "aria-invalid", state & State.invalid ? "true" : false);
  attribute(control, "aria-required", state & State.required ? "true" : false);
  control.disabled = Boolean(state & State.disabled);
  if (control instanceof HTMLSelectElement) {
    const options = node.options.split("\x1f").slice(0, -1);
    const key = `${node.hint}\x1f${node.options}`;
    if (control.dataset.options !== key) {
      control.dataset.options = key;
      control.replaceChildren(new Option(node.hint, ""), ...options.map((text, i) => new Option(text, String(i))));
    }
    control.value = node.now < 0 ? "" : String(node.now);
  } else {
    attribute(control, "placeholder", node.hint || false);
    if (control.value !== node.value) control.value = node.value;
  }
}

/** @param {Part} part @param {PageNode} node */
function updateChoice(part, node) {
  const control = /** @type {HTMLInputElement} */ (part.control);
  const { label, help } = /** @type {Required<Part>} */ (part);
  setWords(label, node.name);
  if (help.textContent !== node.description) help.textContent = node.description;
  // The description is read as such, not as part of the name.
  attribute(control, "aria-label", node.name);
  attribute(control, "aria-describedby", node.description ? help.id : false);
  control.checked = Boolean(node.state & State.checked);
  control.indeterminate = Boolean(node.state & State.mixed);
  control.disabled = Boolean(node.state & State.disabled);
}

/** @param {Part} part @param {PageNode} node */
function updatePressable(part, node) {
  const { element } = part;
  const { state } = node;
  // A card says its second line, too; the plain page shows it below the name.
  const line = state & State.framed ? node.description : "";
  if (!line) setWords(element, node.name);
  else if (element.textContent !== node.name + line) {
    setWords(element, node.name);
    made("span", "line", element).textContent = line;
  }
  attribute(element, "aria-label", line ? node.name : false);
  attribute(element, "aria-description", node.description || false);
  attribute(element, "aria-keyshortcuts", node.hint ? node.hint.replace("Ctrl", "Control") : false);
  if (element instanceof HTMLAnchorElement) {
    element.href = node.options || "#";
    if (node.options) {
      element.target = "_blank";
      element.rel = "noreferrer";
    }
    attribute(element, "aria-disabled", state & State.disabled ? "true" : false);
    attribute(element, "aria-current", state & State.current ? "page" : false);
    return;
  }
  /** @type {HTMLButtonElement} */ (element).disabled = Boolean(state & State.disabled);
  attribute(element, "aria-current", state & State.current ? "true" : false);
  attribute(element, "aria-expanded", state & State.expandable ? String(Boolean(state & State.expanded)) : false);
  attribute(element, "aria-pressed", state & State.toggle ? String(Boolean(state & State.pressed)) : false);
  if (node.role === "tab") {
    attribute(element, "aria-selected", String(Boolean(state & State.selected)));
    element.tabIndex = state & State.selected ? 0 : -1;
  }
}

/** @param {Part} part @param {PageNode} node */
function updateContents(part, node) {
  const { element } = part;
  switch (node.role) {
    case "heading":
    case "paragraph":
    case "text":
    case "status":
      setWords(element, node.name);
      attribute(element, "aria-hidden", node.state & State.hidden ? "true" : false);
      break;
    case "progress": {
      const bar = /** @type {HTMLProgressElement} */ (element);
      bar.max = Math.max(1, node.most);
      bar.value = node.now;
      attribute(bar, "aria-label", node.name);
      attribute(bar, "aria-valuetext", node.value || false);
      break;
    }
    case "columnheader":
      attribute(element, "aria-label", node.name || false);
      if (node.name) setWords(element, node.name);
      break;
    case "list":
    case "table":
      attribute(element, "aria-label", node.name || false);
      if (node.role === "table") attribute(element, "aria-rowcount", String(node.setSize + 1));
      break;
    case "row":
      attribute(element, "aria-rowindex", node.position ? String(node.position + 1) : false);
      attribute(element, "aria-current", node.state & State.current ? "true" : false);
      break;
    case "listitem":
      attribute(element, "aria-setsize", node.setSize ? String(node.setSize) : false);
      attribute(element, "aria-posinset", node.position ? String(node.position) : false);
      attribute(element, "aria-current", node.state & State.current ? "true" : false);
      break;
    case "group":
      break;
    default:
      attribute(element, "aria-label", node.name || false);
  }
}

const styleStates = /** @type {const} */ ([
  "strong", "small", "primary", "quiet", "rowWise", "wrapWise", "grid", "framed", "numeric", "iconOnly", "current",
  "selected", "hidden", "invalid",
]);

/** @param {Part} part @param {PageNode} node */
export function updatePart(part, node) {
  const { element } = part;
  part.node = node;
  attribute(element, "lang", node.language || false);
  const classes = ["node", node.role, `tone-${node.tone}`];
  for (const name of styleStates) if (node.state & State[name]) classes.push(name);
  if (part.label) classes.push(node.role === "checkbox" || node.role === "radio" ? "choice" : "field");
  element.className = classes.join(" ");
  if (part.control && part.label) {
    if (part.element.tagName === "LABEL") updateChoice(part, node);
    else updateField(part, node);
  } else if (node.role === "link" || node.role === "button" || node.role === "tab") {
    updatePressable(part, node);
  } else {
    updateContents(part, node);
  }
}
