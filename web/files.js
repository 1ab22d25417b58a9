// Files: chosen, dropped, saved; and the draft that this browser keeps when asked to.

/** @typedef {import("./main.js").Page} Page */

const draftKey = "imh-self-assessment-draft";
// The program refuses what is far too large; of a huge file only so much is read that it can.
const most = 64 * 1024 * 1024;

/** @param {Page} page @param {File} file */
async function open(page, file) {
  // A folder, or a file that has gone meanwhile, can't be read: nothing is handed over, and the program says that it is empty.
  const content = await file.slice(0, most + 1).arrayBuffer().catch(() => new ArrayBuffer(0));
  const bytes = new Uint8Array(content);
  page.withBytes(new TextEncoder().encode(file.name), (name, nameLength) =>
    page.withBytes(bytes, (at, length) => page.module._file_opened(page.handle, name, nameLength, at, length)),
  );
  page.again();
}

/** @param {Page} page */
export function chooseFile(page) {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.addEventListener("change", () => {
    if (input.files?.[0]) open(page, input.files[0]);
  });
  input.click();
}

const saveLink = document.createElement("a");

/** @param {string} name @param {string} type @param {Uint8Array<ArrayBuffer>} bytes */
export function saveFile(name, type, bytes) {
  // The browser takes a file over in its own time, so the last one is let go of only when the next is saved.
  if (saveLink.href) URL.revokeObjectURL(saveLink.href);
  saveLink.href = URL.createObjectURL(new Blob([bytes], { type }));
  saveLink.download = name;
  saveLink.click();
}

/** @param {string} draft nothing forgets it */
export function keepDraft(draft) {
  try {
    if (draft) localStorage.setItem(draftKey, draft);
    else localStorage.removeItem(draftKey);
  } catch {
    // A browser may allow no storage, to pages from a disk for one: the file that is saved is what counts.
  }
}

/** @param {Page} page */
export function watchFiles(page) {
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(page, file);
  });
  let draft = null;
  try {
    draft = localStorage.getItem(draftKey);
  } catch {
    // as above
  }
  if (draft)
    page.withBytes(new TextEncoder().encode(draft), (at, length) => page.module._draft_found(page.handle, at, length));
}
