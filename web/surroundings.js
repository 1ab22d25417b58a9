// The window, the screen and what a person has asked of their system; and whether the page is plain.

/** @typedef {import("./main.js").Page} Page */

const Wish = { dark: 1, reducedMotion: 2, moreContrast: 4, coarsePointer: 8, plain: 16, apple: 32, spanish: 64 };

const queries = {
  dark: matchMedia("(prefers-color-scheme: dark)"),
  reducedMotion: matchMedia("(prefers-reduced-motion: reduce)"),
  moreContrast: matchMedia("(prefers-contrast: more)"),
  coarsePointer: matchMedia("(pointer: coarse)"),
};
const forcedColours = matchMedia("(forced-colors: active)");
const isApple = /Mac|iP(hone|ad|od)/.test(navigator.userAgent);
const isSpanish = /^es\b/i.test(navigator.language);
const switchWords = /** @type {Record<string, string[]>} */ ({
  en: ["Plain page", "Drawn page"],
  es: ["Página sencilla", "Página dibujada"],
});
const narrowest = 320; // what the drawn page is laid out for

export class Surroundings {
  #page;
  #wished = false;
  #printing = false;
  #shownPlain = false;
  #switch = document.createElement("button");
  #letter = document.createElement("div");
  /** How much larger than usual a person wants letters: by the browser's own size of text, or its zoom of text alone. */
  textScale = 1;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
    for (const query of Object.values(queries)) query.addEventListener("change", () => page.again());
    forcedColours.addEventListener("change", () => this.#changed());
    new ResizeObserver(() => this.#resized()).observe(document.documentElement);
    this.#letter.className = "letter";
    document.body.append(this.#letter);
    this.textScale = this.#letter.offsetHeight / 100 || 1;
    new ResizeObserver(() => this.#resized()).observe(this.#letter);
    this.#watchScale();
    addEventListener("beforeprint", () => this.#print(true));
    addEventListener("afterprint", () => this.#print(false));
    this.#makeSwitch();
  }

  get plain() {
    return this.#wished || this.#printing || forcedColours.matches || !this.#page.canDraw || this.#tooNarrow;
  }

  /** Letters this large leave no room for what is drawn; an ordinary page flows around them. */
  get #tooNarrow() {
    return this.textScale > 1 && innerWidth / this.textScale < narrowest;
  }

  #resized() {
    const before = this.textScale;
    this.textScale = this.#letter.offsetHeight / 100 || 1;
    if (this.textScale !== before || this.plain !== this.#shownPlain) this.#changed();
    else this.#page.again();
  }

  /** @param {boolean} plain */
  wishPlain(plain) {
    this.#wished = plain;
    this.#changed();
  }

  #changed() {
    this.#shownPlain = this.plain;
    this.#switch.hidden = !this.#page.canDraw || forcedColours.matches || this.#tooNarrow;
    this.speak();
    this.#page.switched();
  }

  /** In the language of the page. */
  speak() {
    const words = switchWords[document.documentElement.lang] ?? switchWords.en;
    this.#switch.textContent = words[this.#wished ? 1 : 0];
  }

  /** @param {boolean} printing */
  #print(printing) {
    this.#printing = printing;
    this.#changed();
    this.#page.frameNow();
  }

  // The first thing that Tab reaches; on the plain page it is always seen.
  #makeSwitch() {
    this.#switch.type = "button";
    this.#switch.className = "switch";
    this.speak();
    this.#switch.hidden = !this.#page.canDraw || forcedColours.matches;
    this.#switch.addEventListener("click", () => this.wishPlain(!this.#wished));
    const ways = document.createElement("div");
    ways.className = "ways";
    ways.append(this.#switch);
    document.body.prepend(ways);
  }

  // A change of zoom or screen is no resize everywhere; the query is made anew for each scale.
  #watchScale() {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      "change",
      () => {
        this.#watchScale();
        this.#page.again();
      },
      { once: true },
    );
  }

  /** Tells the program, and gives the canvas its size. */
  tell() {
    const ratio = devicePixelRatio || 1;
    const { textScale } = this;
    let wishes = (this.plain ? Wish.plain : 0) | (isApple ? Wish.apple : 0) | (isSpanish ? Wish.spanish : 0);
    for (const [name, query] of Object.entries(queries))
      if (query.matches) wishes |= Wish[/** @type {keyof typeof queries} */ (name)];
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById("canvas"));
    const across = Math.round(innerWidth * ratio);
    const down = Math.round(innerHeight * ratio);
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    const today = new Date();
    this.#page.module._surroundings(
      this.#page.handle, innerWidth / textScale, innerHeight / textScale, ratio * textScale, wishes, today.getFullYear(), today.getMonth() + 1, today.getDate(),
    );
  }
}
