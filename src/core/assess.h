// Judges a portfolio by a rule pack. A pure function: the same portfolio, in any order of entries,
// gives the same assessment on every machine.
#pragma once

#include <optional>
#include <vector>

#include "core/finding.h"
#include "core/portfolio.h"
#include "core/rule_pack.h"

namespace imh {

struct CategoryAssessment {
    CategoryId category;
    Standing outcome = Standing::NotMet; // Met, Reviewer or NotMet: the worst of the two next
    Standing experience = Standing::NotMet;
    Standing application = Standing::NotMet;
    std::vector<RequirementId> pending; // steps after review that are still to come
    std::vector<RequirementId> unknown; // that no source tells: such a category is never Met
    std::vector<Finding> findings;      // in the pack's order
};

/// Is what no source tells all that is open? Then nothing that is known is missing, and more can't be said.
bool nothing_known_missing(const CategoryAssessment& assessment);

/// A gentle note at an entry that changes no standing: entered twice, a very broad claim, …
struct Notice {
    Reason reason = Reason::None;
    EvidenceRef evidence;
    bool operator==(const Notice&) const = default;
};

struct Assessment {
    Date day;
    std::vector<CategoryAssessment> categories; // in the pack's order; each judged by itself
    std::vector<Notice> notices;                // by evidence
};

/// Judges every category, or only the one named, as of the end of `today`. What lies after `today` does not count.
Assessment assess(const RulePack& pack, const Portfolio& portfolio, Date today, const std::optional<CategoryId>& only = {});

} // namespace imh
