// QR codes of statements, read by a reader that is not ours: as they are drawn in the HTML, in every size that is drawn, each holds
// exactly the link that `imh publish` gives of the same course.
// usage: node tests/qr_check.mjs [PATH-OF-IMH]

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import jsqr from "jsqr";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const imh = process.argv[2] ?? join(root, "build/native-debug/src/cli/imh");
if (!existsSync(imh)) {
  console.error(`${imh} is not there: build it first, or name the program imh as the argument.`);
  process.exit(1);
}
const page = "https://example.org/imh-self-assessment.html";

/** @param {string[]} words */
const publish = (...words) => execFileSync(imh, ["publish", ...words, "--page", page], { maxBuffer: 1 << 24 }).toString();

/** The picture as pixels, four for each of its units. @param {string} html */
function pixels_of(html) {
  const picture = html.match(/<svg [^>]*viewBox="0 0 (\d+) \1"[^>]*>.*?<path d="([^"]*)"\/><\/svg>/s);
  if (!picture) return undefined;
  const side = Number(picture[1]) * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of picture[2].matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; ++row)
      for (let column = Number(x) * 4; column < (Number(x) + Number(length)) * 4; ++column)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { pixels, side };
}

/** Of a longer link no picture is made: src/io/qr_code.h. */
const longest = 1732;
let wrong = 0;
let looked_at = 0;
/** @type {Set<number>} */
const sizes = new Set();
/** @param {string} catalogue @param {string} [course] */
function look_at(catalogue, course) {
  const which = course ? [catalogue, "--course", course] : [catalogue];
  const link = publish(...which, "--as", "link").trim();
  const picture = pixels_of(publish(...which, "--as", "statement"));
  const read = picture && jsqr(picture.pixels, picture.side, picture.side, { inversionAttempts: "dontInvert" });
  looked_at += 1;
  if (picture) sizes.add((picture.side / 4 - 8 - 17) / 4);
  if (picture ? read?.data === link : Buffer.byteLength(link) > longest) return;
  wrong += 1;
  console.error(`of ${link.length} characters ${picture ? `this is read: ${read?.data}` : "there is no picture"}`);
}

look_at(join(root, "tests/io/courses.json"), "attachment");
look_at(join(root, "tests/io/courses.json"), "consultation");
const folder = mkdtempSync(join(tmpdir(), "imh-qr-"));
const file = join(folder, "courses.json");
for (let length = 1; length <= 1060; length += 70) {
  const [title, provider, trainer] = [0, 400, 800].map((from) => "ñandú ".repeat(60).slice(0, Math.max(0, Math.min(length - from, 340))));
  writeFileSync(file, JSON.stringify({ format: "imh-catalogue", version: 1, offers: [{ title, provider, trainer, hours: "6:30", areas: ["TF01", "RFL02"] }] }));
  look_at(file);
}
rmSync(folder, { recursive: true });
const asked = 12;
if (sizes.size < asked) {
  wrong += 1;
  console.error(`only ${sizes.size} sizes were looked at: ${[...sizes].join(", ")}`);
}
console.log(`QR codes: ${looked_at} read in ${sizes.size} sizes, ${wrong} wrong`);
process.exit(wrong === 0 ? 0 : 1);
