#include "ui/screens/area_chooser.h"
#include "ui/screens/career_parts.h"
#include "ui/screens/education_editors.h"
#include "ui/screens/gentle.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

std::string_view hours_too_many(const Page& page, const Course& course) {
    return hours_problem(page, course.id.text, "hours").empty() ? std::string_view{} : words::course_hours_too_many;
}

/// Of hours that are a part of the whole.
std::string_view part_problem(const Page& page, const Course& course, std::string_view key) {
    const std::optional<Minutes> whole = typed_hours(page, course.id.text, "hours");
    const std::optional<Minutes> part = typed_hours(page, course.id.text, key);
    if (part && !whole)
        return words::course_rsc_without_hours;
    return part && *part > *whole ? std::string_view(words::course_rsc_more) : std::string_view{};
}

void number_fields(Page& page, const Course& course, const EntryStanding& standing) {
    kit::Frame& ui = page.kit;
    const std::string& id = course.id.text;
    {
        const auto row = kit::row_or_column(ui, 300, {.gap = 12, .align = kit::Align::Start});
        const std::string help = asked_help(standing, {Reason::DatesUnsaid}, words::course_from_help);
        date_of(page, course, &Course::from,
                {.key = "from", .label = words::first_day, .help = help, .example = words::day_example, .grow = 1});
        date_of(page, course, &Course::to,
                {.key = "to",
                 .label = words::last_day,
                 .help = words::to_help,
                 .problem = last_day_problem(page, id, "from", "to"),
                 .grow = 1});
    }
    text_of(
        page, course, &Course::credits,
        {.key = "credits", .label = words::credits, .help = words::credits_help, .example = words::credits_example});
    const auto row = kit::row_or_column(ui, 300, {.gap = 12, .align = kit::Align::Start});
    const std::string help = asked_help(standing, {Reason::HoursUnsaid}, words::course_hours_help);
    hours_of(page, course, &Course::hours,
             {.key = "hours",
              .label = words::hours,
              .help = help,
              .example = words::hours_example,
              .problem = hours_too_many(page, course),
              .grow = 1});
    hours_of(page, course, &Course::rsc_hours,
             {.key = "rsc-hours",
              .label = words::rsc_hours,
              .help = words::rsc_hours_help,
              .problem = part_problem(page, course, "rsc-hours"),
              .grow = 1});
    if (course.dei_hours || asks_dei_hours(page.view.pack))
        hours_of(page, course, &Course::dei_hours,
                 {.key = "dei-hours",
                  .label = words::dei_hours,
                  .help = words::dei_hours_help,
                  .problem = part_problem(page, course, "dei-hours"),
                  .grow = 1});
}

} // namespace

void course_editor(Page& page, const Course& course, bool whole_page) {
    const kit::KeyScope key(page.kit, course.id.text);
    const auto card = kit::card(page.kit, {.key = "editor", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    const auto index = static_cast<std::uint32_t>(&course - page.view.portfolio.courses.data());
    const EntryStanding standing = standing_of_entry(page.view, {EvidenceKind::Course, index});
    editor_head(page, course.title.empty() ? std::string_view(words::untitled_course) : course.title,
                words::back_to_education, whole_page);
    focus_first_field(page, "title");
    text_of(page, course, &Course::title,
            {.key = "title", .label = words::title, .example = words::course_title_example});
    text_of(page, course, &Course::institution,
            {.key = "institution", .label = words::institution, .example = words::institution_example});
    number_fields(page, course, standing);
    gentle_notes_part(page, {EvidenceKind::Course, index}, true);
    kit::divider(page.kit);
    {
        Course changed = course;
        if (edit_areas(page,
                       {.title = words::areas_title,
                        .none_yet = words::course_areas_waiting,
                        .said_none = words::course_areas_none},
                       changed.areas))
            ask_change(page, std::move(changed), {});
    }
    kit::divider(page.kit);
    const std::string transcript = asked_help(standing, {Reason::TranscriptUnsaid}, words::transcript_help);
    answer_of(page, course, &Course::transcript,
              {.key = "transcript", .label = words::transcript, .description = transcript});
    entry_becomes(page, standing);
    {
        Course changed = course;
        if (edit_categories(page, words::only_categories_course, changed.categories))
            ask_change(page, std::move(changed), {});
    }
    notes_of(page, course, words::notes, words::notes_help);
    editor_buttons(page, {EntryKind::Course, course.id.text});
}

} // namespace imh::ui
