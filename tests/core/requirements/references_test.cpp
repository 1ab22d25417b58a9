#include "core/requirements/references.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/requirements/rater_match.h"
#include "support/told.h"

using namespace imh;
using namespace imh::testing;
using enum RaterRole;

namespace {

Slot slot(const char* title, std::initializer_list<RaterRole> roles) {
    Slot made;
    made.title = title;
    for (const RaterRole role : roles)
        made.roles.push_back({role, false, {}, false});
    return made;
}

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

Person& who(Portfolio& portfolio, std::string_view id) {
    return *std::find_if(portfolio.people.begin(), portfolio.people.end(),
                         [&](const Person& person) { return person.id.text == id; });
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

namespace {

/// Every way to give slots to raters, or to nobody.
RaterMatch brute_match(const RaterTable& table) {
    RaterMatch best;
    bool found = false;
    std::vector<std::size_t> choice(table.slots); // raters() = nobody
    const auto all = [&](auto& again, std::size_t slot) -> void {
        if (slot < table.slots) {
            for (std::size_t rater = 0; rater <= table.raters(); ++rater) {
                choice[slot] = rater;
                again(again, slot + 1);
            }
            return;
        }
        RaterMatch match;
        match.overall = Truth::Yes;
        for (std::size_t i = 0; i < table.slots; ++i) {
            if (choice[i] == table.raters()) {
                match.rater.push_back(std::nullopt);
                match.overall = Truth::No;
                continue;
            }
            const Truth fit = table.fit(choice[i], i);
            if (fit == Truth::No || std::count(choice.begin(), choice.begin() + static_cast<std::ptrdiff_t>(i), choice[i]) > 0)
                return;
            match.rater.push_back(choice[i]);
            match.overall = std::min(match.overall, fit);
            match.filled += 1;
            match.surely_filled += fit == Truth::Yes;
            match.holds = std::max(match.holds, table.holds[choice[i]]);
        }
        match.overall = std::min(match.overall, match.holds);
        if (!found || match.better_than(best)) {
            best = match;
            found = true;
        }
    };
    all(all, 0);
    return best;
}

struct Dice {
    std::uint32_t state;
    std::uint32_t roll(std::uint32_t sides) {
        state = state * 1664525u + 1013904223u;
        return (state >> 16) % sides;
    }
};

} // namespace

TEST_CASE("rater match: the search equals trying everything, down to who is chosen") {
    Dice dice{20250630};
    for (int round = 0; round < 4000; ++round) {
        RaterTable table;
        table.slots = 1 + dice.roll(3);
        const std::uint32_t raters = dice.roll(9);
        const std::uint32_t no_weight = 1 + dice.roll(4);
        const auto truth = [&] { return static_cast<Truth>(std::max<int>(0, static_cast<int>(dice.roll(2 + no_weight)) - static_cast<int>(no_weight) + 1)); };
        for (std::uint32_t i = 0; i < raters; ++i)
            table.holds.push_back(truth());
        for (std::size_t i = 0; i < raters * table.slots; ++i)
            table.fits.push_back(truth());
        const RaterMatch found = best_match(table);
        const RaterMatch expected = brute_match(table);
        CAPTURE(round);
        REQUIRE(found.overall == expected.overall);
        REQUIRE(found.filled == expected.filled);
        REQUIRE(found.surely_filled == expected.surely_filled);
        REQUIRE(found.holds == expected.holds);
        REQUIRE(found.rater == expected.rater);
    }
}
