// What of a portfolio lies in the period that is renewed.
#include <doctest/doctest.h>

#include "support/holders.h"

using namespace imh;
using namespace imh::testing;

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
        {"a series that began before",
         [](Portfolio& p) {
             p.trainings[0].from = date("2024-06-30");
             p.trainings[0].to = date("2024-10-04");
         },
         'r', "ii.continuing.training reviewer 0:00..15:00 of 15:00", "across_period training-1?"},
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
        {"entered twice it counts once",
         [](Portfolio& p) {
             p.trainings[0].hours = hours("10:00");
             p.trainings.push_back(p.trainings[0]);
             p.trainings[1].id = {"training-2"};
         },
         'n', "ii.continuing.training not_met 10:00 of 15:00", ""},
        {"a course with clock hours counts",
         [](Portfolio& p) {
             p.trainings.clear();
             p.courses = {course("course-1", "2024-09-01", {"TF01"})};
             p.courses[0].to = date("2024-12-15");
             p.courses[0].hours = hours("15:00");
         },
         'y', "", ""},
        {"a course without clock hours asks for them",
         [](Portfolio& p) {
             p.trainings.clear();
             p.courses = {course("course-1", "2024-09-01", {"TF01"})};
         },
         'r', "ii.continuing.training reviewer 0:00..15:00 of 15:00", "hours_unsaid course-1?"},
        {"administrative supervision is not RS/C",
         [](Portfolio& p) { p.sessions[0].kind = SessionKind::Administrative; }, 'n',
         "ii.continuing.reflective_supervision not_met 11:00 of 12:00", ""},
        {"a session before the year", [](Portfolio& p) { p.sessions[0].from = date("2024-06-30"); }, 'n',
         "ii.continuing.reflective_supervision not_met 11:00 of 12:00", ""},
        {"a total that began before",
         [](Portfolio& p) { p.sessions = {total("session-1", "2024-06-01", "2025-05-31", "12:00", "q4")}; }, 'r',
         "ii.continuing.reflective_supervision reviewer 0:00..12:00 of 12:00", "across_period session-1?"},
        {"a session whose day was not said", [](Portfolio& p) { p.sessions[0].from.reset(); }, 'r',
         "ii.continuing.reflective_supervision reviewer 11:00..12:00 of 12:00", "dates_unsaid session-1?"},
        {"a session whose length was not said", [](Portfolio& p) { p.sessions[0].hours.reset(); }, 'r',
         "ii.continuing.reflective_supervision reviewer 11:00..12:00 of 12:00", "hours_unsaid session-1?"},
        {"whoever gave it", [](Portfolio& p) { p.people.clear(); }, 'y', "", ""},
        {"a membership that runs on the last day", [](Portfolio& p) { p.memberships[0].to = date("2025-06-30"); }, 'y',
         "", ""},
        {"a membership that ended the day before", [](Portfolio& p) { p.memberships[0].to = date("2025-06-29"); }, 'n',
         "ii.continuing.membership not_met", ""},
        {"a membership that begins after the year", [](Portfolio& p) { p.memberships[0].from = date("2025-07-01"); },
         'n', "ii.continuing.membership not_met", ""},
        {"a membership of another kind", [](Portfolio& p) { p.memberships[0].infant_mental_health = Answer::No; }, 'n',
         "ii.continuing.membership not_met", ""},
        {"a membership of a kind not said",
         [](Portfolio& p) { p.memberships[0].infant_mental_health = Answer::Unsaid; }, 'r',
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

TEST_CASE("renewals: while the year runs, what lies ahead does not count yet") {
    const RulePack pack = alaska();
    const Holder holder{"ii", "2022-07-01", "15:00", "0:00", 12};
    Portfolio portfolio = portfolio_of(holder);
    portfolio.memberships[0].to = date("2025-01-31");
    const Category& category = category_of(pack, "ii");
    CHECK(renewal_period(category, day("2024-07-01")) == year);
    const Renewal early = assess_renewal(pack, category, {date("2022-07-01"), year}, portfolio, date("2024-09-30"));
    CHECK(what_is_open(early)
          == "ii.continuing.training not_met 0:00 of 15:00; ii.continuing.membership not_met; "
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
            CHECK((finding.ledger.size() == portfolio.sessions.size()
                   || finding.ledger.size() == portfolio.trainings.size() + portfolio.courses.size()));
        }
    }
}
