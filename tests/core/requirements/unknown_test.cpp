#include "core/requirements/unknown.h"

#include <doctest/doctest.h>

#include "core/assess.h"
#include "core/explain.h"
#include "core/explain_renewal.h"
#include "core/plan.h"
#include "core/words.h"
#include "support/told.h"

using namespace imh;
using namespace imh::testing;

namespace {

Requirement asked(const char* id, Provenance provenance = Provenance::Unknown) {
    Requirement made = requirement(id, UnknownTerms{"How many hours?"});
    made.title = "Hours";
    made.citation = {"A page", "2020", "Hours", provenance};
    return made;
}

/// Something that the applicant says, beside one or two things that no source tells.
RulePack pack_with(std::size_t unknown) {
    RulePack pack = small_pack();
    Category category;
    category.id = {"x"};
    category.requirements = {requirement("said", DeclarationTerms{"said", "Is it so?"})};
    for (std::size_t i = 0; i < unknown; ++i)
        category.requirements.push_back(asked(i == 0 ? "hours" : "more"));
    pack.categories = {category};
    return pack;
}

Portfolio saying(Answer answer) {
    Portfolio portfolio;
    portfolio.declarations["said"].answer = answer;
    return portfolio;
}

} // namespace

TEST_CASE("unknown: a question to the association, whatever the portfolio holds") {
    Portfolio portfolio;
    CHECK(told(judge(UnknownTerms{"How many hours?"}, portfolio)) == "reviewer");
    CHECK(questions_told(judge(UnknownTerms{"How many hours?"}, portfolio), portfolio) == "rule_unknown -");
    portfolio.trainings = {training("t", "2024-01-01", "500:00", {"TF01"})};
    CHECK(told(judge(UnknownTerms{"How many hours?"}, portfolio)) == "reviewer");
}

TEST_CASE("unknown: a category with one is never met, at best nothing known is missing") {
    struct {
        std::size_t unknown;
        Answer said;
        const char* outcome;
        bool nothing_known_missing;
        const char* words;
    } const rows[] = {
        {0, Answer::Yes, "met", false, "Met"},
        {1, Answer::Yes, "reviewer", true, "Nothing known is missing · 1 of 2 not known"},
        {2, Answer::Yes, "reviewer", true, "Nothing known is missing · 2 of 3 not known"},
        {1, Answer::Unsaid, "reviewer", false, "A reviewer decides · 2 of 2 open"},
        {1, Answer::No, "not_met", false, "Not yet · 0 of 2 met"},
    };
    for (const auto& row : rows) {
        const Assessment assessment = assess(pack_with(row.unknown), saying(row.said), date("2025-06-30"));
        const CategoryAssessment& category = assessment.categories[0];
        CAPTURE(row.words);
        CHECK(name_of(category.outcome) == row.outcome);
        CHECK(category.unknown.size() == row.unknown);
        CHECK(nothing_known_missing(category) == row.nothing_known_missing);
        CHECK(outcome_words(category) == row.words);
    }
}

TEST_CASE("unknown: it is told once, as a question for the association, with the source that is silent") {
    const RulePack pack = pack_with(1);
    const Portfolio portfolio = saying(Answer::Yes);
    const Assessment assessment = assess(pack, portfolio, date("2025-06-30"));
    const Finding& finding = assessment.categories[0].findings[1];
    const Explanation told = explain(finding, pack.categories[0], pack, portfolio);
    CHECK(standing_words(finding) == "Not known");
    CHECK(told.summary == "the sources do not say");
    CHECK(told.why.empty());
    CHECK(told.next == std::vector<std::string>{"Ask the association: How many hours?"});
    CHECK(told.source == "Not known, not said in: A page, 2020, Hours");
    const UseLanguage spanish(Language::Spanish);
    CHECK(outcome_words(assessment.categories[0]) == "No falta nada que se sepa · 1 de 2 no se saben");
    CHECK(source_words(pack.categories[0].requirements[1].citation) == "No se sabe, no lo dice: A page, 2020, Hours");
}

TEST_CASE("unknown: a plan asks, and proposes nothing else for it") {
    const RulePack pack = pack_with(1);
    const Plan plan = plan_for(pack, saying(Answer::Yes), pack.categories[0], date("2025-06-30"));
    REQUIRE(plan.steps.size() == 1);
    CHECK(plan.steps[0].kind == StepKind::AskReviewer);
    CHECK(plan.steps[0].requirement.text == "hours");
}

TEST_CASE("unknown: what keeping a category asks may not be known either") {
    RulePack pack = pack_with(0);
    ContinuingRequirement continuing;
    continuing.id = {"again"};
    continuing.kind = ContinuingRequirement::Kind::Unknown;
    continuing.question = "What is asked each year?";
    continuing.citation = {"A page", "2020", "Renewal", Provenance::Unknown};
    pack.categories[0].continuing = {continuing};
    const Category& category = pack.categories[0];
    const Holding holding{date("2024-01-01"), renewal_period(category, Day{date("2025-01-01")})};
    const Renewal renewal = assess_renewal(pack, category, holding, {}, date("2025-06-30"));
    CHECK(name_of(renewal.outcome) == "reviewer");
    CHECK(renewal_words(renewal) == "Nothing known is missing · 1 of 1 not known");
    const Explanation told = explain(renewal.findings[0], continuing, renewal, pack, {});
    CHECK(told.next == std::vector<std::string>{"Ask the association: What is asked each year?"});
    CHECK(told.source == "Not known, not said in: A page, 2020, Renewal");
}

TEST_CASE("provenance: a source says how sure it is") {
    CHECK(source_words({"Guidelines", "2016", "Training"}) == "Guidelines, 2016, Training");
    CHECK(source_words({"Guidelines", "2016", "Training", Provenance::SharedBase})
          == "Taken from the rules that the associations share, to be confirmed with this one: Guidelines, 2016, Training");
}
