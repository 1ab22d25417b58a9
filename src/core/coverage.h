// What a catalogue covers: the areas that categories ask for, by the courses on offer.
//
// The hours of a course are shared among its areas in equal parts of whole minutes; what is left over goes to the first of
// them. So the hours of all areas add up to the hours offered. Beside them stand the full hours of the courses that touch an
// area, as the map of somebody who took part in all would show them: these add up to more.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/offer.h"
#include "core/rule_pack.h"

namespace imh {

/// Which areas are asked about, and which courses are looked at.
struct CoverageScope {
    std::vector<CategoryId> categories;  // whose areas; empty = all areas. A course covers one where a category that asks for
                                         // it takes the course: aimed at it, or at all
    std::vector<CategoryId> aimed_at;    // only courses for one of these, or for all; empty = whatever they aim at
    std::optional<std::uint16_t> domain; // only its areas
    std::optional<TrainingFormat> format;
    std::optional<Date> from; // still offered on that day or after it
    bool operator==(const CoverageScope&) const = default;
};

struct CoveredArea {
    std::uint16_t area = 0;            // index in RulePack::areas
    std::vector<std::uint32_t> offers; // places in the catalogue of the courses that cover it, ascending
    Minutes hours{};                   // their shares
    Minutes full_hours{};              // these courses as a whole
};

/// What a course adds to all the others. One with a broad claim counts for nothing to those without.
enum class Addition : std::uint8_t {
    Alone,           // an area that no other course covers
    WhileOthersStay, // nothing, as long as certain others stay that could be spared as well: of two equal courses, each
    Nothing,         // nothing, whatever else is spared: what it covers is covered by courses that can't be
    NoneAsked,       // it covers none of the areas asked about
    NotMapped,       // nobody said yet what it covers
};

struct CoveringOffer {
    std::uint32_t place = 0; // in the catalogue
    Minutes hours{};         // zero where they were not said
    AreaSet areas;           // all of the pack that it covers
    AreaSet counted;         // of these, the ones asked about
    AreaSet alone;           // of these, the ones that it adds alone
    AreaSet tied;            // WhileOthersStay: of these, the ones that only courses cover which could be spared
    Addition addition = Addition::NotMapped;
    bool broad = false;      // very many areas for its hours: broad_claim
};

struct CoveredDomain {
    std::uint16_t domain = 0; // index in RulePack::domains
    std::size_t asked = 0;    // areas
    std::size_t covered = 0;  // of these
    std::size_t offers = 0;   // that cover one of them
    Minutes hours{};          // of its areas together
};

struct Coverage {
    AreaSet asked;
    AreaSet covered; // of these
    AreaSet by_one;  // of these, by one course only, whatever its claim
    std::vector<CoveredArea> areas;     // those asked about, in the pack's order
    std::vector<CoveredDomain> domains; // those with such an area, key domains first
    std::vector<CoveringOffer> offers;  // those looked at, in the catalogue's order

    Minutes offered{};   // the hours of these: what areas have, and the two that follow
    Minutes elsewhere{}; // their shares of areas that are not asked about
    Minutes no_area{};   // of courses that cover no area, or of which nobody said which
};

/// The order of the offers makes no difference but for their places.
Coverage coverage_of(const RulePack& pack, std::span<const Offer> offers, const CoverageScope& scope);

/// What of its hours a course gives to one of its areas.
Minutes share_of(const CoveringOffer& offer, std::size_t area);

enum class AreaOrder : std::uint8_t { AsInPack, GapsFirst };

/// Places in `areas` of a coverage, domain by domain, key domains first. Where gaps come first, each domain begins with the
/// areas that nobody offers, then those that depend on one course.
std::vector<std::uint32_t> areas_in_order(const RulePack& pack, const Coverage& coverage, AreaOrder order);

/// How warm it is on the map, 0 (nothing) to 4: by its hours; by the number of its courses (1, 2, 3 or 4, 5 and more).
std::uint8_t heat_by_hours(const CoveredArea& area);
std::uint8_t heat_by_number(const CoveredArea& area);
/// The same of what one course gives to an area that it covers: 1 below an hour, 2 below two, 3 below four, then 4.
std::uint8_t heat_of_share(Minutes share);

/// Areas covered of those asked about, in whole hundredths, the rest left out; 100 where none is asked about.
int covered_percent(const Coverage& coverage);

/// The places of the others that have to stay if this one is spared: WhileOthersStay.
std::vector<std::uint32_t> stand_ins(const Coverage& coverage, const CoveringOffer& offer);

/// What several of its courses cover together.
struct SeriesCoverage {
    AreaSet covered;    // of the areas asked about
    AreaSet repeated;   // of these, by more than one of them
    AreaSet only_these; // of these, by no other course of the catalogue
    AreaSet beyond;     // areas that are not asked about
    Minutes hours{};
};

/// Places at which `coverage` did not look are left out; one that is named twice is there once.
SeriesCoverage covered_together(const Coverage& coverage, const std::vector<std::uint32_t>& places);

} // namespace imh
