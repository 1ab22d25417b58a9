// Which courses on offer would be enough for a category, as a paper: what is missing, the courses with what each closes and
// what could stand in for it, whether that is proved, and what was not looked at.
#pragma once

#include "core/course_plan.h"
#include "core/document.h"

namespace imh::paper {

struct CoursePlanSource {
    const RulePack& pack;
    const Category& category;
    const Portfolio& portfolio; // with the courses on offer
    const CoursePlan& plan;     // of these
};

Document course_plan_report(const CoursePlanSource& source);

/// Areas of the gap that the course closes.
std::vector<std::uint16_t> closed_by(const CoursePlanSource& source, const Offer& offer);

} // namespace imh::paper
