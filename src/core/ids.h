// Names of things, one type each, so that an area can't be passed where a category is meant.
#pragma once

#include <compare>
#include <string>

namespace imh {

/// Names one entry of one portfolio (degree, course, training, job, session, reference, …).
/// Unique over the whole portfolio, stable across edits, meaningless otherwise.
struct EvidenceId {
    std::string text;
    auto operator<=>(const EvidenceId&) const = default;
};

/// Names one person of a portfolio: a rater, a provider of RS/C, an internship supervisor.
struct PersonId {
    std::string text;
    auto operator<=>(const PersonId&) const = default;
};

/// Names a competency area in every edition, for example "TF08".
struct AreaId {
    std::string text;
    auto operator<=>(const AreaId&) const = default;
};

/// Names a category of endorsement: "i", "ii", "iii", "iv_clinical", "iv_policy", "iv_research".
struct CategoryId {
    std::string text;
    auto operator<=>(const CategoryId&) const = default;
};

/// Names an association that awards the endorsement: "ak".
struct AssociationId {
    std::string text;
    auto operator<=>(const AssociationId&) const = default;
};

/// Names a rule pack: one edition of an association's rules, "ak-aimh-2016".
struct EditionId {
    std::string text;
    auto operator<=>(const EditionId&) const = default;
};

/// Names a requirement within its pack, for example "ii.training".
struct RequirementId {
    std::string text;
    auto operator<=>(const RequirementId&) const = default;
};

} // namespace imh
