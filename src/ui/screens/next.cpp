// What next: the plan for the category in view, what would be if, goals, and what a reviewer will look at.

#include "core/words.h"
#include "ui/screens/next_parts.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void plan_part(Page& page, const PlanContext& context) {
    const std::vector<PlanStep>& steps = context.plan.steps;
    if (context.plan.steps.empty() || steps.front().kind == StepKind::Exam)
        const auto notice = kit::notice(page.kit, {.key = "all-there", .tone = kit::Tone::Met, .title = words::all_met, .text = words::all_met_text});
    if (steps.empty())
        return;
    const std::string summary = plan_words(context);
    kit::paragraph(page.kit, {.text = summary, .size = 14, .tone = kit::Tone::Muted, .figures = true});
    kit::heading(page.kit, 2, words::first_step);
    plan_step(page, context, 0);
    if (steps.size() == 1)
        return;
    kit::heading(page.kit, 2, words::all_steps);
    for (std::size_t place = 1; place < steps.size(); ++place)
        plan_step(page, context, place);
}

} // namespace

PlanContext plan_context(const Page& page) {
    return {page.view.pack, *page.view.category, page.view.portfolio, *page.view.plan};
}

std::string step_numbers(const std::vector<std::size_t>& places) {
    std::string numbers;
    for (const std::size_t place : places)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(place + 1);
    return numbers;
}

void next_screen(Page& page) {
    screen_title(page, Screen::Next);
    if (!page.view.category || !page.view.plan) {
        screen_lead(page, words::next_choose);
        if (kit::button(page.kit, {.key = "choose", .label = words::choose_a_category, .weight = kit::Weight::Primary}))
            page.ask(GoTo{Screen::Start});
        return;
    }
    const PlanContext context = plan_context(page);
    screen_lead(page, filled(words::next_steps_to, {full_title(*page.view.category)}));
    plan_part(page, context);
    courses_part(page);
    what_if_part(page);
    goals_part(page, context);
    reviewer_part(page);
    offered_by(page);
    const auto links = kit::wrap(page.kit, {.gap = 20});
    if (kit::link(page.kit, {.key = "why", .label = words::see_why}))
        page.ask(GoTo{Screen::Standing});
    if (kit::link(page.kit, {.key = "papers", .label = words::to_papers}))
        page.ask(GoTo{Screen::Papers});
}

} // namespace imh::ui
