// Nineteen answers about one job, asked in plain words.

#include "core/job_facts.h"
#include "ui/screens/career_parts.h"
#include "ui/screens/parts.h"
#include "ui/screens/work_editor.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

JobFacts of_category(const View& view, const Job& job) {
    return view.category ? facts_asked(*view.category, job.kind) : JobFacts{};
}

void fact_field(Page& page, const Job& job, JobFact fact, const EntryStanding& standing) {
    const auto place = static_cast<std::size_t>(fact);
    const words::FactQuestion& words = words::fact_questions[place];
    const std::string help = help_with_levels(page.view.pack, words.help, [&](const Category& category) {
        return facts_asked(category, job.kind).test(place);
    });
    const std::string description = asked_help(standing, {Reason::FactUnsaid}, help, static_cast<std::uint8_t>(fact));
    Job changed = job;
    const std::string key = "fact-" + std::to_string(place);
    if (edit_answer(page, {.key = key, .label = words.question, .description = description}, true,
                    changed.facts[place]))
        ask_change(page, std::move(changed), {});
}

/// Those of the group that `shown` holds.
JobFacts in_group(const words::FactGroup& group, const JobFacts& shown) {
    JobFacts facts;
    for (std::size_t i = 0; i < group.count; ++i)
        facts.set(static_cast<std::size_t>(group.facts[i]));
    return facts & shown;
}

void group_fields(Page& page, const words::FactGroup& group, const JobFacts& shown, const Job& job,
                  const EntryStanding& standing) {
    for (std::size_t i = 0; i < group.count; ++i)
        if (shown.test(static_cast<std::size_t>(group.facts[i])))
            fact_field(page, job, group.facts[i], standing);
}

std::size_t answered(const Job& job, const JobFacts& facts) {
    std::size_t said = 0;
    for (std::size_t i = 0; i < job_fact_count; ++i)
        said += facts.test(i) && job.facts[i] != Answer::Unsaid;
    return said;
}

/// "Who you worked with · 2 answered of 5"
std::string with_answered(std::string_view title, const Job& job, const JobFacts& facts) {
    return std::string(title) + " \xC2\xB7 " + std::to_string(answered(job, facts)) + std::string(words::answered_of)
           + std::to_string(facts.count());
}

} // namespace

void asked_facts(Page& page, const Job& job, const EntryStanding& standing) {
    const JobFacts asked = of_category(page.view, job);
    if (asked.none())
        return;
    part_heading(page, words::asked_facts);
    for (const words::FactGroup& group : words::fact_groups) {
        const JobFacts shown = in_group(group, asked);
        if (shown.none())
            continue;
        kit::heading(page.kit, {.level = 3, .text = group.title, .size = 14});
        group_fields(page, group, shown, job, standing);
    }
}

void more_facts(Page& page, const Job& job, const EntryStanding& standing) {
    const JobFacts asked = of_category(page.view, job);
    if ((~asked).none())
        return;
    if (asked.none()) {
        part_heading(page, words::facts_heading);
        for (const words::FactGroup& group : words::fact_groups) {
            const JobFacts shown = in_group(group, ~asked);
            const std::string label = with_answered(group.title, job, shown);
            if (const auto inside = kit::disclosure(page.kit, {.key = group.title.en, .label = label}))
                group_fields(page, group, shown, job, standing);
        }
        return;
    }
    const std::string label = with_answered(words::more_facts, job, ~asked);
    const auto inside = kit::disclosure(page.kit, {.key = "more-facts", .label = label});
    if (!inside)
        return;
    for (const words::FactGroup& group : words::fact_groups) {
        const JobFacts shown = in_group(group, ~asked);
        if (shown.none())
            continue;
        kit::heading(page.kit, {.level = 3, .text = group.title, .size = 14});
        group_fields(page, group, shown, job, standing);
    }
}

} // namespace imh::ui
