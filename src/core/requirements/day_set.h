// Days as joined spans, asked how many of them lie in a span.
#pragma once

#include <cstdint>
#include <vector>

#include "core/date.h"

namespace imh {

class DaySet {
public:
    DaySet() = default;
    explicit DaySet(std::vector<DaySpan> spans); // in any order, overlapping or not

    /// How many days of the set lie in `span`, in logarithmic time.
    std::int64_t days_in(DaySpan span) const;

    bool has(Day day) const { return stretch_at(day) != nullptr; }

    /// The whole stretch around the day; empty where the day is not in the set.
    const DaySpan* stretch_at(Day day) const;

    const std::vector<DaySpan>& spans() const { return spans_; } // joined

private:
    std::int64_t days_before(Day day) const;

    std::vector<DaySpan> spans_;
    std::vector<std::int64_t> before_; // days of the set before each span
};

} // namespace imh
