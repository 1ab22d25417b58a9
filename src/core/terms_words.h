// What a requirement asks for, told as facts: a label and a value each, so that two editions can be laid side by side.
#pragma once

#include <string>
#include <vector>

#include "core/rule_pack.h"

namespace imh {

struct ToldFact {
    std::string label; // "Hours in all"
    std::string value; // "30 h"; never empty
    bool operator==(const ToldFact&) const = default;
};

/// The value of a fact that holds or does not: "yes", "no". One that does not hold is left out of the facts.
std::string asked_yes();
std::string asked_no();

/// In the order told. What is not asked has no fact. Parts are requirements of their own and not told here.
std::vector<ToldFact> told_facts(const Requirement& requirement, const RulePack& pack);

std::vector<ToldFact> told_facts(const ContinuingRequirement& continuing);

/// Titles of categories that the pack knows or names, else their ids: "Infant Family Specialist, …".
std::string categories_words(const std::vector<CategoryId>& ids, const RulePack& pack);

} // namespace imh
