#include "ui/screens/work_editor.h"

#include "core/bounds.h"
#include "core/job_facts.h"
#include "core/words.h"
#include "ui/screens/area_chooser.h"
#include "ui/screens/career_parts.h"
#include "ui/screens/gentle.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// Does one of the category's requirements of work ask for it?
template<class Asks>
bool work_asks(const std::vector<Requirement>& requirements, Asks asks) {
    for (const Requirement& requirement : requirements) {
        const auto visit = [&](const auto& terms) {
            if constexpr (requires { terms.parts; })
                return work_asks(terms.parts, asks);
            else if constexpr (requires { terms.half_time_asked; })
                return static_cast<bool>(asks(terms));
            else
                return false;
        };
        if (std::visit(visit, requirement.terms))
            return true;
    }
    return false;
}

template<class Asks>
std::string help_for_work(const Page& page, std::string_view help, Asks asks) {
    return help_with_levels(page.view.pack, help,
                            [&](const Category& category) { return work_asks(category.requirements, asks); });
}

void what_and_where(Page& page, const Job& job) {
    std::vector<kit::Option> options;
    for (const Text& kind : words::job_kinds)
        options.push_back({.key = kind.en, .label = kind});
    focus_first_field(page, "title");
    text_of(page, job, &Job::title, {.key = "title", .label = words::job_title, .example = words::job_title_example});
    text_of(page, job, &Job::employer,
            {.key = "employer", .label = words::employer, .example = words::employer_example});
    option_of(page, job, &Job::kind, {.key = "kind", .label = words::job_kind, .options = options});
}

void days(Page& page, const Job& job, const EntryStanding& standing) {
    const auto row = kit::row_or_column(page.kit, 300, {.gap = 12, .align = kit::Align::Start});
    const std::string from = asked_help(standing, {Reason::DatesUnsaid}, words::job_from_help);
    date_of(page, job, &Job::from,
            {.key = "from", .label = words::first_day, .help = from, .example = words::day_example, .grow = 1});
    date_of(page, job, &Job::to,
            {.key = "to",
             .label = words::last_day,
             .help = words::job_to_help,
             .problem = last_day_problem(page, job.id.text, "from", "to"),
             .grow = 1});
}

void numbers(Page& page, const Job& job, const EntryStanding& standing) {
    const auto row = kit::row_or_column(page.kit, 300, {.gap = 12, .align = kit::Align::Start});
    std::string week =
        help_for_work(page, words::hours_per_week_help, [](const Work& work) { return work.half_time_asked; });
    week = asked_help(standing, {Reason::HalfTimeUnsaid}, week);
    number_of(page, job, &Job::hours_per_week, portfolio_bounds::hours_per_week,
              {.key = "hours-per-week", .label = words::hours_per_week, .help = week, .grow = 1});
    std::string families =
        help_for_work(page, words::families_help, [](const Work& work) { return work.families > 0; });
    families = asked_help(standing, {Reason::FamiliesUnsaid}, families);
    number_of(page, job, &Job::families, portfolio_bounds::families,
              {.key = "families", .label = words::families, .help = families, .grow = 1});
}

void supervisor(Page& page, const Job& job, const EntryStanding& standing) {
    const std::string help = asked_help(standing, {Reason::InternshipSupervisorUnsaid}, words::supervisor_help);
    Job changed = job;
    if (edit_person(page, {EntryKind::Job, job.id.text},
                    {.key = "supervisor", .label = words::supervisor, .description = help}, changed.supervisor))
        ask_change(page, std::move(changed), {});
}

} // namespace

void work_editor(Page& page, const Job& job, bool whole_page) {
    const kit::KeyScope key(page.kit, job.id.text);
    const auto card = kit::card(page.kit, {.key = "editor", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    const auto index = static_cast<std::uint32_t>(&job - page.view.portfolio.jobs.data());
    const EntryStanding standing = standing_of_entry(page.view, {EvidenceKind::Job, index});
    editor_head(page, job.title.empty() ? std::string_view(words::untitled_job) : job.title, words::back_to_work,
                whole_page);
    what_and_where(page, job);
    days(page, job, standing);
    numbers(page, job, standing);
    supervisor(page, job, standing);
    gentle_notes_part(page, {EvidenceKind::Job, index});
    kit::divider(page.kit);
    asked_facts(page, job, standing);
    entry_becomes(page, standing);
    more_facts(page, job, standing);
    kit::divider(page.kit);
    {
        Job changed = job;
        if (edit_areas(page, {.title = words::job_areas_title, .none_yet = words::job_areas_waiting}, changed.areas))
            ask_change(page, std::move(changed), {});
    }
    notes_of(page, job, words::duties, words::duties_help);
    editor_buttons(page, {EntryKind::Job, job.id.text});
}

} // namespace imh::ui
