#include "core/coverage.h"

#include <doctest/doctest.h>

#include "core/catalogue_reach.h"
#include "support/catalogues.h"

using namespace imh;
using namespace std::chrono_literals;
using testing::offer;
using testing::told;

namespace {

const RulePack pack = testing::catalogue_pack();

Offer aimed(Offer offer, std::initializer_list<const char*> categories) {
    offer.categories = testing::categories(categories);
    return offer;
}

Offer unmapped(Offer offer) {
    offer.areas.reset();
    return offer;
}

CoverageScope of(std::initializer_list<const char*> categories) {
    return {.categories = testing::categories(categories)};
}

const CoveredArea& area_of(const Coverage& coverage, const char* id) {
    for (const CoveredArea& area : coverage.areas)
        if (pack.areas[area.area].id.text == id)
            return area;
    FAIL("no such area");
    return coverage.areas.front();
}

std::string looked_at(const Coverage& coverage) {
    std::string places;
    for (const CoveringOffer& offer : coverage.offers)
        places += std::to_string(offer.place);
    return places;
}

} // namespace

TEST_CASE("coverage: areas are those that the categories ask for together, or all") {
    CHECK(told(pack, coverage_of(pack, {}, {}).asked) == "TF01 TF02 TF03 LR01 LR02 DS01 DS02");
    CHECK(told(pack, coverage_of(pack, {}, of({"ii"})).asked) == "TF01 TF02 LR01 LR02 DS01 DS02");
    CHECK(told(pack, coverage_of(pack, {}, of({"iii"})).asked) == "TF03 DS01");
    CHECK(told(pack, coverage_of(pack, {}, of({"ii", "iii"})).asked) == "TF01 TF02 TF03 LR01 LR02 DS01 DS02");
    CHECK(told(pack, coverage_of(pack, {}, of({"v"})).asked) == "");
    CHECK(told(pack, coverage_of(pack, {}, {.categories = {{"ii"}}, .domain = 1}).asked) == "LR01 LR02");
}

TEST_CASE("coverage: hours are shared among the areas of a course, what is left over goes to the first ones") {
    const std::vector<Offer> offers{offer("a", "1:05", {"DS01", "TF03", "LR01", "TF01"}), offer("b", "2:00", {"TF01"}),
                                    offer("c", "", {"TF01"})};
    const Coverage coverage = coverage_of(pack, offers, of({"ii"}));
    const CoveredArea& first = area_of(coverage, "TF01");
    CHECK(first.hours == 17min + 2h);
    CHECK(first.full_hours == 65min + 2h);
    CHECK(first.offers == std::vector<std::uint32_t>{0, 1, 2});
    CHECK(area_of(coverage, "LR01").hours == 16min);
    CHECK(area_of(coverage, "DS01").hours == 16min);
    CHECK(coverage.elsewhere == 16min); // TF03
    CHECK(coverage.offered == 185min);
    CHECK(share_of(coverage.offers[0], 0) == 17min);
    CHECK(share_of(coverage.offers[0], 2) == 16min);
    CHECK(share_of(coverage.offers[0], 1) == 0min);
}

TEST_CASE("coverage: a course whose areas nobody said, or that covers none, has its hours apart") {
    const std::vector<Offer> offers{unmapped(offer("a", "3:00", {})), offer("b", "2:00", {}), offer("c", "1:00", {"XX99"})};
    const Coverage coverage = coverage_of(pack, offers, {});
    CHECK(coverage.no_area == 6h);
    CHECK(coverage.covered.none());
    CHECK(coverage.offers[0].addition == Addition::NotMapped);
    CHECK(coverage.offers[1].addition == Addition::NoneAsked);
    CHECK(coverage.offers[2].addition == Addition::NoneAsked);
}

TEST_CASE("coverage: a course counts only for categories that it is aimed at") {
    const std::vector<Offer> offers{aimed(offer("a", "4:00", {"TF01", "TF03"}), {"iii"})};
    CHECK(told(pack, coverage_of(pack, offers, of({"ii"})).covered) == "");
    CHECK(coverage_of(pack, offers, of({"ii"})).elsewhere == 4h);
    CHECK(told(pack, coverage_of(pack, offers, of({"ii", "iii"})).covered) == "TF03");
    CHECK(told(pack, coverage_of(pack, offers, {}).covered) == "TF01 TF03");
}

TEST_CASE("coverage: which courses are looked at") {
    std::vector<Offer> offers{offer("a", "1:00", {"TF01"}), aimed(offer("b", "1:00", {"TF01"}), {"iii"}),
                              offer("c", "1:00", {"TF01"}), offer("d", "1:00", {"TF01"})};
    offers[2].format = TrainingFormat::Online;
    offers[3].dates = {{testing::date("2026-03-01"), testing::date("2026-03-02"), {}}};
    CHECK(looked_at(coverage_of(pack, offers, {})) == "0123");
    CHECK(looked_at(coverage_of(pack, offers, {.aimed_at = {{"ii"}}})) == "023");
    CHECK(looked_at(coverage_of(pack, offers, {.aimed_at = {{"ii"}, {"iii"}}})) == "0123");
    CHECK(looked_at(coverage_of(pack, offers, {.format = TrainingFormat::Online})) == "2");
    CHECK(looked_at(coverage_of(pack, offers, {.from = testing::date("2026-03-02")})) == "0123");
    CHECK(looked_at(coverage_of(pack, offers, {.from = testing::date("2026-03-03")})) == "012");
}

TEST_CASE("coverage: what nobody offers, and what depends on one course") {
    const std::vector<Offer> offers{offer("a", "1:00", {"TF01", "TF02"}), offer("b", "1:00", {"TF02", "DS02"})};
    const Coverage coverage = coverage_of(pack, offers, of({"ii"}));
    CHECK(told(pack, coverage.asked & ~coverage.covered) == "LR01 LR02 DS01");
    CHECK(told(pack, coverage.by_one) == "TF01 DS02");
    CHECK(covered_percent(coverage) == 50);
    CHECK(covered_percent(coverage_of(pack, {}, of({"v"}))) == 100);
    CHECK(covered_percent(coverage_of(pack, offers, {})) == 42); // 3 of 7
}

TEST_CASE("coverage: what each course adds to the others") {
    using enum Addition;
    struct {
        const char* name;
        std::vector<Offer> offers;
        std::vector<Addition> additions;
    } const rows[] = {
        {"one alone", {offer("a", "1:00", {"TF01"})}, {Alone}},
        {"two equal ones", {offer("a", "1:00", {"TF01"}), offer("b", "1:00", {"TF01"})}, {WhileOthersStay, WhileOthersStay}},
        {"one inside another", {offer("a", "1:00", {"TF01"}), offer("b", "1:00", {"TF01", "TF02"})}, {Nothing, Alone}},
        {"one between two",
         {offer("a", "1:00", {"TF01", "TF02"}), offer("b", "1:00", {"TF02", "LR01"}), offer("c", "1:00", {"LR01", "LR02"})},
         {Alone, Nothing, Alone}},
        {"two equal ones beside one that stays",
         {offer("a", "1:00", {"TF01", "DS01"}), offer("b", "1:00", {"TF01", "DS01"}), offer("c", "1:00", {"TF01", "LR01"})},
         {WhileOthersStay, WhileOthersStay, Alone}},
        {"a ring of three",
         {offer("a", "1:00", {"TF01", "TF02"}), offer("b", "1:00", {"TF02", "LR01"}), offer("c", "1:00", {"LR01", "TF01"})},
         {WhileOthersStay, WhileOthersStay, WhileOthersStay}},
        {"one of another category", {offer("a", "1:00", {"TF03"})}, {NoneAsked}},
        {"one not mapped", {unmapped(offer("a", "1:00", {}))}, {NotMapped}},
        {"a broad claim makes nothing dispensable",
         {offer("a", "0:07", {"TF01"}), offer("b", "6:00", {"TF01"})},
         {Nothing, Alone}},
        {"two broad claims", {offer("a", "0:07", {"TF01"}), offer("b", "0:07", {"TF01"})}, {WhileOthersStay, WhileOthersStay}},
        {"a broad claim of its own",
         {offer("a", "0:10", {"TF01", "DS01"}), offer("b", "6:00", {"TF01"})},
         {Alone, Alone}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Coverage coverage = coverage_of(pack, row.offers, of({"ii"}));
        std::vector<Addition> additions;
        for (const CoveringOffer& each : coverage.offers)
            additions.push_back(each.addition);
        CHECK(additions == row.additions);
    }
}

TEST_CASE("coverage: which areas a course adds alone, and who has to stay if it is spared") {
    const std::vector<Offer> offers{offer("a", "1:00", {"TF01", "DS01"}), offer("b", "1:00", {"TF01"}),
                                    offer("c", "1:00", {"DS01", "DS02"}), offer("d", "1:00", {"DS01"}),
                                    offer("e", "0:07", {"LR01"})};
    const Coverage coverage = coverage_of(pack, offers, of({"ii"}));
    CHECK(told(pack, coverage.offers[2].alone) == "DS02");
    CHECK(coverage.offers[0].addition == Addition::WhileOthersStay);
    CHECK(told(pack, coverage.offers[0].tied) == "TF01");
    CHECK(stand_ins(coverage, coverage.offers[0]) == std::vector<std::uint32_t>{1});
    CHECK(coverage.offers[3].addition == Addition::Nothing);
    CHECK(stand_ins(coverage, coverage.offers[3]).empty());
    CHECK(coverage.offers[4].broad);
    CHECK(told(pack, coverage.offers[4].alone) == "LR01");
}

TEST_CASE("coverage: domains stand with key domains first, each with its sums") {
    const std::vector<Offer> offers{offer("a", "2:00", {"TF01", "LR01"}), offer("b", "1:00", {"TF01", "TF02"})};
    const Coverage coverage = coverage_of(pack, offers, of({"ii"}));
    REQUIRE(coverage.domains.size() == 3);
    CHECK(pack.domains[coverage.domains[0].domain].id == "TF");
    CHECK(pack.domains[coverage.domains[1].domain].id == "DS");
    CHECK(pack.domains[coverage.domains[2].domain].id == "LR");
    CHECK(coverage.domains[0].asked == 2);
    CHECK(coverage.domains[0].covered == 2);
    CHECK(coverage.domains[0].offers == 2);
    CHECK(coverage.domains[0].hours == 2h);
    CHECK(coverage.domains[2].asked == 2);
    CHECK(coverage.domains[2].covered == 1);
    CHECK(coverage.domains[2].offers == 1);
}

TEST_CASE("coverage: gaps stand first in their domain, then what depends on one course") {
    const std::vector<Offer> offers{offer("a", "2:00", {"TF01", "TF02", "LR02"}), offer("b", "1:00", {"TF01"})};
    const Coverage coverage = coverage_of(pack, offers, {});
    const auto in_order = [&](AreaOrder order) {
        std::string ids;
        for (const std::uint32_t place : areas_in_order(pack, coverage, order))
            ids += pack.areas[coverage.areas[place].area].id.text + " ";
        return ids;
    };
    CHECK(in_order(AreaOrder::AsInPack) == "TF01 TF02 TF03 DS01 DS02 LR01 LR02 ");
    CHECK(in_order(AreaOrder::GapsFirst) == "TF03 TF02 TF01 DS01 DS02 LR01 LR02 ");
}

TEST_CASE("coverage: how warm an area is") {
    struct {
        std::size_t courses;
        Minutes hours;
        int by_number, by_hours;
    } const rows[] = {
        {0, 0min, 0, 0}, {1, 0min, 1, 1},     {1, 239min, 1, 1}, {2, 4h, 2, 2},  {3, 479min, 3, 2},
        {4, 8h, 3, 3},   {5, 959min, 4, 3}, {6, 16h, 4, 4},
    };
    for (const auto& row : rows) {
        CAPTURE(row.courses);
        CoveredArea area;
        area.offers.resize(row.courses);
        area.hours = row.hours;
        CHECK(heat_by_number(area) == row.by_number);
        CHECK(heat_by_hours(area) == row.by_hours);
    }
    CHECK(heat_of_share(59min) == 1);
    CHECK(heat_of_share(60min) == 2);
    CHECK(heat_of_share(120min) == 3);
    CHECK(heat_of_share(240min) == 4);
}

TEST_CASE("coverage: what several courses cover together") {
    const std::vector<Offer> offers{offer("a", "1:00", {"TF01", "TF02"}), offer("b", "2:00", {"TF02", "TF03"}),
                                    offer("c", "4:00", {"TF01", "DS01"})};
    const Coverage coverage = coverage_of(pack, offers, of({"ii"}));
    const SeriesCoverage series = covered_together(coverage, {1, 0, 0, 9});
    CHECK(told(pack, series.covered) == "TF01 TF02");
    CHECK(told(pack, series.repeated) == "TF02");
    CHECK(told(pack, series.only_these) == "TF02");
    CHECK(told(pack, series.beyond) == "TF03");
    CHECK(series.hours == 3h);
    CHECK(covered_together(coverage, {}).covered.none());
}

TEST_CASE("catalogue reach: training hours and areas are found however deep they stand, and nothing else") {
    std::vector<Offer> offers{offer("a", "6:00", {"TF01", "TF02"}), offer("a", "6:00", {"LR01"}),
                              aimed(offer("c", "3:00", {"LR02"}), {"iii"})};
    offers[1].title = offers[0].title;
    Coverage coverage = coverage_of(pack, offers, of({"ii"}));
    std::vector<Reached> reached = reach_of_catalogue(pack, offers, coverage, pack.categories[0]);
    REQUIRE(reached.size() == 2);
    CHECK(reached[0].requirement->id.text == "ii.training");
    CHECK(reached[0].standing == Standing::Met);
    CHECK(reached[0].measure == Measure{Unit::ClockTime, 720, 720, 600}); // equal ones are no doubles
    CHECK(reached[1].requirement->id.text == "ii.areas");
    CHECK(reached[1].standing == Standing::NotMet);
    CHECK(reached[1].measure == Measure{Unit::Areas, 3, 3, 6});
    CHECK(told(pack, reached[1].missing) == "LR02 DS01 DS02");
    offers[0].hours.reset();
    reached = reach_of_catalogue(pack, offers, coverage, pack.categories[0]);
    CHECK(reached[0].standing == Standing::Reviewer);
    coverage = coverage_of(pack, offers, {.format = TrainingFormat::Online});
    CHECK(reach_of_catalogue(pack, offers, coverage, pack.categories[0])[0].measure.possible == 0);
}

TEST_CASE("catalogue reach: what a portfolio lacks of a category") {
    Portfolio portfolio;
    portfolio.trainings = {testing::training("a", "2024-01-01", "1:00", {"TF01", "TF03"}),
                           testing::training("b", "2027-01-01", "1:00", {"TF02"})};
    CHECK(told(pack, missing_areas(pack, pack.categories[0], portfolio, testing::date("2025-06-30"))) == "TF02 LR01 LR02 DS01 DS02");
    CHECK(told(pack, missing_areas(pack, pack.categories[1], portfolio, testing::date("2025-06-30"))) == "DS01");
}
