// What the frameworks and the crosswalks of 1EdTech CASE 1.0 that we write have in common. For these two only.
//
// Identifiers are made from our ids, so that the same thing always has the same one, wherever it is named.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/rule_pack.h"
#include "io/json_writer.h"

namespace imh {

/// A CFItemType.
struct CaseKind {
    std::string_view name; // in what identifiers are made from
    std::string_view title;
    std::string_view description;
    std::string_view hierarchy; // the hierarchyCode
};
inline constexpr CaseKind domain_kind{"domain", "Domain", "A domain of competency areas.", "1"};
inline constexpr CaseKind area_kind{"area", "Competency area", "An area that an applicant shows by evidence.", "1.1"};
inline constexpr CaseKind level_kind{"category", "Category", "A category of the endorsement, which asks for areas.", "2"};
inline constexpr CaseKind course_kind{"course", "Course", "A course on offer, which covers areas.", "1"};

struct CaseNode {
    std::string identifier;
    std::string title;
};

/// By what it names in that pack, or elsewhere.
std::string case_identifier(std::string_view pack, std::string_view kind, std::string_view id);

/// "urn:uuid:…"
std::string case_uri(const CaseNode& node);

CaseNode case_area(const RulePack& pack, const Area& area);

/// Writes the parts of a CFPackage.
struct CaseWriting {
    std::string changed; // "2025-06-30T00:00:00Z"
    JsonWriter out{};

    explicit CaseWriting(Date day);

    void begin_named(const CaseNode& node);
    void link(std::string_view name, const CaseNode& node);
    /// What CASE has no member for.
    void begin_ours();
    void end_ours();
    /// A CFItem up to its members of ours, more of which may follow; then end_item(). Of no language where that is empty.
    void begin_item(const CaseNode& node, const CaseKind& kind, std::string_view id, std::string_view notes, std::string_view language);
    void end_item();
    /// `where`: the pack that it belongs to, for its identifier. Number 0: it has no place in an order. With the outcome of a course,
    /// where there is one.
    void associate(std::string_view where, std::string_view type, const CaseNode& origin, const CaseNode& destination,
                   std::int64_t number, std::string_view outcome = {});
    void definitions(std::initializer_list<CaseKind> kinds);
};

} // namespace imh
