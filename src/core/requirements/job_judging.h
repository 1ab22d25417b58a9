// One job, judged by the terms of "work": which of its days may serve, and what is open about it.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "core/dossier.h"
#include "core/requirements/degree.h"
#include "core/requirements/work.h"

namespace imh {

/// Days of a job that are judged alike.
struct WorkSegment {
    DaySpan span;
    Judged judged;
};

struct JudgedJob {
    const JobEntry* entry = nullptr;
    Judged whole; // of the job itself, whatever the day
    bool internship = false; // of the kind that may be credited; its segments know no degree

    /// Before, around and after the degree, oldest first; none where the job has no span.
    std::array<WorkSegment, 3> segments{};
    std::size_t segment_count = 0;

    /// A job that may serve, but whose days are not known.
    bool undated = false;

    /// The best of its days.
    Truth truth() const;
};

/// `after` is empty where the terms ask for no degree.
JudgedJob judged_job(const Work& terms, const std::optional<AfterDegree>& after, const JobEntry& entry,
                     const Dossier& dossier);

/// What is open about the job itself: each fact in doubt, whatever the day. visit(Judged).
template <class Visit>
void for_doubts(const Work& terms, const JobEntry& entry, const Dossier& dossier, Visit visit);

/// The condition, applied to the job.
Judged judged_condition(const JobCondition& condition, const Job& job);

/// Whether work of this kind is asked for at all; volunteer work only is always a question.
Judged judged_kind(const Work& terms, JobKind kind);

/// Whether the supervisor of an internship was endorsed as asked while it lasted.
Judged judged_supervisor(const InternshipCredit& credit, const JobEntry& entry, const Dossier& dossier);

/// Paid or not is no matter for an internship.
inline bool applies(const JobCondition& condition, const Work& terms, const Job& job) {
    return !(condition.fact == JobFact::Paid && job.kind == JobKind::Internship && terms.internship);
}

template <class Visit>
void for_doubts(const Work& terms, const JobEntry& entry, const Dossier& dossier, Visit visit) {
    const auto visit_doubt = [&](const Judged& judged) {
        if (judged.truth == Truth::Maybe)
            visit(judged);
    };
    visit_doubt(judged_kind(terms, entry.job->kind));
    for (const JobCondition& condition : terms.conditions)
        if (applies(condition, terms, *entry.job))
            visit_doubt(judged_condition(condition, *entry.job));
    if (entry.job->kind == JobKind::Internship && terms.internship)
        visit_doubt(judged_supervisor(*terms.internship, entry, dossier));
}

} // namespace imh
