#include "core/requirements/job_judging.h"

#include <algorithm>

namespace imh {

namespace {

Answer answer_to(const Job& job, JobFact fact) {
    const Answer said = job.fact(fact);
    // Who calls it volunteer work has said that it was not paid.
    if (fact == JobFact::Paid && job.kind == JobKind::Volunteer && said == Answer::Unsaid)
        return Answer::No;
    return said;
}

Judged no_to(JobFact fact, JobCondition::No if_no) {
    return if_no == JobCondition::No::SetAside
               ? Judged{Truth::No, Reason::FactNo, static_cast<std::uint8_t>(fact)}
               : Judged{Truth::Maybe, Reason::FactDoubtful, static_cast<std::uint8_t>(fact)};
}

Day last_day(const Job& job, Day today) {
    return job.to ? std::min(Day{*job.to}, today) : today;
}

/// Cuts the job's span where the degree begins to count.
void add_segments(JudgedJob& judged, DaySpan span, const std::optional<AfterDegree>& after) {
    const auto add_until = [&](const std::optional<Day>& until) {
        if (span.first > span.last || (until && *until <= span.first))
            return;
        const Day last = until ? std::min(span.last, *until - std::chrono::days{1}) : span.last;
        const Judged degree = after ? lies_after(*after, span.first) : Judged{};
        judged.segments[judged.segment_count++] = {{span.first, last}, weaker(judged.whole, degree)};
        span.first = last + std::chrono::days{1};
    };
    if (after) {
        if (after->maybe_from)
            add_until(after->maybe_from);
        if (after->yes_from)
            add_until(after->yes_from);
    }
    add_until(std::nullopt);
}

/// Could a job with an unknown first day lie after the degree?
bool may_lie_after(const std::optional<AfterDegree>& after, Day last) {
    return !after || lies_after(*after, last).truth != Truth::No;
}

} // namespace

Truth JudgedJob::truth() const {
    Truth best = undated ? Truth::Maybe : Truth::No;
    for (std::size_t i = 0; i < segment_count; ++i)
        best = std::max(best, segments[i].judged.truth);
    return best;
}

Judged judged_kind(const Work& terms, JobKind kind) {
    const bool asked = kind == terms.kind || (kind == JobKind::Volunteer && terms.volunteers_too) ||
                       (kind == JobKind::Internship && terms.internship);
    if (!asked)
        return {Truth::No, Reason::NotThisKindOfJob};
    if (terms.kind == JobKind::Volunteer)
        return {Truth::Maybe, Reason::VolunteerWork};
    if (kind == JobKind::Internship)
        return {Truth::Maybe, Reason::Internship};
    return {};
}

Judged judged_condition(const JobCondition& condition, const Job& job) {
    const auto fact = static_cast<std::uint8_t>(condition.fact);
    switch (answer_to(job, condition.fact)) {
    case Answer::Yes: return {};
    case Answer::Partly: return {Truth::Maybe, Reason::FactPartly, fact};
    case Answer::Unsaid: return {Truth::Maybe, Reason::FactUnsaid, fact};
    case Answer::No: break;
    }
    // Not with infants, but with children of 3 to 5 years: a person decides (row 13, and the details for I and III).
    if (condition.fact == JobFact::ServesInfants) {
        const Answer preschoolers = job.fact(JobFact::ServesPreschoolers);
        if (preschoolers == Answer::Unsaid)
            return {Truth::Maybe, Reason::FactUnsaid, static_cast<std::uint8_t>(JobFact::ServesPreschoolers)};
        if (preschoolers != Answer::No)
            return {Truth::Maybe, Reason::FactDoubtful, fact};
    }
    return no_to(condition.fact, condition.if_no);
}

Judged judged_supervisor(const InternshipCredit& credit, const JobEntry& entry, const Dossier& dossier) {
    const Person* supervisor = entry.job->supervisor ? person_of(dossier, *entry.job->supervisor) : nullptr;
    if (!supervisor || !supervisor->endorsements)
        return {Truth::Maybe, Reason::InternshipSupervisorUnsaid};
    Judged best{Truth::No, Reason::InternshipSupervisor};
    for (const Endorsement& held : *supervisor->endorsements) {
        if (std::find(credit.supervisor_holds.begin(), credit.supervisor_holds.end(), held.category) ==
            credit.supervisor_holds.end())
            continue;
        if (!entry.span || !held.from) {
            const bool ended_before = entry.span && held.to && Day{*held.to} < entry.span->first;
            if (!ended_before)
                best = {Truth::Maybe, entry.span ? Reason::InternshipSupervisorUnsaid : Reason::DatesUnsaid};
            continue;
        }
        if (Day{*held.from} <= entry.span->last && (!held.to || Day{*held.to} >= entry.span->first))
            return {};
    }
    return best;
}

JudgedJob judged_job(const Work& terms, const std::optional<AfterDegree>& after, const JobEntry& entry,
                     const Dossier& dossier) {
    JudgedJob judged;
    judged.entry = &entry;
    judged.internship = terms.internship && entry.job->kind == JobKind::Internship;
    judged.whole = entry.double_entry ? Judged{Truth::No, Reason::EnteredTwice} : judged_kind(terms, entry.job->kind);
    for (const JobCondition& condition : terms.conditions)
        if (judged.whole.truth != Truth::No && applies(condition, terms, *entry.job))
            judged.whole = weaker(judged.whole, judged_condition(condition, *entry.job));
    if (judged.internship && judged.whole.truth != Truth::No)
        judged.whole = weaker(judged.whole, judged_supervisor(*terms.internship, entry, dossier));

    const std::optional<AfterDegree>& bound = judged.internship ? std::optional<AfterDegree>{} : after;
    if (entry.span)
        add_segments(judged, *entry.span, bound);
    else if (judged.whole.truth != Truth::No && entry.why_no_span == Reason::DatesUnsaid)
        judged.undated = may_lie_after(bound, last_day(*entry.job, Day{dossier.today}));
    return judged;
}

} // namespace imh
