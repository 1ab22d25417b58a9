// The development plan on paper: the applicant's goals, and beside them what is still open in the chosen category.

#include "core/areas.h"
#include "core/explain.h"
#include "core/papers/parts.h"
#include "core/papers/words.h"
#include "core/sorted.h"
#include "core/words.h"

namespace imh::paper {

namespace {

std::string helps_with(const Goal& goal, const Source& source, const Category* category) {
    std::string text;
    if (const Requirement* requirement =
            category && goal.requirement ? find_requirement(*category, *goal.requirement) : nullptr)
        text = requirement->title;
    const std::string areas = areas_text(source.pack, areas_of(source.pack, goal.areas));
    return text + (text.empty() || areas.empty() ? "" : "\n") + areas;
}

Section goals_section(const Source& source, const Category* category) {
    Section section{.key = "goals", .title = str(words::goals), .blocks = {}};
    std::vector<const Goal*> goals;
    for (const Goal& goal : source.portfolio.goals)
        goals.push_back(&goal);
    sort_stably(goals, [](const Goal* a, const Goal* b) {
        return a->by.has_value() != b->by.has_value() ? a->by.has_value()
               : a->by != b->by                       ? a->by < b->by
                                                      : a->id < b->id;
    });
    if (goals.empty()) {
        section.blocks.push_back(Paragraph{str(words::goals_none)});
        return section;
    }
    Table table{.caption = {},
                .columns = {{str(words::goal)},
                            {str(words::by_when)},
                            {str(words::done)},
                            {str(words::closes)},
                            {str(words::notes_column)}},
                .rows = {},
                .layout = Layout::Grid,
                .to_tick = true};
    for (const Goal* goal : goals)
        table.rows.push_back(
            {.key = goal->id.text,
             .cells = {words_cell(goal->title), day_cell(goal->by), words_cell(answer_words(goal->done)),
                       words_cell(helps_with(*goal, source, category)), words_cell(goal->words)}});
    section.blocks.push_back(std::move(table));
    return section;
}

Section open_section(const Source& source, const Chosen& about) {
    Section section{.key = "open", .title = str(words::next_steps), .blocks = {}};
    if (!about.category) {
        section.blocks.push_back(Paragraph{str(words::choose_category)});
        return section;
    }
    for (const Finding& finding : about.assessment->findings) {
        const Requirement* requirement = find_requirement(*about.category, finding.requirement);
        if (!requirement || finding.standing == Standing::Met || finding.standing == Standing::Later)
            continue;
        const Explanation told = explain(finding, *about.category, source.pack, source.portfolio);
        section.blocks.push_back(Heading{.level = 3,
                                         .text = requirement->title,
                                         .standing = finding.standing,
                                         .standing_words = standing_words(finding)});
        section.blocks.push_back(Paragraph{told.summary + (told.left.empty() ? "" : "; " + told.left)});
        if (!told.next.empty())
            section.blocks.push_back(Bullets{{}, told.next});
    }
    if (section.blocks.empty())
        section.blocks.push_back(Paragraph{str(words::next_none)});
    return section;
}

/// Open areas that no goal still to be done names.
AreaSet areas_without_goal(const Source& source, const Chosen& about) {
    AreaSet open;
    const Finding* finding = find_terms<CompetencyCoverage>(*about.category, about.assessment->findings);
    if (finding)
        for (const AreaFinding& area : finding->areas)
            open[area.area] = area.standing == Standing::NotMet;
    for (const Goal& goal : source.portfolio.goals)
        if (goal.done != Answer::Yes)
            open &= ~areas_of(source.pack, goal.areas);
    return open;
}

} // namespace

Document development_plan_report(const Source& source) {
    Document document = started(Kind::Plan, source);
    const Chosen about = chosen(source);
    document.sections.push_back(goals_section(source, about.category));
    document.sections.push_back(open_section(source, about));
    if (about.category)
        if (const std::string areas = areas_text(source.pack, areas_without_goal(source, about)); !areas.empty()) {
            Section section{.key = "areas", .title = str(words::gaps_without_goal), .blocks = {}};
            section.blocks.push_back(Paragraph{areas});
            document.sections.push_back(std::move(section));
        }
    Section signing{.key = "signing", .title = {}, .blocks = {}};
    signing.blocks.push_back(Paragraph{str(words::signed_by)});
    document.sections.push_back(std::move(signing));
    return document;
}

} // namespace imh::paper
