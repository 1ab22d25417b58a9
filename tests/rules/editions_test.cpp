// What holds for every edition inside the program: its numbers with their citations, and its texts in Spanish.
#include <doctest/doctest.h>

#include <string>

#include "core/assess.h"
#include "core/wording.h"
#include "io/rule_pack_json.h"
#include "io/wording_json.h"
#include "support/files.h"
#include "support/packs.h"
#include "support/random_portfolio.h"
#include "support/terms_told.h"

using namespace imh;
using namespace imh::testing;

namespace {

void add_line(std::string& table, const RulePack& pack, const std::string& what, const std::string& asked,
              const Citation& citation) {
    table += pack.id + " | " + what + " | " + asked + " | " + std::string(name_of(citation.provenance)) + " | "
             + citation.document + ", " + citation.edition + " | " + citation.place + "\n";
}

void add_requirements(std::string& table, const RulePack& pack, const std::vector<Requirement>& requirements) {
    for (const Requirement& requirement : requirements) {
        const auto told = [](const auto& terms) { return terms_told(terms); };
        add_line(table, pack, requirement.id.text, std::visit(told, requirement.terms), requirement.citation);
        std::visit(
            [&](const auto& terms) {
                if constexpr (requires { terms.parts; })
                    add_requirements(table, pack, terms.parts);
            },
            requirement.terms);
    }
}

} // namespace

TEST_CASE("editions: every number with its citation") {
    std::string table;
    for (const RulePack& pack : editions())
        for (const Category& category : pack.categories) {
            add_line(table, pack, category.id.text, full_title(category), category.citation);
            add_requirements(table, pack, category.requirements);
            for (const ContinuingRequirement& continuing : category.continuing)
                add_line(table, pack, continuing.id.text,
                         terms_told(continuing) + " in " + std::to_string(category.continuing_period_months) + " months",
                         continuing.citation);
        }
    CHECK(table.find(" | , ") == std::string::npos); // nothing without a document
    CHECK(table == ::testing::expected_text(::testing::in_checkout("tests/golden/editions.txt"), table));
}

TEST_CASE("editions: no category with something unknown is ever met") {
    for (const RulePack& pack : editions())
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Assessment assessment = assess(pack, random_portfolio(seed, pack, Sizes{}), judged_on);
            for (const CategoryAssessment& category : assessment.categories)
                if (!category.unknown.empty())
                    REQUIRE(category.outcome != Standing::Met);
        }
}

TEST_CASE("editions: every text is there in Spanish") {
    for (const RulePack& pack : editions()) {
        const auto wording = read_bundled_wording(pack, "es");
        REQUIRE(wording.problems.empty());
        CAPTURE(pack.id);
        for (const PlacedText& text : places_of(pack)) {
            CAPTURE(text.place);
            CHECK(wording.value->texts.contains(text.place));
        }
    }
}

TEST_CASE("editions: an edition that is based on another takes over what it does not say") {
    const RulePack michigan = *read_bundled_pack("mi-aimh-mentor").value;
    const RulePack alaska = *read_bundled_pack("ak-aimh-2016").value;
    CHECK(michigan.based_on == "ak-aimh-2016");
    CHECK(michigan.areas.size() == alaska.areas.size());
    CHECK(michigan.sha256 != alaska.sha256);
    const Category& clinical = *find_category(michigan, CategoryId{"iv_clinical"});
    const Requirement& education = *find_requirement(clinical, RequirementId{"iv_clinical.education"});
    CHECK(education.title == "A graduate degree");
    CHECK(education.citation.edition == "undated");
    CHECK(find_reading(michigan, "R-15")->text == find_reading(alaska, "R-15")->text);
    CHECK(find_reading(michigan, "R-42") == nullptr); // no 25 hours, so no reading of them
    CHECK(find_category(michigan, CategoryId{"iii"}) == nullptr);
    CHECK(full_title(*find_named_category(michigan, CategoryId{"iii"})) == "Infant Mental Health Specialist");
}
