// One session of RS/C, or one total over a range, judged by the terms of "reflective_supervision".
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "core/dossier.h"
#include "core/requirements/day_set.h"
#include "core/requirements/reflective_supervision.h"

namespace imh {

struct JudgedSession {
    Judged judged;                  // No: set aside for that reason
    std::optional<RscShare> share;  // what may count; empty where judged is No
    std::array<Judged, 8> doubts{}; // all that is open about it, the first one decides the line's reason
    std::size_t doubt_count = 0;

    void add_doubt(const Judged& doubt);
};

/// Judges sessions one by one; what they have in common is looked up once.
class SessionJudge {
public:
    SessionJudge(const ReflectiveSupervision& terms, const Dossier& dossier);

    JudgedSession judged(const SessionEntry& entry) const;

private:
    Judged by_degree(Day day) const;
    Judged by_work(Day day) const;
    Judged by_provider(const Person* provider, Day day) const;
    Judged by_endorsement(const Person& provider, const std::vector<CategoryId>& holds, Day day) const;
    Judged by_exception(const Person& provider, Day day) const;

    JudgedSession judged_day(const SessionEntry& entry) const;
    JudgedSession judged_range(const SessionEntry& entry) const;

    /// The days within `held` on which the degree or the provider may change, after its first day; sorted.
    std::vector<Day> changes_within(const SessionEntry& entry, DaySpan held) const;

    /// The weakest of the days of `span`, by the work at the time; adds what is open about others.
    Judged weakest_work(DaySpan span, JudgedSession& session) const;

    /// `span` without the days at both ends that the work at the time sets aside; empty where all are.
    std::optional<DaySpan> inside_work(DaySpan span) const;
    RscShare share_of(const SessionEntry& entry, Truth truth) const;

    const ReflectiveSupervision& terms_;
    Day today_;
    std::optional<AfterDegree> after_; // empty where no degree is asked
    Judged exception_applies_{Truth::No};
    // Days by the work at the time; on all others there is no job.
    DaySet such_work_;      // a job of the kind asked
    DaySet perhaps_such_;   // else a job that has not said so
    DaySet other_work_;     // else a job of another kind
    bool undated_such_ = false; // a job that may be of the kind has not said its days
};

} // namespace imh
