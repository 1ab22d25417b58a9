// What people type for dates and hours, understood. Beside the value stands what was understood, or one
// gentle reason why not; nothing is guessed.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/date.h"

namespace imh {

enum class TypedProblem : std::uint8_t {
    None,
    Empty,           // nothing but spaces
    NotUnderstood,
    NoSuchDay,       // February 30, month 13
    YearOutOfRange,  // outside 1900 to 2199
    YearMissing,     // "March 5"
    NotWholeMinutes, // 1.33 h is 79.8 min; `nearest` holds whole minutes to offer
    TooLong,         // more than 99,999 hours
};

struct TypedDate {
    std::optional<Date> date; // set where there is no problem
    bool month_only = false;  // only a month was said; `date` is its first day
    TypedProblem problem = TypedProblem::None;
    bool operator==(const TypedDate&) const = default;
};

/// "3/5/23" (month first), "2023-03-05", "March 5, 2023", "5 March 2023", "5 de marzo de 2023", "Mar 2023", "3/2023",
/// "2023-03". Months may be named in English or in Spanish.
/// Of two-digit years, 00 to the one after `today` lie in this century, others in the one before.
TypedDate parse_typed_date(std::string_view text, Date today);

struct TypedHours {
    std::optional<Minutes> length;  // set where there is no problem
    std::optional<Minutes> nearest; // with NotWholeMinutes
    TypedProblem problem = TypedProblem::None;
    bool operator==(const TypedHours&) const = default;
};

/// "1:30", "1.5", "1,5", "1.5 h", "1½", "6 hours", "90 min", "1 h 30", "1h30m", "1 hora y 30 minutos". A bare number means hours.
TypedHours parse_typed_hours(std::string_view text);

/// A price in hundredths: "120", "$120.50", "1,200", "12,5", "120 USD", "free". Empty where it is none, or more than a course may cost.
std::optional<int> parse_typed_price(std::string_view text);

} // namespace imh
