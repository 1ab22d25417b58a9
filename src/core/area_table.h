// Finds areas of a pack by id, in constant time: portfolios name them thousands of times.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/rule_pack.h"

namespace imh {

/// Area ids to their places: open addressing, twice as many slots as areas at most.
class AreaTable {
public:
    explicit AreaTable(const RulePack& pack) : areas_{pack.areas} {
        for (std::size_t i = 0; i < std::min(areas_.size(), most_areas); ++i) {
            std::size_t slot = slot_of(areas_[i].id.text);
            while (slots_[slot] != 0)
                slot = (slot + 1) % slots_.size();
            slots_[slot] = static_cast<std::uint16_t>(i + 1);
        }
    }

    void add(const std::vector<AreaId>& ids, AreaSet& set) const {
        for (const AreaId& id : ids)
            if (const std::size_t index = find(id); index < most_areas)
                set[index] = true;
    }

    /// `most_areas` where there is none of that id.
    std::size_t find(const AreaId& id) const {
        for (std::size_t slot = slot_of(id.text); slots_[slot] != 0; slot = (slot + 1) % slots_.size())
            if (const std::size_t index = slots_[slot] - 1u; areas_[index].id == id)
                return index;
        return most_areas;
    }

private:
    std::size_t slot_of(std::string_view text) const {
        std::uint32_t hash = 2166136261u; // FNV-1a
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
        return hash % slots_.size();
    }

    const std::vector<Area>& areas_;
    std::array<std::uint16_t, 2 * most_areas> slots_{}; // index + 1; 0 is free
};

} // namespace imh
