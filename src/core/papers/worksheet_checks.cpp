// Pages 6 to 8: the grid, what is open, and totals to check against.

#include "core/papers/words.h"
#include "core/papers/worksheet.h"
#include "core/papers/worksheet_words.h"

namespace imh::paper {

Section grid_page(const Source& source, const Dossier& dossier) {
    Section page{.key = "grid", .title = str(words::page_grid), .blocks = {}};
    AreaMap map = area_map(source, dossier);
    page.blocks.push_back(Paragraph{str(words::map_note)});
    page.blocks.push_back(std::move(map.grid));
    if (!map.key.rows.empty()) {
        map.key.caption = str(words::key_title);
        page.blocks.push_back(std::move(map.key));
    }
    return page;
}

Section reviewer_page(const Source& source) {
    Section page{.key = "reviewer", .title = str(words::page_reviewer), .blocks = {}};
    const Chosen about = chosen(source);
    if (!about.category) {
        page.blocks.push_back(Paragraph{str(words::choose_category)});
        return page;
    }
    Bullets yours{str(words::for_you), {}};
    Bullets reviewers{str(words::for_reviewer), {}};
    for (const OpenQuestion& open : open_questions(*about.assessment, *about.category, source.portfolio)) {
        const std::string question = filled(words::titled, {open.requirement->title, open.text});
        (open.applicant ? yours : reviewers)
            .items.push_back(open.own_words.empty() ? question : filled(words::own_words, {question, open.own_words}));
    }
    for (Bullets* list : {&yours, &reviewers})
        if (!list->items.empty())
            page.blocks.push_back(std::move(*list));
    if (page.blocks.empty())
        page.blocks.push_back(Paragraph{str(words::for_reviewer_none)});
    return page;
}

namespace {

Row total_row(std::string_view key, std::string_view what, std::int64_t entries, const std::optional<Minutes>& hours) {
    return {.key = std::string(key), .cells = {words_cell(what), number_cell(entries), decimal_cell(hours)}};
}

} // namespace

Section totals_page(const Dossier& dossier) {
    Section page{.key = "totals", .title = str(words::page_totals), .blocks = {}};
    Table table{.caption = {},
                .columns = {{str(words::what)}, {str(words::entries), Side::End}, {str(words::hours), Side::End}},
                .rows = {},
                .layout = Layout::Grid,
                .to_tick = true};
    std::int64_t jobs = 0;
    for (const JobEntry& job : dossier.jobs)
        jobs += !job.double_entry && job.why_no_span != Reason::LiesAhead;
    struct Sum {
        std::int64_t entries = 0;
        Minutes hours{};
        void add(Minutes length) {
            ++entries;
            hours += length;
        }
    };
    Sum trainings, on_rsc, courses, sessions, about_rsc;
    for (const Lesson& lesson : dossier.trainings)
        if (to_type(lesson)) {
            trainings.add(lesson.hours.value_or(Minutes{}));
            if (lesson.rsc_hours > Minutes{})
                on_rsc.add(lesson.rsc_hours);
        }
    for (const Lesson& lesson : dossier.courses)
        if (to_type(lesson))
            courses.add(lesson.hours.value_or(Minutes{}));
    for (const SessionEntry& session : dossier.sessions)
        if (to_type(session)) {
            sessions.add(session.session->hours.value_or(Minutes{}));
            if (session.about_rsc > Minutes{})
                about_rsc.add(session.about_rsc);
        }
    const auto degrees = static_cast<std::int64_t>(dossier.degrees.size());
    const auto raters = static_cast<std::int64_t>(dossier.references.size());
    table.rows = {total_row("degrees", words::total_degrees, degrees, {}),
                  total_row("jobs", words::total_jobs, jobs, {}),
                  total_row("trainings", words::total_trainings, trainings.entries, trainings.hours),
                  total_row("trainings_rsc", words::total_trainings_rsc, on_rsc.entries, on_rsc.hours),
                  total_row("courses", words::total_courses, courses.entries, courses.hours),
                  total_row("sessions", words::total_rsc, sessions.entries, sessions.hours),
                  total_row("about_rsc", words::total_about, about_rsc.entries, about_rsc.hours),
                  total_row("raters", words::total_raters, raters, {})};
    page.blocks.push_back(std::move(table));
    return page;
}

} // namespace imh::paper
