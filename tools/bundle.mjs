// Makes the one .html that is the product: web/index.html with its styles, scripts, program and fonts laid in.
//
// usage: bundle.mjs --module BUILD/page.js --wasm BUILD/page.wasm --unpacker BUILD/unpack.wasm --fonts FOLDER --out FILE.html
//        [--web FOLDER] [--quick]
//
// - <link rel="stylesheet" href> is replaced by the styles it names, minified.
// - <script type="module" src> is replaced by what it names, bundled, minified and deflated, and by web/boot.js, which inflates and
//   runs it. web/*.js reach Emscripten's script as "page-module".
// - <script data-file="x"> is filled with the file x, deflated, as text that web/inflate.js reads; --quick deflates with zlib,
//   else with zopfli. The program is taken apart and packed by xz instead, a fourth smaller, and the unpacker laid in beside it.
// - {{policy}} becomes a Content-Security-Policy that allows exactly the scripts and styles of this file, and no connection.

import { build } from "esbuild";
import zopfli from "@gfx/zopfli";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { unpackedBy } from "../web/inflate.js";
import { taken_apart } from "./take_apart.mjs";

const { values: options } = parseArgs({
  options: {
    module: { type: "string" },
    wasm: { type: "string" },
    unpacker: { type: "string" },
    fonts: { type: "string" },
    out: { type: "string" },
    web: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const own_web = join(dirname(fileURLToPath(import.meta.url)), "../web");
const web = resolve(options.web ?? own_web);
const module_path = resolve(options.module ?? "page.js");
const wasm_path = resolve(options.wasm ?? "page.wasm");
const unpacker_path = resolve(options.unpacker ?? "unpack.wasm");
const fonts = resolve(options.fonts ?? "build/fonts");
const out = resolve(options.out ?? "page.html");

// What the page runs on: the oldest browsers with WebGL 2, DecompressionStream and top-level await.
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

/** Deflated, and kept beside the output so that what did not change is not deflated twice. @param {Buffer} bytes */
async function deflated(bytes) {
  if (options.quick) return deflateRawSync(bytes, { level: 9 });
  const folder = join(dirname(out), "deflated");
  const kept = join(folder, createHash("sha256").update(bytes).digest("hex").slice(0, 32));
  if (existsSync(kept)) return readFileSync(kept);
  const result = Buffer.from(await zopfli.deflateAsync(bytes, { numiterations: 15, blocksplitting: true }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, result);
  return result;
}

/** The page's part that holds these bytes. @param {string} id @param {Buffer} small @param {Record<string, number>} sizes */
const part = (id, small, sizes) => {
  const data = Object.entries(sizes).map(([name, bytes]) => `data-${name}="${bytes}"`);
  return `<script type="application/octet-stream" id="${id}" ${data.join(" ")}>${small.toString("base64")}</script>`;
};

/** @param {string} id @param {Buffer} bytes @param {string} title */
async function laid_in(id, bytes, title) {
  const small = await deflated(bytes);
  console.log(`${title}: ${bytes.length} bytes, ${small.length} deflated`);
  return part(id, small, { deflated: bytes.length });
}

/** The program and its unpacker, which is tried at once. @param {string} id */
function program_laid_in(id) {
  const bytes = readFileSync(wasm_path);
  const unpacker = readFileSync(unpacker_path);
  const apart = taken_apart(bytes);
  // As src/unpack/lzma.h reads it.
  const small = execFileSync("xz", ["--format=raw", "--lzma1=preset=9e,lc=3,lp=0,pb=0,nice=273", "--stdout"], {
    input: apart,
    maxBuffer: 1 << 26,
  });
  if (!bytes.equals(unpackedBy(unpacker, small, apart.length, bytes.length))) throw new Error(`${unpacker_path} does not unpack ${wasm_path}`);
  console.log(`${basename(wasm_path)}: ${bytes.length} bytes, ${small.length} packed; its unpacker: ${unpacker.length} bytes`);
  return `${part("unpacker", unpacker, {})}\n${part(id, small, { apart: apart.length, whole: bytes.length })}`;
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
  const script = await minified(src);
  const boot = await minified("boot.js", own_web);
  script_hashes.push(hash(script), hash(boot));
  return `${await laid_in("script", Buffer.from(script), src)}\n<script type="module">${boot}</script>`;
});
page = await replaced(page, /<script type="application\/octet-stream" id="([^"]+)" data-file="([^"]+)"><\/script>/g, ([, id, name]) => {
  return name === "page.wasm" ? program_laid_in(id) : laid_in(id, readFileSync(join(fonts, name)), name);
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
