#include "core/requirements/all_of.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

TEST_CASE("all-of: the worst part decides") {
    struct {
        Answer a;
        Answer b;
        const char* standing;
    } const rows[] = {
        {Answer::Yes, Answer::Yes, "met"},         {Answer::Yes, Answer::No, "not_met"},
        {Answer::No, Answer::Yes, "not_met"},      {Answer::Unsaid, Answer::Yes, "reviewer"},
        {Answer::Unsaid, Answer::No, "not_met"},   {Answer::Unsaid, Answer::Unsaid, "reviewer"},
    };
    const AllOf terms{{requirement("a", DeclarationTerms{"a", {}}), requirement("b", DeclarationTerms{"b", {}})}};
    for (const auto& row : rows) {
        Portfolio portfolio;
        portfolio.declarations["a"].answer = row.a;
        portfolio.declarations["b"].answer = row.b;
        const Finding finding = judge(terms, portfolio);
        CAPTURE(name_of(row.a));
        CAPTURE(name_of(row.b));
        CHECK(told(finding) == row.standing);
        REQUIRE(finding.parts.size() == 2);
        CHECK(finding.parts[1].requirement.text == "b");
    }
    CHECK(told(judge(AllOf{}, {})) == "met");
}
