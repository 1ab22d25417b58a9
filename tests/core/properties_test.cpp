// What must hold for every portfolio, tried on thousands of random ones by the real pack.
// RC_PARAMS="seed=… max_success=…" repeats a run or makes it longer.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>

#include "core/assess.h"
#include "core/dossier.h"
#include "core/names.h"
#include "io/assessment_json.h"
#include "io/rule_pack_json.h"
#include "support/comparing.h"
#include "support/random_portfolio.h"

using namespace imh;
using namespace imh::testing;

namespace {

struct World {
    RulePack pack = *read_bundled_pack("ak-aimh-2016").value;

    Assessment judge(const Portfolio& p) const { return assess(pack, p, judged_on); }
    std::string told(const Portfolio& p) const { return write_assessment(pack, p, judge(p), std::nullopt); }
};

/// Runs `property(dice, portfolio)` on random portfolios; sizes shrink where it fails.
template <class Property> bool for_portfolios(const char* name, const World& world, Property property) {
    return rc::check(name, [&] {
        const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>());
        const auto size = [](int most) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, most)); };
        const Sizes sizes{size(9), size(4), size(5), size(14), size(6)};
        Dice dice{seed ^ 0x5eedu};
        property(dice, random_portfolio(seed, world.pack, sizes));
    });
}

Training eligible_training(Dice& dice, const RulePack& pack) {
    Training one = training("zz-new", "2024-02-02", "6:00", {});
    one.title = "A new one";
    one.from = random::some_day(dice, 2010, 2024);
    one.hours = Minutes{1 + dice.below(60 * 40)};
    one.rsc_hours = Minutes{dice.below(static_cast<int>(one.hours->count()) + 1)};
    one.areas = random::areas(dice, pack, 9);
    one.areas->push_back(pack.areas.front().id);
    return one;
}

/// Somebody who holds everything that can be asked for, since long ago.
Person best_person(const RulePack& pack, std::string id) {
    Person one = known(std::move(id));
    for (const Category& category : pack.categories)
        one.endorsements->push_back({category.id, date("2000-01-01"), std::nullopt, {}});
    one.masters_prepared = one.familiar_with_imh = one.meets_requirements = Answer::Yes;
    return one;
}

constexpr const char* policy_raters = "iv_policy.references";
constexpr const char* faculty_raters = "iv_research.references";

bool closes_colleagues_route(const Reference& reference) {
    return std::any_of(reference.roles.begin(), reference.roles.end(), [](RaterRole role) {
        return role == RaterRole::CurrentSupervisor || role == RaterRole::RscProvider;
    });
}

} // namespace

TEST_CASE("properties: the order of entries never matters") {
    const World world;
    CHECK(for_portfolios("order", world, [&](Dice& dice, const Portfolio& p) {
        const std::string told = world.told(p);
        const std::string again = world.told(shuffled(dice, p));
        if (told != again)
            log_difference(told, again);
        RC_ASSERT((told == again));
    }));
}

TEST_CASE("properties: a training or session entered twice counts once") {
    const World world;
    CHECK(for_portfolios("doubles", world, [&](Dice& dice, Portfolio p) {
        const Assessment before = world.judge(p);
        const char* prefix = dice.chance(50) ? "aa-" : "zz-";
        if (!p.trainings.empty()) {
            p.trainings.push_back(p.trainings[static_cast<std::size_t>(dice.below(static_cast<int>(p.trainings.size())))]);
            p.trainings.back().id.text.insert(0, prefix);
        }
        if (!p.sessions.empty()) {
            p.sessions.push_back(p.sessions[static_cast<std::size_t>(dice.below(static_cast<int>(p.sessions.size())))]);
            p.sessions.back().id.text.insert(0, prefix);
        }
        const Assessment after = world.judge(p);
        same_amounts(before, after);
        const std::size_t added = !p.trainings.empty() + !p.sessions.empty();
        const auto doubles = [](const Assessment& assessment) {
            return std::count_if(assessment.notices.begin(), assessment.notices.end(),
                                 [](const Notice& notice) { return notice.reason == Reason::EnteredTwice; });
        };
        RC_ASSERT(static_cast<std::size_t>(doubles(after)) == static_cast<std::size_t>(doubles(before)) + added);
    }));
}

TEST_CASE("properties: one more eligible training never makes anything worse") {
    const World world;
    CHECK(for_portfolios("training", world, [&](Dice& dice, Portfolio p) {
        const Assessment before = world.judge(p);
        p.trainings.push_back(eligible_training(dice, world.pack));
        never_worse(before, world.judge(p));
    }));
}

TEST_CASE("properties: one more area of a training never makes anything worse") {
    const World world;
    CHECK(for_portfolios("area", world, [&](Dice& dice, Portfolio p) {
        p.trainings.push_back(eligible_training(dice, world.pack));
        const Assessment before = world.judge(p);
        const Area& area = world.pack.areas[static_cast<std::size_t>(dice.below(static_cast<int>(world.pack.areas.size())))];
        p.trainings.back().areas->push_back(area.id);
        never_worse(before, world.judge(p));
    }));
}

TEST_CASE("properties: one more hour of RS/C makes nothing worse, but for a colleague in the provider's place at IV-RF") {
    const World world;
    CHECK(for_portfolios("session", world, [&](Dice& dice, Portfolio p) {
        p.people.push_back(best_person(world.pack, "zz-best"));
        const Assessment before = world.judge(p);
        Session one = session("zz-new", "2024-01-01", "1:00", "zz-best");
        one.from = random::some_day(dice, 2015, 2024);
        const int length = 1 + dice.below(180);
        one.hours = Minutes{length};
        one.about_rsc = Minutes{dice.below(length + 1)};
        p.sessions.push_back(one);
        never_worse(before, world.judge(p), {faculty_raters});
    }));
}

TEST_CASE("properties: one more rater makes nothing worse, but for a supervisor or provider at IV-P") {
    const World world;
    CHECK(for_portfolios("rater", world, [&](Dice& dice, Portfolio p) {
        p.people.push_back(dice.chance(50) ? best_person(world.pack, "zz-new") : known("zz-new"));
        const Assessment before = world.judge(p);
        p.references.push_back(reference("zz-new-rater", "zz-new", {static_cast<RaterRole>(dice.below(15))}));
        const bool closes = closes_colleagues_route(p.references.back());
        never_worse(before, world.judge(p), closes ? std::vector<std::string>{policy_raters} : std::vector<std::string>{});
    }));
}

TEST_CASE("properties: removing a rater never improves anything, but for a supervisor or provider at IV-P") {
    const World world;
    CHECK(for_portfolios("rater removed", world, [&](Dice& dice, Portfolio p) {
        RC_PRE(!p.references.empty());
        const Assessment with = world.judge(p);
        const auto gone = p.references.begin() + dice.below(static_cast<int>(p.references.size()));
        const bool closes = closes_colleagues_route(*gone);
        p.references.erase(gone);
        never_worse(world.judge(p), with, closes ? std::vector<std::string>{policy_raters} : std::vector<std::string>{});
    }));
}

TEST_CASE("properties: forgetting an answer turns nothing from one side to the other") {
    const World world;
    CHECK(for_portfolios("silence", world, [&](Dice& dice, Portfolio p) {
        RC_PRE(!p.jobs.empty() && !p.people.empty());
        const Assessment before = world.judge(p);
        Job& job = p.jobs[static_cast<std::size_t>(dice.below(static_cast<int>(p.jobs.size())))];
        Person& person = p.people[static_cast<std::size_t>(dice.below(static_cast<int>(p.people.size())))];
        switch (dice.below(4)) {
        case 0: job.facts[static_cast<std::size_t>(dice.below(static_cast<int>(job_fact_count)))] = Answer::Unsaid; break;
        case 1: job.hours_per_week.reset(); break;
        case 2: job.families.reset(); break;
        default: person.endorsements.reset(); break;
        }
        const Assessment after = world.judge(p);
        for (std::size_t i = 0; i < before.categories.size(); ++i)
            for (std::size_t k = 0; k < before.categories[i].findings.size(); ++k) {
                const Standing was = before.categories[i].findings[k].standing;
                const Standing is = after.categories[i].findings[k].standing;
                if (is != was && is != Standing::Reviewer)
                    RC_LOG() << before.categories[i].findings[k].requirement.text << ": " << name_of(was) << " to "
                             << name_of(is) << '\n';
                RC_ASSERT(is == was || is == Standing::Reviewer);
            }
    }));
}

TEST_CASE("properties: the ledger balances for every training, session and job") {
    const World world;
    CHECK(for_portfolios("ledger", world, [&](Dice&, const Portfolio& p) {
        const Dossier dossier = make_dossier(world.pack, p, judged_on);
        for (const CategoryAssessment& category : world.judge(p).categories)
            visit_findings(category.findings, [&](const Finding& finding) {
                std::map<EvidenceRef, std::int64_t> shares;
                for (const Line& line : finding.ledger) {
                    shares[line.evidence] += line.amount;
                    RC_ASSERT(line.amount >= 0);
                    RC_ASSERT((line.reason == Reason::None) == (line.verdict == Verdict::Counted));
                }
                const bool has_trainings = finding.requirement.text.find(".training") != std::string::npos;
                const bool has_sessions = finding.requirement.text.find(".reflective") != std::string::npos;
                if (has_trainings)
                    for (std::uint32_t i = 0; i < p.trainings.size(); ++i)
                        RC_ASSERT(shares.at({EvidenceKind::Training, i}) == p.trainings[i].hours.value_or(Minutes{}).count());
                if (has_trainings)
                    for (std::uint32_t i = 0; i < p.courses.size(); ++i)
                        if (p.courses[i].hours)
                            RC_ASSERT(shares.at({EvidenceKind::Course, i}) == p.courses[i].hours->count());
                if (has_sessions)
                    for (std::uint32_t i = 0; i < p.sessions.size(); ++i)
                        RC_ASSERT(shares.at({EvidenceKind::Session, i}) == p.sessions[i].hours.value_or(Minutes{}).count());
                if (finding.ledger_unit == Unit::Days)
                    for (const JobEntry& job : dossier.jobs)
                        RC_ASSERT(shares.at(job.ref) == (job.span ? job.span->days() : 0));
            });
    }));
}

TEST_CASE("properties: a standing says what its measures and questions say") {
    const World world;
    CHECK(for_portfolios("consistent", world, [&](Dice&, const Portfolio& p) {
        for (const CategoryAssessment& category : world.judge(p).categories) {
            RC_ASSERT(category.outcome == std::max(category.experience, category.application));
            RC_ASSERT(category.outcome != Standing::Later);
            visit_findings(category.findings, [&](const Finding& finding) {
                const auto decides = [](const Question& question) { return question.decides; };
                const bool asks = std::any_of(finding.questions.begin(), finding.questions.end(), decides);
                RC_ASSERT(std::is_partitioned(finding.questions.begin(), finding.questions.end(), decides));
                RC_ASSERT(finding.measure.sure <= finding.measure.possible);
                if (asks && finding.standing != Standing::Reviewer)
                    RC_LOG() << finding.requirement.text << " asks though it stands\n";
                RC_ASSERT(!asks || finding.standing == Standing::Reviewer);
                if (finding.parts.empty() && finding.standing == Standing::Reviewer && !asks)
                    RC_LOG() << finding.requirement.text << " is open and asks nothing\n";
                // A part of an alternative that is not taken is silent, so only what stands by itself must ask.
                if (finding.parts.empty() && finding.requirement.text.find("education_or_work.") == std::string::npos &&
                    finding.requirement.text.find(".work.") == std::string::npos)
                    RC_ASSERT(asks == (finding.standing == Standing::Reviewer));
                for (const SubMeasure& sub : finding.sub_measures)
                    RC_ASSERT(sub.measure.sure <= sub.measure.possible);
            });
        }
    }));
}

TEST_CASE("properties: each category is judged by itself") {
    const World world;
    CHECK(for_portfolios("alone", world, [&](Dice& dice, const Portfolio& p) {
        const auto which = static_cast<std::size_t>(dice.below(static_cast<int>(world.pack.categories.size())));
        RulePack alone = world.pack;
        alone.categories = {world.pack.categories[which]};
        const CategoryId id = alone.categories[0].id;
        RC_ASSERT((write_assessment(world.pack, p, world.judge(p), id) ==
                   write_assessment(alone, p, assess(alone, p, judged_on), id)));
    }));
}
