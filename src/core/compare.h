// The same portfolio under two editions of the rules, side by side: where it stands by each, and what makes the
// difference. What belongs together is told by ids: those of categories, requirements and areas mean the same in every
// edition; a requirement without its like by id is laid beside one of the same kind. Pure: texts are in the language in
// use.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/assess.h"
#include "core/association.h"

namespace imh {

/// One edition, with what it says of the portfolio.
struct JudgedEdition {
    const RulePack& pack;
    const Assessment& assessment;
};

/// Two values of a pair, by the first and by the second edition.
template<class Value>
struct Both {
    Value first{};
    Value second{};
    bool operator==(const Both&) const = default;
};

/// What one of them asks and the other doesn't, or otherwise: empty where it does not ask for it.
struct AskedDifference {
    std::string label;
    Both<std::string> asked;
};

struct ComparedRequirement {
    Both<const Requirement*> requirement; // null where the edition has none
    Both<const Finding*> finding;
    std::vector<AskedDifference> asked;
    bool stands_otherwise = false; // in its standing or in how much is there
};

struct ComparedCategory {
    Both<const Category*> category; // null where the edition has none
    Both<const CategoryAssessment*> assessment;
    std::vector<ComparedRequirement> requirements; // those in which the editions differ, in the order of the first
    std::vector<AskedDifference> continuing;       // what keeping it asks, labelled by its requirement
    std::size_t alike = 0; // requirements in which they do not differ
};

/// An entry that names what the edition does not have: areas, or categories.
struct LeftBehind {
    EvidenceRef evidence;
    std::vector<std::string> ids;
};

struct Comparison {
    std::vector<ComparedCategory> categories;  // in the order of the first, then those of the second alone
    Both<std::vector<const Area*>> only_areas; // without their like in the other edition
    Both<std::vector<LeftBehind>> left_behind; // what the edition can't use of the portfolio
};

/// Both of the same portfolio and day, which outlive the answer.
Comparison compare(const JudgedEdition& first, const JudgedEdition& second, const Portfolio& portfolio);

/// Does the category differ at all?
bool differs(const ComparedCategory& compared);

/// The edition by which one applies on that day, and the one to compare it with: the one that comes next, or else the one
/// before it. Empty where the association has no two.
struct EditionChange {
    const Edition* before = nullptr;
    const Edition* after = nullptr;
};
std::optional<EditionChange> change_around(const Association& association, Date day);

} // namespace imh
