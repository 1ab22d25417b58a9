// The standing report: every category in a line, then each finding of the chosen one with all that led to it.

#include <algorithm>

#include "core/explain_parts.h"
#include "core/papers/parts.h"
#include "core/papers/words.h"
#include "core/sorted.h"
#include "core/words.h"

namespace imh::paper {

namespace {

Cell standing_cell(std::string text, Standing standing) {
    return {.text = std::move(text), .standing = standing};
}

Section all_categories(const Source& source) {
    Section section{.key = "categories", .title = str(words::at_a_glance), .blocks = {}};
    Table table{.caption = {},
                .columns = {{str(words::category)},
                            {str(words::level)},
                            {str(words::experience)},
                            {str(words::application)},
                            {str(words::outcome)}}};
    for (const CategoryAssessment& each : source.assessment.categories)
        if (const Category* category = find_category(source.pack, each.category))
            table.rows.push_back(
                {.key = category->id.text,
                 .cells = {words_cell(full_title(*category)), words_cell(category->level),
                           standing_cell(standing_words(each.experience, Stage::Experience), each.experience),
                           standing_cell(standing_words(each.application, Stage::Application), each.application),
                           standing_cell(outcome_words(each), each.outcome)}});
    section.blocks.push_back(std::move(table));
    return section;
}

// -- the ledger of a finding

/// Entries that became of the same, when there are many, are told in one row.
struct Group {
    Verdict verdict;
    Reason reason;
    std::uint8_t fact;
    EvidenceKind kind;
    std::vector<const Line*> lines;
};

constexpr std::size_t most_rows_of_a_group = 12;

std::vector<Group> grouped(const std::vector<Line>& ledger) {
    std::vector<Group> groups;
    for (const Line& line : ledger) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group& each) {
            return each.verdict == line.verdict && each.reason == line.reason && each.fact == line.fact
                   && each.kind == line.evidence.kind;
        });
        if (same != groups.end())
            same->lines.push_back(&line);
        else
            groups.push_back({line.verdict, line.reason, line.fact, line.evidence.kind, {&line}});
    }
    sort_stably(groups, [](const Group& a, const Group& b) { return a.verdict > b.verdict; });
    return groups;
}

struct Days {
    std::optional<Date> from, to;
    bool open_end = false;
};

Days days_of(const Portfolio& portfolio, EvidenceRef ref) {
    switch (ref.kind) {
    case EvidenceKind::Degree:
        return {portfolio.degrees[ref.index].conferred, {}};
    case EvidenceKind::Course:
        return {portfolio.courses[ref.index].from, portfolio.courses[ref.index].to};
    case EvidenceKind::Training:
        return {portfolio.trainings[ref.index].from, portfolio.trainings[ref.index].to};
    case EvidenceKind::Job:
        return {portfolio.jobs[ref.index].from, portfolio.jobs[ref.index].to, true};
    case EvidenceKind::Session:
        return {portfolio.sessions[ref.index].from, portfolio.sessions[ref.index].to};
    case EvidenceKind::Signature:
        return {portfolio.signatures[ref.index].signed_on, {}};
    case EvidenceKind::Membership:
        return {portfolio.memberships[ref.index].from, portfolio.memberships[ref.index].to, true};
    case EvidenceKind::Exam:
        return {portfolio.exams[ref.index].taken, {}};
    default:
        return {};
    }
}

Cell amount_cell(Unit unit, std::int64_t amount) {
    if ((unit != Unit::ClockTime && unit != Unit::Days) || amount == 0)
        return {};
    return {.text = amount_words(unit, amount),
            .plain = unit == Unit::ClockTime ? decimal_text(Minutes{amount}) : std::to_string(amount)};
}

Cell verdict_cell(const Line& line) {
    switch (line.verdict) {
    case Verdict::Counted:
        return standing_cell(str(words::counted), Standing::Met);
    case Verdict::Open:
        return standing_cell(filled(words::open_because, {reason_words(line)}), Standing::Reviewer);
    case Verdict::SetAside:
        break;
    }
    return standing_cell(filled(words::aside_because, {reason_words(line)}), Standing::NotMet);
}

Row row_of(const Group& group, const Finding& finding, const Portfolio& portfolio) {
    std::int64_t amount = 0;
    Days days;
    for (const Line* line : group.lines) {
        amount += line->amount;
        const Days one = days_of(portfolio, line->evidence);
        const std::optional<Date> last = one.to ? one.to : one.from;
        if (one.from && (!days.from || *one.from < *days.from))
            days.from = one.from;
        if (last && (!days.to || *days.to < *last))
            days.to = last;
    }
    return {.key = {},
            .cells = {words_cell(entries_words(group.kind, group.lines.size())), days_cell(days.from, days.to, false),
                      amount_cell(finding.ledger_unit, amount), verdict_cell(*group.lines.front())}};
}

Table ledger_table(const Finding& finding, const Portfolio& portfolio) {
    const bool amounts = finding.ledger_unit == Unit::ClockTime || finding.ledger_unit == Unit::Days;
    Table table{
        .caption = str(words::ledger),
        .columns = {{str(words::entry)}, {str(words::when)}, {str(words::amount), Side::End}, {str(words::became)}}};
    for (const Group& group : grouped(finding.ledger)) {
        if (group.kind == EvidenceKind::None) // about no single entry: told among the reasons
            continue;
        if (group.lines.size() > most_rows_of_a_group) {
            table.rows.push_back(row_of(group, finding, portfolio));
            continue;
        }
        for (const Line* line : group.lines) {
            const Days days = days_of(portfolio, line->evidence);
            table.rows.push_back({.key = id_text(portfolio, line->evidence),
                                  .cells = {words_cell(capital(evidence_words(portfolio, line->evidence))),
                                            days_cell(days.from, days.to, days.open_end),
                                            amount_cell(finding.ledger_unit, line->amount), verdict_cell(*line)}});
        }
    }
    if (!amounts) {
        table.columns.erase(table.columns.begin() + 2);
        for (Row& row : table.rows)
            row.cells.erase(row.cells.begin() + 2);
    }
    return table;
}

// -- findings

void add_finding(Section& section, const Finding& finding, const Category& category, const Source& source) {
    const Requirement* requirement = find_requirement(category, finding.requirement);
    if (!requirement)
        return;
    const Explanation told = explain(finding, category, source.pack, source.portfolio);
    section.blocks.push_back(Heading{.level = 4,
                                     .text = requirement->title,
                                     .standing = finding.standing,
                                     .standing_words = standing_words(finding)});
    Facts facts;
    facts.facts.push_back({str(words::there), words_cell(told.summary)});
    if (!told.left.empty())
        facts.facts.push_back({str(words::left), words_cell(told.left)});
    facts.facts.push_back({str(words::what_is_asked), words_cell(requirement->help)});
    section.blocks.push_back(std::move(facts));
    if (!told.why.empty())
        section.blocks.push_back(Bullets{str(words::why), told.why});
    if (!told.next.empty())
        section.blocks.push_back(Bullets{str(words::next), told.next});
    if (Table ledger = ledger_table(finding, source.portfolio); !ledger.rows.empty())
        section.blocks.push_back(std::move(ledger));
    for (const Finding& part : finding.parts)
        if (const Requirement* of_part = find_requirement(category, part.requirement))
            if (Table ledger = ledger_table(part, source.portfolio); !ledger.rows.empty()) {
                ledger.caption = of_part->title;
                section.blocks.push_back(std::move(ledger));
            }
    Facts origin;
    if (!told.readings.empty()) {
        std::string readings;
        for (const std::string& reading : told.readings)
            readings += (readings.empty() ? "" : "\n") + reading;
        origin.facts.push_back({str(words::reading), words_cell(readings)});
    }
    origin.facts.push_back({str(words::source), words_cell(told.source)});
    section.blocks.push_back(std::move(origin));
}

Section one_category(const CategoryAssessment& assessment, const Category& category, const Source& source) {
    Section section{.key = category.id.text, .title = full_title(category), .blocks = {}};
    section.blocks.push_back(
        Paragraph{assessment.outcome == Standing::Met ? str(words::all_met) : outcome_words(assessment)});
    for (const Stage stage : {Stage::Experience, Stage::Application, Stage::AfterReview}) {
        bool headed = false;
        for (const Finding& finding : assessment.findings) {
            if (finding.stage != stage)
                continue;
            if (!headed)
                section.blocks.push_back(
                    Heading{.level = 3, .text = stage_words(stage), .standing = {}, .standing_words = {}});
            headed = true;
            add_finding(section, finding, category, source);
        }
    }
    Bullets questions{str(words::for_reviewer), {}};
    for (const OpenQuestion& open : open_questions(assessment, category, source.portfolio))
        if (!open.applicant)
            questions.items.push_back(filled(words::titled, {open.requirement->title, open.text}));
    section.blocks.push_back(
        Heading{.level = 3, .text = str(words::for_reviewer), .standing = {}, .standing_words = {}});
    questions.title.clear();
    if (questions.items.empty())
        section.blocks.push_back(Paragraph{str(words::for_reviewer_none)});
    else
        section.blocks.push_back(std::move(questions));
    return section;
}

Section notes_on_entries(const Source& source) {
    Section section{.key = "notes", .title = str(words::notes), .blocks = {}};
    Bullets notes;
    for (const Notice& notice : source.assessment.notices)
        notes.items.push_back(notice_words(notice, source.portfolio));
    section.blocks.push_back(std::move(notes));
    return section;
}

} // namespace

Document standing_report(const Source& source) {
    Document document = started(Kind::Standing, source);
    document.sections.push_back(all_categories(source));
    const Chosen only = chosen(source);
    for (const CategoryAssessment& each : source.assessment.categories)
        if (const Category* category = find_category(source.pack, each.category);
            category && (!only.category || only.category == category))
            document.sections.push_back(one_category(each, *category, source));
    if (!source.assessment.notices.empty())
        document.sections.push_back(notes_on_entries(source));
    return document;
}

} // namespace imh::paper
