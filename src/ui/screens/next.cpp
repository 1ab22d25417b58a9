// What next: the steps that would bring the category in view nearer, the most telling of each requirement.

#include "core/explain.h"
#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

bool is_open(const Finding& finding, Stage stage) {
    return finding.stage == stage && finding.standing != Standing::Met;
}

/// Where the entries of a requirement are seen.
std::optional<Screen> screen_of(const Requirement& requirement) {
    const Terms& terms = requirement.terms;
    if (std::holds_alternative<TrainingHours>(terms))
        return Screen::Trainings;
    if (std::holds_alternative<CompetencyCoverage>(terms))
        return Screen::Map;
    if (std::holds_alternative<ReflectiveSupervision>(terms))
        return Screen::Supervision;
    if (std::holds_alternative<Work>(terms) || std::holds_alternative<WorkApart>(terms))
        return Screen::Work;
    if (std::holds_alternative<DegreeTerms>(terms))
        return Screen::Education;
    if (std::holds_alternative<References>(terms))
        return Screen::People;
    if (std::holds_alternative<Signatures>(terms) || std::holds_alternative<MembershipTerms>(terms) ||
        std::holds_alternative<Transcripts>(terms))
        return Screen::Papers;
    return std::nullopt;
}

void step(Page& page, const Finding& finding) {
    const View& view = page.view;
    const Requirement* requirement = find_requirement(*view.category, finding.requirement);
    if (!requirement)
        return;
    const kit::KeyScope key(page.kit, finding.requirement.text);
    const Explanation told = explain(finding, *view.category, view.pack, view.portfolio);
    const auto card = kit::card(page.kit, {.key = "step", .place = {.padding = kit::pad(18, 14), .gap = 6}});
    {
        const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
        kit::heading(page.kit, {.level = 3, .text = requirement->title, .grow = 1});
        standing_pill(page, finding);
    }
    const std::string there = told.summary + (told.left.empty() ? "" : " \xC2\xB7 " + told.left);
    kit::paragraph(page.kit, {.text = there, .size = 14, .tone = kit::Tone::Muted, .figures = true});
    for (const std::string& next : told.next) {
        const auto row = kit::row(page.kit, {.gap = 10, .align = kit::Align::Start});
        kit::icon(page.kit, kit::Icon::ArrowRight, 18, kit::Tone::Accent);
        kit::text(page.kit, {.text = next, .grow = 1});
    }
    if (const auto screen = screen_of(*requirement)) {
        const std::string label = std::string(words::go_to) + std::string(words::screens[static_cast<std::size_t>(*screen)]);
        if (kit::link(page.kit, {.key = "go", .label = label, .size = 14}))
            page.ask(GoTo{*screen});
    }
}

void steps_of(Page& page, Stage stage, bool& any) {
    bool first = true;
    for (const Finding& finding : page.view.standing->findings) {
        if (!is_open(finding, stage))
            continue;
        if (first)
            kit::heading(page.kit, 2, stage == Stage::Experience ? words::next_earn : stage == Stage::Application ? words::next_do : words::next_later);
        first = false;
        any = true;
        step(page, finding);
    }
}

} // namespace

void next_screen(Page& page) {
    screen_title(page, Screen::Next);
    if (!page.view.category || !page.view.standing) {
        screen_lead(page, words::next_choose);
        if (kit::button(page.kit, {.key = "choose", .label = words::choose_a_category, .weight = kit::Weight::Primary}))
            page.ask(GoTo{Screen::Start});
        return;
    }
    const std::string lead = std::string(words::next_lead) + full_title(*page.view.category) + std::string(words::next_lead_end);
    screen_lead(page, lead);
    bool any = false;
    for (const Stage stage : {Stage::Experience, Stage::Application, Stage::AfterReview})
        steps_of(page, stage, any);
    if (!any) {
        const auto notice = kit::notice(page.kit, {.key = "all-there", .tone = kit::Tone::Met, .title = words::all_met, .text = words::all_met_text});
    }
    {
        const auto links = kit::wrap(page.kit, {.gap = 20});
        if (kit::link(page.kit, {.key = "why", .label = words::see_why}))
            page.ask(GoTo{Screen::Standing});
        if (kit::link(page.kit, {.key = "papers", .label = words::start_papers}))
            page.ask(GoTo{Screen::Papers});
    }
}

} // namespace imh::ui
