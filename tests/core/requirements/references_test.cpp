#include "core/requirements/references.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/raters.h"
#include "support/told.h"

using namespace imh;
using namespace imh::testing;
using enum RaterRole;

namespace {

/// As at III: no parent in the third place, another role is a question.
References three() {
    SlotPlan plan;
    plan.slots = {slot("supervisor", {CurrentSupervisor}), slot("provider", {RscProvider}),
                  slot("third", {Supervisor, Teacher, Colleague})};
    plan.slots[2].excluded = {Parent};
    plan.slots[2].other_roles_are_question = true;
    return {{plan}, categories({"ii", "iii"}), false};
}

/// Three raters who are enough: the provider holds III.
Portfolio complete() {
    Portfolio portfolio;
    portfolio.people = {person("s"), person("q", "iii", "2015-06-01"), person("c")};
    portfolio.references = {reference("rs", "s", {CurrentSupervisor}), reference("rq", "q", {RscProvider}),
                            reference("rc", "c", {Colleague})};
    return portfolio;
}

} // namespace

TEST_CASE("references: three different people fill the slots, and one of them is endorsed") {
    struct {
        const char* name;
        void (*change)(Portfolio&);
        const char* standing;
        const char* slots;
        const char* questions;
    } const rows[] = {
        {"complete", [](Portfolio&) {}, "met 3 of 3", "supervisor=rs met; provider=rq met; third=rc met", ""},
        {"nobody", [](Portfolio& p) { p.references.clear(); }, "not_met 0 of 3",
         "supervisor=- not_met; provider=- not_met; third=- not_met", ""},
        {"no provider", [](Portfolio& p) { p.references.erase(p.references.begin() + 1); }, "not_met 2 of 3",
         "supervisor=rs met; provider=- not_met; third=rc met", ""},
        {"nobody is endorsed", [](Portfolio& p) { who(p, "q").endorsements->clear(); }, "not_met 3 of 3",
         "supervisor=rs met; provider=rq met; third=rc met", ""},
        {"endorsed at a category that is not enough",
         [](Portfolio& p) { who(p, "q").endorsements->front().category = {"i"}; }, "not_met 3 of 3",
         "supervisor=rs met; provider=rq met; third=rc met", ""},
        {"endorsed, the day not said", [](Portfolio& p) { who(p, "q").endorsements->front().from.reset(); },
         "met 3 of 3", "supervisor=rs met; provider=rq met; third=rc met", ""},
        {"endorsed from today", [](Portfolio& p) { who(p, "q").endorsements->front().from = date("2025-06-30"); },
         "met 3 of 3", "supervisor=rs met; provider=rq met; third=rc met", ""},
        {"endorsed from tomorrow", [](Portfolio& p) { who(p, "q").endorsements->front().from = date("2025-07-01"); },
         "not_met 3 of 3", "supervisor=rs met; provider=rq met; third=rc met", ""},
        {"endorsed through today", [](Portfolio& p) { who(p, "q").endorsements->front().to = date("2025-06-30"); },
         "met 3 of 3", "supervisor=rs met; provider=rq met; third=rc met", ""},
        {"endorsement ended", [](Portfolio& p) { who(p, "q").endorsements->front().to = date("2025-06-29"); },
         "reviewer 3 of 3", "supervisor=rs met; provider=rq met; third=rc met", "rater_endorsement_ended rq"},
        {"endorsement not said", [](Portfolio& p) { who(p, "q").endorsements.reset(); }, "reviewer 3 of 3",
         "supervisor=rs met; provider=rq met; third=rc met", "rater_endorsement_unsaid rq?"},
        {"an endorsed colleague is chosen before one who is not",
         [](Portfolio& p) {
             who(p, "q").endorsements->clear();
             p.people.push_back(person("z", "ii", "2020-01-01"));
             p.references.push_back(reference("rz", "z", {Colleague}));
         },
         "met 3 of 3", "supervisor=rs met; provider=rq met; third=rz met", ""},
        {"of equal ones the lower id of the person",
         [](Portfolio& p) {
             p.people.push_back(person("b"));
             p.references.push_back(reference("zz", "b", {Colleague}));
         },
         "met 3 of 3", "supervisor=rs met; provider=rq met; third=zz met", ""},
        {"a parent in the third place", [](Portfolio& p) { p.references[2].roles = {Parent}; }, "not_met 2 of 3",
         "supervisor=rs met; provider=rq met; third=- not_met", ""},
        {"a parent who is a colleague too", [](Portfolio& p) { p.references[2].roles = {Parent, Colleague}; },
         "met 3 of 3", "supervisor=rs met; provider=rq met; third=rc met", ""},
        {"a role that is not named", [](Portfolio& p) { p.references[2].roles = {BoardMember}; }, "reviewer 2..3 of 3",
         "supervisor=rs met; provider=rq met; third=rc reviewer", "role_not_named rc"},
        {"the applicant", [](Portfolio& p) { who(p, "s").self = Answer::Yes; }, "not_met 2 of 3",
         "supervisor=- not_met; provider=rq met; third=rc met", ""},
        {"a relative", [](Portfolio& p) { who(p, "s").relative = Answer::Yes; }, "reviewer 2..3 of 3",
         "supervisor=rs reviewer; provider=rq met; third=rc met", "rater_is_relative rs"},
        {"it was not said whether a relative", [](Portfolio& p) { who(p, "s").relative = Answer::Unsaid; },
         "met 3 of 3", "supervisor=rs met; provider=rq met; third=rc met", ""},
        {"a relative only where nobody else could",
         [](Portfolio& p) {
             who(p, "c").relative = Answer::Yes;
             p.people.push_back(person("z"));
             p.references.push_back(reference("rz", "z", {Teacher}));
         },
         "met 3 of 3", "supervisor=rs met; provider=rq met; third=rz met", ""},
        {"one person in two references is one person",
         [](Portfolio& p) { p.references[2] = reference("rc", "q", {Colleague}); }, "not_met 2 of 3",
         "supervisor=rs met; provider=rq met; third=- not_met", ""},
        {"roles of one person are taken together",
         [](Portfolio& p) {
             p.references.push_back(reference("ra", "s", {Colleague}));
             p.references.push_back(reference("rb", "c", {CurrentSupervisor}));
             p.references.erase(p.references.begin());
         },
         "met 3 of 3", "supervisor=rb met; provider=rq met; third=ra met", ""},
        {"one person for two slots, three people in all",
         [](Portfolio& p) {
             p.references[0].roles = {CurrentSupervisor, RscProvider};
             p.references[1].roles = {Colleague};
         },
         "reviewer 3 of 3", "supervisor=rs met; provider=rs met; third=rq met", "one_person_two_slots rs"},
        {"one person for two slots, two people in all",
         [](Portfolio& p) {
             p.references[0].roles = {CurrentSupervisor, RscProvider};
             p.references.erase(p.references.begin() + 1);
         },
         "not_met 2 of 3", "supervisor=rs met; provider=- not_met; third=rc met", ""},
        {"one person for two slots, and the third can fill none",
         [](Portfolio& p) {
             p.references[0].roles = {CurrentSupervisor, RscProvider};
             p.references[1].roles = {Parent};
         },
         "not_met 2 of 3", "supervisor=rs met; provider=- not_met; third=rc met", ""},
        {"one person for two slots, nobody endorsed",
         [](Portfolio& p) {
             p.references[0].roles = {CurrentSupervisor, RscProvider};
             p.references[1].roles = {Colleague};
             who(p, "q").endorsements->clear();
         },
         "not_met 2 of 3", "supervisor=rs met; provider=- not_met; third=rc met", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio = complete();
        row.change(portfolio);
        const Finding finding = judge(three(), portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(slots_told(finding, portfolio) == row.slots);
        CHECK(questions_told(finding, portfolio) == row.questions);
        std::reverse(portfolio.references.begin(), portfolio.references.end());
        std::reverse(portfolio.people.begin(), portfolio.people.end());
        CHECK(slots_told(judge(three(), portfolio), portfolio) == row.slots);
    }
}

TEST_CASE("references: the ledger says why a reference is not among the three") {
    Portfolio portfolio = complete();
    portfolio.people.push_back(person("self"));
    portfolio.people.back().self = Answer::Yes;
    portfolio.references.push_back(reference("z1", "self", {Colleague}));
    portfolio.references.push_back(reference("z2", "other", {Parent}));
    portfolio.references.push_back(reference("z3", "spare", {Colleague}));
    portfolio.references.push_back(reference("z4", "c", {Teacher}));
    const Finding finding = judge(three(), portfolio);
    CHECK(ledger_told(finding, portfolio) ==
          "rc counted; rq counted; rs counted; z1 aside rater_is_self; z2 aside role_excluded; z3 aside not_needed; "
          "z4 aside not_needed");

    who(portfolio, "q").endorsements->clear();
    portfolio.references.resize(3);
    CHECK(ledger_told(judge(three(), portfolio), portfolio) ==
          "rc counted; rq counted; rs counted; - aside rater_not_endorsed");
}

TEST_CASE("references: at I a vetted rater will do, and a call that is still to come is a question") {
    References terms = three();
    terms.vetted_will_do = true;
    struct {
        const char* name;
        void (*change)(Person&);
        const char* standing;
        const char* questions;
    } const rows[] = {
        {"vetted", [](Person& p) { p.vetting = Vetting::Done; p.vetted_on = date("2025-06-30"); }, "met 3 of 3", ""},
        {"vetted tomorrow", [](Person& p) { p.vetting = Vetting::Done; p.vetted_on = date("2025-07-01"); },
         "reviewer 3 of 3", "rater_vetting_open rc"},
        {"vetted, no day said", [](Person& p) { p.vetting = Vetting::Done; }, "reviewer 3 of 3",
         "rater_vetting_open rc"},
        {"requested", [](Person& p) { p.vetting = Vetting::Requested; }, "reviewer 3 of 3", "rater_vetting_open rc"},
        {"would meet the requirements", [](Person& p) { p.vetting = Vetting::No; p.meets_requirements = Answer::Yes; },
         "reviewer 3 of 3", "rater_meets_requirements rc"},
        {"neither", [](Person& p) { p.vetting = Vetting::No; p.meets_requirements = Answer::No; }, "not_met 3 of 3", ""},
        {"it was not said whether vetted",
         [](Person& p) { p.vetting = Vetting::Unsaid; p.meets_requirements = Answer::No; }, "reviewer 3 of 3",
         "rater_vetting_open rc"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio = complete();
        for (Person& person : portfolio.people) {
            person.endorsements->clear();
            person.vetting = Vetting::No;
            person.meets_requirements = Answer::No;
        }
        row.change(who(portfolio, "c"));
        const Finding finding = judge(terms, portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
}
