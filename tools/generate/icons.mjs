// Writes the icons named in assets/icons.txt as strokes that Dear ImGui can draw: icons.h and icons.cpp.
// Lucide's icons are outlines on a box of 24 units; curves become short lines, at most a fortieth of a unit off.
// usage: icons.mjs assets/icons.txt OUT_FOLDER

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import svgpath from "svgpath";

const STEPS_PER_UNIT = 64;
const TOLERANCE = 0.025;

/** @typedef {[number, number]} Point */
/** @typedef {{points: Point[], closed: boolean}} Stroke */

const [list, out] = process.argv.slice(2);
const icons_folder = join(dirname(createRequire(import.meta.url).resolve("lucide-static/package.json")), "icons");

const names = readFileSync(list, "utf8")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line && !line.startsWith("#"))
  .sort();

/** @param {string} name */
const enumerator = (name) =>
  name
    .split("-")
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join("");

/** The shapes of SVG that Lucide uses, each as a path. @param {string} tag @param {Record<string, number>} a */
function as_path(tag, a) {
  switch (tag) {
    case "line":
      return `M${a.x1} ${a.y1}L${a.x2} ${a.y2}`;
    case "circle":
      return ellipse(a.cx, a.cy, a.r, a.r);
    case "ellipse":
      return ellipse(a.cx, a.cy, a.rx, a.ry);
    case "rect":
      return rectangle(a.x ?? 0, a.y ?? 0, a.width, a.height, a.rx ?? a.ry ?? 0);
    default:
      throw new Error(`<${tag}> is not one of the shapes this script knows`);
  }
}

/** @param {number} cx @param {number} cy @param {number} rx @param {number} ry */
const ellipse = (cx, cy, rx, ry) =>
  `M${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}Z`;

/** @param {number} x @param {number} y @param {number} w @param {number} h @param {number} r */
function rectangle(x, y, w, h, r) {
  if (!r) return `M${x} ${y}h${w}v${h}h${-w}Z`;
  const corner = (/** @type {number} */ dx, /** @type {number} */ dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}` +
    `h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}Z`
  );
}

/** Points on a cubic curve, enough that no chord is further off than TOLERANCE. @param {Point[]} c */
function curve_points(c) {
  const bend = Math.max(
    Math.hypot(c[0][0] - 2 * c[1][0] + c[2][0], c[0][1] - 2 * c[1][1] + c[2][1]),
    Math.hypot(c[1][0] - 2 * c[2][0] + c[3][0], c[1][1] - 2 * c[2][1] + c[3][1]),
  );
  const pieces = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / TOLERANCE)));
  /** @type {Point[]} */
  const points = [];
  for (let i = 1; i <= pieces; i++) {
    const t = i / pieces;
    const s = 1 - t;
    const weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    points.push([0, 1].map((axis) => weights.reduce((sum, w, k) => sum + w * c[k][axis], 0)).map(Number));
  }
  return points;
}

/** @param {string} d @returns {Stroke[]} */
function strokes_of_path(d) {
  /** @type {Stroke[]} */
  const strokes = [];
  let stroke = /** @type {Stroke} */ ({ points: [], closed: false });
  svgpath(d)
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _index, x, y) => {
      const [command, ...n] = segment;
      const v = n.map(Number);
      const from = /** @type {Point} */ ([x, y]);
      if (command === "M") strokes.push((stroke = { points: [[v[0], v[1]]], closed: false }));
      else if (command === "Z" || command === "z") stroke.closed = true;
      else {
        if (stroke.closed) strokes.push((stroke = { points: [from], closed: false }));
        if (command === "L") stroke.points.push([v[0], v[1]]);
        else if (command === "H") stroke.points.push([v[0], y]);
        else if (command === "V") stroke.points.push([x, v[0]]);
        else if (command === "C") stroke.points.push(...curve_points([from, [v[0], v[1]], [v[2], v[3]], [v[4], v[5]]]));
        else if (command === "Q") {
          const third = (/** @type {number} */ a, /** @type {number} */ b) => a + (2 / 3) * (b - a);
          const near = /** @type {Point} */ ([third(x, v[0]), third(y, v[1])]);
          const far = /** @type {Point} */ ([third(v[2], v[0]), third(v[3], v[1])]);
          stroke.points.push(...curve_points([from, near, far, [v[2], v[3]]]));
        } else throw new Error(`path command ${command} is not one this script knows`);
      }
    });
  return strokes.map(tidied);
}

/** Rounds to the grid and drops points that fall on their neighbour. @param {Stroke} stroke @returns {Stroke} */
function tidied({ points, closed }) {
  const grid = points.map(([x, y]) => /** @type {Point} */ ([Math.round(x * STEPS_PER_UNIT), Math.round(y * STEPS_PER_UNIT)]));
  const kept = grid.filter((p, i) => i === 0 || p[0] !== grid[i - 1][0] || p[1] !== grid[i - 1][1]);
  const first = kept[0];
  const last = kept[kept.length - 1];
  if (kept.length > 2 && first[0] === last[0] && first[1] === last[1]) {
    kept.pop();
    closed = true;
  }
  if (kept.length === 1) kept.push([first[0] + 1, first[1]]); // a dot: a line of next to no length, with round ends
  return { points: kept, closed };
}

/** @param {string} name @returns {Stroke[]} */
function strokes_of_icon(name) {
  const svg = readFileSync(join(icons_folder, `${name}.svg`), "utf8");
  const body = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1);
  return [...body.matchAll(/<([a-z]+)\s([^>]*?)\/?>/g)].flatMap(([, tag, rest]) => {
    const attributes = Object.fromEntries([...rest.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    if (tag === "path") return strokes_of_path(attributes.d);
    return strokes_of_path(as_path(tag, Object.fromEntries(Object.entries(attributes).map(([k, v]) => [k, Number(v)]))));
  });
}

const icons = names.map((name) => ({ name, strokes: strokes_of_icon(name) }));
const all = icons.flatMap((icon) => icon.strokes);

let points_before = 0;
const polylines = all.map((stroke) => {
  const line = `    {points + ${points_before}, ${stroke.points.length}, ${stroke.closed}},`;
  points_before += stroke.points.length * 2;
  return line;
});
let strokes_before = 0;
const icon_lines = icons.map(({ name, strokes }) => {
  const line = `    {${strokes_before}, ${strokes.length}}, // ${name}`;
  strokes_before += strokes.length;
  return line;
});

mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, "icons.h"),
  `// Made by tools/generate/icons.mjs from assets/icons.txt: Lucide's icons as lines to stroke.
#pragma once

#include <cstdint>
#include <span>

namespace imh::icons {

enum class Icon : std::uint8_t {
${names.map((name) => `    ${enumerator(name)},`).join("\n")}
};

inline constexpr int icon_count = ${names.length};

/// Coordinates are in 64ths of a unit; an icon is 24 units wide and high. Meant for a stroke of 1.9 units, ends and corners round.
inline constexpr float steps_per_unit = ${STEPS_PER_UNIT}.0f;
inline constexpr float units_per_icon = 24.0f;

struct Polyline {
    const std::int16_t* xy; // x, y, x, y, …
    int points;
    bool closed;
};

std::span<const Polyline> polylines(Icon icon);

} // namespace imh::icons
`,
);
writeFileSync(
  join(out, "icons.cpp"),
  `// Made by tools/generate/icons.mjs from assets/icons.txt. The shapes are Lucide's (ISC licence).
#include "icons/icons.h"

#include <cstddef>

namespace imh::icons {
namespace {

constexpr std::int16_t points[] = {
${all.map((stroke) => "    " + stroke.points.flat().join(", ") + ",").join("\n")}
};

constexpr Polyline strokes[] = {
${polylines.join("\n")}
};

struct Range {
    std::uint16_t first;
    std::uint16_t count;
};

constexpr Range ranges[] = {
${icon_lines.join("\n")}
};

} // namespace

std::span<const Polyline> polylines(Icon icon) {
    const Range range = ranges[static_cast<std::size_t>(icon)];
    return {strokes + range.first, range.count};
}

} // namespace imh::icons
`,
);
