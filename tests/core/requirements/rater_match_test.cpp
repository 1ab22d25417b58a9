#include "core/requirements/rater_match.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace imh;

namespace {

/// Every way to give slots to raters, or to nobody.
RaterMatch brute_match(const RaterTable& table) {
    RaterMatch best;
    bool found = false;
    std::vector<std::size_t> choice(table.slots); // raters() = nobody
    const auto all = [&](auto& again, std::size_t slot) -> void {
        if (slot < table.slots) {
            for (std::size_t rater = 0; rater <= table.raters(); ++rater) {
                choice[slot] = rater;
                again(again, slot + 1);
            }
            return;
        }
        RaterMatch match;
        match.overall = Truth::Yes;
        for (std::size_t i = 0; i < table.slots; ++i) {
            if (choice[i] == table.raters()) {
                match.rater.push_back(std::nullopt);
                match.overall = Truth::No;
                continue;
            }
            const Truth fit = table.fit(choice[i], i);
            if (fit == Truth::No || std::count(choice.begin(), choice.begin() + static_cast<std::ptrdiff_t>(i), choice[i]) > 0)
                return;
            match.rater.push_back(choice[i]);
            match.overall = std::min(match.overall, fit);
            match.filled += 1;
            match.surely_filled += fit == Truth::Yes;
            match.holds = std::max(match.holds, table.holds[choice[i]]);
        }
        match.overall = std::min(match.overall, match.holds);
        if (!found || match.better_than(best)) {
            best = match;
            found = true;
        }
    };
    all(all, 0);
    return best;
}

struct Dice {
    std::uint32_t state;
    std::uint32_t roll(std::uint32_t sides) {
        state = state * 1664525u + 1013904223u;
        return (state >> 16) % sides;
    }
};

} // namespace

TEST_CASE("rater match: the search equals trying everything, down to who is chosen") {
    Dice dice{20250630};
    for (int round = 0; round < 4000; ++round) {
        RaterTable table;
        table.slots = 1 + dice.roll(3);
        const std::uint32_t raters = dice.roll(9);
        const std::uint32_t no_weight = 1 + dice.roll(4);
        const auto truth = [&] { return static_cast<Truth>(std::max<int>(0, static_cast<int>(dice.roll(2 + no_weight)) - static_cast<int>(no_weight) + 1)); };
        for (std::uint32_t i = 0; i < raters; ++i)
            table.holds.push_back(truth());
        for (std::size_t i = 0; i < raters * table.slots; ++i)
            table.fits.push_back(truth());
        const RaterMatch found = best_match(table);
        const RaterMatch expected = brute_match(table);
        CAPTURE(round);
        REQUIRE(found.overall == expected.overall);
        REQUIRE(found.filled == expected.filled);
        REQUIRE(found.surely_filled == expected.surely_filled);
        REQUIRE(found.holds == expected.holds);
        REQUIRE(found.rater == expected.rater);
    }
}
