// Keeping a draft in this browser: when it is written, what other tabs of the page do, and what the program is told of it.
//
// A second after the last change the program is asked for its bytes, and when the page is hidden or left. No timer runs otherwise.

import { forgetDownload } from "./download.js";
import { Drafts } from "./drafts.js";
import { useFile } from "./work_file.js";

/** @typedef {import("./main.js").Page} Page */
/** @typedef {import("./drafts.js").State} State */
/** @typedef {import("./drafts.js").Head} Head */

/** The numbers are those of DraftNews in src/app/platform.h. */
const News = { found: 0, kept: 1, noStorage: 2, noRoom: 3, notWritten: 4, elsewhere: 5, gone: 6, damaged: 7, forgotten: 8, notForgotten: 9, forgottenElsewhere: 10, followed: 11 };

const afterLastChange = 1000;
const atMostAfterFirst = 10_000;

const newTab = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** @param {unknown} problem */
function newsOf(problem) {
  const name = problem instanceof DOMException ? problem.name : "";
  if (name === "QuotaExceededError") return News.noRoom;
  return name === "SecurityError" || name === "InvalidStateError" || problem instanceof ReferenceError || problem instanceof TypeError ? News.noStorage : News.notWritten;
}

export class Keeping {
  #page = /** @type {Page | null} */ (null);
  #drafts = new Drafts();
  #tab = newTab();
  #sequence = 0; // of the last state of this tab that is kept; 0 for none
  #keeps = false;
  #changed = 0; // when the first change came that is not kept yet; 0 for none
  #timer = 0;
  /** @type {Promise<void> | null} */
  #writing = null;
  /** The latest state of each other tab that the person was told of. @type {Map<string, number>} */
  #seen = new Map();
  /** Those that the work here went on from. @type {Map<string, number>} */
  #follows = new Map();
  /** What the work here may go on from: the draft that was opened last, and the one that was left last. @type {(State | null)[]} */
  #before = [null, null];
  /** @type {BroadcastChannel | null} */
  #channel = null;
  /** Of earlier visits, once they were looked for. @type {Head[] | null} */
  #found = null;
  #looking = this.#drafts.heads().catch(() => []).then((heads) => (this.#found = heads));

  /** @param {Page} page */
  start(page) {
    this.#page = page;
    this.#drafts.onForgotten = () => this.#forgottenElsewhere();
    // What was found by now stands on the page as it is first shown.
    if (this.#found) this.#tellFound(this.#found);
    else this.#looking.then((heads) => this.#tellFound(heads));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.#lookAround();
      else {
        page.catchUp();
        if (this.#changed) this.#write();
      }
    });
    addEventListener("pagehide", () => {
      page.catchUp();
      this.#writeAtLast();
    });
  }

  /** @param {number} news @param {State | null} [state] */
  #tell(news, state = null) {
    const page = /** @type {Page} */ (this.#page);
    const at = new Date(state?.written ?? 0);
    page.withText(state?.tab ?? "", (tab, length) =>
      page.module._draft_news(page.handle, news, tab, length, at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()),
    );
    page.again();
  }

  /** @param {Head[]} heads */
  #tellFound(heads) {
    for (const head of heads) {
      this.#seen.set(head.tab, head.sequence);
      this.#tell(News.found, head);
    }
  }

  /** @param {boolean} keeps @param {number} from 1: it goes on from the draft that was opened last, 2: from the one that was left last */
  keep(keeps, from) {
    this.#keeps = keeps;
    const before = from && this.#before[from - 1];
    if (before) this.#follows.set(before.tab, before.sequence);
    if (keeps) {
      this.#listen();
      this.#write();
      return;
    }
    this.#rest();
    const mine = new Map(this.#follows).set(this.#tab, Infinity);
    this.#follows.clear();
    this.#afterWriting(() => this.#drafts.remove(mine));
  }

  /** @param {() => Promise<void>} step */
  async #afterWriting(step) {
    await this.#writing;
    await step().catch((problem) => this.#tell(newsOf(problem)));
  }

  /**
   * Other work takes the place of what was here: what is kept of it stays, as a draft of its own.
   * @param {Uint8Array<ArrayBuffer>} bytes of what was here
   */
  async leave(bytes) {
    if (!this.#keeps) return;
    this.#rest();
    const state = { tab: this.#tab, sequence: this.#next(), written: Date.now() };
    const follows = this.#follows;
    const writing = this.#writing;
    this.#tab = newTab();
    this.#sequence = 0;
    this.#follows = new Map();
    this.#seen.set(state.tab, state.sequence);
    this.#before[1] = state;
    await writing;
    try {
      await this.#drafts.write(state, bytes, follows);
      this.#tell(News.found, state);
    } catch (problem) {
      this.#tell(newsOf(problem));
    }
  }

  /** Something changed. */
  changed() {
    if (!this.#keeps) return;
    const now = performance.now();
    this.#changed ||= now;
    if (this.#timer && now - this.#changed > atMostAfterFirst - afterLastChange) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), afterLastChange);
  }

  #next() {
    return Math.max(this.#sequence, 0, ...this.#seen.values()) + 1;
  }

  /** @returns {[State, Uint8Array<ArrayBuffer>]} */
  #state() {
    const page = /** @type {Page} */ (this.#page);
    const at = page.module._draft_bytes(page.handle);
    const [text, length] = new Uint32Array(page.module.HEAPU8.buffer, at, 2);
    return [{ tab: this.#tab, sequence: this.#next(), written: Date.now() }, page.module.HEAPU8.slice(text, text + length)];
  }

  #write() {
    this.#rest();
    if (this.#writing) {
      this.#changed = performance.now(); // once that one has ended
      return;
    }
    this.#writing = this.#writeNow().finally(() => {
      this.#writing = null;
      if (this.#keeps && this.#changed) this.#write();
      else this.#lookAround();
    });
  }

  async #writeNow() {
    const [state, bytes] = this.#state();
    if (!bytes.length) return; // there is nothing that should be kept
    const follows = new Map(this.#follows);
    try {
      await this.#drafts.write(state, bytes, follows);
      for (const [tab, sequence] of follows) {
        if (this.#follows.get(tab) === sequence) this.#follows.delete(tab);
        this.#tell(News.followed, { tab, sequence, written: 0 });
      }
      this.#channel?.postMessage(state.sequence);
      if (state.tab !== this.#tab) return; // it was left meanwhile
      this.#sequence = Math.max(this.#sequence, state.sequence);
      if (this.#keeps) this.#tell(News.kept, state);
    } catch (problem) {
      // As the page was left, a later state may have been written meanwhile.
      if (this.#keeps && state.tab === this.#tab && this.#sequence < state.sequence) this.#tell(newsOf(problem));
    }
  }

  #writeAtLast() {
    if (!this.#keeps || !(this.#changed || this.#writing)) return;
    this.#rest();
    const [state, bytes] = this.#state();
    if (!bytes.length) return;
    this.#sequence = state.sequence;
    this.#drafts.writeAtLast(state, bytes);
  }

  /** Nothing waits to be written any more. */
  #rest() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#changed = 0;
  }

  #listen() {
    this.#channel ??= new BroadcastChannel("imh-self-assessment");
    this.#channel.onmessage = () => this.#lookAround();
  }

  /** Has another tab kept something that was not there before? */
  async #lookAround() {
    if (!this.#keeps || this.#writing) return; // it looks around once it has written
    const heads = await this.#drafts.heads().catch(() => null);
    if (!heads || !this.#keeps || this.#writing) return;
    const others = heads.filter((head) => head.tab !== this.#tab);
    const newer = others.find((head) => head.sequence > (this.#seen.get(head.tab) ?? 0));
    for (const head of others) this.#seen.set(head.tab, head.sequence);
    if (newer) this.#tell(News.elsewhere, newer);
    else if (this.#sequence && !heads.length) this.#forgottenElsewhere();
  }

  /** @param {string} tab */
  async open(tab) {
    try {
      const draft = await this.#drafts.read(tab);
      if (!draft) return this.#tell(News.gone, { tab, sequence: 0, written: 0 });
      if (!draft.bytes.length) return this.#tell(News.damaged, draft.head);
      const page = /** @type {Page} */ (this.#page);
      this.#before[0] = draft.head;
      this.#seen.set(tab, draft.head.sequence);
      page.withText(tab, (tabAt, tabLength) =>
        page.withBytes(draft.bytes, (at, length) => page.module._draft_opened(page.handle, tabAt, tabLength, at, length, draft.older)),
      );
      page.again();
    } catch (problem) {
      this.#tell(newsOf(problem));
    }
  }

  /** One draft that was found. @param {string} tab */
  remove(tab) {
    this.#afterWriting(() => this.#drafts.remove(new Map([[tab, this.#seen.get(tab) ?? 0]])));
  }

  #forgottenElsewhere() {
    if (!this.#keeps) return;
    this.#keeps = false;
    this.#sequence = 0;
    this.#rest();
    this.#tell(News.forgottenElsewhere);
  }

  /** All that this page ever kept in this browser, and the file it held on to. */
  async forget() {
    this.#keeps = false;
    this.#rest();
    this.#sequence = 0;
    this.#seen.clear();
    this.#follows.clear();
    useFile(false);
    forgetDownload();
    await this.#writing;
    try {
      await this.#drafts.forget();
      this.#tell(News.forgotten);
    } catch (problem) {
      // Where nothing can be kept, there is nothing to forget.
      this.#tell(newsOf(problem) === News.noStorage ? News.forgotten : News.notForgotten);
    }
  }
}
