// Bytes handed to the browser as a download.

const link = document.createElement("a");

/** @param {string} name @param {string} type @param {Uint8Array<ArrayBuffer>} bytes */
export function download(name, type, bytes) {
  // The browser takes a file over in its own time, so the last one is let go of only when the next is saved.
  forgetDownload();
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
}

export function forgetDownload() {
  if (link.href) URL.revokeObjectURL(link.href);
  link.removeAttribute("href");
}
