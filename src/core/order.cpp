#include "core/order.h"

#include "core/sorted.h"

namespace imh {

std::int64_t day_number(const std::optional<Date>& date) {
    return date ? Day{*date}.time_since_epoch().count() : INT64_MIN;
}

std::vector<std::uint32_t> places_in_order(std::vector<DatedPlace> dated) {
    sort_stably(dated,
                [](const DatedPlace& a, const DatedPlace& b) { return a.day != b.day ? a.day < b.day : a.id < b.id; });
    std::vector<std::uint32_t> order;
    order.reserve(dated.size());
    for (const DatedPlace& entry : dated)
        order.push_back(entry.place);
    return order;
}

} // namespace imh
