// The development plan: what the applicant means to do, shown against the steps that are needed.

#include "core/words.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/next_parts.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

std::string title_of(const Goal& goal) { return goal.title.empty() ? std::string(words::goal_untitled) : goal.title; }

void goal_fields(Page& page, const Goal& goal) {
    focus_first_field(page, "title");
    text_of(page, goal, &Goal::title, {.key = "title", .label = words::goal_title});
    date_of(page, goal, &Goal::by, {.key = "by", .label = words::goal_by, .width = 220});
    answer_of(page, goal, &Goal::done, {.key = "done", .label = words::goal_done});
    words_of(page, goal, &Goal::words, {.key = "words", .label = words::goal_words});
    area_tags(page, goal.areas);
    editor_buttons(page, {EntryKind::Goal, goal.id.text});
    if (kit::button(page.kit, {.key = "close", .label = words::goal_back}))
        page.ask(CloseEntry{});
}

void goal_card(Page& page, const PlanContext& context, const Goal& goal) {
    const kit::KeyScope key(page.kit, goal.id.text);
    const EntryName name{EntryKind::Goal, goal.id.text};
    const auto card = kit::card(page.kit, {.key = "goal", .place = {.padding = kit::pad(18, 14), .gap = 6}});
    const std::string title = title_of(goal);
    const bool done = goal.done == Answer::Yes;
    {
        const auto row = kit::row_or_column(page.kit, 420, {.gap = 10, .align = kit::Align::Start});
        kit::heading(page.kit, {.level = 3, .text = title, .grow = 1});
        kit::pill(page.kit, {.tone = done ? kit::Tone::Met : kit::Tone::NotYet, .text = done ? words::goal_is_done : words::goal_to_do});
    }
    if (goal.by) {
        const std::string by = filled(words::goal_by_day, {date_words(*goal.by)});
        kit::paragraph(page.kit, {.text = by, .size = 14, .figures = true});
    }
    const std::string steps = step_numbers(steps_of_goal(goal, context));
    if (!done) {
        const std::string closes = steps.empty() ? std::string(words::goal_closes_none) : filled(words::goal_closes, {steps});
        kit::paragraph(page.kit, {.text = closes, .size = 14, .tone = kit::Tone::Muted});
    }
    if (page.ui.open == name)
        goal_fields(page, goal);
    else {
        const std::string edit = std::string(words::goal_edit) + ": " + title;
        if (kit::button(page.kit, {.key = "edit", .label = words::goal_edit, .small = true, .name = edit}))
            page.ask(OpenEntry{name});
    }
}

/// The steps to earn or do that no goal would bring about.
std::vector<std::size_t> without_goal(const PlanContext& context) {
    std::vector<bool> met(context.plan.steps.size());
    for (const Goal& goal : context.portfolio.goals)
        for (const std::size_t place : steps_of_goal(goal, context))
            met[place] = true;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < met.size(); ++i) {
        const StepKind kind = context.plan.steps[i].kind;
        if (!met[i] && kind != StepKind::Answer && kind != StepKind::AskReviewer && kind != StepKind::Exam)
            places.push_back(i);
    }
    return places;
}

} // namespace

void goals_part(Page& page, const PlanContext& context) {
    const auto part = kit::section(page.kit, {.key = "goals", .label = words::goals, .place = {.gap = 10}});
    kit::heading(page.kit, 2, words::goals);
    kit::small(page.kit, words::goals_lead);
    if (context.portfolio.goals.empty())
        kit::paragraph(page.kit, words::goals_none);
    for (const Goal& goal : context.portfolio.goals)
        goal_card(page, context, goal);
    if (const std::string numbers = step_numbers(without_goal(context)); !context.portfolio.goals.empty() && !numbers.empty()) {
        const std::string missing = filled(words::goals_missing, {numbers});
        kit::paragraph(page.kit, {.text = missing, .size = 14, .tone = kit::Tone::Muted});
    }
    const auto row = kit::row(page.kit);
    if (kit::button(page.kit, {.key = "add-goal", .label = words::goal_add, .icon = kit::Icon::Plus}))
        page.ask(AddEntry{Goal{}});
}

} // namespace imh::ui
