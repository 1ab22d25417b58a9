// A finding told to the applicant: what is there, what is asked, what is missing, why, what next.
#pragma once

#include <string>
#include <vector>

#include "core/assess.h"

namespace imh {

struct Explanation {
    std::string summary;          // "19 h 30 min of 24 h"
    std::string left;             // "4 h 30 min left"; empty where met
    std::vector<std::string> why; // sentences, most telling first
    std::vector<std::string> next; // actions; empty where nothing is to do
    std::string source;           // "AK-AIMH …, 2016, Infant Family Specialist (II), …"
    std::vector<std::string> readings; // "R-1 · 12 to 24 calendar months, both ends counted"
};

Explanation explain(const Finding& finding, const Category& category, const RulePack& pack, const Portfolio& portfolio);

/// The summary alone.
std::string summary_words(const Finding& finding, const Category& category, const Portfolio& portfolio);

/// "Met", "Not yet · 3 of 5 met", "A reviewer decides": the category in one line. Counts findings of the
/// experience and application stages.
std::string outcome_words(const CategoryAssessment& assessment);

/// The whole assessment, or one category of it, as a plain text report for a coordinator.
std::string report_text(const RulePack& pack, const Portfolio& portfolio, const Assessment& assessment,
                        const std::optional<CategoryId>& only);

} // namespace imh
