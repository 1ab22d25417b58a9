// What keeping a category asks for, told: what is there, what is still needed and by when, and why.
#pragma once

#include <string>

#include "core/explain.h"
#include "core/renewal.h"

namespace imh {

std::string strength_words(ContinuingRequirement::Strength strength); // "Asked", "Recommended", "Encouraged"

/// "Not yet · 2 of 3 met", "All that is asked is there".
std::string renewal_words(const Renewal& renewal);

/// "Jul 1, 2024 to Jun 30, 2025"
std::string period_words(const Renewal& renewal);

/// What is only recommended is told among the reasons. The next steps name the day by which they are needed.
Explanation explain(const ContinuingFinding& judged, const ContinuingRequirement& continuing, const Renewal& renewal,
                    const RulePack& pack, const Portfolio& portfolio);

} // namespace imh
