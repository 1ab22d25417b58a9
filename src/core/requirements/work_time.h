// The days that serve the terms of "work": of all jobs together, for sure and at most.
#pragma once

#include <cstdint>
#include <vector>

#include "core/requirements/day_set.h"
#include "core/requirements/half_time.h"
#include "core/requirements/job_judging.h"

namespace imh {

/// All jobs by the terms, and the unions that decide. Sure days are those with enough hours per week.
struct WorkTime {
    std::vector<JudgedJob> jobs;
    HalfTime half_time;
    DaySet sure;
    DaySet possible; // of jobs; without internships
    DaySet credited; // of internships, as far as they may be credited
    std::int64_t possible_months = 0; // with internships
};

std::vector<JudgedJob> judged_jobs(const Work& terms, const Dossier& dossier);

WorkTime work_time(const Work& terms, const Dossier& dossier);

} // namespace imh
