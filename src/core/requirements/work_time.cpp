#include "core/requirements/work_time.h"

#include <algorithm>
#include <utility>

#include "core/dossier.h"

namespace imh {

namespace {

/// The first `months` of the stretches, counted as completed months are.
std::vector<DaySpan> first_months(const std::vector<DaySpan>& stretches, int months) {
    std::vector<DaySpan> first;
    for (const DaySpan& stretch : stretches) {
        if (months <= 0)
            break;
        const int here = completed_months(stretch);
        first.push_back(here > months ? DaySpan{stretch.first, end_of_months(stretch.first, months)} : stretch);
        months -= here;
    }
    return first;
}

} // namespace

std::vector<JudgedJob> judged_jobs(const Work& terms, const Dossier& dossier) {
    const auto after = terms.after ? std::optional{after_degree(*terms.after, dossier)} : std::nullopt;
    std::vector<JudgedJob> jobs;
    jobs.reserve(dossier.jobs.size());
    for (const JobEntry& entry : dossier.jobs)
        jobs.push_back(judged_job(terms, after, entry, dossier));
    return jobs;
}

WorkTime work_time(const Work& terms, const Dossier& dossier) {
    WorkTime time;
    time.jobs = judged_jobs(terms, dossier);
    std::vector<DaySpan> sure;
    std::vector<DaySpan> possible;
    std::vector<DaySpan> internships;
    bool undated = false;
    bool undated_internship = false;
    for (const JudgedJob& job : time.jobs) {
        (job.internship ? undated_internship : undated) |= job.undated;
        for (std::size_t i = 0; i < job.segment_count; ++i) {
            const auto& [span, judged] = job.segments[i];
            if (judged.truth == Truth::Yes)
                sure.push_back(span);
            if (judged.truth != Truth::No)
                (job.internship ? internships : possible).push_back(span);
        }
    }
    time.possible = DaySet{possible};
    if (terms.half_time_asked) {
        time.half_time = half_time(time.jobs);
        sure = time.half_time.enough.spans();
    }
    time.sure = DaySet{std::move(sure)};

    time.possible_months = completed_months(time.possible.spans());
    if (terms.internship && (undated_internship || !internships.empty())) {
        const std::int64_t with_credit = time.possible_months + terms.internship->most_months;
        time.credited = DaySet{first_months(without(joined(internships), time.sure.spans()), terms.internship->most_months)};
        possible.insert(possible.end(), internships.begin(), internships.end());
        const std::int64_t together = completed_months(joined(std::move(possible)));
        time.possible_months =
            undated_internship ? with_credit
                               : std::max(time.possible_months, std::min(together, with_credit));
    }
    if (undated)
        time.possible_months = std::max(time.possible_months, std::int64_t{terms.months});
    return time;
}

} // namespace imh
