// The worked renewals of AK-AIMH 2016, judged by the real pack: somebody who holds a category, and one year.
#include <doctest/doctest.h>

#include <string>

#include "core/renewal.h"
#include "io/rule_pack_json.h"
#include "support/applicants.h"
#include "support/outcomes.h"
#include "support/told.h"

using namespace imh;
using namespace imh::testing;

namespace {

using Strength = ContinuingRequirement::Strength;

RulePack alaska() {
    auto read = read_bundled_pack("ak-aimh-2016");
    REQUIRE(read.problems.empty());
    return *read.value;
}

const DaySpan year{day("2024-07-01"), day("2025-06-30")};

/// Holds the category since long before the year, with `training` hours and `rsc` hours of RS/C in it.
struct Holder {
    const char* category;
    const char* since;
    const char* training;
    const char* on_rsc;
    int sessions; // of one hour, one each month
};

Portfolio portfolio_of(const Holder& holder) {
    Portfolio p;
    p.trainings = {training("training-1", "2024-10-04", holder.training, {"TF01"})};
    p.trainings[0].rsc_hours = hours(holder.on_rsc);
    p.sessions = monthly("session", "2024-07-10", holder.sessions, "1:00", "q4");
    p.people = {known("q4", "iv_clinical", "2010-06-01")};
    p.jobs = {job_of("job-1", "2019-07-01", "", {JobFact::Paid, JobFact::ServesInfants, JobFact::DirectService})};
    sign_and_join(p);
    return p;
}

void gives_rsc(Portfolio& p) { p.jobs[0].facts[static_cast<std::size_t>(JobFact::ProvidesRsc)] = Answer::Yes; }

const char* strength_text(Strength strength) {
    return strength == Strength::Required ? "required" : strength == Strength::Recommended ? "recommended" : "encouraged";
}

/// "ii.continuing.training not_met 14:00 of 15:00": what stands otherwise than met, with its further minimums.
std::string what_is_open(const Renewal& renewal) {
    std::string text;
    for (const auto& [finding, advice] : renewal.findings) {
        if (finding.standing == Standing::Met)
            continue;
        text += (text.empty() ? "" : "; ") + finding.requirement.text + ' ' + told(finding);
        for (const SubMeasure& sub : finding.sub_measures)
            text += ", " + sub.name + ' ' + clock_text(Minutes{sub.measure.sure}) + " of " +
                    clock_text(Minutes{sub.measure.asked});
    }
    return text;
}

/// "recommended rsc_provision 0 of 180"
std::string advice_of(const Renewal& renewal) {
    std::string text;
    for (const auto& [finding, advice] : renewal.findings)
        for (const Advice& one : advice)
            text += (text.empty() ? "" : "; ") + std::string{strength_text(one.strength)} +
                    (one.measure.name.empty() ? "" : " " + one.measure.name) + ' ' +
                    std::to_string(one.measure.measure.sure) + " of " + std::to_string(one.measure.measure.asked);
    return text;
}

std::string questions_of(const Renewal& renewal, const Portfolio& portfolio) {
    std::string text;
    for (const auto& [finding, advice] : renewal.findings)
        if (const std::string asked = questions_told(finding, portfolio); !asked.empty())
            text += (text.empty() ? "" : ", ") + asked;
    return text;
}

const Category& category_of(const RulePack& pack, const char* id) {
    const Category* category = find_category(pack, {id});
    REQUIRE(category);
    return *category;
}

Renewal renewal_of(const RulePack& pack, const Holder& holder, const Portfolio& portfolio) {
    return assess_renewal(pack, category_of(pack, holder.category), {maybe_date(holder.since), year}, portfolio, judged_on);
}

} // namespace

TEST_CASE("renewals: the worked cases") {
    const RulePack pack = alaska();
    struct {
        const char* name;
        Holder holder;
        void (*change)(Portfolio&);
        char outcome;
        const char* open;
        const char* advice;
    } const rows[] = {
        {"N01 level I, 15 h, no RS/C, member", {"i", "2022-07-01", "15:00", "0:00", 0}, [](Portfolio&) {}, 'y', "",
         "encouraged 0 of 0"},
        {"N05 level III giving RS/C, 2 h of 15 on RS/C, 12 h of RS/C", {"iii", "2022-07-01", "15:00", "2:00", 12},
         gives_rsc, 'n', "iii.continuing.training not_met 15:00 of 15:00, rsc_provision 2:00 of 3:00", ""},
        {"N05 with 3 h on RS/C", {"iii", "2022-07-01", "15:00", "3:00", 12}, gives_rsc, 'y', "", ""},
        {"N05 but giving no RS/C", {"iii", "2022-07-01", "15:00", "2:00", 12}, [](Portfolio&) {}, 'y', "", ""},
        {"N08 IV-Clinical kept one year, giving RS/C, 0 h on RS/C, 12 h of RS/C",
         {"iv_clinical", "2024-07-01", "15:00", "0:00", 12}, gives_rsc, 'y', "", "recommended rsc_provision 0 of 180"},
        {"N08 with 11 h of RS/C", {"iv_clinical", "2024-07-01", "15:00", "0:00", 11}, gives_rsc, 'n',
         "iv_clinical.continuing.reflective_supervision not_met 11:00 of 12:00", "recommended rsc_provision 0 of 180"},
        {"N10 IV-Clinical kept 36 months, 0 h of RS/C", {"iv_clinical", "2022-07-01", "15:00", "0:00", 0}, gives_rsc, 'y',
         "", "recommended rsc_provision 0 of 180; recommended 0 of 720"},
        {"N10 kept a day less", {"iv_clinical", "2022-07-02", "15:00", "0:00", 0}, gives_rsc, 'n',
         "iv_clinical.continuing.reflective_supervision not_met 0:00 of 12:00", "recommended rsc_provision 0 of 180"},
        {"N10 but serving no family and giving no RS/C", {"iv_clinical", "2022-07-01", "15:00", "0:00", 0},
         [](Portfolio& p) { p.jobs[0].facts.fill(Answer::No); }, 'y', "", "encouraged 0 of 720"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio = portfolio_of(row.holder);
        row.change(portfolio);
        const Renewal renewal = renewal_of(pack, row.holder, portfolio);
        CHECK(letter(renewal.outcome) == row.outcome);
        CHECK(what_is_open(renewal) == row.open);
        CHECK(advice_of(renewal) == row.advice);
    }
}

TEST_CASE("renewals: every category asks for 15 h and a membership, II, III and IV-Clinical for 12 h of RS/C") {
    const RulePack pack = alaska();
    for (const char* id : {"i", "ii", "iii", "iv_clinical", "iv_policy", "iv_research"}) {
        CAPTURE(id);
        const std::string before = std::string(id) + ".continuing.";
        const bool asks_rsc = std::string(id) == "ii" || std::string(id) == "iii" || std::string(id) == "iv_clinical";
        const Holder enough{id, "2024-07-01", "15:00", "0:00", asks_rsc ? 12 : 0};
        CHECK(renewal_of(pack, enough, portfolio_of(enough)).outcome == Standing::Met);

        const Holder less{id, "2024-07-01", "14:59", "0:00", asks_rsc ? 12 : 0};
        CHECK(what_is_open(renewal_of(pack, less, portfolio_of(less))) == before + "training not_met 14:59 of 15:00");

        Portfolio no_member = portfolio_of(enough);
        no_member.memberships.clear();
        CHECK(what_is_open(renewal_of(pack, enough, no_member)) == before + "membership not_met");

        const Holder without{id, "2024-07-01", "15:00", "0:00", 11};
        CHECK(what_is_open(renewal_of(pack, without, portfolio_of(without))) ==
              (asks_rsc ? before + "reflective_supervision not_met 11:00 of 12:00" : ""));
    }
}

TEST_CASE("renewals: only what lies in the year counts, and what reaches over its ends is a question") {
    const RulePack pack = alaska();
    struct {
        const char* name;
        void (*change)(Portfolio&);
        char outcome;
        const char* open;
        const char* questions;
    } const rows[] = {
        {"all on the first day", [](Portfolio& p) { p.trainings[0].from = date("2024-07-01"); }, 'y', "", ""},
        {"all on the last day", [](Portfolio& p) { p.trainings[0].from = date("2025-06-30"); }, 'y', "", ""},
        {"the day before", [](Portfolio& p) { p.trainings[0].from = date("2024-06-30"); }, 'n',
         "ii.continuing.training not_met 0:00 of 15:00", ""},
        {"a series that began before", [](Portfolio& p) {
             p.trainings[0].from = date("2024-06-30");
             p.trainings[0].to = date("2024-10-04");
         }, 'r', "ii.continuing.training reviewer 0:00..15:00 of 15:00", "across_period training-1?"},
        {"its day was not said", [](Portfolio& p) { p.trainings[0].from.reset(); }, 'r',
         "ii.continuing.training reviewer 0:00..15:00 of 15:00", "dates_unsaid training-1?"},
        {"its length was not said", [](Portfolio& p) { p.trainings[0].hours.reset(); }, 'r',
         "ii.continuing.training reviewer 0:00..15:00 of 15:00", "hours_unsaid training-1?"},
        {"its areas were not said", [](Portfolio& p) { p.trainings[0].areas.reset(); }, 'r',
         "ii.continuing.training reviewer 0:00..15:00 of 15:00", "areas_unsaid training-1?"},
        {"it covers no area", [](Portfolio& p) { p.trainings[0].areas->clear(); }, 'n',
         "ii.continuing.training not_met 0:00 of 15:00", ""},
        {"it is meant for another category", [](Portfolio& p) { p.trainings[0].categories = categories({"iii"}); }, 'n',
         "ii.continuing.training not_met 0:00 of 15:00", ""},
        {"entered twice it counts once", [](Portfolio& p) {
             p.trainings[0].hours = hours("10:00");
             p.trainings.push_back(p.trainings[0]);
             p.trainings[1].id = {"training-2"};
         }, 'n', "ii.continuing.training not_met 10:00 of 15:00", ""},
        {"a course with clock hours counts", [](Portfolio& p) {
             p.trainings.clear();
             p.courses = {course("course-1", "2024-09-01", {"TF01"})};
             p.courses[0].to = date("2024-12-15");
             p.courses[0].hours = hours("15:00");
         }, 'y', "", ""},
        {"a course without clock hours asks for them", [](Portfolio& p) {
             p.trainings.clear();
             p.courses = {course("course-1", "2024-09-01", {"TF01"})};
         }, 'r', "ii.continuing.training reviewer 0:00..15:00 of 15:00", "hours_unsaid course-1?"},
        {"administrative supervision is not RS/C", [](Portfolio& p) { p.sessions[0].kind = SessionKind::Administrative; },
         'n', "ii.continuing.reflective_supervision not_met 11:00 of 12:00", ""},
        {"a session before the year", [](Portfolio& p) { p.sessions[0].from = date("2024-06-30"); }, 'n',
         "ii.continuing.reflective_supervision not_met 11:00 of 12:00", ""},
        {"a total that began before", [](Portfolio& p) {
             p.sessions = {total("session-1", "2024-06-01", "2025-05-31", "12:00", "q4")};
         }, 'r', "ii.continuing.reflective_supervision reviewer 0:00..12:00 of 12:00", "across_period session-1?"},
        {"a session whose day was not said", [](Portfolio& p) { p.sessions[0].from.reset(); }, 'r',
         "ii.continuing.reflective_supervision reviewer 11:00..12:00 of 12:00", "dates_unsaid session-1?"},
        {"a session whose length was not said", [](Portfolio& p) { p.sessions[0].hours.reset(); }, 'r',
         "ii.continuing.reflective_supervision reviewer 11:00..12:00 of 12:00", "hours_unsaid session-1?"},
        {"whoever gave it", [](Portfolio& p) { p.people.clear(); }, 'y', "", ""},
        {"a membership that runs on the last day", [](Portfolio& p) { p.memberships[0].to = date("2025-06-30"); }, 'y', "", ""},
        {"a membership that ended the day before", [](Portfolio& p) { p.memberships[0].to = date("2025-06-29"); }, 'n',
         "ii.continuing.membership not_met", ""},
        {"a membership that begins after the year", [](Portfolio& p) { p.memberships[0].from = date("2025-07-01"); }, 'n',
         "ii.continuing.membership not_met", ""},
        {"a membership of another kind", [](Portfolio& p) { p.memberships[0].infant_mental_health = Answer::No; }, 'n',
         "ii.continuing.membership not_met", ""},
        {"a membership of a kind not said", [](Portfolio& p) { p.memberships[0].infant_mental_health = Answer::Unsaid; }, 'r',
         "ii.continuing.membership reviewer", "membership_kind_unsaid membership-1?"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Holder holder{"ii", "2022-07-01", "15:00", "0:00", 12};
        Portfolio portfolio = portfolio_of(holder);
        row.change(portfolio);
        const Renewal renewal = renewal_of(pack, holder, portfolio);
        CHECK(letter(renewal.outcome) == row.outcome);
        CHECK(what_is_open(renewal) == row.open);
        CHECK(questions_of(renewal, portfolio) == row.questions);
    }
}

TEST_CASE("renewals: silence about giving RS/C, and about since when, is a question only where it decides") {
    const RulePack pack = alaska();
    const Holder third{"iii", "2022-07-01", "15:00", "2:00", 12};
    Portfolio portfolio = portfolio_of(third);
    portfolio.jobs[0].facts[static_cast<std::size_t>(JobFact::ProvidesRsc)] = Answer::Unsaid;
    CHECK(questions_of(renewal_of(pack, third, portfolio), portfolio) == "rsc_giving_unsaid -?");
    portfolio.jobs.clear();
    CHECK(questions_of(renewal_of(pack, third, portfolio), portfolio) == "rsc_giving_unsaid -?");
    portfolio.jobs = {job_of("job-1", "", "", {JobFact::ProvidesRsc})}; // at an unsaid time
    CHECK(questions_of(renewal_of(pack, third, portfolio), portfolio) == "rsc_giving_unsaid -?");
    portfolio.trainings[0].rsc_hours = hours("3:00");
    CHECK(renewal_of(pack, third, portfolio).outcome == Standing::Met);
    portfolio.jobs = {job_of("job-1", "2019-07-01", "2024-06-30", {JobFact::ProvidesRsc}),
                      job_of("job-2", "2024-07-01", "", {JobFact::Paid})};
    portfolio.trainings[0].rsc_hours = hours("0:00");
    CHECK(renewal_of(pack, third, portfolio).outcome == Standing::Met); // it gave RS/C before the year only

    const Holder clinical{"iv_clinical", "", "15:00", "3:00", 11};
    Portfolio mentor = portfolio_of(clinical);
    CHECK(questions_of(renewal_of(pack, clinical, mentor), mentor) == "held_since_unsaid -?");
    mentor.sessions = monthly("session", "2024-07-10", 12, "1:00", "q4");
    CHECK(renewal_of(pack, clinical, mentor).outcome == Standing::Met);
}

TEST_CASE("renewals: while the year runs, what lies ahead does not count yet") {
    const RulePack pack = alaska();
    const Holder holder{"ii", "2022-07-01", "15:00", "0:00", 12};
    Portfolio portfolio = portfolio_of(holder);
    portfolio.memberships[0].to = date("2025-01-31");
    const Category& category = category_of(pack, "ii");
    CHECK(renewal_period(category, day("2024-07-01")) == year);
    const Renewal early = assess_renewal(pack, category, {date("2022-07-01"), year}, portfolio, date("2024-09-30"));
    CHECK(what_is_open(early) == "ii.continuing.training not_met 0:00 of 15:00; ii.continuing.membership not_met; "
                                 "ii.continuing.reflective_supervision not_met 3:00 of 12:00");
    CHECK(early.findings[0].finding.ledger[0].reason == Reason::LiesAhead);
    CHECK(early.findings[1].finding.ledger[0].reason == Reason::EndsInPeriod);
    CHECK(early.findings[2].finding.ledger[11].reason == Reason::LiesAhead);
}

TEST_CASE("renewals: the ledger of hours gives every entry back once") {
    const RulePack pack = alaska();
    const Portfolio portfolio = applicant_p4c(pack);
    for (const Category& category : pack.categories) {
        const Renewal renewal = assess_renewal(pack, category, {std::nullopt, year}, portfolio, judged_on);
        for (const auto& [finding, advice] : renewal.findings) {
            std::int64_t counted = 0;
            std::int64_t open = 0;
            for (const Line& line : finding.ledger) {
                counted += line.verdict == Verdict::Counted ? line.amount : 0;
                open += line.verdict == Verdict::Open ? line.amount : 0;
            }
            if (finding.ledger_unit != Unit::ClockTime)
                continue;
            CHECK(finding.measure.sure == counted);
            CHECK(finding.measure.possible >= counted + open);
            CHECK((finding.ledger.size() == portfolio.sessions.size() ||
                   finding.ledger.size() == portfolio.trainings.size() + portfolio.courses.size()));
        }
    }
}
