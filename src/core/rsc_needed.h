// What it takes to reach an amount of RS/C: the fewest months that make a window long enough together with the sessions
// there are, at a pace that a person can keep; then the fewest hours that fill it. Windows are judged by best_window itself.
#pragma once

#include <optional>
#include <vector>

#include "core/requirements/reflective_supervision.h"
#include "core/rule_pack.h"

namespace imh {

struct RscNeeded {
    int months = 0;  // with a session in each of them, from the first day on
    Minutes hours{}; // spread over them
    Minutes about{}; // of the hours, about the RS/C given
};

/// The first session would be on `first`, a day that no month lacks. Sessions that are too old to lie in one window with
/// new ones no longer help. Empty where even the longest window would not do.
std::optional<RscNeeded> rsc_needed(const ReflectiveSupervision& terms, std::vector<RscShare> shares, Day first);

/// The same for all that was entered, where sessions go on from tomorrow.
std::optional<RscNeeded> rsc_needed(const ReflectiveSupervision& terms, const RulePack& pack, const Portfolio& portfolio, Date today);

/// The day of the session in that month, counted from 0.
Day needed_day(Day first, int month);

/// The part of `whole` at `place` where it is spread over so many parts. They add up to the whole.
Minutes spread_part(Minutes whole, int parts, int place);

/// From that day on, the first in a month that the day of the month never misses.
Date first_session_day(Date day);

} // namespace imh
