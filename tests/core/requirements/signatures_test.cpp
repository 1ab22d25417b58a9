#include "core/requirements/signatures.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

TEST_CASE("signatures: each document that is asked for is signed by today") {
    const Signatures both{{"code_of_ethics", "endorsement_agreement"}};
    const Signature code{{"s-1"}, "code_of_ethics", date("2025-01-10"), {}};
    const Signature agreement{{"s-2"}, "endorsement_agreement", date("2025-06-30"), {}};
    struct {
        const char* name;
        std::vector<Signature> signatures;
        const char* standing;
        const char* ledger;
    } const rows[] = {
        {"none", {}, "not_met 0 of 2", ""},
        {"both, one of them today", {agreement, code}, "met 2 of 2", "s-1 counted 1; s-2 counted 1"},
        {"one", {code}, "not_met 1 of 2", "s-1 counted 1"},
        {"one of them tomorrow", {code, {{"s-2"}, "endorsement_agreement", date("2025-07-01"), {}}},
         "not_met 1 of 2", "s-1 counted 1; s-2 aside lies_ahead 1"},
        {"the day not said", {code, {{"s-2"}, "endorsement_agreement", std::nullopt, {}}}, "met 2 of 2",
         "s-2 counted 1; s-1 counted 1"},
        {"one of them twice", {code, {{"s-2"}, "code_of_ethics", date("2025-02-01"), {}}}, "not_met 1 of 2",
         "s-1 counted 1; s-2 aside entered_twice 1"},
        {"one that nobody asks for", {code, agreement, {{"s-3"}, "release", date("2025-02-01"), {}}}, "met 2 of 2",
         "s-1 counted 1; s-3 aside not_needed 1; s-2 counted 1"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio;
        portfolio.signatures = row.signatures;
        const Finding finding = judge(both, portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(ledger_told(finding, portfolio) == row.ledger);
    }
}
