// The plan and what would be if.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "core/portfolio.h"

namespace imh::ui {

/// Imagines that a step of the plan in view is done, with those that come before it.
struct ImagineStep {
    std::size_t step = 0;
};
/// Imagines entries; their ids are imagined ones.
struct Imagine {
    std::string title;
    Portfolio entries;
    std::optional<Date> by; // where the entries do not say it themselves
};
struct SwitchImagined {
    std::size_t number = 0;
    bool on = false;
};
struct ForgetImagined {
    std::size_t number = 0;
};
/// Makes it real, undone at once.
struct AddImagined {
    std::size_t number = 0;
};
/// Makes a goal of a step of the plan in view.
struct MakeGoal {
    std::size_t step = 0;
};

using PlanAction = std::variant<ImagineStep, Imagine, SwitchImagined, ForgetImagined, AddImagined, MakeGoal>;

} // namespace imh::ui
