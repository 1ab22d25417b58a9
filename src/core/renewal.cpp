#include "core/renewal.h"

#include <algorithm>

#include "core/renewal_year.h"

namespace imh {

namespace {

using Strength = ContinuingRequirement::Strength;

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

void take_part(Measure& part, const Line& line, Minutes hours) {
    if (line.verdict != Verdict::SetAside)
        part.possible += hours.count();
    if (line.verdict == Verdict::Counted)
        part.sure += hours.count();
}

ContinuingFinding training_of(const ContinuingRequirement& continuing, const Year& year) {
    ContinuingFinding judged;
    Finding& finding = judged.finding;
    finding.ledger_unit = Unit::ClockTime;
    const bool required = continuing.strength == Strength::Required;
    finding.measure = {Unit::ClockTime, 0, 0, required ? continuing.hours.count() : 0};
    Measure rsc{Unit::ClockTime, 0, 0, continuing.rsc_hours.count()};
    Measure dei{Unit::ClockTime, 0, 0, required ? continuing.dei_hours.count() : 0};
    const auto add = [&](const Lesson& lesson) {
        const Line line = line_of(lesson, year);
        take(finding, line);
        take_part(rsc, line, lesson.rsc_hours);
        take_part(dei, line, lesson.dei_hours);
    };
    for (const Lesson& training : year.dossier.trainings)
        add(training);
    for (const Lesson& course : year.dossier.courses)
        add(course);
    allow_unsaid_lengths(finding);
    finding.standing = std::max(standing_of(finding.measure), standing_of(dei));
    if (dei.asked > 0)
        finding.sub_measures.push_back({"dei", dei});
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

Line line_of(EvidenceRef ref, const Signature& signature, const Year& year) {
    if (!signature.signed_on)
        return {ref, Verdict::Open, Reason::SigningDayUnsaid};
    const Day day{*signature.signed_on};
    if (!year.holds({day, day}))
        return {ref, Verdict::SetAside, Reason::OutsidePeriod};
    return *signature.signed_on > year.dossier.today ? Line{ref, Verdict::SetAside, Reason::LiesAhead}
                                                     : Line{ref, Verdict::Counted};
}

/// Where one entry is enough: the best of them decides.
ContinuingFinding best_of(std::vector<Line> ledger, const ContinuingRequirement& continuing) {
    ContinuingFinding judged;
    Finding& finding = judged.finding;
    finding.stage = Stage::Application;
    finding.ledger = std::move(ledger);
    Verdict best = Verdict::SetAside;
    for (const Line& line : finding.ledger)
        best = std::max(best, line.verdict);
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

ContinuingFinding membership_of(const ContinuingRequirement& continuing, const Year& year) {
    std::vector<Line> ledger;
    for (const EvidenceRef ref : year.dossier.memberships)
        ledger.push_back(line_of(ref, year.dossier.portfolio->memberships[ref.index], year));
    return best_of(std::move(ledger), continuing);
}

ContinuingFinding code_of_ethics_of(const ContinuingRequirement& continuing, const Year& year) {
    std::vector<Line> ledger;
    for (const EvidenceRef ref : year.dossier.signatures)
        if (const Signature& signature = year.dossier.portfolio->signatures[ref.index];
            signature.document == "code_of_ethics")
            ledger.push_back(line_of(ref, signature, year));
    return best_of(std::move(ledger), continuing);
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
    case ContinuingRequirement::Kind::CodeOfEthics:
        return code_of_ethics_of(continuing, year);
    case ContinuingRequirement::Kind::Membership:
        break;
    }
    return membership_of(continuing, year);
}

} // namespace

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

void take(Finding& finding, const Line& line) {
    finding.ledger.push_back(line);
    if (line.verdict != Verdict::SetAside)
        finding.measure.possible += line.amount;
    if (line.verdict == Verdict::Counted)
        finding.measure.sure += line.amount;
}

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

std::vector<Endorsement> held_by_applicant(const Portfolio& portfolio) {
    std::vector<Endorsement> held;
    for (const Person& person : portfolio.people)
        if (person.self == Answer::Yes && person.endorsements)
            for (const Endorsement& endorsement : *person.endorsements)
                if (!endorsement.to)
                    held.push_back(endorsement);
    return held;
}

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
