// The order in which evidence is told: by day, then by id, so that nothing depends on the order of entry.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/date.h"

namespace imh {

/// Days since 1970-01-01; no date comes before all of them.
std::int64_t day_number(const std::optional<Date>& date);

struct DatedPlace {
    std::int64_t day = 0;
    std::string_view id;
    std::uint32_t place = 0;
};

/// The places, by day and then by id.
std::vector<std::uint32_t> places_in_order(std::vector<DatedPlace> dated);

} // namespace imh
