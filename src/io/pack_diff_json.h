// What changed between two editions, as JSON for other programs.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/pack_diff.h"

namespace imh {

/// The changes that one portfolio sees, by the name of its file.
using PortfolioChanges = std::pair<std::string, std::vector<CategoryChange>>;

/// { "format": "imh-rule-changes", "version": 1, "old", "new", "changes", "portfolios" }
std::string write_rule_changes(const RulePack& older, const RulePack& newer, const std::vector<RuleChange>& changes,
                               const std::vector<PortfolioChanges>& portfolios);

} // namespace imh
