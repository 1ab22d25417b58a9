// Drafts in this browser's own database (IndexedDB; pages from a disk have it too). Nothing is made before it is asked for.
//
// Each open page ("tab") has a head and two slots of its own, so that no tab ever writes over another's draft. A new state goes into
// the slot that the head does not name, is read back, and only then does the head change: a write that is cut off, refused or
// damaged leaves the old state in place. A draft that another tab went on with is let go of once that one's own is safe.

import { checksum } from "./checksum.js";

const name = "imh-self-assessment";
const version = 1;

/** `sequence` grows from state to state, whichever tab wrote it; `written` is in milliseconds. @typedef {{ tab: string, sequence: number, written: number }} State */
/** @typedef {State & { slot: number }} Head */
/** @typedef {State & { sum: string, bytes: Uint8Array<ArrayBuffer> }} Slot */
/** The drafts of other tabs that a state went on from, as they were then. @typedef {Map<string, number>} Follows */

/** @template Result @param {IDBRequest<Result>} request @returns {Promise<Result>} */
const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @param {IDBTransaction} transaction @returns {Promise<void>} */
const finished = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("", "AbortError"));
  });

export class Drafts {
  /** @type {IDBDatabase | null} */
  #open = null;
  #slot = 1; // that this tab's head names
  /** Called when everything was forgotten from another tab. */
  onForgotten = () => {};

  /** The database; null where there is none and none is to be made. @param {boolean} make @returns {Promise<IDBDatabase | null>} */
  async #database(make) {
    if (this.#open) return this.#open;
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = (event) => {
      if (event.oldVersion === 0 && !make) request.transaction?.abort();
      else for (const store of ["heads", "slots"]) request.result.createObjectStore(store);
    };
    try {
      const database = await answer(request);
      database.onversionchange = (event) => {
        this.close();
        if (event.newVersion === null) this.onForgotten();
      };
      database.onclose = () => (this.#open = null);
      return (this.#open = database);
    } catch (problem) {
      if (!make && /** @type {DOMException} */ (problem).name === "AbortError") return null;
      throw problem;
    }
  }

  close() {
    this.#open?.close();
    this.#open = null;
  }

  /** @param {IDBTransactionMode} mode @param {IDBDatabase} database */
  #stores(database, mode) {
    const transaction = database.transaction(["heads", "slots"], mode, { durability: "strict" });
    return { transaction, heads: transaction.objectStore("heads"), slots: transaction.objectStore("slots") };
  }

  /** Of all tabs, the latest first. @returns {Promise<Head[]>} */
  async heads() {
    const database = await this.#database(false);
    if (!database) return [];
    /** @type {Head[]} */
    const heads = await answer(this.#stores(database, "readonly").heads.getAll());
    return heads.sort((a, b) => b.written - a.written || b.sequence - a.sequence);
  }

  /**
   * Writes a state and reads it back before the one before it is let go of, and those it follows.
   * @param {State} state @param {Uint8Array<ArrayBuffer>} bytes @param {Follows} follows
   */
  async write(state, bytes, follows) {
    const database = /** @type {IDBDatabase} */ (await this.#database(true));
    /** @type {Head | undefined} */
    const before = await answer(this.#stores(database, "readonly").heads.get(state.tab));
    const slot = before ? 1 - before.slot : 0;
    const sum = checksum(bytes);
    const first = this.#stores(database, "readwrite");
    first.slots.put({ ...state, sum, bytes }, `${state.tab} ${slot}`);
    await finished(first.transaction);
    /** @type {Slot | undefined} */
    const there = await answer(this.#stores(database, "readonly").slots.get(`${state.tab} ${slot}`));
    if (there?.sequence !== state.sequence || checksum(there.bytes) !== sum) throw new DOMException("", "DataError");
    const second = this.#stores(database, "readwrite");
    second.heads.put({ ...state, slot }, state.tab);
    for (const [tab, sequence] of follows) this.#removeIn(second, tab, sequence);
    await finished(second.transaction);
    this.#slot = slot;
  }

  /**
   * The same in one go, as the page is left and no answer can be waited for. What it follows stays.
   * @param {State} state @param {Uint8Array<ArrayBuffer>} bytes
   */
  writeAtLast(state, bytes) {
    if (!this.#open) return;
    const slot = 1 - this.#slot;
    const { transaction, heads, slots } = this.#stores(this.#open, "readwrite");
    slots.put({ ...state, sum: checksum(bytes), bytes }, `${state.tab} ${slot}`);
    heads.put({ ...state, slot }, state.tab);
    transaction.commit?.();
    this.#slot = slot;
  }

  /** The latest whole state of a tab's draft, or none. @param {string} tab @returns {Promise<{ head: Head, bytes: Uint8Array<ArrayBuffer>, older: boolean } | null>} */
  async read(tab) {
    const database = await this.#database(false);
    if (!database) return null;
    const { heads, slots } = this.#stores(database, "readonly");
    /** @type {[Head | undefined, ...(Slot | undefined)[]]} */
    const [head, ...both] = await Promise.all([answer(heads.get(tab)), answer(slots.get(`${tab} 0`)), answer(slots.get(`${tab} 1`))]);
    if (!head) return null;
    for (const slot of [both[head.slot], both[1 - head.slot]])
      if (slot?.bytes instanceof Uint8Array && slot.sequence <= head.sequence && checksum(slot.bytes) === slot.sum)
        return { head, bytes: slot.bytes, older: slot.sequence !== head.sequence };
    return { head, bytes: new Uint8Array(0), older: false };
  }

  /** @param {{ heads: IDBObjectStore, slots: IDBObjectStore }} stores @param {string} tab @param {number} sequence only up to this state of it */
  #removeIn({ heads, slots }, tab, sequence) {
    const request = heads.get(tab);
    request.onsuccess = () => {
      if (!(request.result?.sequence <= sequence)) return;
      heads.delete(tab);
      for (const slot of [0, 1]) slots.delete(`${tab} ${slot}`);
    };
  }

  /** @param {Follows} which */
  async remove(which) {
    const database = await this.#database(false);
    if (!database) return;
    const stores = this.#stores(database, "readwrite");
    for (const [tab, sequence] of which) this.#removeIn(stores, tab, sequence);
    await finished(stores.transaction);
  }

  /** Every draft of every tab, and the database itself. */
  async forget() {
    const database = await this.#database(false);
    if (database) {
      const { transaction, heads, slots } = this.#stores(database, "readwrite");
      heads.clear();
      slots.clear();
      await finished(transaction);
    }
    this.close();
    // Emptied it is already; that it goes as a whole may have to wait for a tab that is asleep.
    const request = indexedDB.deleteDatabase(name);
    await new Promise((resolve, reject) => {
      request.onsuccess = request.onblocked = resolve;
      request.onerror = () => reject(request.error);
    });
  }
}
