// What a screen reader is to say, politely.

const line = document.createElement("div");
line.setAttribute("role", "status");
line.className = "unseen";
document.body.append(line);

/** @param {string} text */
export function announce(text) {
  // While a dialog is open, what lies outside of it is silent.
  const host = document.querySelector("dialog[open]") ?? document.body;
  if (line.parentElement !== host) host.append(line);
  // The same words again would not be news to a screen reader.
  line.textContent = line.textContent === text ? `${text}\u00a0` : text;
}
