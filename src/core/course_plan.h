// Which courses on offer would close what a category still lacks in training: the least set of them, proved where it can be.
#pragma once

#include <cstdint>
#include <vector>

#include "core/course_choice.h"
#include "core/portfolio.h"
#include "core/training_gap.h"

namespace imh {

struct CoursePlan {
    LeastOf least_of = LeastOf::Courses;
    TrainingGap gap;     // what is missing; hours that may still come to count are not
    CourseChoice choice; // its courses, also those that could stand in, are places in Portfolio::offers

    // Courses that were not looked at: over or no longer valid, for other categories only, taken already (of the same title),
    // mapped to no area, without a price where that is to be least.
    std::size_t not_offered = 0, other_category = 0, taken = 0, not_mapped = 0, no_price = 0;
};

/// `findings`: those of the category, in the pack's order. Hours of a course that was not mapped would not count, so it is left out.
CoursePlan course_plan(const RulePack& pack, const Portfolio& portfolio, const Category& category,
                       const std::vector<Finding>& findings, Date today, LeastOf least_of,
                       std::uint64_t most_steps = usual_course_steps);

/// Does it lack anything that courses could give?
bool lacks_training(const TrainingGap& gap);

} // namespace imh
