// The steps of a plan in words, in the language in use.
#pragma once

#include <string>
#include <vector>

#include "core/plan.h"

namespace imh {

/// What words about a plan look at.
struct PlanContext {
    const RulePack& pack;
    const Category& category;
    const Portfolio& portfolio;
    const Plan& plan;
};

/// What to do: "6 h of training on: safety; life skills".
std::string step_words(const PlanStep& step, const PlanContext& context);

/// What else to know about it, each a sentence: by when at the earliest, how much more it may become, other ways.
std::vector<std::string> step_notes(const PlanStep& step, const PlanContext& context);

/// Which requirements of the category it closes: "Training hours; Competency areas".
std::string closes_words(const PlanStep& step, const PlanContext& context);

/// How many steps there are, and by when all of them can be done.
std::string plan_words(const PlanContext& context);

/// The places of the steps that the goal would bring about.
std::vector<std::size_t> steps_of_goal(const Goal& goal, const PlanContext& context);

/// The step as a goal, without an id.
Goal goal_of(const PlanStep& step, const PlanContext& context);

} // namespace imh
