// The JSON Schemas against the files that they describe, and against the loader:
//  - every rule pack, every wording, every example and every golden assessment passes its schema, and the loader;
//  - so do the examples of rules/README.md;
//  - so do renewals, comparisons, catalogues, coverages, course plans, lines of a batch, CASE frameworks and crosswalks that the command writes;
//  - every file in tests/bad_input/structure is refused by its schema and by the loader;
//  - every file in tests/bad_input/values passes its schema and is refused by the loader;
//  - of thousands of files with one value changed, the loader refuses each that the schema refuses,
//    and the others only for what rules/README.md lists as seen by the loader alone.
// usage: node tests/schema_check.mjs [PATH-OF-IMH] [--every]
// Packs in tests/bad_input/lint can be read by both, and are told by the loader.
// Of the changed files only a quarter is looked at, spread evenly, unless --every asks for all.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const every_one = process.argv.includes("--every");
const imh = process.argv.slice(2).find((word) => word !== "--every") ?? join(root, "build/native-debug/src/cli/imh");
if (!existsSync(imh)) {
  console.error(`${imh} is not there: build it first, or name the program imh as the argument.`);
  process.exit(1);
}

/** @param {string} path */
const read_json = (path) => JSON.parse(readFileSync(path, "utf8"));

const ajv = new Ajv2020.default({ strict: true, strictRequired: false, strictTypes: false, allErrors: false });
const names = ["rule_pack", "rule_pack_part", "wording", "portfolio", "trainings", "catalogue", "assessment", "result", "associations", "cases", "renewal", "comparison", "case_package", "page_settings", "coverage", "batch_line", "course_plan"];
for (const name of names) ajv.addSchema(read_json(join(root, "rules/schema", `${name}.schema.json`)), `${name}.schema.json`);

/** @param {string} schema @param {unknown} json @returns {string} empty where it passes */
function schema_says_of(schema, json) {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (!validate) throw new Error(`there is no schema ${schema}`);
  if (validate(json)) return "";
  const first = (validate.errors ?? [])[0];
  return `${first?.instancePath}: ${first?.message}`;
}

/** @param {string} schema @param {string} path @returns {string} empty where the file passes */
const schema_says = (schema, path) => schema_says_of(schema, read_json(path));

/** @typedef {{file: string, place: string, what: string}} Problem */

/** @param {string[]} words @returns {{status: number, out: string}} */
function run_imh(words) {
  // What a batch tells of bad lines is expected here.
  const errors = words[0] === "batch" ? "ignore" : "inherit";
  const options = { stdio: /** @type {["ignore", "pipe", "ignore" | "inherit"]} */ (["ignore", "pipe", errors]), maxBuffer: 1 << 28 };
  try {
    return { status: 0, out: execFileSync(imh, words, options).toString() };
  } catch (problem) {
    const { status, stdout } = /** @type {{status: number, stdout: Buffer}} */ (problem);
    return { status, out: stdout.toString() };
  }
}

/** @param {string[]} paths @returns {Problem[]} */
function problems_of(paths) {
  const { status, out } = run_imh(["check", "--format", "json", ...paths]);
  if (status !== 0 && status !== 2) throw new Error(`imh check ended with ${status}`);
  return JSON.parse(out).problems;
}

/** @param {string} path @returns {string} empty where the loader takes the file */
const loader_says = (path) => problems_of([path]).map((problem) => problem.what).join("; ");

/** @param {string} folder @returns {string[]} */
function json_files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().map((name) => join(folder, name)).flatMap((path) =>
    statSync(path).isDirectory() ? json_files(path) : path.endsWith(".json") ? [path] : []);
}

let looked_at = 0;
let wrong = 0;
/** @param {boolean} right @param {string} path @param {string} message */
function expect(right, path, message) {
  looked_at += 1;
  if (right) return;
  wrong += 1;
  console.error(`${path.slice(root.length + 1)}: ${message}`);
}

for (const folder of readdirSync(join(root, "rules"))) {
  if (!existsSync(join(root, "rules", folder, "pack.json"))) continue;
  for (const path of json_files(join(root, "rules", folder))) {
    if (dirname(path) !== join(root, "rules", folder)) continue;
    const name = basename(path);
    const said = schema_says(name === "pack.json" ? "rule_pack" : name.startsWith("wording.") ? "wording" : name.startsWith("cases.") ? "cases" : "rule_pack_part", path);
    expect(said === "", path, `the schema refuses it: ${said}`);
  }
  const said = loader_says(join(root, "rules", folder));
  expect(said === "", join(root, "rules", folder), `the loader refuses it: ${said}`);
}

for (const path of json_files(join(root, "assets/examples"))) {
  const said = schema_says("portfolio", path);
  expect(said === "", path, `the schema refuses it: ${said}`);
  expect(loader_says(path) === "", path, `the loader refuses it: ${loader_says(path)}`);
}

for (const path of json_files(join(root, "assets/examples"))) {
  const { out } = run_imh(["assess", path, "--format", "json", "--as-of", "2025-06-30"]);
  const said = schema_says_of("assessment", JSON.parse(out));
  expect(said === "", path, `the schema refuses its assessment: ${said}`);
  const result = run_imh(["assess", path, "--format", "result", "--as-of", "2025-06-30"]);
  const of_result = schema_says_of("result", JSON.parse(result.out));
  expect(of_result === "", path, `the schema refuses its result: ${of_result}`);
}

// Of every example and every wrong portfolio, those whose text has several lines put on one.
{
  const path = join(mkdtempSync(join(tmpdir(), "imh-batch-")), "portfolios.jsonl");
  const files = ["assets/examples", "tests/bad_input/not_json", "tests/bad_input/structure/portfolio", "tests/bad_input/values/portfolio"].flatMap((folder) => json_files(join(root, folder)));
  const lines = files.map((file) => readFileSync(file, "latin1").replaceAll(/[\r\n]+/g, " ")).filter((line) => line.trim() !== "");
  writeFileSync(path, lines.join("\n"), "latin1");
  const { status, out } = run_imh(["batch", path, "--as-of", "2025-06-30"]);
  const answers = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  expect(status === 2 && answers.length === lines.length, path, `imh batch ends with ${status} and answers ${answers.length} of ${lines.length} lines`);
  for (const answer of answers) {
    const said = schema_says_of("batch_line", answer);
    expect(said === "", path, `the schema refuses ${JSON.stringify(answer).slice(0, 200)}: ${said}`);
  }
  for (const format of ["imh-assessment", "imh-problems"]) expect(answers.some((answer) => answer.format === format), path, `no answer is ${format}`);
  rmSync(dirname(path), { recursive: true });
}

/** @param {string} schema @param {string[]} words */
function expect_written(schema, words) {
  const { status, out } = run_imh(words);
  const said = status === 0 ? schema_says_of(schema, JSON.parse(out)) : `imh ended with ${status}`;
  expect(said === "", join(root, words[1]), `the schema refuses what imh ${words.join(" ")} writes: ${said}`);
}

const editions = readdirSync(join(root, "rules")).filter((folder) => existsSync(join(root, "rules", folder, "pack.json")));
for (const edition of editions) {
  const path = join(root, "assets/examples/clinical_mentor.json");
  const categories = JSON.parse(run_imh(["assess", path, "--edition", edition, "--format", "json", "--as-of", "2025-06-30"]).out).categories;
  for (const category of categories)
    expect_written("renewal", ["renew", path, "--edition", edition, "--category", category.id, "--from", "2024-07-01", "--as-of", "2025-06-30", "--format", "json"]);
  for (const other of editions)
    expect_written("comparison", ["compare", path, "--editions", `${edition},${other}`, "--as-of", "2025-06-30", "--format", "json"]);
  expect_written("case_package", ["case", edition, "--as-of", "2025-06-30"]);
}
const courses = join(root, "assets/catalogues/example.json");
for (const least of ["courses", "hours", "price"])
  expect_written("course_plan", ["courses", join(root, "assets/examples/on_the_way.json"), "--catalogue", join(root, "tests/cli/enough_courses.json"), "--category", "ii", "--least", least, "--as-of", "2025-06-30", "--format", "json"]);
for (const edition of editions) expect_written("coverage", ["coverage", courses, "--edition", edition, "--format", "json"]);
for (const words of [["--category", "ii,iii", "--series", "offer-9,offer-12", "--portfolios", join(root, "assets/examples")], ["--domain", "TF", "--format-of-course", "online", "--from", "2026-07-01", "--aimed-at", "iii"], ["--from", "2100-01-01"]])
  expect_written("coverage", ["coverage", courses, "--as-of", "2025-06-30", "--format", "json", ...words]);
expect_written("case_package", ["publish", join(root, "tests/io/courses.json"), "--as", "case", "--as-of", "2025-06-30"]);
expect(schema_says("case_package", join(root, "tests/io/foreign_case.json")) === "", join(root, "tests/io/foreign_case.json"), "the schema refuses it");
expect_written("case_package", ["case", "--import", join(root, "tests/io/foreign_case.json")]);

expect(schema_says("page_settings", join(root, "tests/io/page_settings.json")) === "", join(root, "tests/io/page_settings.json"), "the schema refuses it");

// The README's examples that are whole files hold by their schemas, and a pack of them by the loader.
const readme = join(root, "rules/README.md");
/** @type {Record<string, string>} */
const schema_of = { "imh-rule-pack": "rule_pack", "imh-assessment": "assessment", "imh-wording": "wording", "imh-portfolio": "portfolio", "imh-catalogue": "catalogue", "imh-page-settings": "page_settings" };
const shown = [...readFileSync(readme, "utf8").matchAll(/```json\n([^]*?)```/g)].map((block) => JSON.parse(block[1])).filter((json) => json.format in schema_of);
expect(["imh-rule-pack", "imh-assessment", "imh-catalogue"].every((format) => shown.some((json) => json.format === format)), readme, "an example is not there");
for (const block of readFileSync(join(root, "web/README.md"), "utf8").matchAll(/```json\n([^]*?)```/g)) shown.push(JSON.parse(block[1]));
for (const json of shown) {
  const said = schema_says_of(schema_of[json.format], json);
  expect(said === "", readme, `the schema refuses its example of ${json.format}: ${said}`);
  if (json.format !== "imh-rule-pack" && json.format !== "imh-catalogue") continue;
  const path = join(mkdtempSync(join(tmpdir(), "imh-readme-")), json.format === "imh-rule-pack" ? "pack.json" : "catalogue.json");
  writeFileSync(path, JSON.stringify(json));
  expect(loader_says(path) === "", readme, `the loader refuses its example: ${loader_says(path)}`);
  rmSync(dirname(path), { recursive: true });
}

expect(schema_says("associations", join(root, "rules/associations.json")) === "", join(root, "rules/associations.json"), "the schema refuses it");
expect(schema_says("catalogue", join(root, "tests/io/catalogue.json")) === "", join(root, "tests/io/catalogue.json"), "the schema refuses it");
expect_written("catalogue", ["catalogue", join(root, "tests/golden/catalogue/catalogue.csv"), "--as-of", "2025-06-30", "--format", "json"]);
expect(schema_says("trainings", join(root, "tests/io/trainings.json")) === "", join(root, "tests/io/trainings.json"), "the schema refuses it");

const assessments = json_files(join(root, "tests/golden/assess"));
for (const path of assessments) {
  const said = schema_says("assessment", path);
  expect(said === "", path, `the schema refuses it: ${said}`);
}
expect(assessments.length > 0, join(root, "tests/golden/assess"), "there are no assessments to look at");

for (const kind of ["structure", "values"]) {
  for (const schema of ["portfolio", "trainings", "catalogue", "rule_pack", "cases"]) {
    const files = json_files(join(root, "tests/bad_input", kind, schema));
    expect(files.length > 0, join(root, "tests/bad_input", kind, schema), "there are no files to look at");
    for (const path of files) {
      const said = schema_says(schema, path);
      if (kind === "structure") expect(said !== "", path, "the schema lets it pass, the loader alone sees the problem: it belongs into values");
      else expect(said === "", path, `the schema sees it already (${said}): it belongs into structure`);
      expect(loader_says(path) !== "", path, "the loader takes it");
    }
  }
}

/** What may stand in the place of a value. */
const others = [null, true, false, 0, -1, 1.5, 100000, "", " ", "x", "X 1", "6:30", "0:00", "2001:00", "2023-02-30", "2023-02-28", "yes", [], {}, ["x"], [[]], "é".repeat(400)];

/** Every file that differs from `json` in one value, one member more or one member less. @param {any} json @returns {any[]} */
function with_one_change(json) {
  /** @type {any[]} */
  const changed = [];
  let turn = 0;
  /** @param {any} value @param {(string | number)[]} path */
  const walk = (value, path) => {
    /** @param {(parent: any, last: string | number) => void} change */
    const keep = (change) => {
      const copy = structuredClone(json);
      const parent = path.slice(0, -1).reduce((inside, step) => inside[step], copy);
      change(parent, path[path.length - 1]);
      changed.push(copy);
    };
    if (path.length > 0) {
      for (const other of others) if (every_one || turn++ % 4 === 0) keep((parent, last) => (parent[last] = other));
      keep((parent, last) => (Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last]));
    }
    if (typeof value !== "object" || value === null) return;
    if (path.length > 0 && !Array.isArray(value)) keep((parent, last) => (parent[last].unheard_of = 1));
    for (const [step, inside] of Object.entries(value)) walk(inside, [...path, Array.isArray(value) ? Number(step) : step]);
  };
  walk(json, []);
  return changed;
}

/** What only the loader sees: see rules/README.md. */
const loader_alone = new RegExp(
  ["is not a day of the calendar", "lies before", "is the id of", "is more than", "is no person of this portfolio", "is no area of",
    "is no category of", "the text has \\d+ bytes", "is taken already", "is not there in this pack", "is none of the pack's documents",
    "is not there, or is listed twice", "does not have two parts", "the pack has no", "nobody can", "with these changes the portfolio is wrong", "there are members that a portfolio does not have",
    "is neither an entry nor a list", "is not there to be removed", "is no base", "is no category and no requirement", "can't be said of it", "is not the pack that is tested",
    "has no \"from\" that is a day", "no association of the list has", "there is no association", "somewhere on the page", "is not among the editions", "is none of the editions", "has no rules that are offered",
    "is none of this course's areas", "has an outcome already"].join("|"));

const folder = mkdtempSync(join(tmpdir(), "imh-schemas-"));
for (const [schema, base] of [["portfolio", "tests/io/everything.json"], ["trainings", "tests/io/trainings.json"], ["catalogue", "tests/io/catalogue.json"], ["rule_pack", "tests/io/every_kind.json"], ["cases", "tests/io/cases.json"], ["page_settings", "tests/io/page_settings.json"]]) {
  const changed = with_one_change(read_json(join(root, base)));
  const paths = changed.map((json, index) => {
    const path = join(folder, `${schema}-${index}.json`);
    writeFileSync(path, JSON.stringify(json));
    return path;
  });
  /** @type {Map<string, Problem[]>} */
  const problems = new Map(paths.map((path) => [path, []]));
  for (let start = 0; start < paths.length; start += 500)
    for (const problem of problems_of(paths.slice(start, start + 500))) problems.get(problem.file)?.push(problem);
  changed.forEach((json, index) => {
    const found = problems.get(paths[index]) ?? [];
    const said = schema_says_of(schema, json);
    const unlisted = found.find((problem) => !loader_alone.test(problem.what));
    const told = `${paths[index]}: the loader says "${found[0]?.place}: ${found[0]?.what}", the schema "${said}"`;
    expect(said === "" || found.length > 0, join(root, base), `with one change the schema refuses what the loader takes: ${told}`);
    expect(said !== "" || !unlisted, join(root, base), `with one change the loader alone refuses it: ${told}`);
  });
}
if (wrong === 0) rmSync(folder, { recursive: true });

console.log(`schemas: ${looked_at} checks, ${wrong} wrong`);
process.exit(wrong === 0 ? 0 : 1);
