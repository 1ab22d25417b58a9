#include "core/course_cover.h"

#include <algorithm>
#include <bit>
#include <tuple>

#include "core/areas.h"
#include "core/sorted.h"

namespace imh {

namespace {

using AreaWords = std::array<std::uint64_t, most_areas / 64>;

bool alike(const CoverOption& one, const CoverOption& other) {
    return one.costs == other.costs && one.amounts == other.amounts && one.areas == other.areas;
}

/// Cheaper ones first; of these, those that give more.
bool stands_before(const CoverOption& one, const CoverOption& other) {
    if (one.costs != other.costs)
        return one.costs < other.costs;
    if (one.areas != other.areas) {
        const auto rank = [](const CoverOption& option) {
            return std::tuple(most_areas - option.areas.count(), std::bit_cast<AreaWords>(option.areas));
        };
        return rank(one) < rank(other);
    }
    if (one.amounts != other.amounts)
        return one.amounts > other.amounts;
    return one.place < other.place;
}

bool holds(const std::vector<std::uint32_t>& options, std::uint32_t option) {
    return std::find(options.begin(), options.end(), option) != options.end();
}

void leave_out_what_can_be_spared(const Cover& cover, CoverSet& set) {
    sort_stably(set.options);
    for (std::size_t place = set.options.size(); place-- > 0;)
        if (needs_without(cover, set, place).met())
            set.options.erase(set.options.begin() + static_cast<std::ptrdiff_t>(place));
    set.costs = costs_of(cover, set.options);
}

/// Was there one to exchange?
bool exchange_one(const Cover& cover, CoverSet& set) {
    for (std::size_t place = 0; place < set.options.size(); ++place) {
        const CoverNeeds needs = needs_without(cover, set, place);
        const Costs costs = cover.options[set.options[place]].costs;
        // Options stand in the order of their costs.
        for (std::uint32_t other = 0; is_cheaper(cover, cover.options[other].costs, costs); ++other)
            if (needs.met_by(cover.options[other]) && !holds(set.options, other)) {
                set.options[place] = other;
                return true;
            }
    }
    return false;
}

/// Of options that are alike, the first ones.
void take_the_first(const Cover& cover, CoverSet& set) {
    for (std::uint32_t& option : set.options)
        while (option > 0 && alike(cover.options[option - 1], cover.options[option]) && !holds(set.options, option - 1))
            --option;
}

} // namespace

bool CoverNeeds::met_by(const CoverOption& option) const {
    for (std::size_t i = 0; i < amounts.size(); ++i)
        if (option.amounts[i] < amounts[i])
            return false;
    return (areas & ~option.areas).none();
}

bool CoverNeeds::helped_by(const CoverOption& option) const {
    for (std::size_t i = 0; i < amounts.size(); ++i)
        if (amounts[i] > 0 && option.amounts[i] > 0)
            return true;
    return (areas & option.areas).any();
}

void CoverNeeds::take(const CoverOption& option) {
    areas &= ~option.areas;
    for (std::size_t i = 0; i < amounts.size(); ++i)
        amounts[i] = std::max<std::int64_t>(amounts[i] - option.amounts[i], 0);
}

void Cover::put_in_order() {
    sort_stably(options, [](const CoverOption& one, const CoverOption& other) { return stands_before(one, other); });
    for (const CoverOption& option : options) {
        listed_from.push_back(static_cast<std::uint32_t>(listed.size()));
        for_each_area(option.areas, [&](std::size_t area) { listed.push_back(static_cast<std::uint8_t>(area)); });
    }
    listed_from.push_back(static_cast<std::uint32_t>(listed.size()));
}

bool stands_in(const CoverOption& one, const CoverOption& other, const CoverNeeds& needs, std::size_t level) {
    for (std::size_t i = 0; i <= level; ++i)
        if (one.costs[i] > other.costs[i])
            return false;
    for (std::size_t i = 0; i < needs.amounts.size(); ++i)
        if (one.amounts[i] < std::min(other.amounts[i], needs.amounts[i]))
            return false;
    return (other.areas & needs.areas & ~one.areas).none();
}

Costs costs_of(const Cover& cover, const std::vector<std::uint32_t>& options) {
    Costs sum{};
    for (const std::uint32_t option : options)
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += cover.options[option].costs[i];
    return sum;
}

bool is_cheaper(const Cover& cover, const Costs& one, const Costs& other) {
    for (std::size_t i = 0; i < cover.levels; ++i)
        if (one[i] != other[i])
            return one[i] < other[i];
    return false;
}

CoverNeeds needs_without(const Cover& cover, const CoverSet& set, std::size_t place) {
    CoverNeeds needs = cover.needs;
    for (std::size_t i = 0; i < set.options.size(); ++i)
        if (i != place)
            needs.take(cover.options[set.options[i]]);
    return needs;
}

CoverSet greedy_set(const Cover& cover, const std::vector<std::int64_t>& worths) {
    CoverSet set;
    CoverNeeds needs = cover.needs;
    std::vector<bool> taken(cover.options.size());
    while (!needs.met()) {
        std::int64_t best_gain = 0;
        std::int64_t best_cost = 0;
        std::uint32_t best = 0;
        for (std::uint32_t number = 0; number < cover.options.size(); ++number) {
            const CoverOption& option = cover.options[number];
            if (taken[number] || !needs.helped_by(option))
                continue;
            std::int64_t gain = 0;
            for (const std::uint8_t area : cover.areas_of(number))
                if (needs.areas[area])
                    gain += worths[area];
            for (std::size_t i = 0; i < needs.amounts.size(); ++i)
                gain += worths[cover.area_count + i] * std::min(option.amounts[i], needs.amounts[i]);
            gain = gain / (1 << 20) + 1; // rough, so that products with costs stay small
            const std::int64_t cost = option.costs[0];
            if (cost * best_gain < best_cost * gain || (cost * best_gain == best_cost * gain && gain > best_gain)) {
                best_gain = gain;
                best_cost = cost;
                best = number;
            }
        }
        taken[best] = true;
        set.options.push_back(best);
        needs.take(cover.options[best]);
    }
    make_better(cover, set);
    return set;
}

void make_better(const Cover& cover, CoverSet& set) {
    do
        leave_out_what_can_be_spared(cover, set);
    while (exchange_one(cover, set));
    take_the_first(cover, set);
    sort_stably(set.options);
}

} // namespace imh
