// The parts of the screen Next, from top to bottom.
#pragma once

#include "core/explain_plan.h"
#include "ui/view.h"

namespace imh::ui {

/// The plan in view, with what its words look at.
PlanContext plan_context(const Page& page);

/// "1, 4, 7": the numbers that steps are shown with.
std::string step_numbers(const std::vector<std::size_t>& places);

void plan_step(Page& page, const PlanContext& context, std::size_t place);
void what_if_part(Page& page);
/// Which courses on offer would be enough.
void courses_part(Page& page);
void goals_part(Page& page, const PlanContext& context);
void reviewer_part(Page& page);

} // namespace imh::ui
