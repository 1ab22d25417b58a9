// Lagrangian relaxation, in whole numbers. Give each area that is needed, and each minute, a worth. What a course costs
// beyond the worth of what it gives is its net cost, which may be below zero. Whatever the worths are, the rest of a
// set costs at least the worth of all that is needed and all net costs below zero together: that is the bound, and
// rounding never makes it wrong.
//
// Good worths are found by subgradient steps. The courses below zero are looked at as if they were the set: what they
// lack becomes worth more, what they give too much of worth less, and each step goes on in the direction of those
// before it, lest they go to and fro. What earlier costs allow is a need as well: units that are not spent.

#include "core/course_bound.h"

#include <algorithm>
#include <numeric>

#include "core/sorted.h"

namespace imh {

namespace {

constexpr std::int64_t whole = 64;                         // lacks are counted in 64ths of what is needed,
constexpr std::int64_t most_lack = 8 * whole;              // and what is too much of is not counted beyond that
constexpr std::int64_t most_worth = std::int64_t{1} << 38; // of all that is needed: sums stay far below 2^63

/// What there is to have a worth, in the order of the worths.
struct Rows {
    std::vector<std::int64_t> needed; // 0 where it has none
    std::vector<std::int64_t> lack;   // below zero where there is too much
};

Rows rows_of(const Cover& cover, const CoverGoal& goal, const CoverNode& node) {
    Rows rows;
    for (std::size_t area = 0; area < cover.area_count; ++area)
        rows.needed.push_back(node.needs.areas[area] ? 1 : 0);
    rows.needed.insert(rows.needed.end(), node.needs.amounts.begin(), node.needs.amounts.end());
    for (std::size_t i = 0; i < goal.level; ++i)
        rows.needed.push_back(std::max<std::int64_t>(goal.limits[i], 1));
    return rows;
}

/// The bound; net costs and lacks with it.
std::int64_t weigh(const Cover& cover, const CoverGoal& goal, CoverNode& node, Rows& rows) {
    const std::size_t amounts = cover.area_count;
    const std::size_t limits = amounts + node.needs.amounts.size();
    rows.lack = rows.needed;
    for (std::size_t i = 0; i < goal.level; ++i)
        rows.lack[limits + i] = node.spent[i] - goal.limits[i];
    std::int64_t bound = 0;
    for (std::size_t row = 0; row < rows.needed.size(); ++row)
        bound += node.worths[row] * rows.lack[row];

    node.net.resize(node.open.size());
    for (std::size_t place = 0; place < node.open.size(); ++place) {
        const std::uint32_t number = node.open[place];
        const CoverOption& option = cover.options[number];
        std::int64_t net = option.costs[goal.level] << goal.shift;
        for (const std::uint8_t area : cover.areas_of(number))
            net -= node.worths[area];
        for (std::size_t i = 0; i < option.amounts.size(); ++i)
            net -= node.worths[amounts + i] * std::min(option.amounts[i], node.needs.amounts[i]);
        for (std::size_t i = 0; i < goal.level; ++i)
            net += node.worths[limits + i] * option.costs[i];
        node.net[place] = net;
        if (net >= 0)
            continue;
        bound += net;
        for (const std::uint8_t area : cover.areas_of(number))
            --rows.lack[area];
        for (std::size_t i = 0; i < option.amounts.size(); ++i)
            rows.lack[amounts + i] -= std::min(option.amounts[i], node.needs.amounts[i]);
        for (std::size_t i = 0; i < goal.level; ++i)
            rows.lack[limits + i] += option.costs[i];
    }
    return bound;
}

/// Is there any way to go?
bool step(CoverNode& node, const Rows& rows, std::int64_t to_go, std::int64_t stride,
          std::vector<std::int64_t>& direction) {
    std::int64_t squares = 0;
    for (std::size_t row = 0; row < rows.needed.size(); ++row) {
        if (rows.needed[row] == 0)
            continue;
        direction[row] = std::max(rows.lack[row] * whole / rows.needed[row], -most_lack) + direction[row] * 7 / 8;
        if (direction[row] < 0 && node.worths[row] == 0)
            direction[row] = 0;
        squares += direction[row] * direction[row];
    }
    const std::int64_t length = squares == 0 ? 0 : to_go * stride / (256 / whole) / squares;
    if (length == 0)
        return false;
    for (std::size_t row = 0; row < rows.needed.size(); ++row)
        if (const std::int64_t needed = rows.needed[row]; needed > 0)
            node.worths[row] =
                std::clamp<std::int64_t>(node.worths[row] + length * direction[row] / needed, 0, most_worth / needed);
    return true;
}

} // namespace

CoverNode::CoverNode(const Cover& cover) : needs{cover.needs} {
    open.resize(cover.options.size());
    std::iota(open.begin(), open.end(), 0U);
    worths.resize(cover.area_count + Amounts{}.size() + Costs{}.size());
}

void CoverNode::take(const Cover& cover, std::uint32_t number) {
    const CoverOption& option = cover.options[number];
    needs.take(option);
    for (const std::uint8_t area : cover.areas_of(number))
        worths[area] = 0;
    for (std::size_t i = 0; i < needs.amounts.size(); ++i)
        if (needs.amounts[i] == 0)
            worths[cover.area_count + i] = 0;
    for (std::size_t i = 0; i < spent.size(); ++i)
        spent[i] += option.costs[i];
}

bool is_affordable(const CoverGoal& goal, const CoverNode& node, const CoverOption& option) {
    for (std::size_t i = 0; i < goal.level; ++i)
        if (node.spent[i] + option.costs[i] > goal.limits[i])
            return false;
    return node.spent[goal.level] + option.costs[goal.level] <= goal.most;
}

std::int64_t most_bound(const CoverGoal& goal, const CoverNode& node) {
    return (goal.most - node.spent[goal.level]) * (std::int64_t{1} << goal.shift);
}

std::int64_t least_cost(const CoverGoal& goal, std::int64_t bound) {
    const std::int64_t one = std::int64_t{1} << goal.shift;
    return (std::max<std::int64_t>(bound, 0) + one - 1) / one;
}

void improve_bound(const Cover& cover, const CoverGoal& goal, const Improving& improving, CoverNode& node,
                   std::uint64_t& steps) {
    const std::int64_t enough = most_bound(goal, node);
    Rows rows = rows_of(cover, goal, node);
    std::vector<std::int64_t> direction(rows.needed.size());
    std::vector<std::int64_t> best_worths;
    std::vector<std::int64_t> best_net;
    std::int64_t stride = improving.stride;
    int without = 0;
    for (int round = 0;; ++round) {
        const std::int64_t bound = weigh(cover, goal, node, rows);
        use_up(steps, node.open.size());
        if (round == 0 || bound > node.bound) {
            node.bound = bound;
            best_worths = node.worths;
            best_net = node.net;
            without = 0;
        } else if (++without == improving.patience) {
            stride /= 2;
            without = 0;
        }
        if (round == improving.rounds || node.bound > enough || steps == 0)
            break;
        // Somewhat further than what would be enough.
        if (!step(node, rows, enough - bound + enough / 16 + 1, stride, direction))
            break;
    }
    node.worths = std::move(best_worths);
    node.net = std::move(best_net);
}

std::int64_t bound_by_amount(const Cover& cover, const CoverGoal& goal, std::size_t amount, CoverNode node,
                             std::uint64_t& steps) {
    struct Share {
        std::int64_t cost = 0;
        std::int64_t gives = 0;
    };
    std::vector<Share> shares;
    for (const std::uint32_t number : node.open) {
        const CoverOption& option = cover.options[number];
        if (option.amounts[amount] > 0)
            shares.push_back({option.costs[goal.level], std::min(option.amounts[amount], node.needs.amounts[amount])});
    }
    sort_stably(shares, [](const Share& a, const Share& b) { return a.cost * b.gives < b.cost * a.gives; });
    // Taken by what a minute costs, the one that makes it enough says what a minute is worth.
    std::int64_t worth = 0;
    std::int64_t left = node.needs.amounts[amount];
    for (const Share& share : shares)
        if (left > 0) {
            left -= share.gives;
            worth = (share.cost << goal.shift) / share.gives;
        }
    std::fill(node.worths.begin(), node.worths.end(), 0);
    node.worths[cover.area_count + amount] = worth;
    improve_bound(cover, goal, {}, node, steps);
    return node.bound;
}

void use_up(std::uint64_t& steps, std::size_t looks) {
    steps -= std::min<std::uint64_t>(looks, steps);
}

} // namespace imh
