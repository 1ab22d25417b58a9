// One portfolio under two editions, side by side.
#include "core/compare.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/language.h"
#include "core/words.h"
#include "io/rule_pack_json.h"
#include "support/applicants.h"
#include "support/packs.h"

using namespace imh;
using namespace imh::testing;

namespace {

const ComparedCategory& of_category(const Comparison& comparison, const char* id) {
    for (const ComparedCategory& each : comparison.categories)
        if ((each.category.first ? each.category.first : each.category.second)->id.text == id)
            return each;
    FAIL("no such category");
    return comparison.categories.front();
}

/// "iv_clinical.training: [Training hours 30 h | 48 h] stands otherwise"
std::string told(const ComparedCategory& compared) {
    std::string text;
    for (const ComparedRequirement& one : compared.requirements) {
        text += (one.requirement.first ? one.requirement.first : one.requirement.second)->id.text + ":";
        for (const AskedDifference& difference : one.asked)
            text += " [" + difference.label + " " + difference.asked.first + " | " + difference.asked.second + "]";
        text += one.stands_otherwise ? " stands otherwise\n" : "\n";
    }
    return text;
}

} // namespace

TEST_CASE("compare: an edition with itself differs in nothing") {
    const RulePack pack = pack_named("ak-aimh-2016");
    const Portfolio portfolio = applicant_p4c(pack);
    const Assessment assessment = assess(pack, portfolio, judged_on);
    const Comparison comparison = compare({pack, assessment}, {pack, assessment}, portfolio);
    for (const ComparedCategory& each : comparison.categories) {
        CHECK(!differs(each));
        CHECK(each.alike > 0);
    }
    CHECK(comparison.only_areas.first.empty());
    CHECK(comparison.left_behind.first.empty());
}

TEST_CASE("compare: what makes the difference is told with both numbers, and only where there is one") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    const RulePack newer = pack_named("alliance-newer");
    const Portfolio portfolio = applicant_p4p(alaska);
    const Assessment by_alaska = assess(alaska, portfolio, judged_on);
    const Assessment by_newer = assess(newer, portfolio, judged_on);
    const Comparison comparison = compare({alaska, by_alaska}, {newer, by_newer}, portfolio);
    const ComparedCategory& policy = of_category(comparison, "iv_policy");
    CHECK(told(policy).find("iv_policy.training: [Training hours 30 h | 33 h] [Of these on diversity, equity and inclusion  | 3 h] "
                            "stands otherwise\n")
          != std::string::npos);
    CHECK(told(policy).find("iv_policy.work") == std::string::npos);
    CHECK(told(policy).find("iv_policy.unknown: [Question to the association  | ") != std::string::npos);
    REQUIRE(!policy.continuing.empty());
    CHECK(policy.continuing[0].label == "Period for keeping it");
    CHECK(policy.continuing[0].asked == Both<std::string>{"12 months", "36 months"});
    CHECK(of_category(comparison, "ers").category.first == nullptr);
    const RulePack mentor = pack_named("mi-aimh-mentor");
    const Assessment by_mentor = assess(mentor, portfolio, judged_on);
    const Comparison with_mentor = compare({alaska, by_alaska}, {mentor, by_mentor}, portfolio);
    CHECK(of_category(with_mentor, "i").category.second == nullptr);
    const UseLanguage spanish(Language::Spanish);
    const Comparison in_spanish = compare({alaska, by_alaska}, {newer, by_newer}, portfolio);
    CHECK(told(of_category(in_spanish, "iv_policy")).find("[Horas de capacitación 30 h | 33 h]") != std::string::npos);
}

TEST_CASE("compare: of a requirement of one edition only, what it does not ask is left out; another title is no difference") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    RulePack other = alaska;
    Category& level_ii = other.categories[1];
    level_ii.title = "Another title";
    std::erase_if(level_ii.requirements, [](const Requirement& each) { return each.id.text == "ii.education"; });
    auto& areas = std::get<CompetencyCoverage>(std::find_if(level_ii.requirements.begin(), level_ii.requirements.end(),
                                                            [](const Requirement& each) {
                                                                return each.id.text == "ii.competencies";
                                                            })
                                                   ->terms)
                      .areas;
    areas.pop_back();
    areas.push_back({"AD04"});
    const Portfolio portfolio = applicant_p2(alaska);
    const Assessment by_alaska = assess(alaska, portfolio, judged_on);
    const Assessment by_other = assess(other, portfolio, judged_on);
    const Comparison comparison = compare({alaska, by_alaska}, {other, by_other}, portfolio);
    CHECK(told(of_category(comparison, "ii"))
          == "ii.education: [Degrees that are enough Bachelor's degree; Master's degree; doctorate | ] [Degrees that a "
             "reviewer decides on medical degree (MD or DO); other degree | ] stands otherwise\n"
             "ii.competencies: [Areas asked for by one of them only emotional response | program funding]\n");
    CHECK(told(of_category(comparison, "i")).empty());
}

TEST_CASE("compare: both sides are told the same, whichever comes first") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    const RulePack michigan = pack_named("mi-aimh-mentor");
    const Portfolio portfolio = applicant_p4c(alaska);
    const Assessment by_alaska = assess(alaska, portfolio, judged_on);
    const Assessment by_michigan = assess(michigan, portfolio, judged_on);
    const Comparison one = compare({alaska, by_alaska}, {michigan, by_michigan}, portfolio);
    const Comparison other = compare({michigan, by_michigan}, {alaska, by_alaska}, portfolio);
    for (const char* id : {"iv_clinical", "iv_policy", "iv_research"}) {
        const ComparedCategory& here = of_category(one, id);
        const ComparedCategory& there = of_category(other, id);
        CHECK(here.requirements.size() == there.requirements.size());
        CHECK(here.alike == there.alike);
    }
}

TEST_CASE("compare: areas without their like, and entries that name what an edition lacks") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    RulePack other = alaska;
    other.areas.back().id = {"XX01"};
    Portfolio portfolio = applicant_p2(alaska);
    portfolio.trainings[0].areas->push_back({"YY01"});
    portfolio.people[0].endorsements = known("x", "ecfs", "2020-01-01").endorsements;
    const Assessment by_alaska = assess(alaska, portfolio, judged_on);
    const Assessment by_other = assess(other, portfolio, judged_on);
    const Comparison comparison = compare({alaska, by_alaska}, {other, by_other}, portfolio);
    REQUIRE(comparison.only_areas.first.size() == 1);
    CHECK(comparison.only_areas.first[0]->id == alaska.areas.back().id);
    REQUIRE(comparison.only_areas.second.size() == 1);
    CHECK(comparison.only_areas.second[0]->id.text == "XX01");
    REQUIRE(comparison.left_behind.first.size() == 2);
    CHECK(comparison.left_behind.first[0].ids == std::vector<std::string>{"YY01"});
    CHECK(comparison.left_behind.first[1].evidence.kind == EvidenceKind::Person);
    CHECK(comparison.left_behind.first[1].ids == std::vector<std::string>{"ecfs"});
    CHECK(comparison.left_behind.second.size() > 2); // who has the area that is gone there
}

TEST_CASE("compare: for one association, the edition in force and the one next to it") {
    const auto around = [](const Association& association, const char* day) -> std::string {
        const auto change = change_around(association, date(day));
        return change ? change->before->pack + " " + change->after->pack : "none";
    };
    const Association dated{"x", "X", "X", {{"old", {}, date("2023-12-31")}, {"new", date("2024-01-01"), {}}}};
    CHECK(around(dated, "2023-06-30") == "old new");
    CHECK(around(dated, "2024-06-30") == "old new");
    const Association undated{"x", "X", "X", {{"old", {}, {}}, {"new", {}, {}}}};
    CHECK(around(undated, "2024-06-30") == "old new");
    const Association one{"x", "X", "X", {{"only", {}, {}}}};
    CHECK(around(one, "2024-06-30") == "none");
    CHECK(around({"x", "X", "X", {}}, "2024-06-30") == "none");
}
