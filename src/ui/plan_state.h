// What the screen Next remembers that is not the portfolio: what is imagined, and the form for imagining more.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/course_choice.h"
#include "core/what_if.h"

namespace imh::ui {

/// What can be imagined without a step of the plan.
enum class ImaginedKind : std::uint8_t { Training, Supervision, Work, Degree, Rater };

/// While it is filled in.
struct ImagineForm {
    ImaginedKind kind = ImaginedKind::Training;
    std::optional<Minutes> hours;
    std::optional<int> months;
    std::size_t domain = 0; // of the training's areas
    DegreeKind degree = DegreeKind::Bachelor;
    RaterRole role = RaterRole::CurrentSupervisor;
    bool endorsed = false;
};

struct PlanState {
    std::vector<Imagined> imagined; // oldest first
    std::size_t last_number = 0;    // that was given to one of them
    std::size_t change = 0;         // another number after each change of them
    ImagineForm form;
    LeastOf least_of = LeastOf::Courses; // what the courses that are enough are to be least of
};

} // namespace imh::ui
