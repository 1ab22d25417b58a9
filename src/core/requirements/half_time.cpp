#include "core/requirements/half_time.h"

#include <cstdint>
#include <utility>

#include "core/sorted.h"

namespace imh {

namespace {

struct Change {
    Day day;
    std::int64_t hours; // per week, from this day on
};

/// The spans on which all changes so far add up to half time.
std::vector<DaySpan> spans_with_enough(std::vector<Change> changes) {
    sort_stably(changes, [](const Change& a, const Change& b) { return a.day < b.day; });
    std::vector<DaySpan> spans;
    std::int64_t hours = 0;
    for (std::size_t i = 0; i < changes.size();) {
        const Day day = changes[i].day;
        const bool before = hours >= half_time_hours;
        for (; i < changes.size() && changes[i].day == day; ++i)
            hours += changes[i].hours;
        const bool now = hours >= half_time_hours;
        if (now && !before)
            spans.push_back({day, day});
        else if (before && !now)
            spans.back().last = day - std::chrono::days{1};
    }
    return spans;
}

} // namespace

HalfTime half_time(const std::vector<JudgedJob>& jobs) {
    std::vector<Change> changes;
    std::vector<DaySpan> unsaid;
    for (const JudgedJob& job : jobs) {
        const std::optional<int> hours = job.entry->job->hours_per_week;
        for (std::size_t i = 0; i < job.segment_count && !job.internship; ++i) {
            const auto& [span, judged] = job.segments[i];
            if (judged.truth != Truth::No && !hours)
                unsaid.push_back(span);
            if (judged.truth == Truth::Yes && hours) {
                changes.push_back({span.first, *hours});
                changes.push_back({span.last + std::chrono::days{1}, -std::int64_t{*hours}});
            }
        }
    }
    HalfTime half_time;
    half_time.enough = DaySet{spans_with_enough(std::move(changes))};
    half_time.unsaid = DaySet{without(joined(std::move(unsaid)), half_time.enough.spans())};
    return half_time;
}

} // namespace imh
