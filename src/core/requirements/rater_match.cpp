// Raters who fit a slot equally well and meet the condition equally well are alike for that slot. In a best
// choice anybody can be exchanged for the first of their like who is not chosen elsewhere, and at most
// slots - 1 are chosen elsewhere: so of each kind of likeness the first `slots` raters are enough.
// What is left is searched whole, cutting off where even the best ending would not be better.

#include "core/requirements/rater_match.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace imh {

namespace {

std::vector<std::size_t> candidates_for(const RaterTable& table, std::size_t slot) {
    std::array<std::size_t, 9> taken{}; // by fit and holds
    std::vector<std::size_t> candidates;
    for (std::size_t rater = 0; rater < table.raters(); ++rater) {
        const Truth fit = table.fit(rater, slot);
        const auto likeness = static_cast<std::size_t>(fit) * 3 + static_cast<std::size_t>(table.holds[rater]);
        if (fit != Truth::No && taken[likeness]++ < table.slots)
            candidates.push_back(rater);
    }
    return candidates;
}

struct Search {
    const RaterTable& table;
    int times;
    Truth most_holds = Truth::No;
    std::vector<std::vector<std::size_t>> candidates;
    std::vector<std::optional<std::size_t>> chosen;
    RaterMatch best;
    bool found = false;

    /// The slots before `slot` are as in `chosen`, `so_far` adds them up, and `overall` is their weakest.
    void extend(const RaterMatch& so_far, std::size_t slot) {
        RaterMatch at_best = so_far;
        at_best.filled += table.slots - slot;
        at_best.surely_filled += table.slots - slot;
        at_best.holds = slot == table.slots ? so_far.holds : most_holds;
        at_best.overall = std::min(so_far.overall, at_best.holds);
        if (found && !at_best.better_than(best))
            return;
        if (slot == table.slots) {
            best = at_best;
            best.rater = chosen;
            found = true;
            return;
        }
        for (const std::size_t rater : candidates[slot])
            if (std::count(chosen.begin(), chosen.end(), std::optional{rater}) < times) {
                const Truth fit = table.fit(rater, slot);
                chosen[slot] = rater;
                extend({std::min(so_far.overall, fit), so_far.filled + 1, so_far.surely_filled + (fit == Truth::Yes),
                        std::max(so_far.holds, table.holds[rater]), {}},
                       slot + 1);
                chosen[slot].reset();
            }
        extend({Truth::No, so_far.filled, so_far.surely_filled, so_far.holds, {}}, slot + 1);
    }
};

} // namespace

bool RaterMatch::better_than(const RaterMatch& other) const {
    return std::tie(overall, filled, surely_filled, holds) >
           std::tie(other.overall, other.filled, other.surely_filled, other.holds);
}

RaterMatch best_match(const RaterTable& table, int times) {
    Search search{table, times, Truth::No, {}, {}, {}, false};
    for (const Truth holds : table.holds)
        search.most_holds = std::max(search.most_holds, holds);
    for (std::size_t slot = 0; slot < table.slots; ++slot)
        search.candidates.push_back(candidates_for(table, slot));
    search.chosen.resize(table.slots);
    search.extend({Truth::Yes, 0, 0, Truth::No, {}}, 0);
    return search.best;
}

} // namespace imh
