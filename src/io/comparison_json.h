// A comparison of two editions as JSON, for other programs: rules/schema/comparison.schema.json.
#pragma once

#include <optional>
#include <string>

#include "core/compare.h"

namespace imh {

/// Texts are in the language in use. Where `only` is named, of that category alone.
std::string write_comparison(const Comparison& comparison, const JudgedEdition& first, const JudgedEdition& second,
                             const Portfolio& portfolio, const std::optional<CategoryId>& only);

} // namespace imh
