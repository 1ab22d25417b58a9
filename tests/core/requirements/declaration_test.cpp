#include "core/requirements/declaration.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

TEST_CASE("declaration: yes is met and listed for the reviewer, no is not met, silence is a question") {
    struct {
        Answer answer;
        const char* standing;
        const char* ledger;
        const char* questions;
    } const rows[] = {
        {Answer::Yes, "met", "", "(declared_for_reviewer -)"},
        {Answer::No, "not_met", "- aside declared_no", ""},
        {Answer::Partly, "reviewer", "", "declaration_unsaid -?"},
        {Answer::Unsaid, "reviewer", "", "declaration_unsaid -?"},
    };
    const DeclarationTerms terms{"leadership", "Do you lead?"};
    for (const auto& row : rows) {
        CAPTURE(name_of(row.answer));
        Portfolio portfolio;
        portfolio.declarations["leadership"].answer = row.answer;
        const Finding finding = judge(terms, portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(ledger_told(finding, portfolio) == row.ledger);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
    CHECK(told(judge(terms, {})) == "reviewer");
}
