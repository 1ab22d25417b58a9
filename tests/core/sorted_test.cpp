#include "core/sorted.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

using namespace imh;

namespace {

struct Card {
    std::string face;
    int dealt = 0; // tells apart what the order does not

    bool operator==(const Card&) const = default;
};

constexpr auto by_face = [](const Card& a, const Card& b) { return a.face < b.face; };

std::vector<Card> dealt(const std::vector<std::string>& faces) {
    std::vector<Card> cards;
    for (const std::string& face : faces)
        cards.push_back({face, static_cast<int>(cards.size())});
    return cards;
}

} // namespace

TEST_CASE("sorted: the order asked for, and equal ones as they stood") {
    const std::vector<Card> rows[] = {
        {},
        dealt({"a"}),
        dealt({"a", "b"}),
        dealt({"b", "a"}),
        dealt({"a", "a"}),
        dealt({"c", "a", "b"}),
        dealt({"b", "c", "a"}),
        dealt({"c", "b", "a"}),
        dealt({"b", "a", "b", "a", "b"}),
        dealt({"e", "d", "c", "b", "a", "e", "d", "c", "b"}),
        dealt({"a", "c", "e", "g", "b", "d", "f", "h", "i"}),
    };
    for (const std::vector<Card>& row : rows) {
        std::vector<Card> expected = row;
        std::stable_sort(expected.begin(), expected.end(), by_face);
        std::vector<Card> cards = row;
        sort_stably(cards, by_face);
        CHECK(cards == expected);
    }
}

TEST_CASE("sorted: without a word about the order, from the least") {
    std::vector<int> numbers{3, 1, 2};
    sort_stably(numbers);
    CHECK(numbers == std::vector<int>{1, 2, 3});
}

TEST_CASE("sorted: the same as std::stable_sort, whatever stands there") {
    std::mt19937 random(1);
    for (std::size_t round = 0; round < 300; ++round) {
        const std::size_t count = random() % 70;
        const std::size_t faces = 1 + random() % 40; // few: many are equal
        std::vector<Card> cards;
        for (std::size_t i = 0; i < count; ++i)
            cards.push_back({std::to_string(random() % faces), static_cast<int>(i)});
        std::vector<Card> expected = cards;
        std::stable_sort(expected.begin(), expected.end(), by_face);
        sort_stably(cards, by_face);
        CAPTURE(round);
        REQUIRE(cards == expected);
    }
}
