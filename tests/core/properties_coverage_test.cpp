// What must hold for every catalogue, on random ones by the real pack.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "core/assess.h"
#include "core/catalogue_reach.h"
#include "core/papers/coverage.h"
#include "io/coverage_json.h"
#include "io/coverage_svg.h"
#include "io/document_csv.h"
#include "io/rule_pack_json.h"
#include "support/random_portfolio.h"

using namespace imh;
using namespace imh::testing;

namespace {

const RulePack& pack() {
    static const RulePack the_pack = *read_bundled_pack("ak-aimh-2016").value;
    return the_pack;
}

std::vector<Offer> random_offers(Dice& dice, int number) {
    std::vector<Offer> offers;
    for (int i = 0; i < number; ++i) {
        Offer one;
        one.id.text = "offer-" + std::to_string(i);
        one.title = "Course " + std::to_string(i);
        one.format = static_cast<TrainingFormat>(dice.below(6));
        if (dice.chance(90))
            one.hours = Minutes{1 + dice.below(60 * 24)};
        if (dice.chance(90))
            one.areas = random::areas(dice, pack(), dice.chance(10) ? 60 : 6);
        if (dice.chance(25))
            one.categories = random::some_categories(dice, pack());
        if (dice.chance(50))
            one.dates.push_back({random::some_day(dice, 2024, 2027), std::nullopt, {}});
        offers.push_back(std::move(one));
    }
    return offers;
}

CoverageScope random_scope(Dice& dice) {
    CoverageScope scope;
    scope.categories = random::some_categories(dice, pack());
    if (dice.chance(20))
        scope.domain = static_cast<std::uint16_t>(dice.below(static_cast<int>(pack().domains.size())));
    if (dice.chance(20))
        scope.format = static_cast<TrainingFormat>(dice.below(6));
    if (dice.chance(20))
        scope.from = random::some_day(dice, 2024, 2027);
    if (dice.chance(20))
        scope.aimed_at = random::some_categories(dice, pack());
    return scope;
}

template <class Property> bool for_catalogues(const char* name, Property property) {
    return rc::check(name, [&] {
        const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>());
        const auto number = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 30));
        Dice dice{seed ^ 0xc0de5u};
        const std::vector<Offer> offers = random_offers(dice, number);
        property(dice, offers, random_scope(dice));
    });
}

/// Without the offer at that place.
Coverage without(std::vector<Offer> offers, std::size_t place, const CoverageScope& scope) {
    offers.erase(offers.begin() + static_cast<std::ptrdiff_t>(place));
    return coverage_of(pack(), offers, scope);
}

} // namespace

TEST_CASE("coverage: the hours of areas, of other areas and of courses without areas add up to those offered") {
    CHECK(for_catalogues("balance", [](Dice&, const std::vector<Offer>& offers, const CoverageScope& scope) {
        const Coverage coverage = coverage_of(pack(), offers, scope);
        Minutes areas{}, domains{}, cells{}, offered{};
        for (const CoveredArea& area : coverage.areas)
            areas += area.hours;
        for (const CoveredDomain& domain : coverage.domains)
            domains += domain.hours;
        for (const CoveringOffer& offer : coverage.offers) {
            offered += offers[offer.place].hours.value_or(Minutes{});
            Minutes shares{};
            for (std::size_t area = 0; area < pack().areas.size(); ++area) {
                shares += share_of(offer, area);
                cells += offer.counted[area] ? share_of(offer, area) : Minutes{};
            }
            RC_ASSERT((offer.areas.none() || shares == offer.hours));
        }
        RC_ASSERT((areas + coverage.elsewhere + coverage.no_area == offered));
        RC_ASSERT((coverage.offered == offered));
        RC_ASSERT((domains == areas));
        RC_ASSERT((cells == areas));
    }));
}

TEST_CASE("coverage: the order of the courses makes no difference but for their places") {
    CHECK(for_catalogues("order", [](Dice& dice, const std::vector<Offer>& offers, const CoverageScope& scope) {
        std::vector<Offer> others = offers;
        shuffle(dice, others);
        for (Offer& offer : others)
            if (offer.areas)
                shuffle(dice, *offer.areas);
        const Coverage before = coverage_of(pack(), offers, scope);
        const Coverage after = coverage_of(pack(), others, scope);
        RC_ASSERT((before.covered == after.covered));
        RC_ASSERT((before.by_one == after.by_one));
        RC_ASSERT((before.offered == after.offered));
        RC_ASSERT(before.offers.size() == after.offers.size());
        for (std::size_t i = 0; i < before.areas.size(); ++i) {
            RC_ASSERT((before.areas[i].hours == after.areas[i].hours));
            RC_ASSERT((before.areas[i].full_hours == after.areas[i].full_hours));
            RC_ASSERT(before.areas[i].offers.size() == after.areas[i].offers.size());
        }
        for (const CoveringOffer& one : before.offers) {
            const auto same = std::find_if(after.offers.begin(), after.offers.end(), [&](const CoveringOffer& other) {
                return others[other.place].id == offers[one.place].id;
            });
            RC_ASSERT((same != after.offers.end()));
            RC_ASSERT((same->addition == one.addition));
            RC_ASSERT((same->alone == one.alone));
            RC_ASSERT((same->tied == one.tied));
        }
    }));
}

TEST_CASE("coverage: one more course never uncovers an area") {
    CHECK(for_catalogues("more", [](Dice& dice, std::vector<Offer> offers, const CoverageScope& scope) {
        const Coverage before = coverage_of(pack(), offers, scope);
        Offer more = random_offers(dice, 1).front();
        more.id.text = "more";
        offers.insert(offers.begin() + dice.below(static_cast<int>(offers.size()) + 1), more);
        const Coverage after = coverage_of(pack(), offers, scope);
        RC_ASSERT((before.asked == after.asked));
        RC_ASSERT((before.covered & ~after.covered).none());
        RC_ASSERT(covered_percent(after) >= covered_percent(before));
    }));
}

TEST_CASE("coverage: what a course adds is what is lost without it") {
    CHECK(for_catalogues("additions", [](Dice&, std::vector<Offer> offers, const CoverageScope& scope) {
        for (Offer& offer : offers) // broad claims have a case of their own
            if (offer.areas)
                offer.areas->resize(std::min<std::size_t>(offer.areas->size(), 6));
        for (Offer& offer : offers)
            offer.hours = std::chrono::hours{1};
        const Coverage coverage = coverage_of(pack(), offers, scope);
        std::vector<Offer> spared = offers; // all that add nothing whatever else is spared, spared at once
        std::vector<Offer> kept = offers;   // those that can't be spared
        for (const CoveringOffer& offer : coverage.offers) {
            const AreaSet lost = coverage.covered & ~without(offers, offer.place, scope).covered;
            RC_ASSERT((lost == offer.alone));
            RC_ASSERT((offer.addition == Addition::Alone) == lost.any());
            if (offer.addition == Addition::Nothing)
                spared[offer.place].areas.reset();
            if (offer.addition != Addition::Alone)
                kept[offer.place].areas.reset();
            if (offer.addition == Addition::WhileOthersStay)
                RC_ASSERT(!stand_ins(coverage, offer).empty());
        }
        RC_ASSERT((coverage_of(pack(), spared, scope).covered == coverage.covered));
        const AreaSet stays = coverage_of(pack(), kept, scope).covered;
        for (const CoveringOffer& offer : coverage.offers)
            if (offer.addition == Addition::WhileOthersStay)
                RC_ASSERT(((offer.counted & ~stays) == offer.tied && offer.tied.any()));
    }));
}

TEST_CASE("coverage: a beginner with all courses reaches what the assessment of such a portfolio says") {
    CHECK(for_catalogues("reach", [](Dice&, const std::vector<Offer>& offers, const CoverageScope&) {
        const Coverage coverage = coverage_of(pack(), offers, {});
        Portfolio portfolio;
        for (std::size_t i = 0; i < offers.size(); ++i) {
            portfolio.trainings.push_back(training_of(offers[i]));
            portfolio.trainings.back().id = offers[i].id;
            portfolio.trainings.back().from = date("2020-01-01");
        }
        const Assessment assessment = assess(pack(), portfolio, judged_on);
        for (std::size_t i = 0; i < pack().categories.size(); ++i)
            for (const Reached& reached : reach_of_catalogue(pack(), offers, coverage, pack().categories[i])) {
                const auto& findings = assessment.categories[i].findings;
                const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
                    return finding.requirement == reached.requirement->id;
                });
                RC_ASSERT((found != findings.end()));
                RC_ASSERT((found->standing == reached.standing));
                RC_ASSERT((found->measure == reached.measure));
                RC_ASSERT((found->sub_measures == reached.sub_measures));
            }
    }));
}

TEST_CASE("coverage: every paper, picture and file can be made, and each row has its cells") {
    CHECK(for_catalogues("papers", [](Dice& dice, const std::vector<Offer>& offers, const CoverageScope& scope) {
        const Coverage coverage = coverage_of(pack(), offers, scope);
        for (const Language language : {Language::English, Language::Spanish})
            for (const paper::GridColumns grid : {paper::GridColumns::Numbers, paper::GridColumns::Courses}) {
                const UseLanguage use(language);
                paper::CoverageSource source{pack(), offers, scope, coverage, "Courses", "", {0, 2}, {}, grid};
                if (dice.chance(50))
                    source.people = {{AreaSet{5}, AreaSet{}}};
                const paper::Document document = paper::coverage_report(source);
                for (const paper::Section& section : document.sections)
                    for (const paper::Block& block : section.blocks)
                        if (const auto* table = std::get_if<paper::Table>(&block))
                            for (const paper::Row& row : table->rows)
                                RC_ASSERT(row.cells.size() == table->columns.size());
                RC_ASSERT(document_csv(document).find('{') == std::string::npos);
                RC_ASSERT(coverage_svg(pack(), offers, coverage, "<&>").ends_with("</svg>\n"));
                RC_ASSERT(write_coverage(source).starts_with("{"));
            }
    }));
}
