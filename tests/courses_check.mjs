// The least set of courses against a general solver: each problem that course_choice_dump prints is solved by HiGHS, as an integer
// program, too. Where we say that an answer is proved, it costs the same; where not, what we say is needed at least is no more than
// what HiGHS finds, and what we found no less. Each of our sets is also counted up here.
// usage: node tests/courses_check.mjs [PATH-OF-COURSE_CHOICE_DUMP]

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import load_highs from "highs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dump = process.argv[2] ?? join(root, "build/native-debug/tests/course_choice_dump");
if (!existsSync(dump)) {
  console.error(`${dump} is not there: build it first, or name the program course_choice_dump as the argument.`);
  process.exit(1);
}

/** @typedef {{areas: number[], minutes: number[]}} Gives */
/** @typedef {Gives & {price: number}} Course */
/** @typedef {{possible: boolean, proved: boolean, cost: number, at_least: number, courses: number[]}} Answer */
/** @typedef {{name: string, least: "number" | "hours" | "price", needs: Gives, courses: Course[], answers: Answer[]}} Problem */

/** @param {Problem} problem @param {Course} course */
const cost_of = (problem, course) => (problem.least === "number" ? 1 : problem.least === "hours" ? course.minutes[0] : course.price);

/** In the LP format of CPLEX: x7 is 1 where the course at place 7 is taken. @param {Problem} problem @returns {string} */
function as_program(problem) {
  /** @param {(course: Course) => number} amount */
  const sum = (amount) => problem.courses.map((course, place) => [amount(course), place]).filter(([number]) => number > 0)
    .map(([number, place]) => `${number} x${place}`).join("\n + ") || "0 x0";
  const rows = [
    ...problem.needs.areas.map((area) => `area${area}: ${sum((course) => (course.areas.includes(area) ? 1 : 0))} >= 1`),
    ...problem.needs.minutes.map((minutes, kind) => `minutes${kind}: ${sum((course) => course.minutes[kind])} >= ${minutes}`),
  ];
  const all = problem.courses.map((_, place) => `x${place}`).join("\n ");
  return `Minimize\n cost: ${sum((course) => cost_of(problem, course))}\nSubject To\n ${rows.join("\n ")}\nBinary\n ${all}\nEnd\n`;
}

/** @param {Problem} problem @param {Answer} answer @returns {boolean} */
function closes(problem, answer) {
  const taken = answer.courses.map((place) => problem.courses[place]);
  return problem.needs.areas.every((area) => taken.some((course) => course.areas.includes(area)))
    && problem.needs.minutes.every((minutes, kind) => taken.reduce((sum, course) => sum + course.minutes[kind], 0) >= minutes)
    && taken.reduce((sum, course) => sum + cost_of(problem, course), 0) === answer.cost
    && new Set(answer.courses).size === answer.courses.length;
}

/** What is wrong with the answer, empty where nothing is. @param {Problem} problem @param {Answer} answer @param {number | undefined} least */
function wrong_with(problem, answer, least) {
  if (answer.possible !== (least !== undefined)) return answer.possible ? "HiGHS finds no set" : `HiGHS finds a set that costs ${least}`;
  if (least === undefined) return "";
  if (!closes(problem, answer)) return "our set does not give what is needed, or costs something else than we say";
  if (answer.proved && answer.cost !== least) return `we say that ${answer.cost} is proved, HiGHS says ${least}`;
  if (answer.proved !== (answer.at_least === answer.cost)) return "what is proved and what is needed at least do not agree";
  if (answer.at_least > least) return `we say that at least ${answer.at_least} is needed, HiGHS needs ${least}`;
  return answer.cost < least ? `we found ${answer.cost}, HiGHS says that ${least} is the least` : "";
}

const highs = await load_highs();
const counts = { problems: 0, proved: 0, bounds: 0, impossible: 0, wrong: 0 };
for (const line of execFileSync(dump, { maxBuffer: 1 << 30 }).toString().trim().split("\n")) {
  /** @type {Problem} */
  const problem = JSON.parse(line);
  const solved = highs.solve(as_program(problem), { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  if (solved.Status !== "Optimal" && solved.Status !== "Infeasible") throw new Error(`${problem.name}: HiGHS ends with ${solved.Status}`);
  const least = solved.Status === "Optimal" ? Math.round(solved.ObjectiveValue) : undefined;
  counts.problems += 1;
  for (const answer of problem.answers) {
    const wrong = wrong_with(problem, answer, least);
    if (wrong !== "") console.error(`${problem.name}, least ${problem.least}: ${wrong}`);
    if (wrong !== "") counts.wrong += 1;
    else if (least === undefined) counts.impossible += 1;
    else if (answer.proved) counts.proved += 1;
    else counts.bounds += 1;
  }
}
// Each sort of answer has to be there, or nothing was compared.
const enough = counts.proved > 0 && counts.bounds > 0 && counts.impossible > 0;
if (!enough) console.error("Not every sort of answer was there to compare.");
console.log(`least sets of courses: ${counts.problems} problems solved by HiGHS too; ${counts.proved} answers proved and the same, `
  + `${counts.bounds} with a bound that holds, ${counts.impossible} impossible, ${counts.wrong} wrong`);
process.exit(counts.wrong === 0 && enough ? 0 : 1);
