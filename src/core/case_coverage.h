// Which requirements the cases of a pack touch: each is to be seen in every way in which it can stand.
#pragma once

#include <string>
#include <vector>

#include "core/cases.h"

namespace imh {

struct CaseCoverage {
    std::string requirement; // a part of another one, or what keeping a category asks, too
    StandingSet never = 0;   // in these it was not seen, though it can stand so
};

/// Of every requirement, in the order of the pack.
std::vector<CaseCoverage> coverage_of(const RulePack& pack, const CaseRun& run);

/// "Requirements: 66 of 68 seen in every way in which they can stand", and a line for each that was not.
std::string coverage_words(const std::vector<CaseCoverage>& coverage);

} // namespace imh
