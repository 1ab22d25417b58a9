// What the screen of courses on offer remembers that is not the portfolio.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/coverage.h"
#include "core/next_course.h"

namespace imh::ui {

/// The orders, as they are offered.
enum class OfferOrder : std::uint8_t { Entered, Title, Soonest, MostHours, MostAreas };

/// What can be shown; after these come those that cover something of each domain.
enum class OfferFilter : std::uint8_t { All, NoAreas, NoHours, Questioned, StillOffered };
inline constexpr std::size_t offer_filters = 5;

/// Which courses are shown, and in which order: worked out when something changed, not for each frame.
struct OffersShown {
    std::uint32_t version = 0; // of the portfolio that it was worked out for
    std::string search;
    std::size_t order = 0;
    std::size_t filter = 0;
    bool made = false;
    std::vector<std::string> folded;   // what is searched, of each course
    std::vector<std::uint32_t> places; // of the courses shown, in their order
};

/// What the courses cover, as it is looked at. Worked out anew when something changed.
struct CoverageState {
    std::optional<std::size_t> category; // in the pack; then all areas, then several; empty as in view
    std::vector<CategoryId> several;     // which, where these are looked at; none is all areas
    std::size_t domain = 0;              // 0 all, else 1 + its place in the pack
    std::size_t format = 0;              // 0 all, else as TrainingFormat
    bool still_offered = false;
    bool by_number = false; // of courses, else by hours
    bool gaps_first = true;
    std::optional<std::uint16_t> area; // while its dialog is open
    Coverage coverage;
    std::vector<std::uint32_t> order;
    NextCourse next;
    std::vector<std::string> reach; // how far they take a beginner at that category, a line for each requirement
    std::string made_for; // what these were made from
};

/// Courses that are looked at together.
struct SeriesState {
    bool open = false;
    std::set<std::string> courses; // their ids
};

struct CatalogueState {
    std::size_t tab = 0; // the list, coverage
    SeriesState series;
    OffersShown shown;
    CoverageState coverage;
    std::string page_address; // of this page on the web, for links to courses; empty where it is not known
};

} // namespace imh::ui
