// New Mexico and Virginia, whose sources tell little: what they state, what is taken from the shared rules and told as
// such, and that nobody is told "met" by what nobody knows.
#include <doctest/doctest.h>

#include <string>

#include "core/assess.h"
#include "core/explain.h"
#include "core/words.h"
#include "io/rule_pack_json.h"
#include "support/applicants.h"

using namespace imh;
using namespace imh::testing;

namespace {

RulePack pack_named(std::string_view id) {
    auto read = read_bundled_pack(id);
    REQUIRE(read.problems.empty());
    return *read.value;
}

const Citation& citation_of(const RulePack& pack, const char* category, const char* requirement) {
    return find_requirement(*find_category(pack, CategoryId{category}), RequirementId{requirement})->citation;
}

} // namespace

TEST_CASE("New Mexico: its categories are stated, its numbers shared, and its yearly hours told by its pages") {
    const RulePack pack = pack_named("nmaimh");
    CHECK(find_category(pack, CategoryId{"ii"})->citation.provenance == Provenance::Stated);
    CHECK(find_category(pack, CategoryId{"iv_policy"})->citation.provenance == Provenance::SharedBase);
    CHECK(citation_of(pack, "ii", "ii.training").provenance == Provenance::SharedBase);
    CHECK(citation_of(pack, "ii", "ii.training").edition == "2016");
    CHECK(citation_of(pack, "ii", "ii.unknown").provenance == Provenance::Unknown);
    CHECK(find_category(pack, CategoryId{"ii"})->continuing.at(0).citation.provenance == Provenance::Stated);
    const Portfolio portfolio = applicant_p2(pack);
    const Assessment assessment = assess(pack, portfolio, judged_on);
    CHECK(outcome_words(assessment.categories[1]) == "Nothing known is missing · 1 of 10 not known");
}

TEST_CASE("Virginia: six categories, its own domain names, key domains, and two age ranges to ask about") {
    const RulePack pack = pack_named("vaimh");
    CHECK(pack.categories.size() == 6);
    std::string keys;
    for (const Domain& domain : pack.domains)
        keys += domain.key ? domain.id + " " : "";
    CHECK(keys == "TF DS ");
    CHECK(pack.domains[1].title == "Law, Regulation & Policy");
    CHECK(pack.areas[*area_index(pack, AreaId{"TF02"})].title == "infant/young child development & behavior");
    CHECK(citation_of(pack, "iii", "iii.exam").provenance == Provenance::Stated);
    CHECK(citation_of(pack, "i", "i.unknown.ages").provenance == Provenance::Unknown);
    CHECK(citation_of(pack, "ii", "ii.education").provenance == Provenance::Stated);
    CHECK(citation_of(pack, "ii", "ii.work").provenance == Provenance::SharedBase);
    CHECK(find_category(pack, CategoryId{"iv_policy"})->citation.provenance == Provenance::Stated);
    CHECK(find_category(pack, CategoryId{"ii"})->continuing.at(2).kind == ContinuingRequirement::Kind::CodeOfEthics);
    CHECK(find_category(pack, CategoryId{"ii"})->continuing.at(2).citation.provenance == Provenance::Stated);
    CHECK(find_named_category(pack, CategoryId{"frs"}) != nullptr);
    CHECK(find_category(pack, CategoryId{"frs"}) == nullptr);
}
