// Answers as JSON for other programs: an assessment, and the problems of files. The formats are
// described in rules/README.md and rules/schema.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/assess.h"
#include "io/problem.h"

namespace imh {

class JsonWriter;

/// `portfolio` and `pack` are those that were assessed. With `only`, that category alone.
std::string write_assessment(const RulePack& pack, const Portfolio& portfolio, const Assessment& assessment,
                             const std::optional<CategoryId>& only);

/// The same as a value of what `out` writes.
void write_assessment(JsonWriter& out, const RulePack& pack, const Portfolio& portfolio, const Assessment& assessment,
                      const std::optional<CategoryId>& only);

/// { "format": "imh-problems", …, "problems": [{ "file", "place", "what", "remedy" }] }, and "hints" where there are any.
std::string write_problems(std::span<const Problem> problems, std::span<const Problem> hints = {});

} // namespace imh
