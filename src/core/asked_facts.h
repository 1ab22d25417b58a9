// What a requirement asks, taken apart into facts that can be compared: how two editions differ, and whether a number was
// changed without a word about it.
#pragma once

#include <string>
#include <vector>

#include "core/rule_pack.h"

namespace imh {

/// One thing that is asked, in the language in use: "months of work", and "24 months". Lists have several values.
struct AskedFact {
    std::string about;
    std::vector<std::string> values;
    bool operator==(const AskedFact&) const = default;
};

/// Without the parts, which are requirements of their own.
std::vector<AskedFact> asked_facts(const Requirement& requirement);

std::vector<AskedFact> asked_facts(const ContinuingRequirement& continuing);

/// "training hours", for a requirement that has become one of another kind.
std::string kind_words(const Terms& terms);

} // namespace imh
