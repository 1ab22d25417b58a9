#include "core/next_course.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "support/catalogues.h"
#include "support/random_portfolio.h"

using namespace imh;
using namespace std::chrono_literals;
using testing::area_set;
using testing::offer;

namespace {

const RulePack pack = testing::catalogue_pack();

std::string areas_of(const NextCourse& course, const RulePack& of = pack) {
    AreaSet set;
    for (const std::uint16_t area : course.areas)
        set[area] = true;
    return testing::told(of, set);
}

/// A pack of so many areas in domains of random sizes, some of them key.
RulePack random_pack(testing::Dice& dice) {
    RulePack some;
    for (int i = 0; i < 4; ++i)
        some.domains.push_back({.id = "D" + std::to_string(i), .title = "Domain", .key = dice.chance(40)});
    for (int i = 0; i < 9; ++i)
        some.areas.push_back({{"A" + std::to_string(i)}, static_cast<std::uint16_t>(dice.below(4)), "area", "help"});
    return some;
}

/// By trying every course there could be.
AreaSet best_by_trying(const RulePack& some, const std::vector<AreaSet>& gaps, std::size_t most) {
    std::vector<std::size_t> order;
    for (const bool key : {true, false})
        for (std::size_t i = 0; i < some.areas.size(); ++i)
            if (some.domains[some.areas[i].domain].key == key)
                order.push_back(i);
    using Value = std::tuple<std::int64_t, std::size_t, std::size_t, std::vector<std::size_t>>; // the least is the best
    std::optional<Value> best;
    AreaSet best_areas;
    for (unsigned tried = 0; tried < 1U << order.size(); ++tried) {
        AreaSet areas;
        std::set<std::uint16_t> domains;
        std::vector<std::size_t> ranks;
        for (std::size_t rank = 0; rank < order.size(); ++rank)
            if ((tried >> rank & 1U) != 0) {
                areas[order[rank]] = true;
                domains.insert(some.areas[order[rank]].domain);
                ranks.push_back(rank);
            }
        if (domains.size() > 2 || areas.count() > most)
            continue;
        std::int64_t closed = 0;
        for (const AreaSet& each : gaps)
            closed += static_cast<std::int64_t>((each & areas).count());
        const Value value{-closed, areas.count(), domains.size(), ranks};
        if (!best || value < *best) {
            best = value;
            best_areas = areas;
        }
    }
    return best_areas;
}

} // namespace

TEST_CASE("next course: it takes the areas that most people lack, in two domains at most") {
    struct {
        const char* name;
        std::vector<AreaSet> gaps;
        std::string areas;
        Minutes hours;
        std::int64_t closed, helped, completed;
    } const rows[] = {
        {"nobody", {}, "", 0min, 0, 0, 0},
        {"nothing is missing", {{}, {}}, "", 0min, 0, 0, 0},
        {"one gap", {area_set(pack, {"LR02"})}, "LR02", 1h, 1, 1, 1},
        {"three domains: the two with most", {area_set(pack, {"TF01", "LR01", "LR02", "DS01", "DS02"})}, "LR01 LR02 DS01 DS02", 2h, 4, 1, 0},
        {"as many in each: key domains first", {area_set(pack, {"TF01", "LR01", "DS01"})}, "TF01 DS01", 1h, 2, 1, 0},
        {"several people weigh more",
         {area_set(pack, {"LR01", "TF01"}), area_set(pack, {"LR01"}), area_set(pack, {"DS01", "DS02"}), {}},
         "LR01 DS01 DS02", 2h, 4, 3, 2},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const NextCourse course = next_course(pack, row.gaps);
        CHECK(areas_of(course) == row.areas);
        CHECK(course.hours == row.hours);
        CHECK(course.closed == row.closed);
        CHECK(course.helped == row.helped);
        CHECK(course.completed == row.completed);
    }
}

TEST_CASE("next course: it has no more areas than are believed of one, the first of those that are lacked alike") {
    const std::vector<AreaSet> gaps{area_set(pack, {"TF01", "TF02", "TF03", "DS01", "DS02"}), area_set(pack, {"TF03"})};
    CHECK(areas_of(next_course(pack, gaps, 3)) == "TF01 TF02 TF03");
    CHECK(areas_of(next_course(pack, gaps, 1)) == "TF03");
    CHECK(next_course(pack, gaps, 5).hours == 3h);
}

TEST_CASE("next course: of the catalogue alone, what nobody offers weighs twice as much as what one course offers") {
    const std::vector<Offer> offers{offer("a", "1:00", {"TF01", "TF02", "TF03"}), offer("b", "1:00", {"DS01", "DS02"}),
                                    offer("c", "1:00", {"DS01", "DS02"})};
    const Coverage coverage = coverage_of(pack, offers, {});
    const std::vector<AreaSet> gaps = gaps_of(coverage);
    REQUIRE(gaps.size() == 2);
    CHECK(testing::told(pack, gaps[0]) == "LR01 LR02");
    CHECK(testing::told(pack, gaps[1]) == "TF01 TF02 TF03 LR01 LR02");
    CHECK(areas_of(next_course(pack, gaps, 3)) == "TF01 LR01 LR02");
}

TEST_CASE("next course: no other course is better, by trying all of them") {
    testing::Dice dice{11};
    for (int turn = 0; turn < 400; ++turn) {
        CAPTURE(turn);
        const RulePack some = random_pack(dice);
        std::vector<AreaSet> gaps(static_cast<std::size_t>(dice.below(5)));
        for (AreaSet& each : gaps)
            for (std::size_t area = 0; area < some.areas.size(); ++area)
                each[area] = dice.chance(35);
        const auto most = static_cast<std::size_t>(1 + dice.below(5));
        CHECK(areas_of(next_course(some, gaps, most), some) == testing::told(some, best_by_trying(some, gaps, most)));
    }
}
