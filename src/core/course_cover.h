// What is asked of a set of courses, as numbers for the search: the areas needed are numbered from 0, no course gives
// more than is needed, and each has its costs. For course_choice.cpp and the files beside it only.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/rule_pack.h"

namespace imh {

/// Clock hours, those on giving RS/C, those on DEI: minutes.
using Amounts = std::array<std::int64_t, 3>;

/// What decides first between two sets, what then, and what last.
using Costs = std::array<std::int64_t, 3>;

struct CoverOption {
    AreaSet areas;
    Amounts amounts{};
    Costs costs{};
    std::uint32_t place = 0; // where the caller has it
};

struct CoverNeeds {
    AreaSet areas;
    Amounts amounts{}; // never below zero

    bool met() const { return areas.none() && amounts == Amounts{}; }
    bool met_by(const CoverOption& option) const;
    bool helped_by(const CoverOption& option) const;
    void take(const CoverOption& option);
};

struct Cover {
    CoverNeeds needs;
    std::size_t area_count = 0;
    std::size_t levels = 0;           // how many of the costs are looked at
    std::vector<CoverOption> options; // by costs and what they give, so that it does not matter how they were listed

    std::span<const std::uint8_t> areas_of(std::uint32_t option) const {
        return {listed.data() + listed_from[option], listed.data() + listed_from[option + 1]};
    }

    /// To be called once all options are there.
    void put_in_order();

private:
    std::vector<std::uint8_t> listed; // the areas of all options, one after the other: much faster than walking a set
    std::vector<std::uint32_t> listed_from;
};

/// Could `one` be taken instead of `other`, where only this is still needed, and at no higher cost up to that level?
bool stands_in(const CoverOption& one, const CoverOption& other, const CoverNeeds& needs, std::size_t level);

/// By their places in Cover::options, rising.
struct CoverSet {
    std::vector<std::uint32_t> options;
    Costs costs{};
};

Costs costs_of(const Cover& cover, const std::vector<std::uint32_t>& options);

/// By the first cost in which they differ.
bool is_cheaper(const Cover& cover, const Costs& one, const Costs& other);

/// What the set lacks without one of its options.
CoverNeeds needs_without(const Cover& cover, const CoverSet& set, std::size_t place);

/// Takes, again and again, what costs least for the worth of what it still gives, then makes that better. The worths
/// are those of a CoverNode.
CoverSet greedy_set(const Cover& cover, const std::vector<std::int64_t>& worths);

/// Leaves out what can be spared, dearest first, and exchanges one option for another as long as that is cheaper.
void make_better(const Cover& cover, CoverSet& set);

} // namespace imh
