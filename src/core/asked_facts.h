// What a requirement asks, taken apart into facts that can be compared: how two editions differ (core/pack_diff.h,
// core/compare.h), and whether a number was changed without a word about it (io/pack_lint.h).
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "core/rule_pack.h"

namespace imh {

enum class AskedKind : std::uint8_t {
    Value,
    List,
    Areas, // a list too long to be told whole
    Yes,   // it holds
    No,    // it could hold, and doesn't
};

/// One thing that is asked, in the language in use, in small letters: "months of work", and "24 months". Lists have
/// several values; what holds or doesn't has "yes" or "no".
struct AskedFact {
    std::string about;
    std::vector<std::string> values;
    AskedKind kind = AskedKind::Value;
    bool operator==(const AskedFact&) const = default;
};

/// Categories and areas are told by the title that the first of these packs has for them, else by their id. Two rules are
/// told with the same packs, so that another title is no difference.
using TitlesOf = std::initializer_list<const RulePack*>;

/// Without the parts, which are requirements of their own.
std::vector<AskedFact> asked_facts(const Requirement& requirement, TitlesOf packs = {});

std::vector<AskedFact> asked_facts(const ContinuingRequirement& continuing);

/// How long the period is over which a category is kept.
AskedFact keeping_period(const Category& category);

/// The values of one that the other has not.
std::vector<std::string> values_only_in(const std::vector<std::string>& some, const std::vector<std::string>& others);

/// "training hours", for a requirement that has become one of another kind.
std::string kind_words(const Terms& terms);

} // namespace imh
