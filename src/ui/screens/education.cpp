// Degrees and college courses, with what was said of each and what was not.

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void degree_card(Page& page, const Degree& degree) {
    const auto card = kit::card(page.kit, {.key = degree.id.text});
    const std::string kind = sentence_case(degree_words(degree.kind));
    kit::heading(page.kit, 3, degree.title.empty() ? kind : degree.title);
    std::string small = degree.title.empty() ? std::string{} : kind;
    if (!degree.institution.empty())
        small += (small.empty() ? "" : " \xC2\xB7 ") + degree.institution;
    if (!small.empty())
        kit::small(page.kit, small);
    facts(page, {{words::conferred, degree.conferred ? date_words(*degree.conferred) : std::string{}},
                 {words::field, degree.field},
                 {words::related_field, answer_words(degree.related_field)},
                 {words::imh_focus, answer_words(degree.imh_focus)},
                 {words::transcript, answer_words(degree.transcript)}});
    if (!degree.words.empty())
        kit::small(page.kit, degree.words);
}

void course_card(Page& page, const Course& course) {
    const auto card = kit::card(page.kit, {.key = course.id.text});
    kit::heading(page.kit, 3, course.title.empty() ? std::string(words::untitled_course) : course.title);
    if (!course.institution.empty())
        kit::small(page.kit, course.institution);
    facts(page, {{words::when, days_words(course.from, course.to, false)},
                 {words::credits, course.credits},
                 {words::hours, course.hours ? hours_words(*course.hours) : std::string{}},
                 {words::transcript, answer_words(course.transcript)}});
    if (course.areas)
        area_tags(page, *course.areas);
    else
        kit::pill(page.kit, {.tone = kit::Tone::NotYet, .text = words::no_areas});
    if (!course.words.empty())
        kit::small(page.kit, course.words);
}

} // namespace

void education_screen(Page& page) {
    const Portfolio& portfolio = page.view.portfolio;
    screen_title(page, Screen::Education);
    screen_lead(page, words::education_lead);
    if (portfolio.degrees.empty() && portfolio.courses.empty()) {
        const auto empty = kit::empty_state(page.kit, {.key = "empty", .icon = kit::Icon::GraduationCap, .title = words::education_empty, .text = words::by_file});
        by_file_buttons(page);
        return;
    }
    if (!portfolio.degrees.empty())
        kit::heading(page.kit, 2, words::degrees);
    for (const Degree& degree : portfolio.degrees)
        degree_card(page, degree);
    if (!portfolio.courses.empty()) {
        kit::heading(page.kit, 2, words::courses);
        kit::list(page.kit, {.key = "courses", .label = words::courses, .count = portfolio.courses.size(), .row_height = 150, .gap = 12},
                  [&](std::size_t i) -> std::string_view { return portfolio.courses[i].id.text; },
                  [&](std::size_t i) { course_card(page, portfolio.courses[i]); });
    }
    by_file_note(page);
}

} // namespace imh::ui
