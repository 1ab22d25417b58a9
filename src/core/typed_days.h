// One day or a stretch of days as people write it in one cell of a table: "3/5/23-3/7/23", "Mar 5-7, 2023".
#pragma once

#include <optional>
#include <string_view>

#include "core/typed.h"

namespace imh {

/// Which number comes first in "3/5/23". Numbers that allow one order only are read in that one.
enum class DayOrder : std::uint8_t { MonthFirst, DayFirst };

struct TypedDays {
    std::optional<Date> from{};  // set where there is no problem
    std::optional<Date> to{};    // of a stretch of more than one day
    bool month_only = false;    // only months were said: the first day of the first, the last day of the last
    bool day_number = false;    // it was the number that a spreadsheet has for the day
    bool several_days = false;  // single days were listed: the first and the last of them
    TypedProblem problem = TypedProblem::None;
    bool operator==(const TypedDays&) const = default;
};

/// All that parse_typed_date understands, with a time of day after it, and stretches of it: parted by a dash, "to",
/// "through", "al" and the like. What both ends share may stand once: "3/5-3/7/23", "March 30 - April 2, 2023".
/// "45000" is the number that spreadsheets have for a day.
TypedDays parse_typed_days(std::string_view text, Date today, DayOrder order = DayOrder::MonthFirst);

/// Of two numbers and a year, which order they allow. Empty where both, or where it is no such date.
std::optional<DayOrder> only_order(std::string_view text);

} // namespace imh
