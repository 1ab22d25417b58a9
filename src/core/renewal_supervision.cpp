// RS/C received in the period: the hours, and how they are spread.

#include <algorithm>

#include "core/renewal_year.h"

namespace imh {

namespace {

using Strength = ContinuingRequirement::Strength;

Line line_of(const SessionEntry& entry, const Year& year) {
    const std::int64_t amount = entry.hours().count();
    if (entry.double_entry)
        return {entry.ref, Verdict::SetAside, Reason::EnteredTwice, amount};
    if (!year.touches(entry.span))
        return {entry.ref, Verdict::SetAside, Reason::OutsidePeriod, amount};
    if (entry.held == Truth::No)
        return {entry.ref, Verdict::SetAside, Reason::LiesAhead, amount};
    if (entry.session->kind != SessionKind::Reflective)
        return {entry.ref, Verdict::SetAside, Reason::NotReflective, amount};
    if (!entry.session->hours)
        return {entry.ref, Verdict::Open, Reason::HoursUnsaid, amount};
    if (entry.undated)
        return {entry.ref, Verdict::Open, Reason::DatesUnsaid, amount};
    if (entry.held == Truth::Maybe)
        return {entry.ref, Verdict::Open, Reason::StillRunning, amount};
    if (!year.holds(entry.span))
        return {entry.ref, Verdict::Open, Reason::AcrossPeriod, amount};
    return {entry.ref, Verdict::Counted, Reason::None, amount};
}

/// Held for so many months on the period's last day?
Truth held_for(const std::optional<int>& months, const Holding& holding) {
    if (!months)
        return Truth::No;
    if (!holding.since)
        return Truth::Maybe;
    const Day since{*holding.since};
    if (since > holding.period.last)
        return Truth::No;
    return completed_months(DaySpan{since, holding.period.last}) >= *months ? Truth::Yes : Truth::No;
}

/// From the month of the first session to that of the last, both counted.
struct Spread {
    int first = 0;
    int last = -1;

    void add(DaySpan span) {
        const int from = month_number(month_of(span.first));
        const int to = month_number(month_of(span.last));
        first = last < first ? from : std::min(first, from);
        last = std::max(last, to);
    }
    int months() const { return last - first + 1; }
};

Measure spread_of(const Finding& finding, int asked, const Year& year) {
    Spread sure;
    Spread possible;
    for (std::size_t i = 0; i < finding.ledger.size(); ++i) {
        const Line& line = finding.ledger[i];
        const DaySpan whole = year.dossier.sessions[i].span;
        if (line.verdict == Verdict::SetAside)
            continue;
        possible.add({std::max(whole.first, year.holding.period.first), std::min(whole.last, year.holding.period.last)});
        if (line.verdict == Verdict::Counted)
            sure.add(whole);
    }
    return {Unit::Months, sure.months(), possible.months(), asked};
}

} // namespace

ContinuingFinding supervision_of(const ContinuingRequirement& continuing, const Year& year) {
    const Truth free = held_for(continuing.not_required_after_months, year.holding);
    const Truth fewer = held_for(continuing.fewer_after_months, year.holding);
    const bool required = continuing.strength == Strength::Required && free != Truth::Yes;
    const Minutes hours = fewer == Truth::Yes ? continuing.fewer_hours : continuing.hours;
    ContinuingFinding judged;
    Finding& finding = judged.finding;
    finding.ledger_unit = Unit::ClockTime;
    finding.measure = {Unit::ClockTime, 0, 0, required ? hours.count() : 0};
    for (const SessionEntry& session : year.dossier.sessions)
        take(finding, line_of(session, year));
    allow_unsaid_lengths(finding);

    Standing of_spread = Standing::Met;
    if (required && continuing.shortest_months > 0) {
        finding.sub_measures.push_back({"span", spread_of(finding, continuing.shortest_months, year)});
        of_spread = standing_of(finding.sub_measures.back().measure);
    }
    finding.standing = std::max(standing_of(finding.measure), of_spread);
    const bool fewer_may_do = fewer == Truth::Maybe && of_spread != Standing::NotMet &&
                              finding.measure.possible >= continuing.fewer_hours.count();
    const bool asks_since = required && finding.standing != Standing::Met && (free == Truth::Maybe || fewer_may_do);
    if (asks_since)
        finding.standing = Standing::Reviewer;
    if (finding.standing == Standing::Reviewer)
        ask_open_lines(finding);
    if (asks_since)
        ask(finding, Reason::HeldSinceUnsaid);
    if (!required) {
        // Of those who are released it is recommended only to who serves families or gives RS/C.
        const bool practises = done_in(year, {JobFact::DirectService, JobFact::ProvidesRsc}) != Truth::No;
        const Strength strength = free != Truth::Yes ? continuing.strength
                                  : practises        ? Strength::Recommended
                                                     : Strength::Encouraged;
        judged.advice.push_back(
            {strength,
             {"", {Unit::ClockTime, finding.measure.sure, finding.measure.possible, hours.count()}}});
    }
    return judged;
}

} // namespace imh
