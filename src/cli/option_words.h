// What several commands make of the words after an option.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.h"
#include "io/problem.h"

namespace imh {

/// The day written; empty where none is. What is no day is told.
inline std::optional<Date> day_in(const std::string& text, const char* option, std::vector<Problem>& problems) {
    if (text.empty())
        return std::nullopt;
    const std::optional<Date> day = parse_date(text);
    if (!day)
        problems.push_back({option, "", imh::quoted(text) + " is not a day of the calendar",
                            "Write year, month and day, for example 2025-06-30."});
    return day;
}

inline std::optional<std::string> said(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace imh
