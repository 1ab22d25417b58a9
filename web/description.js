// Reads what src/ui/kit/packed.cpp wrote: the nodes of the page, as words in the program's memory.

export const roles = /** @type {const} */ ([
  "group", "banner", "navigation", "main", "complementary", "section", "heading", "paragraph", "text", "link",
  "button", "checkbox", "radiogroup", "radio", "select", "textfield", "textarea", "searchfield", "list", "listitem",
  "table", "row", "columnheader", "cell", "progress", "tablist", "tab", "tabpanel", "dialog", "status", "alert",
  "scroll",
]);

export const tones = ["text", "muted", "accent", "on-accent", "met", "not-yet", "reviewer", "later"];

/** Bits of a node's state, as in src/ui/kit/node.h. */
export const State = {
  disabled: 1 << 0, checked: 1 << 1, mixed: 1 << 2, expandable: 1 << 3, expanded: 1 << 4, selected: 1 << 5,
  current: 1 << 6, invalid: 1 << 7, required: 1 << 8, pressed: 1 << 9, toggle: 1 << 10, strong: 1 << 11,
  muted: 1 << 12, small: 1 << 13, primary: 1 << 14, quiet: 1 << 15, rowWise: 1 << 16, wrapWise: 1 << 17,
  framed: 1 << 18, numeric: 1 << 19, iconOnly: 1 << 20, hidden: 1 << 21, grid: 1 << 22, labelHidden: 1 << 20,
};

/** @typedef {{x: number, y: number, w: number, h: number}} Rect */
/**
 * @typedef {object} PageNode
 * @property {number} id
 * @property {number} parent
 * @property {typeof roles[number]} role
 * @property {number} level
 * @property {string} tone
 * @property {number} size
 * @property {number} state
 * @property {Rect} rect
 * @property {Rect} inner
 * @property {number} contentHeight
 * @property {number} position
 * @property {number} setSize
 * @property {number} now
 * @property {number} least
 * @property {number} most
 * @property {string} name
 * @property {string} value
 * @property {string} description
 * @property {string} options
 * @property {string} hint
 * @property {string} language
 */

const wordsPerNode = 30;
const decoder = new TextDecoder();

export class Description {
  /** @param {ArrayBufferLike} memory @param {number} at @param {number} count */
  constructor(memory, at, count) {
    this.memory = memory;
    this.words = new Uint32Array(memory, at, count * wordsPerNode);
    this.numbers = new Float32Array(memory, at, count * wordsPerNode);
    this.integers = new Int32Array(memory, at, count * wordsPerNode);
    this.count = count;
  }

  /** @param {number} i */
  id(i) {
    return this.words[i * wordsPerNode];
  }

  /** @param {number} i */
  parent(i) {
    return this.words[i * wordsPerNode + 1];
  }

  /** Tells whether a node is as it was. @param {number} i */
  hash(i) {
    return this.words[i * wordsPerNode + 2];
  }

  /** @param {number} i @returns {PageNode} */
  node(i) {
    const at = i * wordsPerNode;
    const { words, numbers, integers } = this;
    const looks = words[at + 3];
    /** @param {number} place */
    const rect = (place) => ({ x: numbers[place], y: numbers[place + 1], w: numbers[place + 2], h: numbers[place + 3] });
    /** @param {number} place */
    const text = (place) =>
      words[place + 1] ? decoder.decode(new Uint8Array(this.memory, words[place], words[place + 1])) : "";
    return {
      id: words[at],
      parent: words[at + 1],
      role: roles[looks & 0xff],
      level: (looks >> 8) & 0xff,
      tone: tones[(looks >> 16) & 0xff],
      size: looks >>> 24,
      state: words[at + 4],
      rect: rect(at + 5),
      inner: rect(at + 9),
      contentHeight: numbers[at + 13],
      position: integers[at + 14],
      setSize: integers[at + 15],
      now: integers[at + 16],
      least: integers[at + 17],
      most: integers[at + 18],
      name: text(at + 19),
      value: text(at + 21),
      description: text(at + 23),
      options: text(at + 25),
      hint: text(at + 27),
      language: words[at + 29] ? String.fromCharCode(words[at + 29] & 0xff, words[at + 29] >> 8) : "",
    };
  }
}
