// The plan in view and what would be if: made anew only where they are looked at and what they are made from changed.
#pragma once

#include <cstdint>
#include <optional>

#include "core/assess.h"
#include "core/course_plan.h"
#include "core/language.h"
#include "core/plan.h"

namespace imh::app {

struct State;

struct Planning {
    std::optional<Plan> plan;           // of the category in view
    std::optional<CoursePlan> course_plan; // for it, of the courses on offer
    std::optional<Assessment> imagined; // with all that is switched on, as of `imagined_day`
    Date imagined_day{};

    /// What they were made from.
    struct From {
        std::uint32_t version = 0;
        Date today{};
        Language language = Language::English;
        std::string rules; // their hash
        std::uint32_t texts = 0; // of them
        std::optional<CategoryId> category;
        std::size_t imagined = 0;
        LeastOf least_of = LeastOf::Courses;
        bool operator==(const From&) const = default;
    };
    std::optional<From> from;
    std::uint32_t opened = 0; // the portfolio that things were imagined for
};

/// To be called before each frame.
void keep_planning(State& state);

} // namespace imh::app
