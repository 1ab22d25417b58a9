// The parts of the screen on coverage that stand in files of their own.
#pragma once

#include "core/coverage.h"
#include "ui/screens/catalogue.h"

namespace imh::ui {

/// For which categories, which domain, which courses, and how it is shown.
void choose_coverage_scope(Page& page);

/// The one category that is looked at; empty for several, and for all areas.
const Category* one_category(const Page& page);

/// What certain courses cover together, while it is asked for.
void series_dialog(Page& page, const Coverage& coverage);

} // namespace imh::ui
