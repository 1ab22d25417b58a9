// Sets of areas: walking them, looking their ids up, and claims that are very broad.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <vector>

#include "core/date.h"
#include "core/ids.h"
#include "core/rule_pack.h"

namespace imh {

struct Lesson;

/// The indices of `ids`, without those that the pack lacks. Fast where the ids are in the pack's order.
std::vector<std::uint16_t> area_indices(const RulePack& pack, const std::vector<AreaId>& ids);

/// More than eight areas for each clock hour, or three dozen and more at once. Advice only.
bool broad_claim(std::size_t areas, const std::optional<Minutes>& hours);
bool broad_claim(const Lesson& lesson);
bool broad_claim(std::size_t areas, const std::optional<Minutes>& hours);

/// A course that is still to be made is believed to be about so many areas at most, and lasts so long at least: an hour
/// for two of them.
inline constexpr std::size_t most_areas_of_one = 6;
constexpr Minutes natural_length(std::size_t areas) { return Minutes{60} * static_cast<std::int64_t>((areas + 1) / 2); }

/// How warm the cell of a map is where there is something: 1 below 4 hours, 2 below 8, 3 below 16, then 4.
constexpr int heat_of_hours(Minutes hours) {
    const auto whole = hours.count() / 60;
    return whole < 4 ? 1 : whole < 8 ? 2 : whole < 16 ? 3 : 4;
}

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
