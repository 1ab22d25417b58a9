// The competency areas of an edition as a framework of 1EdTech CASE 1.0 (a CFPackage), out and in.
//
// A domain, an area and a category are a CFItem each, of their own CFItemType. An area is a child of its domain, and
// hasSkillLevel tells which categories ask for it. What CASE has no member for stands in "extensions" under "imh", a
// member that CASE 1.1 names and readers of 1.0 pass over. Identifiers are made from our ids, so that the same edition
// always gives the same ones.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/rule_pack.h"
#include "io/json.h"

namespace imh {

/// A category as the matrix knows it: its names, and the areas that it asks for.
struct CaseLevel {
    CategoryId id;
    std::string level;
    std::string title;
    std::string designation;
    std::string summary;
    std::vector<AreaId> areas; // in the framework's order
    bool operator==(const CaseLevel&) const = default;
};

/// The matrix of an edition.
struct CaseMatrix {
    std::string pack; // empty where the framework is not one of ours
    std::string title;
    std::string edition;
    std::vector<Domain> domains;
    std::vector<Area> areas;
    std::vector<CaseLevel> levels;
};

CaseMatrix matrix_of(const RulePack& pack);

/// The CFPackage. `changed` is the day that it tells as the one of its last change. With `base`, the pack that this one
/// is based on, an area that means the same there is said to match it.
std::string write_case(const RulePack& pack, const RulePack* base, Date changed);

/// A framework that was read: what we make of it, and the whole of it.
struct CaseFramework {
    CaseMatrix matrix;
    JsonValue whole;
    std::size_t foreign_items = 0; // CFItems that are no domain, area or category of the matrix
};

/// Any CFPackage. Of one that is not ours, items with children are taken as domains and those without as areas.
Read<CaseFramework> read_case(std::string_view text, std::string_view file);

/// The framework again, with everything that it holds, foreign members too.
std::string write_case_again(const CaseFramework& framework);

/// Its domains and areas as a file of a rule pack, competencies.json.
std::string competencies_json(const CaseMatrix& matrix);

/// What was understood, a line for each domain and area.
std::string case_text(const CaseFramework& framework);

} // namespace imh
