// Hours per week, added up over the jobs that qualify: about half a full week is asked.
#pragma once

#include <vector>

#include "core/requirements/day_set.h"
#include "core/requirements/job_judging.h"

namespace imh {

inline constexpr int half_time_hours = 20; // per week; below it a person decides

struct HalfTime {
    DaySet enough; // days on which jobs that surely qualify have that many hours together
    DaySet unsaid; // other days on which a job that may qualify has not said its hours
};

HalfTime half_time(const std::vector<JudgedJob>& jobs);

} // namespace imh
