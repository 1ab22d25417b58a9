// How far a catalogue alone takes a beginner: somebody with nothing but all of its courses, judged as everybody else is, by
// what a category asks of training hours and of areas. What else it asks no course can give.
#pragma once

#include <span>
#include <vector>

#include "core/coverage.h"

namespace imh {

struct Reached {
    const Requirement* requirement = nullptr; // of the category: of training hours, or of areas
    Standing standing = Standing::NotMet;
    Measure measure;
    std::vector<SubMeasure> sub_measures;
    AreaSet missing; // areas that no course shows
};

/// Of each requirement of these two kinds, however deep it stands, in the pack's order. `offers` are those of which
/// `coverage` is; only those that it looked at are taken.
std::vector<Reached> reach_of_catalogue(const RulePack& pack, std::span<const Offer> offers, const Coverage& coverage,
                                        const Category& category);

/// The areas that the category asks for and nothing in the portfolio shows.
AreaSet missing_areas(const RulePack& pack, const Category& category, const Portfolio& portfolio, Date today);

} // namespace imh
