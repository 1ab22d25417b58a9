// How little the rest of a set of courses can cost, at least. For course_choice.cpp and the files beside it only.
#pragma once

#include <cstdint>
#include <vector>

#include "core/course_cover.h"

namespace imh {

/// What is looked for: as little as can be of one cost, with no more than so much of those that come before it.
struct CoverGoal {
    std::size_t level = 0;
    std::int64_t most = 0; // a set that costs more is of no use
    Costs limits{};        // of the levels before
    int shift = 0;         // bounds, worths and net costs are counted in 1 / 2^shift of the cost
};

/// Some options are chosen, some are left out, the rest is open.
struct CoverNode {
    CoverNeeds needs; // still
    Costs spent{};
    std::vector<std::uint32_t> open; // places in Cover::options
    std::vector<std::int64_t> net;   // for each of them: what it costs beyond the worth of what it gives
    std::int64_t bound = 0;          // what still has to be spent, at least
    std::vector<std::int64_t>
        worths; // of each area, of a minute of each amount, of a unit of each limit; 0 if not needed

    /// Empty of choices, with all options open and no worths.
    explicit CoverNode(const Cover& cover);

    /// Chooses one that is not among the open ones any more. Net costs and the bound are left as they were.
    void take(const Cover& cover, std::uint32_t option);
};

/// The option alone goes beyond no limit.
bool is_affordable(const CoverGoal& goal, const CoverNode& node, const CoverOption& option);

/// A node with a larger bound holds nothing of use.
std::int64_t most_bound(const CoverGoal& goal, const CoverNode& node);

/// The bound in whole units of the cost.
std::int64_t least_cost(const CoverGoal& goal, std::int64_t bound);

struct Improving {
    int rounds = 0;
    std::int64_t stride = 0; // of the first step, in parts of 256
    int patience = 0;        // so many rounds without a better bound, then steps are half as long
};

/// Finds worths that give a large bound, starting from those of the node; is content once nothing of use is left. Takes
/// one of `steps` for each look at an open option.
void improve_bound(const Cover& cover, const CoverGoal& goal, const Improving& improving, CoverNode& node,
                   std::uint64_t& steps);

/// The bound if only this amount were needed: the best of all that one worth can give.
std::int64_t bound_by_amount(const Cover& cover, const CoverGoal& goal, std::size_t amount, CoverNode node,
                             std::uint64_t& steps);

void use_up(std::uint64_t& steps, std::size_t looks);

} // namespace imh
