// The JSON Schemas against the files that they describe, and against the loader:
//  - every rule pack, every example and every golden assessment passes its schema, and the loader;
//  - every file in tests/bad_input/structure is refused by its schema and by the loader;
//  - every file in tests/bad_input/values passes its schema and is refused by the loader.
// usage: node tests/schema_check.mjs PATH-OF-IMH

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const imh = process.argv[2] ?? join(root, "build/native-debug/src/cli/imh");
if (!existsSync(imh)) {
  console.error(`${imh} is not there: build it first, or name the program imh as the argument.`);
  process.exit(1);
}

/** @param {string} path */
const read_json = (path) => JSON.parse(readFileSync(path, "utf8"));

const ajv = new Ajv2020.default({ strict: true, strictRequired: false, strictTypes: false, allErrors: false });
const names = ["rule_pack", "rule_pack_part", "portfolio", "assessment"];
for (const name of names) ajv.addSchema(read_json(join(root, "rules/schema", `${name}.schema.json`)), `${name}.schema.json`);

/** @param {string} schema @param {string} path @returns {string} empty where the file passes */
function schema_says(schema, path) {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (!validate) throw new Error(`there is no schema ${schema}`);
  if (validate(read_json(path))) return "";
  const first = (validate.errors ?? [])[0];
  return `${first?.instancePath}: ${first?.message}`;
}

/** @param {string} path @returns {string} empty where the loader takes the file */
function loader_says(path) {
  try {
    execFileSync(imh, ["check", path, "--format", "json"], { stdio: ["ignore", "pipe", "pipe"] });
    return "";
  } catch (problem) {
    const { status, stdout } = /** @type {{status: number, stdout: Buffer}} */ (problem);
    if (status !== 2) return `ended with ${status}`;
    return JSON.parse(stdout.toString()).problems.map((/** @type {{what: string}} */ each) => each.what).join("; ");
  }
}

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
    const said = schema_says(basename(path) === "pack.json" ? "rule_pack" : "rule_pack_part", path);
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

const assessments = json_files(join(root, "tests/golden/assess"));
for (const path of assessments) {
  const said = schema_says("assessment", path);
  expect(said === "", path, `the schema refuses it: ${said}`);
}
expect(assessments.length > 0, join(root, "tests/golden/assess"), "there are no assessments to look at");

for (const kind of ["structure", "values"]) {
  for (const schema of ["portfolio", "rule_pack"]) {
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

console.log(`schemas: ${looked_at} checks, ${wrong} wrong`);
process.exit(wrong === 0 ? 0 : 1);
