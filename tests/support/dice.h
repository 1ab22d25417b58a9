// Pseudo-random numbers, the same on every machine: integers only, no library distribution.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

namespace imh::testing {

/// splitmix64
struct Dice {
    std::uint64_t state = 0;

    std::uint64_t roll() {
        std::uint64_t mixed = state += 0x9e3779b97f4a7c15u;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return mixed ^ (mixed >> 31);
    }
    /// 0 to most - 1; `most` is at least one.
    int below(int most) { return static_cast<int>(roll() % static_cast<std::uint64_t>(most)); }
    bool chance(int percent) { return below(100) < percent; }
    template<class Value>
    Value pick(std::initializer_list<Value> values) {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }
};

template<class Entry>
void shuffle(Dice& dice, std::vector<Entry>& entries) {
    for (std::size_t i = entries.size(); i > 1; --i)
        std::swap(entries[i - 1], entries[static_cast<std::size_t>(dice.below(static_cast<int>(i)))]);
}

} // namespace imh::testing
