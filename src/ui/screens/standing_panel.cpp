#include "ui/screens/standing_panel.h"

#include <algorithm>

#include "core/explain.h"
#include "core/words.h"
#include "ui/screens/navigation.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// "36 h of 30 h", with what is there in bold. What may count besides stands on the screen of standing.
void amount_of(Page& page, std::string summary) {
    summary.resize(std::min(summary.size(), summary.find(Text{", perhaps", ", quizás"})));
    const std::size_t of = summary.find(Text{" of ", " de "});
    if (of == std::string::npos)
        kit::text(page.kit, {.text = summary, .size = 14, .figures = true});
    else
        kit::rich(page.kit, {{.text = std::string_view(summary).substr(0, of), .bold = true},
                             {.text = std::string_view(summary).substr(of)}},
                  {.size = 14, .figures = true});
}

void requirement_line(Page& page, const Finding& finding) {
    const View& view = page.view;
    const Requirement* requirement = find_requirement(*view.category, finding.requirement);
    if (!requirement)
        return;
    const kit::KeyScope key(page.kit, finding.requirement.text);
    const std::string summary = explain(finding, *view.category, view.pack, view.portfolio).summary;
    const bool measured = finding.measure.unit == Unit::ClockTime || finding.measure.unit == Unit::Areas ||
                          finding.measure.unit == Unit::Months;
    const bool as_figures = measured && finding.standing != Standing::Reviewer && finding.parts.empty();
    const auto line = kit::column(page.kit, {.padding = {.top = 11, .bottom = 12}, .gap = 6});
    {
        const auto row = kit::row(page.kit, {.gap = 12, .align = kit::Align::Start});
        kit::text(page.kit, {.text = requirement->title, .grow = 1});
        if (as_figures)
            amount_of(page, summary);
        else
            standing_pill(page, finding);
    }
    if (measured && !as_figures && finding.parts.empty())
        amount_of(page, summary);
    if (measured) {
        std::string value = summary + ", " + standing_words(finding);
        measure_bar(page, "bar", finding, requirement->title, value);
    }
}

void stage_lines(Page& page, Stage stage) {
    bool first = true;
    for (const Finding& finding : page.view.standing->findings) {
        if (finding.stage != stage)
            continue;
        if (first) {
            kit::space(page.kit, 12);
            kit::heading(page.kit, 3, stage_words(stage));
        }
        first = false;
        requirement_line(page, finding);
        kit::divider(page.kit);
    }
}

/// The first thing that would bring the category nearer.
void one_next_step(Page& page) {
    const View& view = page.view;
    for (const Finding& finding : view.standing->findings) {
        if (finding.standing == Standing::Met || finding.standing == Standing::Later)
            continue;
        const Explanation told = explain(finding, *view.category, view.pack, view.portfolio);
        if (told.next.empty())
            continue;
        kit::space(page.kit, 12);
        kit::heading(page.kit, 3, words::one_next);
        kit::paragraph(page.kit, {.text = told.next.front(), .size = 14});
        if (kit::link(page.kit, {.key = "all-next", .label = words::all_next, .size = 14}))
            page.ask(GoTo{Screen::Next});
        return;
    }
}

void every_category(Page& page) {
    kit::heading(page.kit, {.level = 2, .text = words::none_chosen, .key = "title"});
    kit::small(page.kit, words::none_chosen_text);
    kit::space(page.kit, 4);
    for (const Category& category : page.view.pack.categories) {
        const CategoryAssessment* standing = assessment_of(page.view, category.id);
        if (!standing)
            continue;
        const kit::KeyScope key(page.kit, category.id.text);
        const auto line = kit::column(page.kit, {.padding = kit::pad(0, 8), .gap = 6});
        const std::string title = full_title(category);
        if (kit::link(page.kit, {.key = "choose", .label = title}))
            page.ask(ChooseCategory{category.id});
        std::string text;
        const auto row = kit::row(page.kit);
        kit::pill(page.kit, outcome_pill(*standing, text));
    }
}

/// On a phone the title needs the room that the button's word would take.
bool shows_standing(Page& page) {
    if (page.kit.narrow())
        return kit::icon_button(page.kit, {.key = "show-standing",
                                           .label = words::strip_open,
                                           .icon = kit::Icon::ChevronDown,
                                           .weight = kit::Weight::Secondary});
    return kit::button(page.kit, {.key = "show-standing",
                                  .label = words::details,
                                  .icon = kit::Icon::ChevronDown,
                                  .description = words::strip_open,
                                  .small = true});
}

} // namespace

void standing_panel(Page& page) {
    const View& view = page.view;
    if (!view.category || !view.standing) {
        every_category(page);
        return;
    }
    kit::small(page.kit, words::looking_at);
    const std::string title = full_title(*view.category);
    kit::heading(page.kit, {.level = 2, .text = title, .key = "title"});
    std::string text;
    {
        const auto row = kit::row(page.kit);
        kit::pill(page.kit, outcome_pill(*view.standing, text));
    }
    for (const Stage stage : {Stage::Experience, Stage::Application, Stage::AfterReview})
        stage_lines(page, stage);
    one_next_step(page);
}

void standing_strip(Page& page) {
    const View& view = page.view;
    const auto row = kit::row(page.kit, {.gap = 12});
    {
        const auto texts = kit::column(page.kit, {.gap = 2, .grow = 1});
        const std::string title = view.category ? full_title(*view.category) : std::string(words::none_chosen);
        kit::text(page.kit, {.text = title, .size = 14, .tone = kit::Tone::Muted});
        if (view.standing)
            kit::text(page.kit, {.text = outcome_words(*view.standing), .bold = true});
    }
    if (page.kit.narrow())
        strip_actions(page);
    if (shows_standing(page))
        page.ui.standing_open = true;
    if (!page.ui.standing_open)
        return;
    bool closed = false;
    if (const auto dialog = kit::dialog(page.kit, {.key = "standing", .title = words::where_you_stand, .page = true}, closed))
        standing_panel(page);
    if (closed)
        page.ui.standing_open = false;
}

} // namespace imh::ui
