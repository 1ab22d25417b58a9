// Files that come in: chosen or dropped. The program looks at the bytes and decides what they are.

import { noteOpened } from "./work_file.js";

/** @typedef {import("./main.js").Page} Page */

// The program refuses what is far too large; of a huge file only so much is read that it can.
const most = 64 * 1024 * 1024;

/** @param {Page} page @param {File} file @param {FileSystemFileHandle | null} handle */
async function open(page, file, handle) {
  // A folder, or a file that has gone meanwhile, can't be read: nothing is handed over, and the program says that it is empty.
  const content = await file.slice(0, most + 1).arrayBuffer().catch(() => new ArrayBuffer(0));
  const bytes = new Uint8Array(content);
  noteOpened(handle, bytes);
  page.withText(file.name, (name, nameLength) =>
    page.withBytes(bytes, (at, length) => page.module._file_opened(page.handle, name, nameLength, at, length)),
  );
  page.again();
}

/** @param {Page} page */
export async function chooseFile(page) {
  if (typeof showOpenFilePicker === "function") {
    try {
      const types = [{ accept: { "application/json": [".json"], "text/csv": [".csv", ".txt", ".tsv"] } }];
      const [handle] = await showOpenFilePicker({ id: "work", types });
      return open(page, await handle.getFile(), handle);
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === "AbortError") return; // none was chosen
    }
  }
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json,.csv,text/csv,.tsv,.txt,text/plain";
  input.addEventListener("change", () => {
    if (input.files?.[0]) open(page, input.files[0], null);
  });
  input.click();
}

/** @param {DataTransferItem | undefined} item */
async function handleOf(item) {
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  return handle instanceof FileSystemFileHandle ? handle : null;
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
    handleOf(event.dataTransfer?.items[0]).then((handle) => open(page, file, handle));
  });
}
