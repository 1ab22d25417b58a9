// Makes the one .html that is the product: web/index.html with its styles, scripts, program and fonts laid in.
//
// usage: bundle.mjs --module BUILD/page.js --wasm BUILD/page.wasm --fonts FOLDER --out FILE.html [--web FOLDER] [--quick]
//
// - <link rel="stylesheet" href> and <script type="module" src> are replaced by what they name, bundled and minified. web/*.js
//   reach Emscripten's script as "page-module".
// - <script data-file="x"> is filled with the file x, deflated and in base64; --quick deflates with zlib, else with zopfli.
// - {{policy}} becomes a Content-Security-Policy that allows exactly the script and the style of this file, and no connection.

import { build } from "esbuild";
import zopfli from "@gfx/zopfli";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";

const { values: options } = parseArgs({
  options: {
    module: { type: "string" },
    wasm: { type: "string" },
    fonts: { type: "string" },
    out: { type: "string" },
    web: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const web = resolve(options.web ?? join(dirname(fileURLToPath(import.meta.url)), "../web"));
const module_path = resolve(options.module ?? "page.js");
const wasm_path = resolve(options.wasm ?? "page.wasm");
const fonts = resolve(options.fonts ?? "build/fonts");
const out = resolve(options.out ?? "page.html");

// What the page runs on: the oldest browsers with WebGL 2, DecompressionStream and top-level await.
const browsers = ["chrome103", "firefox113", "safari16.4"];

/** @param {string} entry */
async function minified(entry) {
  const result = await build({
    entryPoints: [join(web, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: browsers,
    charset: "utf8",
    legalComments: "none",
    alias: { "page-module": module_path },
    logLevel: "warning",
  });
  return result.outputFiles[0].text.trim();
}

/** Deflated bytes, kept beside the output so that an unchanged file is not deflated twice. @param {string} path */
async function deflated(path) {
  const bytes = readFileSync(path);
  if (options.quick) return deflateRawSync(bytes, { level: 9 });
  const folder = join(dirname(out), "deflated");
  const kept = join(folder, `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}`);
  if (existsSync(kept)) return readFileSync(kept);
  const result = await zopfli.deflateAsync(bytes, { numiterations: 15, blocksplitting: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, result);
  return Buffer.from(result);
}

/** @param {string} text */
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Replaces each match by what the asynchronous function gives. @param {string} text @param {RegExp} pattern @param {(match: RegExpMatchArray) => Promise<string>} replacement */
async function replaced(text, pattern, replacement) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(end, match.index), await replacement(match));
    end = (match.index ?? 0) + match[0].length;
  }
  return parts.join("") + text.slice(end);
}

/** @type {string[]} */
const style_hashes = [];
/** @type {string[]} */
const script_hashes = [];

let page = readFileSync(join(web, "index.html"), "utf8").replace(/<!--[\s\S]*?-->\n/g, "");
page = await replaced(page, /<link rel="stylesheet" href="([^"]+)">/g, async ([, href]) => {
  const text = await minified(href);
  style_hashes.push(hash(text));
  return `<style>${text}</style>`;
});
page = await replaced(page, /<script type="module" src="([^"]+)"><\/script>/g, async ([, src]) => {
  const text = (await minified(src)).replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  script_hashes.push(hash(text));
  return `<script type="module">${text}</script>`;
});
page = await replaced(page, / data-file="([^"]+)"><\/script>/g, async ([, name]) => {
  const path = name.endsWith(".wasm") ? wasm_path : join(fonts, name);
  const bytes = await deflated(path);
  console.log(`${basename(path)}: ${readFileSync(path).length} bytes, ${bytes.length} deflated`);
  return `>${bytes.toString("base64")}</script>`;
});
const policy = [
  "default-src 'none'",
  `script-src ${script_hashes.join(" ")} 'wasm-unsafe-eval'`,
  `style-src ${style_hashes.join(" ")}`,
  "img-src data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
page = page.replace("{{policy}}", policy);

mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, page);
console.log(`${out}: ${Buffer.byteLength(page)} bytes`);
