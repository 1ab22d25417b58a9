// Branch and bound, depth first. A node takes the area that the fewest open options give and tries each of these in
// turn, cheapest net cost first; where no area is needed any more, each open option that still helps. Before the next
// one is tried, the one before is left out, and with it all that it could have stood in for: a set that has those
// instead is no better than one already seen. That is what keeps a thousand equal courses from being tried in every
// selection. Options whose net cost goes beyond what the bound leaves are left out too.
//
// It is asked whether there is a set near the least cost that the bound allows; if not, the least cost is raised. So
// what is known grows from below even where the search ends early.

#include "core/course_search.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

#include "core/course_bound.h"
#include "core/sorted.h"

namespace imh {

namespace {

constexpr Improving at_the_root{.rounds = 300, .stride = 64, .patience = 20};
constexpr Improving at_a_node{.rounds = 6, .stride = 64, .patience = 2};
constexpr std::size_t most_chosen = 256; // sets with more are not looked for: each one taken is one call deeper

struct Search {
    const Cover& cover;
    CoverGoal& goal;
    std::int64_t unit = 1; // all costs are multiples of it
    std::uint64_t& steps;
    std::vector<std::uint32_t> chosen;
    std::vector<std::uint32_t> found; // the best set so far; none where empty

    const CoverOption& option(std::uint32_t number) const { return cover.options[number]; }

    void keep() {
        found = chosen;
        goal.most = costs_of(cover, found)[goal.level] - unit;
    }

    /// Only the best of these, and the first of equal ones.
    void finish_with_one(const CoverNode& node) {
        for (const std::uint32_t last : node.open)
            if (node.needs.met_by(option(last)) && is_affordable(goal, node, option(last))) {
                chosen.push_back(last);
                keep();
                chosen.pop_back();
            }
    }

    bool room_for_two(const CoverNode& node) const {
        for (std::size_t level = 0; level <= goal.level; ++level) {
            std::int64_t least = std::numeric_limits<std::int64_t>::max() / 4;
            std::int64_t second = least;
            for (const std::uint32_t number : node.open) {
                const std::int64_t cost = option(number).costs[level];
                second = std::min(second, std::max(cost, least));
                least = std::min(least, cost);
            }
            if (node.spent[level] + least + second > (level == goal.level ? goal.most : goal.limits[level]))
                return false;
        }
        return true;
    }

    struct Scarce {
        bool closable = true; // all open options together give what is needed
        std::size_t area = 0; // of those needed, the one that the fewest open options give
    };

    Scarce scarcest(const CoverNode& node) const {
        std::vector<std::uint32_t> given(cover.area_count);
        CoverNeeds left = node.needs;
        for (const std::uint32_t number : node.open) {
            left.take(option(number));
            for (const std::uint8_t area : cover.areas_of(number))
                ++given[area];
        }
        Scarce scarce{left.met(), 0};
        std::uint32_t fewest = std::numeric_limits<std::uint32_t>::max();
        for (std::size_t area = 0; area < given.size(); ++area)
            if (node.needs.areas[area] && given[area] < fewest) {
                fewest = given[area];
                scarce.area = area;
            }
        return scarce;
    }

    /// Leaves out what can't be paid for or gives nothing that is needed; from here on net costs are not there.
    void narrow(CoverNode& node) {
        use_up(steps, node.open.size());
        std::erase_if(node.open, [&](std::uint32_t number) {
            return !is_affordable(goal, node, option(number)) || !node.needs.helped_by(option(number));
        });
    }

    /// Leaves out those for which `left_out(option, net cost)` holds; the bound may grow.
    template<class LeftOut>
    void leave_out(CoverNode& node, LeftOut left_out) {
        use_up(steps, node.open.size());
        std::size_t kept = 0;
        for (std::size_t place = 0; place < node.open.size(); ++place) {
            if (left_out(node.open[place], node.net[place])) {
                node.bound -= std::min<std::int64_t>(node.net[place], 0);
                continue;
            }
            node.open[kept] = node.open[place];
            node.net[kept++] = node.net[place];
        }
        node.open.resize(kept);
        node.net.resize(kept);
    }

    void visit(CoverNode& node, const Improving& improving) {
        if (chosen.size() == most_chosen)
            steps = 0;
        if (steps == 0)
            return;
        narrow(node);
        finish_with_one(node);
        if (!room_for_two(node) || !scarcest(node).closable)
            return;
        improve_bound(cover, goal, improving, node, steps);
        const std::int64_t room = most_bound(goal, node) - node.bound;
        if (room < 0)
            return;
        leave_out(node, [&](std::uint32_t, std::int64_t net) { return net > room; });
        if (const Scarce scarce = scarcest(node); scarce.closable)
            branch(node, scarce.area);
    }

    void branch(CoverNode& node, std::size_t area) {
        struct Candidate {
            std::uint32_t option = 0;
            std::int64_t net = 0;
        };
        std::vector<Candidate> candidates;
        for (std::size_t place = 0; place < node.open.size(); ++place)
            if (node.needs.areas.none() || option(node.open[place]).areas[area])
                candidates.push_back({node.open[place], node.net[place]});
        sort_stably(candidates, [](const Candidate& a, const Candidate& b) { return a.net < b.net; });
        for (const Candidate& candidate : candidates) {
            const auto place = std::find(node.open.begin(), node.open.end(), candidate.option);
            if (place == node.open.end())
                continue; // left out with one before
            if (node.bound + std::max<std::int64_t>(candidate.net, 0) <= most_bound(goal, node)) {
                CoverNode child = node;
                child.open.erase(child.open.begin() + (place - node.open.begin()));
                child.take(cover, candidate.option);
                chosen.push_back(candidate.option);
                visit(child, at_a_node);
                chosen.pop_back();
            }
            leave_out(node, [&](std::uint32_t number, std::int64_t) { // itself too
                return stands_in(option(candidate.option), option(number), node.needs, goal.level);
            });
            if (steps == 0 || node.bound > most_bound(goal, node))
                return;
        }
    }
};

std::int64_t common_divisor(const Cover& cover, std::size_t level) {
    std::int64_t divisor = 0;
    for (const CoverOption& option : cover.options)
        divisor = std::gcd(divisor, option.costs[level]);
    return std::max<std::int64_t>(divisor, 1);
}

/// Each need worth the same, whatever it is.
std::vector<std::int64_t> even_worths(const Cover& cover) {
    constexpr std::int64_t each = std::int64_t{1} << 36;
    std::vector<std::int64_t> worths(cover.area_count, each);
    for (const std::int64_t amount : cover.needs.amounts)
        worths.push_back(amount > 0 ? each / amount : 0);
    return worths;
}

struct LevelSearch {
    const Cover& cover;
    CoverGoal goal;
    std::uint64_t& steps;
    CoverSet& best; // keeps to the goal's limits
    std::int64_t unit = common_divisor(cover, goal.level);
    std::int64_t low = 0; // there is no set with less

    std::int64_t high() const { return best.costs[goal.level]; }
    bool proved() const { return low >= high(); }

    void raise(std::int64_t cost) { low = std::max(low, (cost + unit - 1) / unit * unit); }

    void take(CoverSet set) {
        for (std::size_t level = 0; level < goal.level; ++level)
            if (set.costs[level] > goal.limits[level])
                return;
        if (is_cheaper(cover, set.costs, best.costs))
            best = std::move(set);
        goal.most = high() - unit;
    }

    void run() {
        if (goal.level == 0)
            raise(cover.options.front().costs[0]); // the cheapest, and one at least is needed
        if (proved())
            return;
        goal.shift = std::max(0, 36 - static_cast<int>(std::bit_width(static_cast<std::uint64_t>(high()))));
        goal.most = high() - unit;
        CoverNode root{cover};
        Search{cover, goal, unit, steps, {}, {}}.narrow(root);
        for (std::size_t amount = 0; amount < cover.needs.amounts.size(); ++amount)
            if (cover.needs.amounts[amount] > 0)
                raise(least_cost(goal, bound_by_amount(cover, goal, amount, root, steps)));
        improve_bound(cover, goal, at_the_root, root, steps);
        raise(least_cost(goal, root.bound));
        take(greedy_set(cover, root.worths));
        while (!proved() && steps > 0)
            look_near_the_least(root);
    }

    /// A quarter of the way up.
    void look_near_the_least(CoverNode node) {
        const std::int64_t target = low + (high() - low) / 4 / unit * unit;
        goal.most = target;
        Search search{cover, goal, unit, steps, {}, {}};
        search.visit(node, {});
        if (!search.found.empty()) {
            CoverSet set{search.found, {}};
            make_better(cover, set);
            take(std::move(set));
        }
        if (steps > 0)
            raise(search.found.empty() ? target + unit : high());
    }
};

} // namespace

CoverAnswer least_cover(const Cover& cover, std::uint64_t most_steps) {
    CoverAnswer answer;
    answer.best = greedy_set(cover, even_worths(cover));
    CoverGoal goal;
    std::uint64_t steps = most_steps;
    for (goal.level = 0; goal.level < cover.levels; ++goal.level) {
        if (goal.level == 1)
            steps = std::min(steps, most_steps / 4);
        LevelSearch search{cover, goal, steps, answer.best};
        search.run();
        if (goal.level == 0) {
            answer.at_least = std::min(search.low, search.high());
            answer.proved = search.proved();
        }
        answer.ties_settled = search.proved();
        if (!search.proved())
            break;
        goal.limits[goal.level] = search.high();
    }
    return answer;
}

} // namespace imh
