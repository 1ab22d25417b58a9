// Degrees and college courses: both lists, and the editor of the one that is open.

#include "core/words.h"
#include "ui/screens/career_list.h"
#include "ui/screens/career_parts.h"
#include "ui/screens/education_editors.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

enum Filter : std::size_t { DegreesOnly = 3, CoursesOnly = 4 };

const EntryMark* mark_at(const std::vector<EntryMark>& marks, std::size_t place) {
    return place < marks.size() ? &marks[place] : nullptr;
}

std::optional<EntryMark> mark_of(const std::vector<EntryMark>& marks, std::size_t place) {
    return place < marks.size() ? std::optional{marks[place]} : std::nullopt;
}

CareerRow degree_row(const Degree& degree) {
    const std::string kind = sentence_case(degree_words(degree.kind));
    CareerRow row{.no_when = words::not_conferred,
                  .title = degree.title.empty() ? std::string_view(words::untitled_degree) : degree.title};
    if (degree.conferred)
        row.when = date_words(*degree.conferred);
    row.small = kind;
    if (!degree.institution.empty())
        row.small += " \xC2\xB7 " + degree.institution;
    if (degree.transcript != Answer::Yes)
        row.missing = words::no_transcript;
    return row;
}

CareerRow course_row(const Course& course) {
    CareerRow row{.no_when = words::no_date,
                  .title = course.title.empty() ? std::string_view(words::untitled_course) : course.title};
    row.when = days_words(course.from, course.to, false);
    row.small = course.institution;
    if (!course.credits.empty())
        row.small += (row.small.empty() ? "" : " \xC2\xB7 ") + course.credits;
    if (!course.areas)
        row.missing = words::no_areas;
    else
        row.extra = std::to_string(course.areas->size());
    return row;
}

/// The number of rows that are shown.
std::size_t degree_list(Page& page, const ListLook& look, bool slim) {
    const auto& degrees = page.view.portfolio.degrees;
    const std::vector<EntryMark> marks = marks_of(page.view, EvidenceKind::Degree, degrees.size());
    const std::vector<std::size_t> order = in_order(
        degrees, look,
        [&](std::size_t i) {
            const Degree& degree = degrees[i];
            return look.filter != CoursesOnly && (look.filter == DegreesOnly || keeps(look.filter, mark_at(marks, i)))
                   && found_in(look.search, {degree.title, degree.field, degree.institution, degree_words(degree.kind),
                                             degree.words});
        },
        [](const Degree& degree) { return degree.conferred; });
    if (order.empty())
        return 0;
    kit::heading(page.kit, 2, words::degrees);
    career_list(
        page,
        {.key = "degrees",
         .label = words::degrees,
         .title_column = words::column_degree,
         .kind = EntryKind::Degree,
         .count = order.size(),
         .slim = slim},
        [&](std::size_t i) -> const std::string& { return degrees[order[i]].id.text; },
        [&](std::size_t i) {
            CareerRow row = degree_row(degrees[order[i]]);
            row.mark = mark_of(marks, order[i]);
            return row;
        });
    return order.size();
}

std::size_t course_list(Page& page, const ListLook& look, bool slim) {
    const auto& courses = page.view.portfolio.courses;
    const std::vector<EntryMark> marks = marks_of(page.view, EvidenceKind::Course, courses.size());
    const std::vector<std::size_t> order = in_order(
        courses, look,
        [&](std::size_t i) {
            const Course& course = courses[i];
            return look.filter != DegreesOnly && (look.filter == CoursesOnly || keeps(look.filter, mark_at(marks, i)))
                   && found_in(look.search, {course.title, course.institution, course.words});
        },
        [](const Course& course) { return course.from; });
    if (order.empty())
        return 0;
    kit::heading(page.kit, 2, words::courses);
    career_list(
        page,
        {.key = "courses",
         .label = words::courses,
         .title_column = words::column_course,
         .extra_column = words::column_areas,
         .kind = EntryKind::Course,
         .count = order.size(),
         .slim = slim},
        [&](std::size_t i) -> const std::string& { return courses[order[i]].id.text; },
        [&](std::size_t i) {
            CareerRow row = course_row(courses[order[i]]);
            row.mark = mark_of(marks, order[i]);
            return row;
        });
    return order.size();
}

void lists(Page& page, bool slim) {
    const Portfolio& portfolio = page.view.portfolio;
    const std::size_t count = portfolio.degrees.size() + portfolio.courses.size();
    const ListLook& look = list_tools(page, {.key = "education",
                                             .find = words::find_education,
                                             .example = words::find_education_example,
                                             .orders = words::education_orders,
                                             .filters = words::education_filters,
                                             .count = count,
                                             .slim = slim});
    const std::size_t shown = degree_list(page, look, slim) + course_list(page, look, slim);
    list_found(page, "education", shown, count);
}

void add_buttons(Page& page) {
    const bool short_words = page.kit.narrow();
    if (kit::button(page.kit, {.key = "add-degree",
                               .label = short_words ? words::add_degree_short : words::add_degree,
                               .icon = kit::Icon::Plus,
                               .weight = kit::Weight::Primary,
                               .description = short_words ? std::string_view(words::add_degree) : std::string_view{}}))
        page.ask(AddEntry{Degree{}});
    if (kit::button(page.kit, {.key = "add-course",
                               .label = short_words ? words::add_course_short : words::add_course,
                               .icon = kit::Icon::Plus,
                               .description = short_words ? std::string_view(words::add_course) : std::string_view{}}))
        page.ask(AddEntry{Course{}});
}

void head(Page& page) {
    {
        const auto row = kit::row_or_column(page.kit, 480, {.gap = 12});
        screen_title(page, Screen::Education);
        const auto buttons = kit::wrap(page.kit, {.gap = 8});
        add_buttons(page);
    }
    if (!page.kit.narrow())
        screen_lead(page, words::education_lead);
}

void empty_lists(Page& page) {
    const auto empty = kit::empty_state(page.kit, {.key = "empty",
                                                   .icon = kit::Icon::GraduationCap,
                                                   .title = words::education_empty,
                                                   .text = words::education_empty_text});
    add_buttons(page);
    if (kit::button(page.kit, {.key = "open", .label = words::start_open}))
        page.ask(AskForFile{});
}

/// The editor of the entry that is open; false where none is.
bool editor(Page& page, bool whole_page) {
    if (const Degree* degree = open_entry<Degree>(page, EntryKind::Degree)) {
        degree_editor(page, *degree, whole_page);
        return true;
    }
    if (const Course* course = open_entry<Course>(page, EntryKind::Course)) {
        course_editor(page, *course, whole_page);
        return true;
    }
    return false;
}

} // namespace

void education_screen(Page& page) {
    if (!page.kit.wide() && editor(page, true))
        return;
    const Portfolio& portfolio = page.view.portfolio;
    if (portfolio.degrees.empty() && portfolio.courses.empty()) {
        screen_title(page, Screen::Education);
        screen_lead(page, words::education_lead);
        empty_lists(page);
        return;
    }
    head(page);
    const bool beside = open_entry<Degree>(page, EntryKind::Degree) || open_entry<Course>(page, EntryKind::Course);
    if (!beside) {
        lists(page, false);
        return;
    }
    const auto row = kit::row(page.kit, {.key = "beside", .gap = 16, .align = kit::Align::Start});
    {
        const bool roomy = page.kit.environment().width >= 1500;
        const auto list = kit::column(page.kit, {.key = "list-side", .width = roomy ? 340.0F : 232.0F});
        lists(page, true);
    }
    const auto side = kit::column(page.kit, {.key = "editor-side", .grow = 1});
    editor(page, false);
}

} // namespace imh::ui
