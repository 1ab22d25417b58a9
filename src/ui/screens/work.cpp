// Jobs, internships and volunteer work, with what was said of each and what was not.

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

std::string_view kind_words(JobKind kind) {
    return kind == JobKind::Volunteer ? words::volunteer : kind == JobKind::Internship ? words::internship : words::job;
}

/// What the job was, as marks; what it was not, and what nobody said, in a sentence.
void job_facts(Page& page, const Job& job) {
    std::string denied, silent;
    {
        const auto wrap = kit::wrap(page.kit, {.gap = 6});
        for (std::size_t i = 0; i < job_fact_count; ++i) {
            const auto fact = static_cast<JobFact>(i);
            const std::string what = fact_words(fact);
            switch (job.fact(fact)) {
            case Answer::Yes:
                kit::pill(page.kit, {.tone = kit::Tone::Met, .text = sentence_case(what)});
                break;
            case Answer::Partly:
                kit::pill(page.kit, {.tone = kit::Tone::Reviewer, .text = std::string(words::partly_before) + what});
                break;
            case Answer::No:
                denied += (denied.empty() ? "" : "; ") + what;
                break;
            case Answer::Unsaid:
                silent += (silent.empty() ? "" : "; ") + what;
                break;
            }
        }
    }
    if (denied.empty() && silent.empty())
        return;
    const auto inside = kit::disclosure(page.kit, {.key = "silent", .label = words::unsaid_facts});
    if (!inside)
        return;
    const kit::Text small{.size = 14, .tone = kit::Tone::Muted};
    if (!denied.empty())
        kit::rich(page.kit, {{.text = words::said_no, .bold = true}, {.text = denied}}, small);
    if (!silent.empty())
        kit::rich(page.kit, {{.text = words::said_nothing, .bold = true}, {.text = silent}}, small);
}

void job_card(Page& page, const Job& job) {
    const Portfolio& portfolio = page.view.portfolio;
    const auto card = kit::card(page.kit, {.key = job.id.text});
    {
        const auto row = kit::row(page.kit, {.gap = 12, .align = kit::Align::Start});
        kit::heading(page.kit, {.level = 2, .text = job.title.empty() ? kind_words(job.kind) : std::string_view(job.title), .size = 16, .grow = 1});
        kit::text(page.kit, {.text = kind_words(job.kind), .size = 14, .tone = kit::Tone::Muted});
    }
    if (!job.employer.empty())
        kit::small(page.kit, job.employer);
    const Person* supervisor = job.supervisor ? find_person(portfolio, *job.supervisor) : nullptr;
    facts(page, {{words::when, days_words(job.from, job.to, true)},
                 {words::hours_per_week, job.hours_per_week ? std::to_string(*job.hours_per_week) : std::string{}},
                 {words::families, job.families ? std::to_string(*job.families) : std::string{}},
                 {words::supervisor, supervisor ? supervisor->name : std::string{}}});
    job_facts(page, job);
    area_tags(page, job.areas);
    if (!job.words.empty())
        kit::small(page.kit, job.words);
}

} // namespace

void work_screen(Page& page) {
    const auto& jobs = page.view.portfolio.jobs;
    screen_title(page, Screen::Work);
    screen_lead(page, words::work_lead);
    if (jobs.empty()) {
        const auto empty = kit::empty_state(page.kit, {.key = "empty", .icon = kit::Icon::Briefcase, .title = words::work_empty, .text = words::by_file});
        by_file_buttons(page);
        return;
    }
    kit::list(page.kit, {.key = "jobs", .label = words::jobs, .count = jobs.size(), .row_height = 220, .gap = 12},
              [&](std::size_t i) -> std::string_view { return jobs[i].id.text; },
              [&](std::size_t i) { job_card(page, jobs[i]); });
    by_file_note(page);
}

} // namespace imh::ui
