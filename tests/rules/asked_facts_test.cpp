// What requirements ask, taken apart into facts: for imh diff, compare and check.
#include "core/asked_facts.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "core/language.h"
#include "io/rule_pack_json.h"

using namespace imh;

namespace {

RulePack pack_named(std::string_view id) {
    auto read = read_bundled_pack(id);
    REQUIRE(read.problems.empty());
    return *read.value;
}

const Requirement& requirement_of(const RulePack& pack, const char* category, const char* id) {
    return *find_requirement(*find_category(pack, CategoryId{category}), RequirementId{id});
}

/// "training hours 30 h | …": a line for each fact.
std::string told(const std::vector<AskedFact>& facts) {
    std::string text;
    for (const AskedFact& fact : facts) {
        text += (text.empty() ? "" : "\n") + fact.about + ":";
        for (const std::string& value : fact.values)
            text += " [" + value + "]";
    }
    return text;
}

const AskedFact& about(const std::vector<AskedFact>& facts, std::string_view label) {
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const AskedFact& each) { return each.about == label; });
    REQUIRE(found != facts.end());
    return *found;
}

} // namespace

TEST_CASE("asked facts: hours and what they are on") {
    const RulePack newer = pack_named("alliance-newer");
    CHECK(told(asked_facts(requirement_of(newer, "frs", "frs.training")))
          == "training hours: [48 h]\nof these on diversity, equity and inclusion: [3 h]\nof these on giving RS/C: [15 h]");
    const UseLanguage spanish(Language::Spanish);
    CHECK(told(asked_facts(requirement_of(newer, "frs", "frs.training")))
          == "horas de capacitación: [48 h]\nde estas, sobre diversidad, equidad e inclusión: [3 h]\n"
             "de estas, sobre cómo dar RS/C: [15 h]");
}

TEST_CASE("asked facts: categories have their titles where a pack that knows them is at hand, else their ids") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    const Requirement& rsc = requirement_of(alaska, "ii", "ii.reflective_supervision");
    CHECK(told({about(asked_facts(rsc), "the provider holds one of")}) == "the provider holds one of: [iii] [iv_clinical]");
    CHECK(told({about(asked_facts(rsc, {&alaska}), "the provider holds one of")})
          == "the provider holds one of: [Infant Mental Health Specialist] [Infant Mental Health Mentor · Clinical]");
    RulePack renamed = alaska;
    for (Category& category : renamed.categories)
        category.title = "Another title";
    renamed.areas[0].title = "Another area";
    CHECK(asked_facts(rsc, {&renamed, &alaska})
          == asked_facts(requirement_of(renamed, "ii", "ii.reflective_supervision"), {&renamed, &alaska}));
    const RulePack none;
    CHECK(asked_facts(rsc, {&none, &alaska}) == asked_facts(rsc, {&alaska}));
}

TEST_CASE("asked facts: areas are told by their titles, and are a list too long to be told whole") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    const Requirement& areas = requirement_of(alaska, "i", "i.competencies");
    const AskedFact fact = about(asked_facts(areas, {&alaska}), "areas");
    CHECK(fact.kind == AskedKind::Areas);
    CHECK(fact.values.size() == 36);
    CHECK(fact.values[0] == alaska.areas[*area_index(alaska, std::get<CompetencyCoverage>(areas.terms).areas[0])].title);
}

TEST_CASE("asked facts: what holds or does not is told both ways") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    const RulePack michigan = pack_named("mi-aimh-mentor");
    const char* label = "an area without anything is a question";
    const AskedFact no = about(asked_facts(requirement_of(alaska, "iv_clinical", "iv_clinical.competencies")), label);
    const AskedFact yes = about(asked_facts(requirement_of(michigan, "iv_clinical", "iv_clinical.competencies")), label);
    CHECK(no == AskedFact{label, {"no"}, AskedKind::No});
    CHECK(yes == AskedFact{label, {"yes"}, AskedKind::Yes});
}

TEST_CASE("asked facts: who rates, each with the roles that will do") {
    const RulePack michigan = pack_named("mi-aimh-mentor");
    const std::vector<AskedFact> facts = asked_facts(requirement_of(michigan, "iv_policy", "iv_policy.references"), {&michigan});
    const AskedFact& raters = about(facts, "who rates");
    REQUIRE(raters.values.size() == 5);
    CHECK(raters.values[0]
          == "(1) colleague, (2) colleague, (3) colleague, only for those who have no current program supervisor or teacher "
             "or trainer or consultant or provider of reflective supervision");
    CHECK(raters.values[1]
          == "a reviewer decides on (1) current program supervisor or teacher or trainer or consultant, (2) provider of "
             "reflective supervision, (3) colleague");
}

TEST_CASE("asked facts: a degree before the work, with all that may stand in for it") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    const std::string facts = told(asked_facts(requirement_of(alaska, "iii", "iii.work")));
    CHECK(facts.find("counted after one of these degrees: [Master's degree] [doctorate] [medical degree (MD or DO)]\n"
                     "after one of these a reviewer decides: [university certificate]\n"
                     "after one of these a reviewer decides, where it is specific to infant mental health: [postgraduate "
                     "specialization] [other degree]\n"
                     "after course work a reviewer decides: [yes]\n")
          != std::string::npos);
}

TEST_CASE("asked facts: what keeping a category asks") {
    const RulePack later = pack_named("mi-aimh-later");
    const Category& clinical = *find_category(later, CategoryId{"iv_clinical"});
    CHECK(told({keeping_period(clinical)}) == "period for keeping it: [12 months]");
    CHECK(told(asked_facts(clinical.continuing[2]))
          == "how firmly: [Asked]\nhours in a period: [12 h]\nspread over at least: [6 months]\n"
             "fewer hours are enough after: [36 months]\nhours that are then enough: [10 h]");
}
