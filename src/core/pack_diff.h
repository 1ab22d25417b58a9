// What changed from one edition of the rules to another, requirement by requirement, and for whom that makes a difference.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/assess.h"

namespace imh {

enum class RuleChangeKind : std::uint8_t {
    CategoryAdded,
    CategoryRemoved,
    RequirementAdded,
    RequirementRemoved,
    KindChanged,    // it asks for something of another kind
    StageChanged,
    FactChanged,    // a number, a list, a condition; `about` says which
    SourceChanged,  // another citation
    ReadingsChanged,
    AreaAdded,
    AreaRemoved,
};

/// Texts are in the language in use.
struct RuleChange {
    RuleChangeKind kind = RuleChangeKind::FactChanged;
    std::string category;    // its id; empty for areas
    std::string of;          // the id of what changed
    std::string title;
    std::string about;       // of a fact
    std::vector<std::string> before; // of lists only what is no longer there
    std::vector<std::string> after;  // of lists only what is new
};

/// In the order of the newer pack; what is no longer there comes last in its category.
std::vector<RuleChange> rule_changes(const RulePack& older, const RulePack& newer);

/// A requirement of a category that stands otherwise. `before` or `after` is empty where one pack does not have it.
struct StandingChange {
    std::string of;
    std::string title;
    std::optional<Standing> before;
    std::optional<Standing> after;
    std::string why; // by the newer rules, or by the older ones where these alone have it
};

struct CategoryChange {
    CategoryId category;
    std::string title;
    std::optional<Standing> before;
    std::optional<Standing> after;
    std::vector<StandingChange> because;
};

/// Categories whose outcome changes for this portfolio, with what makes the difference.
std::vector<CategoryChange> standing_changes(const RulePack& older, const RulePack& newer, const Portfolio& portfolio,
                                             Date day);

/// Where a requirement asks the same and only cites another place, that is told in one line for the category.
std::string rule_changes_text(const std::vector<RuleChange>& changes, const RulePack& newer);
std::string standing_changes_text(const std::vector<CategoryChange>& changes);

} // namespace imh
