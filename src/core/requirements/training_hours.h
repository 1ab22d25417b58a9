// Requirement kind "training_hours".
//
// Source       Every category: at least 30 clock hours of relationship-based training that relates
//              to at least one competency; IV-Clinical: 15 of them on giving RS/C. Later rules for those
//              who give RS/C and for Mentors: also 3 on diversity, equity and inclusion (DEI).
// Our reading  A training counts its hours where it covers at least one area, of this category or
//              not. One that waits for its areas, or whose hours were not said, is open. Clock
//              hours of course work are open too. The 15 h lie inside the 30.
// We report    Hours that surely and possibly count, each entry's share, and each sub-minimum.
#pragma once

#include "core/date.h"
#include "core/finding.h"

namespace imh {

struct Category;
struct Dossier;

struct TrainingHours {
    Minutes asked{};
    Minutes rsc_asked{};     // of these on giving RS/C; zero = not asked
    bool rsc_inside = true;  // false: on top of `asked`
    Minutes dei_asked{};     // of `asked`, on diversity, equity and inclusion; zero = not asked
};

Finding assess(const TrainingHours& terms, const Category& category, const Dossier& dossier);

} // namespace imh
