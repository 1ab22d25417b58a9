// A portfolio file: read with all its problems told, and written so that reading it and writing it
// again gives the same bytes. The format is described in rules/README.md.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/portfolio.h"
#include "core/rule_pack.h"
#include "io/problem.h"

namespace imh {

/// The version that write_portfolio writes. Older ones are read, too; newer ones are refused.
inline constexpr int portfolio_version = 1;

/// What any edition asks of a portfolio file: form, values, and that the people named in it exist.
/// `file` is only used for telling where a problem is.
Read<Portfolio> read_portfolio(std::string_view text, std::string_view file);

/// What this edition asks of it besides: that it knows the areas and categories that are named, or another edition inside the
/// program does: a portfolio may go from one association to another.
[[nodiscard]] std::vector<Problem> check_portfolio(const Portfolio& portfolio, const RulePack& pack,
                                                   std::string_view file);

/// The same with these in place of the editions inside the program, for those who ask many times.
[[nodiscard]] std::vector<Problem> check_portfolio(const Portfolio& portfolio, const RulePack& pack,
                                                   std::span<const RulePack> others, std::string_view file);

std::string write_portfolio(const Portfolio& portfolio);

} // namespace imh
