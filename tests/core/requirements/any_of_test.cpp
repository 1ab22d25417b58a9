#include "core/requirements/any_of.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

namespace {

Requirement declared(const char* name) {
    return requirement(name, DeclarationTerms{name, {}});
}

Portfolio answering(Answer a, Answer b) {
    Portfolio portfolio;
    portfolio.declarations["a"].answer = a;
    portfolio.declarations["b"].answer = b;
    return portfolio;
}

} // namespace

TEST_CASE("any-of: the best part decides, and a part that is not taken asks nothing") {
    struct {
        const char* name;
        Answer a;
        Answer b;
        const char* standing;
        const char* questions_of_a;
    } const rows[] = {
        {"both not met", Answer::No, Answer::No, "not_met", ""},
        {"the second is met", Answer::No, Answer::Yes, "met", ""},
        {"the first is open, the second met", Answer::Unsaid, Answer::Yes, "met", ""},
        {"the first is open, the second not met", Answer::Unsaid, Answer::No, "reviewer", "declaration_unsaid -?"},
        {"both open", Answer::Unsaid, Answer::Unsaid, "reviewer", "declaration_unsaid -?"},
        {"both met", Answer::Yes, Answer::Yes, "met", "(declared_for_reviewer -)"},
    };
    const AnyOf terms{{declared("a"), declared("b")}};
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Portfolio portfolio = answering(row.a, row.b);
        const Finding finding = judge(terms, portfolio);
        CHECK(told(finding) == row.standing);
        REQUIRE(finding.parts.size() == 2);
        CHECK(finding.parts[0].requirement.text == "a");
        CHECK(finding.parts[1].requirement.text == "b");
        CHECK(questions_told(finding.parts[0], portfolio) == row.questions_of_a);
    }
    CHECK(told(judge(AnyOf{}, {})) == "not_met");
}

TEST_CASE("any-of: parts within parts are silenced with them") {
    const AnyOf terms{{requirement("inner", AnyOf{{declared("a")}}), declared("b")}};
    const Finding finding = judge(terms, answering(Answer::Unsaid, Answer::Yes));
    CHECK(finding.parts[0].standing == Standing::Reviewer);
    CHECK(finding.parts[0].parts[0].questions.empty());
}
