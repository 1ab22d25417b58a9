#include "core/plan.h"

#include <doctest/doctest.h>

#include "core/explain_plan.h"
#include "core/what_if.h"
#include "support/build.h"

using namespace imh;
using namespace imh::testing;

namespace {

const Date today = date("2025-06-30");

/// Six areas in two domains; one category that asks for 30 h of training, all areas, and 24 h of RS/C.
struct World {
    RulePack pack;
    World() {
        pack.id = "small";
        pack.domains = {{.id = "TF", .title = "Theory"}, {.id = "DS", .title = "Direct service", .key = true}};
        for (const char* id : {"TF01", "TF02", "TF03"})
            pack.areas.push_back({.id = {id}, .domain = 0, .title = id});
        for (const char* id : {"DS01", "DS02", "DS03"})
            pack.areas.push_back({.id = {id}, .domain = 1, .title = id});
        Category category;
        category.id = {"ii"};
        category.title = "Specialist";
        CompetencyCoverage coverage;
        coverage.areas = area_ids({"TF01", "TF02", "TF03", "DS01", "DS02", "DS03"});
        coverage.documented_by = {EvidenceKind::Training};
        ReflectiveSupervision rsc;
        rsc.asked = hours("24:00");
        rsc.provider_holds = categories({"ii"});
        category.requirements = {requirement("ii.training", TrainingHours{.asked = hours("30:00")}),
                                 requirement("ii.competencies", coverage), requirement("ii.rsc", rsc)};
        pack.categories = {category};
    }

    Plan plan(const Portfolio& p) const { return plan_for(pack, p, pack.categories[0], today); }
    std::vector<std::string> told(const Portfolio& p) const {
        const Plan made = plan(p);
        const PlanContext context{pack, pack.categories[0], p, made};
        std::vector<std::string> all;
        for (const PlanStep& step : made.steps)
            all.push_back(step_words(step, context));
        return all;
    }
};

/// Everything there: 30 h, all areas, 24 h of RS/C over twelve months.
Portfolio complete() {
    Portfolio p;
    p.trainings = {training("training-1", "2024-01-10", "30:00", {"TF01", "TF02", "TF03", "DS01", "DS02", "DS03"})};
    p.people = {person("person-1", "ii", "2015-06-01")};
    p.sessions = monthly("session", "2024-01-10", 12, "2:00", "person-1");
    return p;
}

using Told = std::vector<std::string>;

} // namespace

TEST_CASE("plan: where all is met there is nothing to do") {
    CHECK(World{}.plan(complete()).steps.empty());
    CHECK(World{}.plan(complete()).day == today);
}

TEST_CASE("plan: hours and areas that are missing share one training, single areas of two domains too") {
    Portfolio p = complete();
    p.trainings[0].hours = hours("24:00");
    p.trainings[0].areas = area_ids({"TF01", "TF02", "DS01", "DS02"});
    CHECK(World{}.told(p) == Told{"6 h of training on: DS03; TF03"});
}

TEST_CASE("plan: areas of one domain stand in one training, those that reviewers weigh most first") {
    Portfolio p = complete();
    p.trainings[0].areas = area_ids({"TF01", "DS01"});
    CHECK(World{}.told(p) == Told{"Training on: DS02; DS03", "Training on: TF02; TF03"});
}

TEST_CASE("plan: hours alone are told as hours") {
    Portfolio p = complete();
    p.trainings[0].hours = hours("28:30");
    CHECK(World{}.told(p) == Told{"1.5 h more of training"});
}

TEST_CASE("plan: RS/C goes on from the sessions there are, for the fewest months that make a year of them") {
    Portfolio p = complete();
    p.sessions = monthly("session", "2024-12-10", 7, "2:00", "person-1"); // to June 2025: 14 h
    CHECK(World{}.told(p) == Told{"Receive 10 h of RS/C over at least 5 months"});
    const Plan plan = World{}.plan(p);
    CHECK(plan.day == date("2025-11-01"));
    CHECK(plan.steps[0].about == EvidenceRef{EvidenceKind::Person, 0}); // who gave it may go on
}

TEST_CASE("plan: where the hours are there but not the months, RS/C just goes on") {
    Portfolio p = complete();
    p.sessions = monthly("session", "2024-12-10", 7, "5:00", "person-1");
    CHECK(World{}.told(p) == Told{"Go on with RS/C for 5 months more"});
}

TEST_CASE("plan: sessions from too long ago are no part of it") {
    Portfolio p = complete();
    p.sessions = monthly("session", "2020-01-10", 11, "2:00", "person-1");
    CHECK(World{}.told(p) == Told{"Receive 24 h of RS/C over at least 12 months"});
}

TEST_CASE("plan: nobody receives RS/C faster than two hours a week") {
    Portfolio p = complete();
    p.sessions = monthly("session", "2024-06-10", 13, "0:15", "person-1"); // the months are there
    const Plan plan = World{}.plan(p);
    REQUIRE(plan.steps.size() == 1);
    CHECK(plan.steps[0].months == 3);
    CHECK(plan.steps[0].hours == hours("20:45"));
}

TEST_CASE("plan: what only waits for an answer is asked first, and is not earned once more") {
    Portfolio p = complete();
    p.trainings.push_back(training("training-2", "2024-03-10", "8:00", {}));
    p.trainings[1].areas.reset();
    p.trainings[0].hours = hours("20:00");
    CHECK(World{}.told(p) == Told{"Which competency areas does “Training training-2” cover?", "2 h more of training"});
    CHECK(World{}.plan(p).steps[1].hours_at_most == hours("10:00"));
}

TEST_CASE("plan: a training that is entered for later is waited for rather than done twice") {
    Portfolio p = complete();
    p.trainings[0].hours = hours("24:00");
    p.trainings.push_back(training("training-2", "2025-09-05", "6:00", {"TF01"}));
    CHECK(World{}.told(p) == Told{"Do as you entered it: Training training-2"});
    CHECK(World{}.plan(p).day == date("2025-09-05"));
}

TEST_CASE("plan: goals are shown at the steps that they would bring about") {
    const World world;
    Portfolio p = complete();
    p.trainings[0].areas = area_ids({"TF01", "DS01"});
    p.sessions.clear();
    const Plan plan = world.plan(p);
    const PlanContext context{world.pack, world.pack.categories[0], p, plan};
    REQUIRE(plan.steps.size() == 3);
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        CHECK(steps_of_goal(goal_of(plan.steps[i], context), context) == std::vector<std::size_t>{i});
    Goal other;
    other.title = "Learn to bake";
    CHECK(steps_of_goal(other, context).empty());
}

TEST_CASE("what if: imagined entries change nothing until they are added, then under ids of their own") {
    const World world;
    Portfolio p = complete();
    p.sessions.clear();
    p.people.clear();
    const Plan plan = world.plan(p);
    REQUIRE(plan.steps.size() == 1);
    const Portfolio& imagined = plan.steps[0].becomes;
    const std::vector<Imagined> all{{1, "RS/C", renumbered(imagined, 7), {}, true}};
    const Assessment before = assess(world.pack, p, today);
    const Assessment after = assess(world.pack, with_imagined(p, all), day_of(all, today));
    const auto changes = changes_between(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before == Standing::NotMet);
    CHECK(changes[0].after == Standing::Met);
    REQUIRE(changes[0].changes.size() == 1);
    CHECK(changes[0].changes[0].requirement.text == "ii.rsc");

    const Portfolio added = with_added(p, all[0].entries);
    REQUIRE(added.sessions.size() == 12);
    CHECK(added.sessions[0].id.text == "session-1");
    CHECK(added.people[0].id.text == "person-1");
    CHECK(added.sessions[11].provider == added.people[0].id);
    for (const Session& session : added.sessions)
        CHECK_FALSE(is_imagined(session.id));
}

TEST_CASE("what if: what is switched off is not there") {
    Portfolio more;
    more.trainings = {training("imagined-1-training-1", "2025-08-01", "6:00", {"TF01"})};
    std::vector<Imagined> all{{1, "Training", more, {}, false}};
    CHECK(with_imagined(Portfolio{}, all).trainings.empty());
    CHECK(day_of(all, today) == today);
    all[0].on = true;
    CHECK(with_imagined(Portfolio{}, all).trainings.size() == 1);
    CHECK(day_of(all, today) == date("2025-08-01"));
}
