#include "core/areas.h"

#include "core/dossier.h"

namespace imh {

std::vector<std::uint16_t> area_indices(const RulePack& pack, const std::vector<AreaId>& ids) {
    std::vector<std::uint16_t> indices;
    indices.reserve(ids.size());
    std::size_t next = 0; // ids mostly come in the pack's order, so the search goes on where it stopped
    for (const AreaId& id : ids) {
        const std::size_t areas = pack.areas.size();
        for (std::size_t step = 0; step < areas; ++step)
            if (const std::size_t index = (next + step) % areas; pack.areas[index].id == id) {
                indices.push_back(static_cast<std::uint16_t>(index));
                next = index + 1;
                break;
            }
    }
    return indices;
}

bool broad_claim(std::size_t areas, const std::optional<Minutes>& hours) {
    constexpr std::size_t very_many = 36;
    constexpr std::int64_t most_for_an_hour = 8;
    return areas >= very_many || (hours && static_cast<std::int64_t>(areas) * 60 > most_for_an_hour * hours->count());
}

bool broad_claim(const Lesson& lesson) {
    return broad_claim(lesson.areas.count(), lesson.hours);
}

} // namespace imh
