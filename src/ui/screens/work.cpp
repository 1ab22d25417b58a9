// Jobs, internships and volunteer work: the list, and the editor of the one that is open.

#include "core/words.h"
#include "ui/screens/career_list.h"
#include "ui/screens/career_parts.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/work_editor.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

enum Filter : std::size_t { FirstKind = 3 }; // from here on one for each JobKind

bool is_shown(const ListLook& look, const Job& job, const EntryMark* mark) {
    const bool kept = look.filter >= FirstKind ? static_cast<std::size_t>(job.kind) == look.filter - FirstKind
                                               : keeps(look.filter, mark);
    return kept
           && found_in(look.search,
                       {job.title, job.employer, words::job_kinds[static_cast<std::size_t>(job.kind)], job.words});
}

CareerRow job_row(const Job& job) {
    CareerRow row{.no_when = words::no_date,
                  .title = job.title.empty() ? std::string_view(words::untitled_job) : job.title};
    if (job.from)
        row.when = days_words(job.from, job.to, true);
    if (job.kind != JobKind::Job)
        row.small = words::job_kinds[static_cast<std::size_t>(job.kind)];
    if (!job.employer.empty())
        row.small += (row.small.empty() ? "" : " \xC2\xB7 ") + job.employer;
    if (job.hours_per_week)
        row.extra = std::to_string(*job.hours_per_week);
    return row;
}

void job_list(Page& page, bool slim) {
    const auto& jobs = page.view.portfolio.jobs;
    const ListLook& look = list_tools(page, {.key = "work",
                                             .find = words::find_work,
                                             .example = words::find_work_example,
                                             .orders = words::work_orders,
                                             .filters = words::work_filters,
                                             .count = jobs.size(),
                                             .slim = slim});
    const std::vector<EntryMark> marks = marks_of(page.view, EvidenceKind::Job, jobs.size());
    const std::vector<std::size_t> order = in_order(
        jobs, look, [&](std::size_t i) { return is_shown(look, jobs[i], i < marks.size() ? &marks[i] : nullptr); },
        [](const Job& job) { return job.from; });
    list_found(page, "work", order.size(), jobs.size());
    career_list(
        page,
        {.key = "jobs",
         .label = words::jobs,
         .title_column = words::column_job,
         .extra_column = words::column_hours_a_week,
         .kind = EntryKind::Job,
         .count = order.size(),
         .slim = slim},
        [&](std::size_t i) -> const std::string& { return jobs[order[i]].id.text; },
        [&](std::size_t i) {
            CareerRow row = job_row(jobs[order[i]]);
            if (order[i] < marks.size())
                row.mark = marks[order[i]];
            return row;
        });
}

void head(Page& page) {
    {
        const auto row = kit::row(page.kit, {.gap = 12});
        screen_title(page, Screen::Work);
        if (kit::button(
                page.kit,
                {.key = "add", .label = words::add_job, .icon = kit::Icon::Plus, .weight = kit::Weight::Primary}))
            page.ask(AddEntry{Job{}});
    }
    if (!page.kit.narrow())
        screen_lead(page, words::work_lead);
}

void empty_list(Page& page) {
    const auto empty = kit::empty_state(
        page.kit,
        {.key = "empty", .icon = kit::Icon::Briefcase, .title = words::work_empty, .text = words::work_empty_text});
    if (kit::button(page.kit,
                    {.key = "first", .label = words::add_job, .icon = kit::Icon::Plus, .weight = kit::Weight::Primary}))
        page.ask(AddEntry{Job{}});
    if (kit::button(page.kit, {.key = "open", .label = words::start_open}))
        page.ask(AskForFile{});
}

} // namespace

void work_screen(Page& page) {
    const Job* open = open_entry<Job>(page, EntryKind::Job);
    if (open && !page.kit.wide()) {
        work_editor(page, *open, true);
        return;
    }
    head(page);
    if (page.view.portfolio.jobs.empty()) {
        empty_list(page);
        return;
    }
    if (!open) {
        job_list(page, false);
        return;
    }
    const auto beside = kit::row(page.kit, {.key = "beside", .gap = 16, .align = kit::Align::Start});
    {
        const bool roomy = page.kit.environment().width >= 1500;
        const auto list = kit::column(page.kit, {.key = "list-side", .width = roomy ? 340.0F : 232.0F});
        job_list(page, true);
    }
    const auto side = kit::column(page.kit, {.key = "editor-side", .grow = 1});
    work_editor(page, *open, false);
}

} // namespace imh::ui
