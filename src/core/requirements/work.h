// Requirement kind "work".
//
// Source       I: two years of paid work (or volunteer work that a coordinator accepts); II: two paid
//              years after the Bachelor's with at least 10 families; III: two supervised postgraduate
//              years with child and parent, a year of internship perhaps credited; IV: three years as a leader.
// Our reading  Years are completed months of the union of the jobs that qualify. Months
//              without known hours per week, or with fewer than 20 over all qualifying jobs together, are
//              a question where `half_time_asked`. Families are added up over the qualifying jobs.
// We report    Months that surely and possibly count, and in the ledger every day of every job.
#pragma once

#include <optional>
#include <vector>

#include "core/date.h"
#include "core/finding.h"
#include "core/portfolio.h"
#include "core/requirements/degree.h"

namespace imh {

/// What a job must be, and what a "no" means. Not said, or partly, is always a question.
struct JobCondition {
    enum class No : std::uint8_t { SetAside, Question };
    JobFact fact = JobFact::Paid;
    No if_no = No::SetAside;
    bool declared = false; // rests on the applicant's word: yes is listed for the reviewer too
};

struct InternshipCredit {
    int most_months = 12;
    std::vector<CategoryId> supervisor_holds; // one of these
};

struct Work {
    int months = 24;
    JobKind kind = JobKind::Job; // Volunteer: only volunteer work, and always a question
    std::optional<DegreeTerms> after; // work counts from this degree on
    std::vector<JobCondition> conditions;
    int families = 0;             // 0 = not asked
    bool half_time_asked = false;
    bool volunteers_too = false;  // volunteer work as well as jobs, by the same conditions
    std::optional<InternshipCredit> internship;
};

Finding assess(const Work& terms, const Category& category, const Dossier& dossier);

/// The time of one job that may serve `terms`, cut at today; no half-time question, no internship.
struct JobTime {
    std::size_t entry = 0; // index in Dossier::jobs
    std::vector<DaySpan> sure;
    std::vector<DaySpan> possible; // includes sure
};

std::vector<JobTime> job_times(const Work& terms, const Dossier& dossier);

} // namespace imh
