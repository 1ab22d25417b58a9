// How sure the newer rules of the Alliance are, as far as members publish them.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/packs.h"

using namespace imh;
using namespace imh::testing;

TEST_CASE("newer Alliance rules: what a member's page tells is stated, what is taken over is shared, the rest unknown") {
    const RulePack pack = pack_named("alliance-newer");
    const auto provenance = [&](const char* category, const char* requirement) {
        return find_requirement(*find_category(pack, CategoryId{category}), RequirementId{requirement})->citation.provenance;
    };
    CHECK(provenance("frs", "frs.training") == Provenance::Stated);
    CHECK(provenance("frs", "frs.giving_rsc") == Provenance::Unknown);
    CHECK(provenance("ii", "ii.work") == Provenance::SharedBase);
    CHECK(provenance("ii", "ii.references") == Provenance::SharedBase);
    CHECK(provenance("ii", "ii.reflective_supervision") == Provenance::Stated);
    CHECK(provenance("iv_clinical", "iv_clinical.reflective_supervision") == Provenance::Stated);
    CHECK(provenance("iv_clinical", "iv_clinical.references") == Provenance::SharedBase);
    CHECK(provenance("iii", "iii.training") == Provenance::SharedBase);
    CHECK(find_category(pack, CategoryId{"iii"})->continuing.at(0).citation.provenance == Provenance::Stated);
    const Category& clinical = *find_category(pack, CategoryId{"iv_clinical"});
    CHECK(find_requirement(clinical, RequirementId{"iv_clinical.training"})->citation.document
          == "ct-aimh.org, Important Changes to the Endorsement Requirements");
    for (const Category& category : pack.categories)
        CHECK(std::any_of(category.requirements.begin(), category.requirements.end(), [](const Requirement& each) {
            return std::holds_alternative<UnknownTerms>(each.terms);
        }));
}
