#include "core/requirements/degree.h"

#include <algorithm>
#include <tuple>

#include "core/dossier.h"
#include "core/questions.h"

namespace imh {

namespace {

constexpr Day long_ago{std::chrono::year{1900} / 1 / 1};

bool among(const std::vector<DegreeKind>& kinds, DegreeKind kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

Judged judged_by_field(Answer related) {
    switch (related) {
    case Answer::Yes: return {};
    case Answer::Unsaid: return {Truth::Maybe, Reason::RelatedUnsaid};
    case Answer::No:
    case Answer::Partly: break;
    }
    return {Truth::Maybe, Reason::UnrelatedDegree};
}

Judged judged_by_focus(Answer focus) {
    switch (focus) {
    case Answer::Yes: return {Truth::Maybe, Reason::CertificateOrCourseWork};
    case Answer::No: return {Truth::No, Reason::OtherDegreeKind};
    case Answer::Partly:
    case Answer::Unsaid: break;
    }
    return {Truth::Maybe, Reason::FocusUnsaid};
}

/// May the degree serve? A kind that stands in several lists is judged by the most generous one.
Judged judged(const DegreeTerms& terms, const Degree& degree, Date today) {
    if (degree.conferred && *degree.conferred > today)
        return {Truth::No, Reason::LiesAhead};
    if (among(terms.enough, degree.kind))
        return {};
    if (among(terms.enough_if_related, degree.kind))
        return judged_by_field(degree.related_field);
    if (among(terms.reviewer, degree.kind))
        return {Truth::Maybe,
                degree.kind == DegreeKind::Medical ? Reason::MedicalOnly : Reason::CertificateOrCourseWork};
    if (among(terms.reviewer_if_focus, degree.kind))
        return judged_by_focus(degree.imh_focus);
    return {Truth::No, Reason::OtherDegreeKind};
}

Judged judged(const DegreeTerms& terms, const Lesson& course) {
    if (course.held == Truth::No)
        return {Truth::No, Reason::LiesAhead};
    if (!terms.course_work_enough)
        return {Truth::Maybe, Reason::CertificateOrCourseWork};
    return course.held == Truth::Maybe ? Judged{Truth::Maybe, course.why_not_held} : Judged{};
}

Day start_of_month(Day day) {
    return Day{month_of(day) / 1};
}

} // namespace

Finding assess(const DegreeTerms& terms, const Category&, const Dossier& dossier) {
    Finding finding;
    Truth best = Truth::No;
    const auto add = [&](EvidenceRef ref, Judged found) {
        best = std::max(best, found.truth);
        const Verdict verdict = found.truth == Truth::Yes     ? Verdict::Counted
                                : found.truth == Truth::Maybe ? Verdict::Open
                                                              : Verdict::SetAside;
        finding.ledger.push_back({ref, verdict, found.reason});
    };
    for (const EvidenceRef ref : dossier.degrees)
        add(ref, judged(terms, dossier.portfolio->degrees[ref.index], dossier.today));
    if (terms.course_work_for_reviewer || terms.course_work_enough)
        for (const Lesson& course : dossier.courses)
            if (!course.double_entry)
                add(course.ref, judged(terms, course));

    finding.standing = standing_of(best);
    if (finding.standing != Standing::Reviewer)
        return finding;
    // All courses together are one question, put at the first of them.
    bool asked_about_courses = false;
    for (const Line& line : finding.ledger) {
        const bool course = line.evidence.kind == EvidenceKind::Course;
        if (line.verdict == Verdict::Open && !(course && asked_about_courses))
            ask(finding, line.reason, line.evidence);
        asked_about_courses = asked_about_courses || (course && line.verdict == Verdict::Open);
    }
    return finding;
}

AfterDegree after_degree(const DegreeTerms& terms, const Dossier& dossier) {
    AfterDegree after;
    const auto maybe = [&after](Day from, Reason reason) {
        if (!after.maybe_from || std::tie(from, reason) < std::tie(*after.maybe_from, after.maybe_reason)) {
            after.maybe_from = from;
            after.maybe_reason = reason;
        }
    };
    for (const EvidenceRef ref : dossier.degrees) {
        const Degree& degree = dossier.portfolio->degrees[ref.index];
        const Truth truth = judged(terms, degree, dossier.today).truth;
        if (truth == Truth::No)
            continue;
        if (!degree.conferred) {
            maybe(long_ago, truth == Truth::Yes ? Reason::DegreeUndated : Reason::DegreeInDoubt);
        } else if (const Day day{*degree.conferred}; truth == Truth::Yes) {
            after.yes_from = std::min(day, after.yes_from.value_or(day));
            maybe(start_of_month(day), Reason::ConferralMonth);
        } else {
            maybe(start_of_month(day), Reason::DegreeInDoubt);
        }
    }
    // Course work may stand in for a degree only where there is no listed one: beside a Master's, "after the
    // Master's" means after that.
    if ((terms.course_work_for_reviewer || terms.course_work_enough) && !after.yes_from)
        for (const Lesson& course : dossier.courses)
            if (course.held != Truth::No) {
                const Course& entry = dossier.portfolio->courses[course.ref.index];
                const std::optional<Date> over = entry.to ? entry.to : entry.from;
                maybe(over ? start_of_month(Day{*over}) : long_ago, Reason::DegreeInDoubt);
            }
    if (after.yes_from && after.maybe_from && *after.maybe_from >= *after.yes_from)
        after.maybe_from.reset();
    if (!after.maybe_from)
        after.maybe_reason = Reason::None;
    return after;
}

Judged lies_after(const AfterDegree& after, Day day) {
    if (after.yes_from && day >= *after.yes_from)
        return {};
    if (after.maybe_from && day >= *after.maybe_from)
        return {Truth::Maybe, after.maybe_reason};
    return {Truth::No, after.yes_from || after.maybe_from ? Reason::BeforeDegree : Reason::NoDegree};
}

} // namespace imh
