// What must hold for the plan of every category, tried on random portfolios by two real packs: turned into entries, it
// leaves nothing but questions that it names itself; and none of its steps can be left out.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/names.h"
#include "core/plan.h"
#include "core/what_if.h"
#include "io/rule_pack_json.h"
#include "support/comparing.h"
#include "support/random_portfolio.h"

using namespace imh;
using namespace imh::testing;

namespace {

struct World {
    RulePack pack;

    CategoryAssessment judged(const Portfolio& p, const Category& category, Date day) const {
        Assessment all = assess(pack, p, day);
        for (CategoryAssessment& one : all.categories)
            if (one.category == category.id)
                return std::move(one);
        return {};
    }
};

/// Runs property(world, dice, portfolio, category, plan): by the rules of 2016, and by the newer ones, which ask for more
/// kinds of hours and leave things open.
template <class Property> bool for_plans(const char* name, Property property) {
    const World worlds[] = {{*read_bundled_pack("ak-aimh-2016").value}, {*read_bundled_pack("alliance-newer").value}};
    return rc::check(name, [&] {
        const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>());
        const auto size = [](int most) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, most)); };
        const Sizes sizes{size(9), size(4), size(5), size(14), size(6)};
        Dice dice{seed ^ 0x91a4u};
        const World& world = worlds[dice.below(2)];
        const Portfolio p = random_portfolio(seed, world.pack, sizes);
        const Category& category = world.pack.categories[static_cast<std::size_t>(
            dice.below(static_cast<int>(world.pack.categories.size())))];
        RC_LOG() << "seed " << seed << ", category " << category.id.text << '\n';
        property(world, dice, p, category, plan_for(world.pack, p, category, judged_on));
    });
}

bool asks(const PlanStep& step) { return step.kind == StepKind::Answer || step.kind == StepKind::AskReviewer; }

void log_plan(const Plan& plan) {
    RC_LOG() << "by " << iso_text(plan.day) << '\n';
    for (const PlanStep& step : plan.steps)
        RC_LOG() << "  " << static_cast<int>(step.kind) << ' ' << step.requirement.text << ' ' << step.hours.count() << " min, "
                 << step.months << " months, by " << (step.by ? iso_text(*step.by) : "any day") << '\n';
}

/// The requirements that stand worse in `now`.
std::vector<std::string> worse(const CategoryAssessment& best, const CategoryAssessment& now) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < best.findings.size(); ++i)
        if (now.findings[i].standing > best.findings[i].standing)
            all.push_back(now.findings[i].requirement.text);
    return all;
}

bool names(const Plan& plan, const Question& question, const RequirementId& whole) {
    return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const PlanStep& step) {
        return asks(step) && std::find(step.closes.begin(), step.closes.end(), whole) != step.closes.end() &&
               std::any_of(step.questions.begin(), step.questions.end(), [&](const Question& asked) {
                   return asked.reason == question.reason;
               });
    });
}

} // namespace

TEST_CASE("plan: done as it says, it leaves nothing but the questions that it names") {
    CHECK(for_plans("enough", [&](const World& world, Dice&, const Portfolio& p, const Category& category, const Plan& plan) {
        const CategoryAssessment then = world.judged(as_planned(plan, p), category, plan.day);
        log_plan(plan);
        for (const Finding& finding : then.findings) {
            if (finding.standing == Standing::NotMet)
                RC_LOG() << finding.requirement.text << " is not met\n";
            RC_ASSERT(finding.standing != Standing::NotMet);
            visit_findings({finding}, [&](const Finding& part) {
                for (const Question& question : part.questions)
                    if (finding.standing == Standing::Reviewer && question.decides)
                        RC_ASSERT(names(plan, question, finding.requirement));
            });
        }
    }));
}

TEST_CASE("plan: no step can be left out") {
    CHECK(for_plans("minimal", [&](const World& world, Dice&, const Portfolio& p, const Category& category, const Plan& plan) {
        log_plan(plan);
        const CategoryAssessment then = world.judged(as_planned(plan, p), category, plan.day);
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            const PlanStep& step = plan.steps[i];
            if (asks(step) || step.kind == StepKind::Exam)
                continue;
            RC_LOG() << "without step " << i << '\n';
            auto all = worse(then, world.judged(as_planned(plan, p, i), category, plan.day));
            if (all.empty() && step.kind == StepKind::Work && step.by) // time does it: a day less is too early
                all = worse(then, world.judged(as_planned(plan, p), category, Date{Day{*step.by} - std::chrono::days{1}}));
            RC_ASSERT(!all.empty());
            std::vector<std::string> said;
            for (const RequirementId& id : step.closes)
                said.push_back(id.text);
            RC_ASSERT(said == all);
        }
    }));
}

TEST_CASE("plan: of hours that stand alone not a minute can be spared") {
    CHECK(for_plans("hours", [&](const World& world, Dice&, const Portfolio& p, const Category& category, Plan plan) {
        log_plan(plan);
        const CategoryAssessment then = world.judged(as_planned(plan, p), category, plan.day);
        for (PlanStep& step : plan.steps) {
            const bool supervision = step.kind == StepKind::Supervision && step.hours > Minutes{};
            const bool training = step.kind == StepKind::Training && step.hours > Minutes{} && step.areas.empty();
            if (!supervision && !training)
                continue;
            const Portfolio before = step.becomes;
            if (supervision)
                --*std::max_element(step.becomes.sessions.begin(), step.becomes.sessions.end(), [](const Session& a, const Session& b) {
                     return a.hours < b.hours;
                 })->hours;
            else
                --*step.becomes.trainings.front().hours;
            // Another training of the plan may last longer than it has to, for the sake of its areas.
            const bool spare = std::any_of(plan.steps.begin(), plan.steps.end(), [&](const PlanStep& other) {
                return training && &other != &step && other.kind == StepKind::Training && !other.areas.empty();
            });
            if (!spare)
                RC_ASSERT(!worse(then, world.judged(as_planned(plan, p), category, plan.day)).empty());
            step.becomes = before;
        }
    }));
}

TEST_CASE("plan: the order of entries never matters") {
    CHECK(for_plans("order", [&](const World& world, Dice& dice, const Portfolio& p, const Category& category, const Plan& plan) {
        const Plan again = plan_for(world.pack, shuffled(dice, p), category, judged_on);
        log_plan(plan);
        log_plan(again);
        RC_ASSERT(again.day == plan.day);
        RC_ASSERT(again.steps.size() == plan.steps.size());
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            const PlanStep& a = plan.steps[i];
            const PlanStep& b = again.steps[i];
            RC_ASSERT(a.kind == b.kind);
            RC_ASSERT(a.closes == b.closes);
            RC_ASSERT(a.hours == b.hours);
            RC_ASSERT(a.months == b.months);
            RC_ASSERT(a.areas == b.areas);
            RC_ASSERT(a.name == b.name);
            RC_ASSERT(a.by == b.by);
            RC_ASSERT(a.questions.size() == b.questions.size());
            RC_ASSERT(a.about.kind == b.about.kind);
        }
    }));
}

TEST_CASE("plan: steps that come first stand first, and can be done by then") {
    CHECK(for_plans("first", [&](const World&, Dice&, const Portfolio&, const Category&, const Plan& plan) {
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            for (const std::size_t first : plan.steps[i].after)
                RC_ASSERT(first < i);
            if (plan.steps[i].by)
                RC_ASSERT(*plan.steps[i].by <= plan.day);
        }
    }));
}
