#include "core/requirements/membership.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

TEST_CASE("membership: one in an infant mental health association runs today") {
    const Membership running{{"m"}, "AK-AIMH", Answer::Yes, date("2024-07-01"), date("2025-06-30"), {}};
    const auto changed = [&](auto change) {
        Membership membership = running;
        change(membership);
        return std::vector{membership};
    };
    struct {
        const char* name;
        std::vector<Membership> memberships;
        const char* standing;
        const char* ledger;
        const char* questions;
    } const rows[] = {
        {"none", {}, "not_met", "", ""},
        {"to its last day", {running}, "met", "m counted", ""},
        {"ended yesterday", changed([](Membership& m) { m.to = date("2025-06-29"); }), "not_met",
         "m aside membership_ended", ""},
        {"from today on", changed([](Membership& m) { m.from = date("2025-06-30"); }), "met", "m counted", ""},
        {"from tomorrow on", changed([](Membership& m) { m.from = date("2025-07-01"); m.to.reset(); }), "not_met",
         "m aside lies_ahead", ""},
        {"no days said", changed([](Membership& m) { m.from.reset(); m.to.reset(); }), "met", "m counted", ""},
        {"of another association", changed([](Membership& m) { m.infant_mental_health = Answer::No; }), "not_met",
         "m aside not_imh_association", ""},
        {"of which kind was not said", changed([](Membership& m) { m.infant_mental_health = Answer::Unsaid; }),
         "reviewer", "m open membership_kind_unsaid", "membership_kind_unsaid m?"},
        {"an unknown one beside one that counts",
         {{{"a"}, "Other", Answer::Unsaid, date("2020-01-01"), std::nullopt, {}}, running}, "met",
         "a open membership_kind_unsaid; m counted", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio;
        portfolio.memberships = row.memberships;
        const Finding finding = judge(MembershipTerms{}, portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(ledger_told(finding, portfolio) == row.ledger);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
}
