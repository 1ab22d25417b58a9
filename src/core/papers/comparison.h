// A comparison as a paper: by category where the portfolio stands by each edition, and what makes the difference.
#pragma once

#include "core/compare.h"
#include "core/document.h"

namespace imh::paper {

/// `comparison` is of these two and this portfolio. Where `only` is named, of that category alone.
Document comparison_report(const Comparison& comparison, const JudgedEdition& first, const JudgedEdition& second,
                           const Portfolio& portfolio, const std::optional<CategoryId>& only);

} // namespace imh::paper
