// One sort for all lists. It moves places and asks through pointers, because the standard ones are made anew for each
// list and comparison: forty of them were a tenth of the page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace imh {

/// A list as the sort sees it: places from 0 on, compared and exchanged by whoever knows what stands there.
struct SortedList {
    void* items = nullptr;
    const void* less = nullptr;
    bool (*before)(const SortedList& list, std::uint32_t a, std::uint32_t b) = nullptr;
    void (*exchange)(const SortedList& list, std::uint32_t a, std::uint32_t b) = nullptr;
};

/// Leaves the sorting of `count` items to the one sort.
void sort_stably(const SortedList& list, std::size_t count);

/// `less` is strict; items that it does not tell apart stay as they stood.
template<class Item, class Less = std::less<>>
void sort_stably(std::vector<Item>& items, const Less& less = {}) {
    const SortedList list{
        .items = items.data(),
        .less = &less,
        .before =
            [](const SortedList& all, std::uint32_t a, std::uint32_t b) {
                const Item* item = static_cast<const Item*>(all.items);
                return bool{(*static_cast<const Less*>(all.less))(item[a], item[b])};
            },
        .exchange =
            [](const SortedList& all, std::uint32_t a, std::uint32_t b) {
                Item* item = static_cast<Item*>(all.items);
                using std::swap;
                swap(item[a], item[b]);
            },
    };
    sort_stably(list, items.size());
}

} // namespace imh
