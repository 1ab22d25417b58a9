// Prints another document in place of the page: its elements beside ours, its style for as long as it is printed. The
// program made it, with all that was typed escaped; nothing in it runs.

const paper = document.createElement("div");
paper.className = "paper";
/** @type {CSSStyleSheet | null} */
let style = null;

function clear() {
  paper.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style);
  style = null;
}

/** @param {string} html a document; empty: the page as it is */
export function printOut(html) {
  clear();
  if (html && "adoptedStyleSheets" in document) {
    // Its style goes another way: the page's policy, which the parsed document has too, allows no style within it.
    const [within = "", rules = ""] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
    const made = new DOMParser().parseFromString(html.replace(within, ""), "text/html");
    style = new CSSStyleSheet({ media: "print" });
    style.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    paper.lang = made.documentElement.lang;
    paper.replaceChildren(...made.body.childNodes);
    document.body.append(paper);
    addEventListener("afterprint", clear, { once: true });
  }
  print();
}
