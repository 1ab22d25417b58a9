// What a catalogue covers, as a paper for trainers and for whoever plans trainings: which areas nobody offers and which
// depend on one course, the grid, what each course covers and adds, how far all of it takes a beginner, and which one new
// course would close most gaps.
#pragma once

#include "core/coverage.h"
#include "core/document.h"

namespace imh::paper {

enum class GridColumns : std::uint8_t {
    Numbers, // one column that names the courses by their numbers: fits on paper
    Courses, // a column for each course: for a spreadsheet
};

struct CoverageSource {
    const RulePack& pack;
    std::span<const Offer> offers;
    const CoverageScope& scope;
    const Coverage& coverage; // of these
    std::string title;        // of the catalogue; may be empty
    std::string publisher;    // may be empty
    std::vector<std::uint32_t> series = {};              // places of courses to be told together; may be empty
    std::optional<std::vector<AreaSet>> people = {};     // what each of some people lacks
    GridColumns grid = GridColumns::Numbers;
};

/// "32 of 37 (86 %)"
std::string covered_words(const Coverage& coverage);

Document coverage_report(const CoverageSource& source);

} // namespace imh::paper
