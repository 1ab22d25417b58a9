// How sure a requirement is: read from a pack, handed on to parts, and written with an assessment.
#include <doctest/doctest.h>

#include "core/assess.h"
#include "core/explain.h"
#include "io/assessment_json.h"
#include "io/rule_pack_json.h"
#include "support/files.h"

using namespace imh;

namespace {

constexpr std::string_view small = R"({"format": "imh-rule-pack", "version": 1, "id": "small",
    "association": "An association", "short_name": "Small", "edition": "2020", "title": "A small pack",
    "notice": "Unofficial.",
    "documents": [{"id": "d1", "document": "A page", "edition": "2020"}, {"id": "d2", "document": "Guidelines", "edition": "2016"}],
    "domains": [{"id": "TF", "title": "Foundations", "areas": [{"id": "TF01", "title": "first", "help": "About it."}]}],
    "categories": [{"id": "i", "title": "First", "summary": "One.", "provenance": "shared_base",
        "citation": {"document": "d2", "place": "I"},
        "requirements": [
            {"id": "i.either", "title": "Either", "help": "Some.", "stage": "application", "kind": "any_of",
             "citation": {"document": "d2", "place": "I"}, "provenance": "shared_base", "parts": [
                {"id": "i.either.a", "title": "A", "kind": "membership"},
                {"id": "i.either.b", "title": "B", "kind": "membership", "citation": {"document": "d1", "place": "B"}}]},
            {"id": "i.hours", "title": "Hours", "help": "Not said.", "stage": "experience", "kind": "unknown",
             "citation": {"document": "d1", "place": "Hours"}, "question": "How many hours?"}]}]})";

RulePack small_pack() {
    const NamedText file{"small.json", small};
    const auto read = read_rule_pack({&file, 1});
    REQUIRE(read.problems.empty());
    return *read.value;
}

} // namespace

TEST_CASE("provenance: parts take it over, and a citation of their own makes them stated") {
    const Category category = small_pack().categories.at(0);
    CHECK(category.citation.provenance == Provenance::SharedBase);
    CHECK(category.citation.place == "I");
    const auto provenance = [&](const char* id) {
        return find_requirement(category, RequirementId{id})->citation.provenance;
    };
    CHECK(provenance("i.either") == Provenance::SharedBase);
    CHECK(provenance("i.either.a") == Provenance::SharedBase);
    CHECK(provenance("i.either.b") == Provenance::Stated);
    CHECK(provenance("i.hours") == Provenance::Unknown);
    CHECK(std::get<UnknownTerms>(category.requirements[1].terms).question == "How many hours?");
}

TEST_CASE("provenance: an assessment and its report tell it alike") {
    const RulePack pack = small_pack();
    Portfolio portfolio;
    portfolio.memberships = {{{"m"}, "A", Answer::Yes, {}, {}, {}}};
    const Assessment assessment = assess(pack, portfolio, Date{std::chrono::year{2025} / 6 / 30});
    const std::string json = write_assessment(pack, portfolio, assessment, std::nullopt);
    const auto has = [&](std::string_view text) { return json.find(text) != std::string::npos; };
    CHECK(has(R"("outcome": "reviewer")"));
    CHECK(has(R"("nothing_known_missing": true)"));
    CHECK(has(R"("provenance": "shared_base")"));
    CHECK(has(R"("provenance": "unknown")"));
    CHECK(has(R"("reason": "rule_unknown")"));
    CHECK(has(R"("text": "Ask the association: How many hours?")"));
    const std::string report = report_text(pack, portfolio, assessment, std::nullopt);
    CHECK(report.find("Nothing known is missing · 1 of 2 not known") != std::string::npos);
    CHECK(report.find("[Not known]") != std::string::npos);
    CHECK(report.find("Ask the association: How many hours?") != std::string::npos);
    CHECK(report.find("Taken from the rules that the associations share") != std::string::npos);
    CHECK(report.find("the checkable requirements are met") == std::string::npos);
}

TEST_CASE("provenance: every category and requirement of Alaska is stated in its guidelines") {
    const auto pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    for (const Category& category : pack.value->categories) {
        CAPTURE(category.id.text);
        CHECK(category.citation.provenance == Provenance::Stated);
        CHECK(category.citation.edition == "2016");
        for (const Requirement& requirement : category.requirements)
            CHECK(requirement.citation.provenance == Provenance::Stated);
        for (const ContinuingRequirement& continuing : category.continuing)
            CHECK(continuing.citation.provenance == Provenance::Stated);
    }
}
