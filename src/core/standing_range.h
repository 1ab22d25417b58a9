// In which ways a requirement can stand at all, whatever the portfolio: an exam is never "not met", what only volunteers
// do is never "met". Coverage by cases is counted in these, and what can't be met by anybody is a mistake of the rules.
#pragma once

#include "core/cases.h"

namespace imh {

constexpr bool has(StandingSet set, Standing standing) { return (set & set_of(standing)) != 0; }

StandingSet possible_standings(const Requirement& requirement);

StandingSet possible_standings(const ContinuingRequirement& continuing);

/// Is there anybody who can fill the slot, without closing the plan?
bool can_be_filled(const Slot& slot, const SlotPlan& plan);

} // namespace imh
