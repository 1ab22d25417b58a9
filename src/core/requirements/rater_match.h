// Distinct raters chosen for slots: an exact search, made small by likeness.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/finding.h"

namespace imh {

/// How well each rater fits each slot, and whether each meets the condition over all. Raters are in
/// the order of their ids: among equal choices the earlier ones are taken.
struct RaterTable {
    std::size_t slots = 0;
    std::vector<Truth> fits;  // slots of the first rater, slots of the second, …
    std::vector<Truth> holds; // one for each rater

    std::size_t raters() const { return holds.size(); }
    Truth fit(std::size_t rater, std::size_t slot) const { return fits[rater * slots + slot]; }
};

struct RaterMatch {
    Truth overall = Truth::No;                    // the weakest slot, or the condition where that is weaker
    std::size_t filled = 0;
    std::size_t surely_filled = 0;
    Truth holds = Truth::No;                      // the best of those chosen
    std::vector<std::optional<std::size_t>> rater; // of each slot

    /// Is this the better of the two? Neither where both are alike.
    bool better_than(const RaterMatch& other) const;
};

/// Each rater fills at most `times` slots.
RaterMatch best_match(const RaterTable& table, int times = 1);

} // namespace imh
