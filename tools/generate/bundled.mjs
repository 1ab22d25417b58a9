// Writes the C++ file that holds the rule packs, their schemas and the example portfolios: minified JSON, one array each.
// usage: bundled.mjs SOURCE_DIR OUT.cpp [EDITION…]; without one all of rules is laid in, else only these folders of it, and the
// associations with these editions.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const [source_dir, out, ...editions] = process.argv.slice(2);

/** @param {string} folder @returns {string[]} */
function json_files(folder) {
  /** @type {import("node:fs").Dirent[]} */
  let entries = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // a folder that is not there holds no files
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "schema" || entry.name === "cases" ? [] : json_files(path);
    return entry.name.endsWith(".json") ? [path] : [];
  });
}

/** Escapes for a string literal; long texts are cut into pieces, which compilers join. @param {string} text */
function literal(text) {
  const pieces = text.match(/[\s\S]{1,4000}/gu) ?? [""];
  return pieces
    .map((piece) => '"' + [...Buffer.from(piece, "utf8")].map(escaped).join("").replaceAll("??", '?\\?') + '"')
    .join("\n        ");
}

/** @param {number} byte */
function escaped(byte) {
  const char = String.fromCharCode(byte);
  if (char === '"' || char === "\\") return "\\" + char;
  return byte >= 32 && byte < 127 ? char : "\\" + byte.toString(8).padStart(3, "0");
}

const rules = editions.length ? editions.map((edition) => `rules/${edition}`) : ["rules"];
const associations = join(source_dir, "rules/associations.json");
const files = [
  ...rules.flatMap((folder) => json_files(join(source_dir, folder))),
  ...(editions.length ? [associations] : []),
  ...json_files(join(source_dir, "assets/examples")),
].sort();

/** In the page the list of associations names only editions that are there, and cases go without the words that only readers of the
 * file need. @param {string} file @param {any} json */
function laid_in(file, json) {
  if (editions.length && json.format === "imh-cases") {
    for (const one of [...(json.bases ?? []), ...json.cases]) one.title = one.id;
    for (const one of json.cases) one.why = "cases.json";
  }
  if (file !== associations || !editions.length) return json;
  for (const association of json.associations) {
    association.editions = association.editions?.filter((/** @type {{ pack: string }} */ edition) => editions.includes(edition.pack));
    if (!association.editions?.length) delete association.editions;
  }
  return json;
}

/** @param {string} file */
const entry_of = (file) => {
  let text = readFileSync(file, "utf8");
  try {
    text = JSON.stringify(laid_in(file, JSON.parse(text)));
  } catch (problem) {
    console.error(`${file}: ${problem instanceof Error ? problem.message : problem}`);
    process.exit(1);
  }
  const name = relative(source_dir, file).replace(/^assets\//, "");
  return `    {"${name}",\n     std::string_view{\n        ${literal(text)},\n        ${Buffer.byteLength(text)}}},\n`;
};

const is_cases = (/** @type {string} */ file) => /\/cases\.([^/]*\.)?json$/.test(file);

/** @param {string} name @param {string[]} list */
const array_of = (name, list) =>
  `constexpr std::array<BundledFile, ${list.length}> ${name}{${list.length ? `{\n${list.map(entry_of).join("")}}` : ""}};`;

mkdirSync(dirname(out), { recursive: true });
writeFileSync(
  out,
  `// Made by tools/generate/bundled.mjs from rules and assets/examples.
#include "io/bundled.h"

#include <array>

#pragma GCC diagnostic ignored "-Woverlength-strings"

namespace imh {
namespace {

${array_of("files", files.filter((file) => !is_cases(file)))}

${array_of("cases", files.filter(is_cases))}

} // namespace

std::span<const BundledFile> bundled_files() { return files; }

std::span<const BundledFile> bundled_cases() { return cases; }

std::string_view bundled_file(std::string_view name) {
    for (const BundledFile& file : files)
        if (file.name == name)
            return file.text;
    return {};
}

} // namespace imh
`,
);
