#include "core/renewal.h"

#include <algorithm>

#include "core/dossier.h"
#include "core/questions.h"

namespace imh {

namespace {

using Strength = ContinuingRequirement::Strength;

/// One period of one portfolio, as every kind of continuing requirement sees it.
struct Year {
    const Dossier& dossier;
    const Category& category;
    const Holding& holding;

    bool touches(DaySpan span) const { return span.first <= holding.period.last && holding.period.first <= span.last; }
    bool holds(DaySpan span) const { return holding.period.first <= span.first && span.last <= holding.period.last; }
};

/// Was one of these done in a job of the period? In doubt where no job of the period is entered.
Truth done_in(const Year& year, std::initializer_list<JobFact> facts) {
    bool any = false;
    Truth done = Truth::No;
    for (const JobEntry& entry : year.dossier.jobs) {
        const bool undated = entry.why_no_span == Reason::DatesUnsaid;
        if (!undated && !(entry.span && year.touches(*entry.span)))
            continue;
        any = true;
        for (const JobFact fact : facts) {
            const Answer said = entry.job->fact(fact);
            if (said == Answer::Yes && !undated)
                done = Truth::Yes;
            else if (said != Answer::No)
                done = std::max(done, Truth::Maybe);
        }
    }
    return any ? done : Truth::Maybe;
}

std::optional<DaySpan> span_of(const Lesson& lesson, const Portfolio& portfolio) {
    if (!lesson.from)
        return std::nullopt;
    const std::optional<Date>& to = lesson.ref.kind == EvidenceKind::Course ? portfolio.courses[lesson.ref.index].to
                                                                            : portfolio.trainings[lesson.ref.index].to;
    return DaySpan{Day{*lesson.from}, std::max(Day{*lesson.from}, Day{to.value_or(*lesson.from)})};
}

Line line_of(const Lesson& lesson, const Year& year) {
    const auto amount = lesson.hours.value_or(Minutes{}).count();
    const auto set_aside = [&](Reason reason) { return Line{lesson.ref, Verdict::SetAside, reason, amount}; };
    const auto open = [&](Reason reason) { return Line{lesson.ref, Verdict::Open, reason, amount}; };
    const std::optional<DaySpan> span = span_of(lesson, *year.dossier.portfolio);

    if (lesson.double_entry)
        return set_aside(Reason::EnteredTwice);
    if (span && !year.touches(*span))
        return set_aside(Reason::OutsidePeriod);
    if (lesson.held == Truth::No)
        return set_aside(lesson.why_not_held);
    if (!specific_to(lesson, year.category.id))
        return set_aside(Reason::OtherCategory);
    if (lesson.areas_said && lesson.areas.none())
        return set_aside(Reason::NoArea);
    if (!lesson.hours)
        return open(Reason::HoursUnsaid);
    if (lesson.held == Truth::Maybe)
        return open(lesson.why_not_held);
    if (!year.holds(*span))
        return open(Reason::AcrossPeriod);
    if (!lesson.areas_said)
        return open(Reason::AreasUnsaid);
    return {lesson.ref, Verdict::Counted, Reason::None, amount};
}

/// Adds a line to the ledger and to both sums.
void take(Finding& finding, const Line& line) {
    finding.ledger.push_back(line);
    if (line.verdict != Verdict::SetAside)
        finding.measure.possible += line.amount;
    if (line.verdict == Verdict::Counted)
        finding.measure.sure += line.amount;
}

/// An entry whose length was not said may be as long as is needed.
void allow_unsaid_lengths(Finding& finding) {
    for (const Line& line : finding.ledger)
        if (line.reason == Reason::HoursUnsaid)
            finding.measure.possible = std::max(finding.measure.possible, finding.measure.asked);
}

void ask_open_lines(Finding& finding) {
    for (const Line& line : finding.ledger)
        if (line.verdict == Verdict::Open)
            ask(finding, line.reason, line.evidence);
}

ContinuingFinding training_of(const ContinuingRequirement& continuing, const Year& year) {
    ContinuingFinding judged;
    Finding& finding = judged.finding;
    finding.ledger_unit = Unit::ClockTime;
    const bool required = continuing.strength == Strength::Required;
    finding.measure = {Unit::ClockTime, 0, 0, required ? continuing.hours.count() : 0};
    Measure rsc{Unit::ClockTime, 0, 0, continuing.rsc_hours.count()};
    const auto add = [&](const Lesson& lesson) {
        const Line line = line_of(lesson, year);
        take(finding, line);
        if (line.verdict != Verdict::SetAside)
            rsc.possible += lesson.rsc_hours.count();
        if (line.verdict == Verdict::Counted)
            rsc.sure += lesson.rsc_hours.count();
    };
    for (const Lesson& training : year.dossier.trainings)
        add(training);
    for (const Lesson& course : year.dossier.courses)
        add(course);
    allow_unsaid_lengths(finding);
    finding.standing = standing_of(finding.measure);
    if (!required)
        judged.advice.push_back(
            {continuing.strength,
             {"", {Unit::ClockTime, finding.measure.sure, finding.measure.possible, continuing.hours.count()}}});

    bool asks_who_gives = false;
    const Truth gives = rsc.asked > 0 ? done_in(year, {JobFact::ProvidesRsc}) : Truth::No;
    if (gives != Truth::No && continuing.rsc_strength == Strength::Required) {
        const Standing of_rsc = standing_of(rsc);
        asks_who_gives = gives == Truth::Maybe && of_rsc != Standing::Met;
        finding.standing = std::max(finding.standing, asks_who_gives ? Standing::Reviewer : of_rsc);
        finding.sub_measures.push_back({"rsc_provision", rsc});
    } else if (gives != Truth::No) {
        judged.advice.push_back({continuing.rsc_strength, {"rsc_provision", rsc}});
    }
    if (finding.standing == Standing::Reviewer) {
        ask_open_lines(finding);
        if (asks_who_gives)
            ask(finding, Reason::RscGivingUnsaid);
    }
    return judged;
}

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

/// Held long enough that nothing is asked any more?
Truth released(const ContinuingRequirement& continuing, const Holding& holding) {
    if (!continuing.not_required_after_months)
        return Truth::No;
    if (!holding.since)
        return Truth::Maybe;
    const Day since{*holding.since};
    if (since > holding.period.last)
        return Truth::No;
    return completed_months(DaySpan{since, holding.period.last}) >= *continuing.not_required_after_months ? Truth::Yes
                                                                                                          : Truth::No;
}

ContinuingFinding supervision_of(const ContinuingRequirement& continuing, const Year& year) {
    const Truth free = released(continuing, year.holding);
    const bool required = continuing.strength == Strength::Required && free != Truth::Yes;
    ContinuingFinding judged;
    Finding& finding = judged.finding;
    finding.ledger_unit = Unit::ClockTime;
    finding.measure = {Unit::ClockTime, 0, 0, required ? continuing.hours.count() : 0};
    for (const SessionEntry& session : year.dossier.sessions)
        take(finding, line_of(session, year));
    allow_unsaid_lengths(finding);

    finding.standing = standing_of(finding.measure);
    const bool asks_since = required && free == Truth::Maybe && finding.standing != Standing::Met;
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
             {"", {Unit::ClockTime, finding.measure.sure, finding.measure.possible, continuing.hours.count()}}});
    }
    return judged;
}

Line line_of(EvidenceRef ref, const Membership& membership, const Year& year) {
    const Day last = year.holding.period.last;
    const Day end = std::min(last, Day{year.dossier.today});
    if (membership.from && Day{*membership.from} > end)
        return {ref, Verdict::SetAside, Day{*membership.from} > last ? Reason::OutsidePeriod : Reason::LiesAhead};
    if (membership.to && Day{*membership.to} < last)
        return {ref, Verdict::SetAside, Day{*membership.to} < end ? Reason::MembershipEnded : Reason::EndsInPeriod};
    switch (membership.infant_mental_health) {
    case Answer::Yes:
        return {ref, Verdict::Counted};
    case Answer::No:
        return {ref, Verdict::SetAside, Reason::NotImhAssociation};
    case Answer::Partly:
    case Answer::Unsaid:
        break;
    }
    return {ref, Verdict::Open, Reason::MembershipKindUnsaid};
}

ContinuingFinding membership_of(const ContinuingRequirement& continuing, const Year& year) {
    ContinuingFinding judged;
    Finding& finding = judged.finding;
    finding.stage = Stage::Application;
    Verdict best = Verdict::SetAside;
    for (const EvidenceRef ref : year.dossier.memberships) {
        finding.ledger.push_back(line_of(ref, year.dossier.portfolio->memberships[ref.index], year));
        best = std::max(best, finding.ledger.back().verdict);
    }
    finding.standing = best == Verdict::Counted ? Standing::Met
                       : best == Verdict::Open  ? Standing::Reviewer
                                                : Standing::NotMet;
    if (continuing.strength != Strength::Required) {
        judged.advice.push_back(
            {continuing.strength, {"", {Unit::None, best == Verdict::Counted, best != Verdict::SetAside, 1}}});
        finding.standing = Standing::Met;
    }
    if (finding.standing == Standing::Reviewer)
        ask_open_lines(finding);
    return judged;
}

/// What no source tells, as the requirement kind "unknown".
ContinuingFinding unknown_one() {
    ContinuingFinding judged;
    judged.finding.standing = Standing::Reviewer;
    ask(judged.finding, Reason::RuleUnknown);
    return judged;
}

ContinuingFinding assess_continuing(const ContinuingRequirement& continuing, const Year& year) {
    switch (continuing.kind) {
    case ContinuingRequirement::Kind::Training:
        return training_of(continuing, year);
    case ContinuingRequirement::Kind::ReflectiveSupervision:
        return supervision_of(continuing, year);
    case ContinuingRequirement::Kind::Unknown:
        return unknown_one();
    case ContinuingRequirement::Kind::Membership:
        break;
    }
    return membership_of(continuing, year);
}

} // namespace

DaySpan renewal_period(const Category& category, Day first) {
    return {first, end_of_months(first, category.continuing_period_months)};
}

Renewal assess_renewal(const RulePack& pack, const Category& category, const Holding& holding,
                       const Portfolio& portfolio, Date today) {
    const Dossier dossier = make_dossier(pack, portfolio, today);
    const Year year{dossier, category, holding};
    Renewal renewal{category.id, today, holding.period, Standing::Met, {}};
    for (const ContinuingRequirement& continuing : category.continuing) {
        renewal.findings.push_back(assess_continuing(continuing, year));
        Finding& finding = renewal.findings.back().finding;
        finding.requirement = continuing.id;
        renewal.outcome = std::max(renewal.outcome, finding.standing);
    }
    return renewal;
}

} // namespace imh
