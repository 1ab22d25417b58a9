// Whole assessments as a few letters, and what makes one differ from another.
#pragma once

#include <string>

#include "core/assess.h"

namespace imh::testing {

inline char letter(Standing standing) {
    return standing == Standing::Met ? 'y' : standing == Standing::NotMet ? 'n' : 'r';
}

/// Of the categories I, II, III, IV-Clinical, IV-Policy, IV-Research: y met, n not met, r a reviewer decides.
inline std::string outcomes(const Assessment& assessment) {
    std::string text;
    for (const CategoryAssessment& category : assessment.categories)
        text += letter(category.outcome);
    return text;
}

/// The requirements that make each category what it has become, for those that stand otherwise than before.
inline std::string what_decides(const Assessment& before, const Assessment& after) {
    std::string text;
    for (std::size_t i = 0; i < after.categories.size(); ++i) {
        const CategoryAssessment& category = after.categories[i];
        if (category.outcome == before.categories[i].outcome || category.outcome == Standing::Met)
            continue;
        for (const Finding& finding : category.findings)
            if (finding.standing == category.outcome)
                text += (text.empty() ? "" : " ") + finding.requirement.text;
    }
    return text;
}

} // namespace imh::testing
