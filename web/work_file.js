// The person's own file. Where the browser lets a page hold on to a file (File System Access, also on a page from a disk), it is
// written in place; elsewhere it is handed over as a download. How it ended is told to the program, which says so: nothing counts as
// saved before it is written.

import { checksum } from "./checksum.js";
import { download } from "./download.js";

/** @typedef {import("./main.js").Page} Page */
/** `content` tells whether it is still as it was last read or written here. @typedef {{ handle: FileSystemFileHandle, content: string }} Place */
/** @typedef {{ ticket: number, way: number, name: string, bytes: Uint8Array<ArrayBuffer> }} Order */

/** The numbers are those of SaveEnd and SaveWork::Way in src/app/platform.h. */
const End = { written: 0, handedOver: 1, noPlaceChosen: 2, notAllowed: 3, changedElsewhere: 4, gone: 5, noRoom: 6, notWritten: 7 };
const Way = { usual: 0, otherPlace: 1, download: 2, overOthersChanges: 3 };

/** Held for as long as the page is open, and nowhere else. @type {Place | null} */
let place = null;
/** The file that was opened last; it becomes the place only if the program says so. @type {Place | null} */
let opened = null;

/** @param {FileSystemFileHandle | null} handle @param {Uint8Array} bytes */
export function noteOpened(handle, bytes) {
  opened = handle && { handle, content: checksum(bytes) };
}

/** Which file is written from now on: the one opened last, or none. @param {boolean} theOpened */
export function useFile(theOpened) {
  place = theOpened ? opened : null;
}

/** What went wrong, by the name of what the browser threw. @param {unknown} problem */
function endOf(problem) {
  const name = problem instanceof DOMException ? problem.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return End.notAllowed;
  if (name === "NotFoundError") return End.gone;
  return name === "QuotaExceededError" ? End.noRoom : End.notWritten;
}

/** @param {FileSystemFileHandle} handle */
async function mayWrite(handle) {
  if (!handle.queryPermission || !handle.requestPermission) return true;
  const wish = /** @type {const} */ ({ mode: "readwrite" });
  return (await handle.queryPermission(wish)) === "granted" || (await handle.requestPermission(wish)) === "granted";
}

/** @param {Place} target @param {Uint8Array<ArrayBuffer>} bytes @param {boolean} overOthersChanges */
async function writeInPlace(target, bytes, overOthersChanges) {
  const { handle } = target;
  if (!(await mayWrite(handle))) return End.notAllowed;
  if (target.content && !overOthersChanges) {
    const there = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    if (checksum(there) !== target.content) return End.changedElsewhere;
  }
  // The browser writes beside the file and puts it in its place once it is whole.
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (problem) {
    await stream.abort().catch(() => {});
    throw problem;
  }
  if ((await handle.getFile()).size !== bytes.length) return End.notWritten;
  target.content = checksum(bytes);
  return End.written;
}

/** A place that the person chooses: null where they chose none, undefined where the browser offers no choice. @param {string} name */
async function choosePlace(name) {
  if (typeof showSaveFilePicker !== "function") return undefined;
  try {
    const types = [{ accept: { "application/json": [".json"] } }];
    return { handle: await showSaveFilePicker({ id: "work", suggestedName: name, types }), content: "" };
  } catch (problem) {
    return problem instanceof DOMException && problem.name === "AbortError" ? null : undefined;
  }
}

/** @param {Order} order @returns {Promise<[number, string]>} how it ended, and the file's name */
async function carryOut({ way, name, bytes }) {
  const known = way === Way.usual || way === Way.overOthersChanges ? place : null;
  const target = way === Way.download ? undefined : known ?? (await choosePlace(name));
  if (target === null) return [End.noPlaceChosen, ""];
  if (!target) {
    download(name, "application/json", bytes);
    return [End.handedOver, name];
  }
  try {
    const end = await writeInPlace(target, bytes, way === Way.overOthersChanges);
    if (end === End.written) place = target;
    return [end, target.handle.name];
  } catch (problem) {
    return [endOf(problem), target.handle.name];
  }
}

let busy = false;
/** @type {Order | null} */
let waiting = null; // asked for while another was on its way: only the latest counts

/** @param {Page} page @param {Order} order */
export async function saveWork(page, order) {
  if (busy) {
    waiting = order;
    return;
  }
  busy = true;
  const [end, name] = await carryOut(order);
  busy = false;
  page.withText(name, (at, length) => page.module._save_ended(page.handle, order.ticket, end, at, length));
  page.again();
  const next = waiting;
  waiting = null;
  if (next) saveWork(page, next);
}
