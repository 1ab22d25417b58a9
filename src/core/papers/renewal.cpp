#include "core/papers/renewal.h"

#include <algorithm>

#include "core/explain_renewal.h"
#include "core/papers/parts.h"
#include "core/papers/renewal_words.h"
#include "core/papers/words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

using ContinuingKind = ContinuingRequirement::Kind;

Section about_renewal(const RenewalSource& source, const Category& category) {
    Section section{.key = "about", .title = {}, .blocks = {}};
    section.blocks.push_back(Paragraph{str(words::renewal_purpose)});
    Facts facts;
    if (!source.portfolio.name.empty())
        facts.facts.push_back({str(words::name), words_cell(source.portfolio.name)});
    facts.facts.push_back({str(words::day), day_cell(source.renewal.day)});
    facts.facts.push_back(
        {str(words::rules), words_cell(filled(words::rules_value, {source.pack.title, source.pack.association}))});
    facts.facts.push_back({str(words::category), words_cell(full_title(category))});
    facts.facts.push_back({str(words::held_since), source.holding.since ? day_cell(source.holding.since)
                                                                        : words_cell(words::unsaid)});
    const Date first{source.renewal.period.first};
    const Date last{source.renewal.period.last};
    facts.facts.push_back({str(words::period), days_cell(first, last, false)});
    facts.facts.push_back({str(words::needed_by), day_cell(last)});
    section.blocks.push_back(std::move(facts));
    section.blocks.push_back(Note{str(words::unofficial) + "\n" + source.pack.notice});
    return section;
}

/// Where a finding stands; what is only recommended has no standing of its own.
Cell standing_cell(const ContinuingFinding& judged, const ContinuingRequirement& continuing) {
    if (continuing.strength != ContinuingRequirement::Strength::Required && continuing.kind != ContinuingKind::Unknown)
        return {};
    return {.text = standing_words(judged.finding), .plain = {}, .standing = judged.finding.standing};
}

Section overview(const RenewalSource& source, const Category& category) {
    Section section{.key = "asked", .title = str(words::what_counts), .blocks = {}};
    if (category.continuing.empty()) {
        section.blocks.push_back(Note{str(words::no_renewal_rules)});
        return section;
    }
    section.blocks.push_back(Paragraph{renewal_words(source.renewal)});
    Table table{.caption = {},
                .columns = {{str(words::what_is_asked)},
                            {str(words::asked_how)},
                            {str(words::there)},
                            {str(words::left)},
                            {str(words::stands)}}};
    for (std::size_t i = 0; i < category.continuing.size(); ++i) {
        const ContinuingRequirement& continuing = category.continuing[i];
        const ContinuingFinding& judged = source.renewal.findings[i];
        const Explanation told = explain(judged, continuing, source.renewal, source.pack, source.portfolio);
        table.rows.push_back({.key = continuing.id.text,
                              .cells = {words_cell(continuing.title),
                                        words_cell(continuing.kind == ContinuingKind::Unknown ? std::string{}
                                                                                    : strength_words(continuing.strength)),
                                        words_cell(told.summary), words_cell(told.left),
                                        standing_cell(judged, continuing)}});
    }
    section.blocks.push_back(std::move(table));
    return section;
}

Section details(const RenewalSource& source, const ContinuingRequirement& continuing, const ContinuingFinding& judged) {
    const Explanation told = explain(judged, continuing, source.renewal, source.pack, source.portfolio);
    const Cell standing = standing_cell(judged, continuing);
    Section section{.key = continuing.id.text, .title = continuing.title, .blocks = {}};
    section.blocks.push_back(Paragraph{continuing.help});
    Facts facts;
    facts.facts.push_back({str(words::there), words_cell(told.summary)});
    if (!told.left.empty())
        facts.facts.push_back({str(words::left), words_cell(told.left)});
    if (!standing.text.empty())
        facts.facts.push_back({str(words::stands), standing});
    facts.facts.push_back({str(words::source), words_cell(told.source)});
    section.blocks.push_back(std::move(facts));
    if (!told.next.empty())
        section.blocks.push_back(Bullets{str(words::next), told.next});
    if (!told.readings.empty())
        section.blocks.push_back(Bullets{str(words::reading), told.readings});
    return section;
}

std::string became_words(const Line& line) {
    if (line.verdict == Verdict::Counted)
        return str(words::counted);
    return filled(line.verdict == Verdict::Open ? words::open_because : words::aside_because, {reason_words(line)});
}

/// The entry's hours, and the parts of it that are asked for by themselves.
Cell parted_hours(const std::optional<Minutes>& hours, const std::optional<Minutes>& rsc,
                  const std::optional<Minutes>& dei) {
    Cell cell = hours_cell(hours);
    if (rsc && *rsc > Minutes{})
        cell.text += "\n" + filled(words::rsc_part, {hours_words(*rsc)});
    if (dei && *dei > Minutes{})
        cell.text += "\n" + filled(words::dei_part, {hours_words(*dei)});
    return cell;
}

/// One row for an entry, without what became of it.
std::vector<Cell> entry_cells(const RenewalSource& source, EvidenceRef ref) {
    const auto lesson = [&](const auto& entry, const std::string& given_by) {
        return std::vector<Cell>{
            days_cell(entry.from, entry.to, false), words_cell(capital(evidence_words(source.portfolio, ref))),
            words_cell(given_by),
            words_cell(entry.areas ? areas_text(source.pack, areas_of(source.pack, *entry.areas)) : str(words::unsaid)),
            parted_hours(entry.hours, entry.rsc_hours, entry.dei_hours)};
    };
    if (ref.kind == EvidenceKind::Training)
        return lesson(source.portfolio.trainings[ref.index], source.portfolio.trainings[ref.index].provider);
    if (ref.kind == EvidenceKind::Course)
        return lesson(source.portfolio.courses[ref.index], source.portfolio.courses[ref.index].institution);
    if (ref.kind == EvidenceKind::Membership) {
        const Membership& membership = source.portfolio.memberships[ref.index];
        return {words_cell(membership.association), days_cell(membership.from, membership.to, true)};
    }
    if (ref.kind == EvidenceKind::Signature)
        return {words_cell(capital(evidence_words(source.portfolio, ref))),
                day_cell(source.portfolio.signatures[ref.index].signed_on)};
    const Session& session = source.portfolio.sessions[ref.index];
    const Person* provider = session.provider ? find_person(source.portfolio, *session.provider) : nullptr;
    return {days_cell(session.from, session.to, false),
            words_cell(provider ? provider->name : str(words::unsaid)),
            words_cell(endorsements_words(source.pack, provider)), hours_cell(session.hours)};
}

std::vector<Column> entry_columns(ContinuingKind kind) {
    const Column became{str(words::became)};
    const Column running{str(words::counted_so_far), Side::End};
    const Column hours{str(words::hours), Side::End};
    switch (kind) {
    case ContinuingKind::Training:
        return {{str(words::date)}, {str(words::title)}, {str(words::given_by)}, {str(words::areas)}, hours, became, running};
    case ContinuingKind::ReflectiveSupervision:
        return {{str(words::date)}, {str(words::rsc_given_by)}, {str(words::category)}, hours, became, running};
    default:
        return {{str(words::entry)}, {str(words::when)}, became};
    }
}

std::string_view section_title(ContinuingKind kind) {
    return kind == ContinuingKind::Training                ? words::trainings_of_period
           : kind == ContinuingKind::ReflectiveSupervision ? words::sessions_of_period
           : kind == ContinuingKind::Membership            ? words::memberships_of_period
                                                           : words::signatures_of_period;
}

std::string_view section_key(ContinuingKind kind) {
    return kind == ContinuingKind::Training                ? "trainings"
           : kind == ContinuingKind::ReflectiveSupervision ? "sessions"
           : kind == ContinuingKind::Membership            ? "memberships"
                                                           : "signatures";
}

/// The ledger of one finding, what lies outside the period counted and left out.
Section entries_of(const RenewalSource& source, const ContinuingRequirement& continuing, const Finding& finding) {
    const ContinuingKind kind = continuing.kind;
    Section section{.key = std::string(section_key(kind)), .title = std::string(section_title(kind)), .blocks = {}};
    Table table{.caption = {}, .columns = entry_columns(kind)};
    Minutes total{};
    std::int64_t outside = 0;
    for (const Line& line : finding.ledger) {
        if (line.reason == Reason::OutsidePeriod) {
            ++outside;
            continue;
        }
        if (line.verdict == Verdict::Counted)
            total += Minutes{line.amount};
        Row row{.key = id_text(source.portfolio, line.evidence), .cells = entry_cells(source, line.evidence)};
        row.cells.push_back(words_cell(became_words(line)));
        if (kind == ContinuingKind::Training || kind == ContinuingKind::ReflectiveSupervision)
            row.cells.push_back(hours_cell(total));
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        section.blocks.push_back(Paragraph{str(words::none_in_period)});
    else
        section.blocks.push_back(std::move(table));
    if (outside > 0)
        section.blocks.push_back(Paragraph{
            filled(words::outside_period, {counted_words(outside, {"entry", "anotación"}, {"entries", "anotaciones"})})});
    return section;
}

} // namespace

Document renewal_log(const RenewalSource& source) {
    const Category& category = *find_category(source.pack, source.renewal.category);
    Document document{.key = "renewal",
                      .language = language_in_use(),
                      .title = str(words::renewal_title),
                      .sections = {}};
    document.sections.push_back(about_renewal(source, category));
    document.sections.push_back(overview(source, category));
    for (std::size_t i = 0; i < category.continuing.size(); ++i)
        document.sections.push_back(details(source, category.continuing[i], source.renewal.findings[i]));
    for (std::size_t i = 0; i < category.continuing.size(); ++i)
        if (category.continuing[i].kind != ContinuingKind::Unknown)
            document.sections.push_back(
                entries_of(source, category.continuing[i], source.renewal.findings[i].finding));
    document.sections.push_back({.key = "signed", .title = {}, .blocks = {Paragraph{str(words::attested)}}});
    return document;
}

} // namespace imh::paper
