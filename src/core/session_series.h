// The same session again and again, as applicants remember them: "1.5 h, monthly, from March 2022 to May 2023".
// A way to enter single sessions, nothing that is kept or judged by itself.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/portfolio.h"

namespace imh {

enum class Rhythm : std::uint8_t { Weekly, EveryTwoWeeks, Monthly };

/// More than eight years of weekly sessions are not entered in one go.
inline constexpr std::size_t most_in_series = 440;

/// The days from `first` on, not after `last`. Monthly ones keep the day of the month; a month that lacks it has its last
/// day instead. At most one more than most_in_series, which tells that there would be too many.
std::vector<Date> series_days(Date first, Date last, Rhythm rhythm);

/// One session like `like` on each of the days, without ids.
std::vector<Session> sessions_on(const Session& like, std::span<const Date> days);

/// Is there a session of the same kind with the same provider on that day, or a total over days around it? Two such
/// entries may well be one meeting entered twice.
bool may_be_entered(const Portfolio& portfolio, const Session& like, Date day);

} // namespace imh
