// What trainings lack for a category, as its findings have it: hours of each kind, and areas. What is open may count
// and is not lacking; where there are several ways, the nearest is meant.
#pragma once

#include <cstdint>
#include <vector>

#include "core/date.h"
#include "core/finding.h"
#include "core/rule_pack.h"

namespace imh {

struct Gap;

struct TrainingGap {
    Minutes hours{};                  // of all kinds, those below among them
    Minutes rsc_hours{};              // on giving RS/C
    Minutes dei_hours{};              // on diversity, equity and inclusion
    Minutes hours_at_most{};          // the hours, if nothing that is open counts
    std::vector<std::uint16_t> areas; // in the pack's order
};

/// Of the category's requirements, by their findings in the pack's order.
TrainingGap training_gap(const Category& category, const std::vector<Finding>& findings);

/// The same, of gaps that are known already.
TrainingGap training_gap(const std::vector<Gap>& gaps);

} // namespace imh
