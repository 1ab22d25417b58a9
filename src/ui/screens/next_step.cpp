// One step of the plan: what to do, what it is for, why, and what can be done about it from here.

#include <algorithm>

#include "core/explain.h"
#include "core/words.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/next_parts.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

constexpr std::size_t most_links = 5; // to entries that are asked about

std::optional<Screen> screen_of(const PlanStep& step) {
    switch (step.kind) {
    case StepKind::Degree: return Screen::Education;
    case StepKind::Work: return Screen::Work;
    case StepKind::Supervision: return Screen::Supervision;
    case StepKind::Training: return step.areas.empty() ? Screen::Trainings : Screen::Map;
    case StepKind::Rater: return Screen::People;
    case StepKind::Sign:
    case StepKind::Transcript:
    case StepKind::Join: return Screen::Papers;
    case StepKind::Answer:
    case StepKind::Lead:
    case StepKind::Planned:
    case StepKind::AskReviewer:
    case StepKind::Exam: break;
    }
    return std::nullopt;
}

/// The requirements that the step closes, each with how it stands and why.
void why_of(Page& page, const PlanStep& step, const std::string& told_of) {
    const View& view = page.view;
    const std::string name = std::string(words::step_why) + ": " + told_of;
    const auto why = kit::disclosure(page.kit, {.key = "why", .label = words::step_why, .name = name});
    if (!why)
        return;
    for (const Finding& finding : view.standing->findings) {
        if (std::find(step.closes.begin(), step.closes.end(), finding.requirement) == step.closes.end())
            continue;
        const Requirement* requirement = find_requirement(*view.category, finding.requirement);
        if (!requirement)
            continue;
        const Explanation told = explain(finding, *view.category, view.pack, view.portfolio);
        kit::rich(page.kit, {{.text = requirement->title, .bold = true}, {.text = " \xC2\xB7 "}, {.text = told.summary}}, {.size = 14});
        kit::paragraph(page.kit, {.text = requirement->help, .size = 14, .tone = kit::Tone::Muted});
        for (const std::string& reason : told.why)
            kit::paragraph(page.kit, {.text = reason, .size = 14});
    }
}

/// What was declared, or is not said yet, is answered in the step itself.
void declaration_of(Page& page, const PlanStep& step) {
    const Requirement* requirement = find_requirement(*page.view.category, step.requirement);
    const auto* terms = requirement ? std::get_if<DeclarationTerms>(&requirement->terms) : nullptr;
    if (!terms)
        return;
    const auto& said = page.view.portfolio.declarations;
    const auto found = said.find(terms->declaration);
    Declaration declaration = found == said.end() ? Declaration{} : found->second;
    if (edit_answer(page, {.key = "answer", .label = terms->question, .label_hidden = true}, true, declaration.answer))
        page.ask(Declare{.name = terms->declaration, .declaration = declaration});
}

void entry_links(Page& page, const PlanStep& step) {
    std::vector<EvidenceRef> entries;
    if (step.kind == StepKind::Planned)
        entries.push_back(step.about);
    for (const Question& question : step.questions)
        if (std::find(entries.begin(), entries.end(), question.evidence) == entries.end())
            entries.push_back(question.evidence);
    if (entries.size() > most_links)
        entries.resize(most_links);
    for (const EvidenceRef entry : entries)
        if (const std::optional<EntryName> name = entry_name(page.view.portfolio, entry)) {
            const std::string label = filled(words::step_open, {evidence_words(page.view.portfolio, entry)});
            if (kit::link(page.kit, {.key = name->id, .label = label, .size = 14}))
                page.ask(OpenEntry{*name});
        }
}

bool has_goal(const PlanContext& context, std::size_t place) {
    return std::any_of(context.portfolio.goals.begin(), context.portfolio.goals.end(), [&](const Goal& goal) {
        const std::vector<std::size_t> places = steps_of_goal(goal, context);
        return std::find(places.begin(), places.end(), place) != places.end();
    });
}

/// Asking and answering take no planning; everything else may be imagined, and may be a goal.
bool can_be_done(const PlanStep& step) {
    return step.kind != StepKind::Answer && step.kind != StepKind::AskReviewer && step.kind != StepKind::Exam;
}

void ways_on(Page& page, const PlanContext& context, std::size_t place, const std::string& told) {
    const PlanStep& step = context.plan.steps[place];
    const auto ways = kit::wrap(page.kit, {.gap = 12});
    if (can_be_done(step)) {
        const std::string what_if = std::string(words::step_what_if) + ": " + told;
        if (kit::button(page.kit, {.key = "what-if", .label = words::step_what_if, .small = true, .name = what_if}))
            page.ask(ImagineStep{place});
        const std::string goal = std::string(words::step_goal) + ": " + told;
        if (has_goal(context, place))
            kit::pill(page.kit, {.tone = kit::Tone::Accent, .text = words::step_has_goal, .icon = kit::Icon::Flag});
        else if (kit::button(page.kit, {.key = "goal", .label = words::step_goal, .icon = kit::Icon::Flag, .weight = kit::Weight::Quiet, .small = true, .name = goal}))
            page.ask(MakeGoal{place});
    }
    if (const auto screen = screen_of(step)) {
        const std::string label = filled(words::go_to_screen, {words::screens[static_cast<std::size_t>(*screen)]});
        if (kit::link(page.kit, {.key = "go", .label = label, .size = 14}))
            page.ask(GoTo{*screen});
    }
    entry_links(page, step);
}

} // namespace

void plan_step(Page& page, const PlanContext& context, std::size_t place) {
    const PlanStep& step = context.plan.steps[place];
    const std::string number = std::to_string(place + 1);
    const kit::KeyScope key(page.kit, number);
    const std::string told = step_words(step, context);
    const auto card = kit::card(page.kit, {.key = "step", .place = {.padding = kit::pad(18, 14), .gap = 6}});
    {
        const auto row = kit::row(page.kit, {.gap = 10, .align = kit::Align::Start});
        const std::string shown = filled(words::step_number, {number});
        kit::text(page.kit, {.text = shown, .size = 14, .tone = kit::Tone::Muted, .figures = true});
        kit::heading(page.kit, {.level = 3, .text = told, .grow = 1});
    }
    const std::string closes = filled(words::step_for, {closes_words(step, context)});
    kit::paragraph(page.kit, {.text = closes, .size = 14, .tone = kit::Tone::Muted});
    for (const std::string& note : step_notes(step, context)) {
        const auto row = kit::row(page.kit, {.gap = 8, .align = kit::Align::Start});
        kit::icon(page.kit, kit::Icon::Info, 18);
        kit::text(page.kit, {.text = note, .size = 14, .grow = 1});
    }
    if (step.kind == StepKind::Answer || step.kind == StepKind::Lead)
        declaration_of(page, step);
    why_of(page, step, told);
    ways_on(page, context, place, told);
}

} // namespace imh::ui
