// Days and months: the only place with calendar arithmetic.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace imh {

using Date = std::chrono::year_month_day;
using Day = std::chrono::sys_days;
using Month = std::chrono::year_month;
using Minutes = std::chrono::minutes;

/// "2023-11-17" of an existing day in the years 1900 to 2199; anything else is empty.
std::optional<Date> parse_date(std::string_view iso);

/// "2023-11-17"
std::string iso_text(Date date);

/// "H:MM", for example "6:30" or "120:00"; minutes below 60, at most 99,999 hours; else empty.
std::optional<Minutes> parse_hours(std::string_view text);

/// "6:30"; the inverse of parse_hours.
std::string clock_text(Minutes length);

inline Month month_of(Date date) { return date.year() / date.month(); }
inline Month month_of(Day day) { return month_of(Date{day}); }

/// Months from year 0, so that months subtract as whole numbers.
int month_number(Month month);
Month month_from_number(int number);

/// First to last day, both included. Never empty: first <= last.
struct DaySpan {
    Day first;
    Day last;
    bool operator==(const DaySpan&) const = default;

    std::int64_t days() const { return (last - first).count() + 1; }
};

/// Overlapping and adjoining spans joined; oldest first.
std::vector<DaySpan> joined(std::vector<DaySpan> spans);

/// What of `spans` (joined) lies outside `others` (joined).
std::vector<DaySpan> without(const std::vector<DaySpan>& spans, const std::vector<DaySpan>& others);

/// The last day of `months` whole months that begin on `first`: 14 Feb for one month from 15 Jan.
Day end_of_months(Day first, int months);

/// Whole months from day to day of the month, both ends included: 15 Jan to 14 Feb is one month.
/// A day that a month lacks is taken as the first of the month after it, so 31 Jan to 28 Feb is one.
int completed_months(DaySpan span);

/// Sum of completed_months of each stretch; a gap starts a new month.
int completed_months(const std::vector<DaySpan>& joined_spans);

} // namespace imh
