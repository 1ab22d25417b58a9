// Sets of areas: walking them, looking their ids up, and claims that are very broad.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <type_traits>
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
    // As words: shifting the whole set for each word takes most of the time of a coverage.
    using Words = std::array<std::uint64_t, most_areas / 64>;
    static_assert(sizeof(Words) == sizeof(AreaSet) && std::is_trivially_copyable_v<AreaSet>);
    static_assert(std::endian::native == std::endian::little);
    const Words words = std::bit_cast<Words>(areas);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::uint64_t word = words[i]; word != 0; word &= word - 1)
            visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
}

} // namespace imh
