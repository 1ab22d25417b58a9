// Files: chosen, dropped, saved; and the draft that this browser keeps when asked to.

/** @typedef {import("./main.js").Page} Page */

const draftKey = "imh-self-assessment-draft";
// The program refuses what is far too large; of a huge file only so much is read that it can.
const most = 64 * 1024 * 1024;

/** @param {Page} page @param {File} file */
async function open(page, file) {
  const bytes = new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
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

/** @param {string} name @param {string} type @param {Uint8Array<ArrayBuffer>} bytes */
export function saveFile(name, type, bytes) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  // The browser takes the file over in its own time; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
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
