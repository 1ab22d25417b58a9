// The ways of IV-Policy and IV-Research/Faculty to fill the places.

#include "core/requirements/references.h"

#include <doctest/doctest.h>

#include "support/told.h"
#include "support/raters.h"

using namespace imh;
using namespace imh::testing;
using enum RaterRole;

namespace {

/// As at IV-Policy.
References policy() {
    const Slot colleague = slot("colleague", {Colleague});
    SlotPlan colleagues{{colleague, colleague, colleague}, false, {CurrentSupervisor, RscProvider}};
    SlotPlan all{{slot("supervisor", {CurrentSupervisor}), slot("provider", {RscProvider}), colleague}, true, {}};
    SlotPlan beside{{slot("either", {CurrentSupervisor, RscProvider}), colleague, colleague}, true, {}};
    return {{colleagues, all, beside}, categories({"ii", "iii"}), false};
}

/// As at IV-Research/Faculty.
References faculty() {
    Slot chair = slot("chair", {});
    chair.roles = {{DepartmentChair, true, {}, false}, {Colleague, false, "no_department_chair", false}};
    Slot provider = slot("provider", {RscProvider});
    provider.roles.push_back({Colleague, false, {}, true});
    return {{SlotPlan{{chair, provider, slot("student", {Student})}, false, {}}}, categories({"ii", "iii"}), false};
}

} // namespace

TEST_CASE("references: the colleagues' route is open where neither supervisor nor provider is entered") {
    Portfolio portfolio;
    portfolio.people = {person("a", "iii"), person("b"), person("c"), person("s")};
    portfolio.references = {reference("ra", "a", {Colleague}), reference("rb", "b", {Colleague}),
                            reference("rc", "c", {Colleague})};
    CHECK(told(judge(policy(), portfolio)) == "met 3 of 3");

    SUBCASE("a supervisor beside them makes it a question") {
        portfolio.references.push_back(reference("rs", "s", {CurrentSupervisor}));
        const Finding finding = judge(policy(), portfolio);
        CHECK(told(finding) == "reviewer 3 of 3");
        CHECK(slots_told(finding, portfolio) == "either=rs met; colleague=ra met; colleague=rb met");
        CHECK(questions_told(finding, portfolio) == "colleagues_beside_supervisor -");
    }
    SUBCASE("the applicant as supervisor is no supervisor") {
        who(portfolio, "s").self = Answer::Yes;
        portfolio.references.push_back(reference("rs", "s", {CurrentSupervisor}));
        CHECK(told(judge(policy(), portfolio)) == "met 3 of 3");
    }
    SUBCASE("supervisor, provider and a colleague are a question") {
        portfolio.references[1].roles = {CurrentSupervisor};
        portfolio.references[2].roles = {RscProvider};
        CHECK(told(judge(policy(), portfolio)) == "reviewer 3 of 3");
        CHECK(slots_told(judge(policy(), portfolio), portfolio) == "supervisor=rb met; provider=rc met; colleague=ra met");
    }
    SUBCASE("two colleagues are not enough") {
        portfolio.references.pop_back();
        CHECK(told(judge(policy(), portfolio)) == "not_met 2 of 3");
    }
}

TEST_CASE("references: a colleague stands for the chair or the provider where there is none") {
    Portfolio portfolio;
    portfolio.people = {person("c", "iii"), person("d"), person("e"), person("t")};
    who(portfolio, "d").familiar_with_imh = Answer::Yes;
    portfolio.references = {reference("rc", "c", {Colleague}), reference("rd", "d", {DepartmentChair}),
                            reference("rt", "t", {Student})};
    CHECK(slots_told(judge(faculty(), portfolio), portfolio) == "chair=rd met; provider=rc met; student=rt met");

    SUBCASE("beside recorded RS/C the provider's colleague is a question") {
        portfolio.sessions = {session("s", "2024-01-01", "1:00", "")};
        CHECK(questions_told(judge(faculty(), portfolio), portfolio) == "colleague_for_provider rc");
        portfolio.sessions[0].kind = SessionKind::Clinical;
        CHECK(told(judge(faculty(), portfolio)) == "met 3 of 3");
        portfolio.sessions[0].kind = SessionKind::Reflective;
        portfolio.sessions[0].from = date("2025-07-01");
        CHECK(told(judge(faculty(), portfolio)) == "met 3 of 3");
    }
    SUBCASE("a chair of whom it was not said whether familiar is a question") {
        who(portfolio, "d").familiar_with_imh = Answer::Unsaid;
        CHECK(questions_told(judge(faculty(), portfolio), portfolio) == "chair_familiar_unsaid rd?");
    }
    SUBCASE("a chair who is not familiar opens the place to a colleague") {
        who(portfolio, "d").familiar_with_imh = Answer::No;
        CHECK(told(judge(faculty(), portfolio)) == "not_met 2 of 3");
        portfolio.references.push_back(reference("re", "e", {Colleague}));
        CHECK(told(judge(faculty(), portfolio)) == "met 3 of 3");
    }
    SUBCASE("without a chair it matters whether that was said") {
        portfolio.references[1] = reference("re", "e", {Colleague});
        CHECK(questions_told(judge(faculty(), portfolio), portfolio) == "chair_unsaid rc?");
        portfolio.declarations["no_department_chair"].answer = Answer::Yes;
        CHECK(told(judge(faculty(), portfolio)) == "met 3 of 3");
        portfolio.declarations["no_department_chair"].answer = Answer::No;
        CHECK(told(judge(faculty(), portfolio)) == "reviewer 2..3 of 3");
    }
}

TEST_CASE("references: any role will do where the slot says so") {
    References terms;
    Slot anybody;
    anybody.title = "anybody";
    anybody.any_role = true;
    anybody.excluded = {Student};
    terms.plans = {SlotPlan{{anybody}, false, {}}};
    Portfolio portfolio;
    portfolio.references = {reference("r", "x", {Other})};
    CHECK(told(judge(terms, portfolio)) == "met 1 of 1");
    portfolio.references[0].roles = {Student};
    CHECK(told(judge(terms, portfolio)) == "not_met 0 of 1");
    portfolio.references[0].roles = {};
    CHECK(told(judge(terms, portfolio)) == "not_met 0 of 1");
}
