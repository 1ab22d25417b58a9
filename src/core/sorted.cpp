#include "core/sorted.h"

#include <algorithm>
#include <numeric>

namespace imh {

namespace {

bool in_order(const SortedList& list, std::size_t count) {
    for (std::size_t i = 1; i < count; ++i)
        if (list.before(list, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i - 1)))
            return false;
    return true;
}

/// Merges order[first, middle) and order[middle, last), each in order already; of equal ones the former comes first.
void merge(const SortedList& list, std::vector<std::uint32_t>& order, std::vector<std::uint32_t>& former,
           std::size_t first, std::size_t middle, std::size_t last) {
    if (!list.before(list, order[middle], order[middle - 1]))
        return;
    const auto begin = order.begin() + static_cast<std::ptrdiff_t>(first);
    former.assign(begin, order.begin() + static_cast<std::ptrdiff_t>(middle));
    std::size_t at = first;
    std::size_t latter = middle;
    for (const std::uint32_t place : former) {
        while (latter < last && list.before(list, order[latter], place))
            order[at++] = order[latter++];
        order[at++] = place;
    }
}

} // namespace

void sort_stably(const SortedList& list, std::size_t count) {
    if (in_order(list, count)) // mostly so: entries are kept by day, and many lists hold one or two
        return;
    std::vector<std::uint32_t> order(count); // the place now of what comes to each place
    std::iota(order.begin(), order.end(), 0U);
    std::vector<std::uint32_t> former;
    for (std::size_t width = 1; width < count; width *= 2)
        for (std::size_t first = 0; first + width < count; first += 2 * width)
            merge(list, order, former, first, first + width, std::min(first + 2 * width, count));

    // Round by round: what comes to a place is exchanged for what stands there, which then looks for its own.
    for (std::uint32_t start = 0; start < count; ++start) {
        std::uint32_t place = start;
        while (order[place] != start) {
            const std::uint32_t from = order[place];
            list.exchange(list, place, from);
            order[place] = place;
            place = from;
        }
        order[place] = place;
    }
}

} // namespace imh
