// Makes the one .html that is the product: web/index.html with its styles, scripts, program and fonts laid in.
//
// usage: bundle.mjs --module BUILD/page.js --wasm BUILD/page.wasm --unpacker BUILD/unpack.wasm --fonts FOLDER --out FILE.html
//        [--web FOLDER] [--settings FILE.json]
//
// - <link rel="stylesheet" href> is replaced by the styles it names, minified.
// - <script type="module" src data-with="x y"> is replaced by what it names, bundled and minified, and by the files x and y, packed
//   together as web/unpack.js reads them, with their unpacker; and by web/boot.js, which unpacks and runs it. The first file is the
//   program. web/*.js reach Emscripten's script as "page-module".
// - --settings lays in what an association says of itself (web/README.md); tools/run has it checked first.
// - {{policy}} becomes a Content-Security-Policy that allows exactly the scripts and styles of this file, and no connection.

import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, parse, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unpackedBy } from "../web/unpack.js";
import { taken_apart } from "./take_apart.mjs";

const { values: options } = parseArgs({
  options: {
    module: { type: "string" },
    wasm: { type: "string" },
    unpacker: { type: "string" },
    fonts: { type: "string" },
    out: { type: "string" },
    web: { type: "string" },
    settings: { type: "string" },
  },
});
const own_web = join(dirname(fileURLToPath(import.meta.url)), "../web");
const web = resolve(options.web ?? own_web);
const module_path = resolve(options.module ?? "page.js");
const wasm_path = resolve(options.wasm ?? "page.wasm");
const unpacker_path = resolve(options.unpacker ?? "unpack.wasm");
const fonts = resolve(options.fonts ?? "build/fonts");
const out = resolve(options.out ?? "page.html");

// What the page runs on: the oldest browsers with WebGL 2 and what web/*.js ask for.
const browsers = ["chrome103", "firefox113", "safari16.4"];

/** @param {string} entry @param {string} [folder] */
async function minified(entry, folder = web) {
  const result = await build({
    entryPoints: [join(folder, entry)],
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

/** @param {string} id @param {Buffer} bytes @param {Record<string, unknown>} data */
const part = (id, bytes, data) =>
  `<script type="application/octet-stream" id="${id}"${Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`).join("")}>${bytes.toString("base64")}</script>`;

/** The page's parts that hold all this, which are tried at once. @param {[string, Buffer][]} files by their names; the first is the program */
function laid_in(files) {
  const [[, program], ...others] = files;
  const { apart, module } = taken_apart(program);
  const parts = [apart, ...others.map(([, bytes]) => bytes)];
  const sizes = parts.map((bytes) => bytes.length);
  // As src/unpack/lzma.h reads it.
  const packed = execFileSync("xz", ["--format=raw", "--lzma1=preset=9e,lc=1,lp=0,pb=0,nice=273", "--stdout"], {
    input: Buffer.concat(parts),
    maxBuffer: 1 << 26,
  });
  const unpacker = readFileSync(unpacker_path);
  const again = unpackedBy(unpacker, packed, sizes, module.length);
  if (![module, ...parts.slice(1)].every((bytes, i) => bytes.equals(again[i]))) throw new Error(`${unpacker_path} does not unpack ${wasm_path}`);
  for (const [name, bytes] of files) console.log(`${name}: ${bytes.length} bytes`);
  console.log(`packed: ${packed.length} bytes; the unpacker: ${unpacker.length} bytes`);
  const names = files.map(([name]) => name).join(" ");
  return `${part("unpacker", unpacker, {})}\n${part("packed", packed, { names, sizes: sizes.join(" "), whole: module.length })}`;
}

const settings = options.settings ? JSON.parse(readFileSync(options.settings, "utf8").replace(/^\uFEFF/, "")) : null;
if (settings && settings.format !== "imh-page-settings") throw new Error(`${options.settings} holds no settings of a page: "format" is not "imh-page-settings"`);

/** The association's own strong colour, as src/ui/theme.cpp lays it: each for its own face. */
function own_colours() {
  return Object.entries(settings?.colors ?? {})
    .map(([face, colour]) => `@media (prefers-color-scheme:${face}){:root{--accent:${colour};--accent-soft:color-mix(in srgb,${colour} 14%,var(--surface))}}`)
    .join("");
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
  const text = (await minified(href)) + own_colours();
  style_hashes.push(hash(text));
  return `<style>${text}</style>`;
});
page = await replaced(page, /<script type="module" src="([^"]+)" data-with="([^"]+)"><\/script>/g, async ([, src, others]) => {
  const script = await minified(src);
  const boot = await minified("boot.js", own_web);
  script_hashes.push(hash(script), hash(boot));
  const files = others.split(" ").map((name) => /** @type {[string, Buffer]} */ ([parse(name).name, readFileSync(name === "page.wasm" ? wasm_path : join(fonts, name))]));
  files.push([parse(src).name, Buffer.from(script)]);
  if (settings) files.push(["settings", Buffer.from(JSON.stringify(settings))]);
  return `${laid_in(files)}\n<script type="module">${boot}</script>`;
});
const policy = [
  "default-src 'none'",
  `script-src ${script_hashes.join(" ")} 'wasm-unsafe-eval'`,
  `style-src ${style_hashes.join(" ")}`,
  "img-src data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
page = page.replace("{{policy}}", () => policy);

mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, page);
console.log(`${out}: ${Buffer.byteLength(page)} bytes`);
