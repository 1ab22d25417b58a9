#include "core/requirements/day_set.h"

#include <algorithm>
#include <utility>

namespace imh {

DaySet::DaySet(std::vector<DaySpan> spans) : spans_{joined(std::move(spans))} {
    before_.reserve(spans_.size());
    std::int64_t days = 0;
    for (const DaySpan& span : spans_) {
        before_.push_back(days);
        days += span.days();
    }
}

std::int64_t DaySet::days_before(Day day) const {
    const auto next = std::partition_point(spans_.begin(), spans_.end(),
                                           [&](const DaySpan& span) { return span.first < day; });
    if (next == spans_.begin())
        return 0;
    const auto index = static_cast<std::size_t>(next - spans_.begin()) - 1;
    const DaySpan& last = spans_[index];
    const std::int64_t since = (day - last.first).count();
    return before_[index] + std::min(since, last.days());
}

const DaySpan* DaySet::stretch_at(Day day) const {
    const auto next = std::partition_point(spans_.begin(), spans_.end(),
                                           [&](const DaySpan& span) { return span.first <= day; });
    if (next == spans_.begin())
        return nullptr;
    const DaySpan& stretch = *(next - 1);
    return day <= stretch.last ? &stretch : nullptr;
}

std::int64_t DaySet::days_in(DaySpan span) const {
    return days_before(span.last + std::chrono::days{1}) - days_before(span.first);
}

} // namespace imh
