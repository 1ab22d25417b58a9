// Sets of areas: walking them, looking their ids up, and claims that are very broad.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "core/ids.h"
#include "core/rule_pack.h"

namespace imh {

struct Lesson;

/// The indices of `ids`, without those that the pack lacks. Fast where the ids are in the pack's order.
std::vector<std::uint16_t> area_indices(const RulePack& pack, const std::vector<AreaId>& ids);

/// More than eight areas for each clock hour, or three dozen and more at once. Advice only.
bool broad_claim(const Lesson& lesson);

/// Calls visit(index) for each area of the set, in the pack's order.
template <class Visit> void for_each_area(const AreaSet& areas, Visit visit) {
    constexpr AreaSet word_mask{~0ull};
    for (std::size_t base = 0; base < most_areas; base += 64)
        for (std::uint64_t word = ((areas >> base) & word_mask).to_ullong(); word != 0; word &= word - 1)
            visit(base + static_cast<std::size_t>(std::countr_zero(word)));
}

} // namespace imh
