// The worked renewals of AK-AIMH 2016, judged by the real pack: somebody who holds a category, and one year.
#include <doctest/doctest.h>

#include "support/holders.h"

using namespace imh;
using namespace imh::testing;

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
        {"N01 level I, 15 h, no RS/C, member",
         {"i", "2022-07-01", "15:00", "0:00", 0},
         [](Portfolio&) {},
         'y',
         "",
         "encouraged 0 of 0"},
        {"N05 level III giving RS/C, 2 h of 15 on RS/C, 12 h of RS/C",
         {"iii", "2022-07-01", "15:00", "2:00", 12},
         gives_rsc,
         'n',
         "iii.continuing.training not_met 15:00 of 15:00, rsc_provision 2:00 of 3:00",
         ""},
        {"N05 with 3 h on RS/C", {"iii", "2022-07-01", "15:00", "3:00", 12}, gives_rsc, 'y', "", ""},
        {"N05 but giving no RS/C", {"iii", "2022-07-01", "15:00", "2:00", 12}, [](Portfolio&) {}, 'y', "", ""},
        {"N08 IV-Clinical kept one year, giving RS/C, 0 h on RS/C, 12 h of RS/C",
         {"iv_clinical", "2024-07-01", "15:00", "0:00", 12},
         gives_rsc,
         'y',
         "",
         "recommended rsc_provision 0 of 180"},
        {"N08 with 11 h of RS/C",
         {"iv_clinical", "2024-07-01", "15:00", "0:00", 11},
         gives_rsc,
         'n',
         "iv_clinical.continuing.reflective_supervision not_met 11:00 of 12:00",
         "recommended rsc_provision 0 of 180"},
        {"N10 IV-Clinical kept 36 months, 0 h of RS/C",
         {"iv_clinical", "2022-07-01", "15:00", "0:00", 0},
         gives_rsc,
         'y',
         "",
         "recommended rsc_provision 0 of 180; recommended 0 of 720"},
        {"N10 kept a day less",
         {"iv_clinical", "2022-07-02", "15:00", "0:00", 0},
         gives_rsc,
         'n',
         "iv_clinical.continuing.reflective_supervision not_met 0:00 of 12:00",
         "recommended rsc_provision 0 of 180"},
        {"N10 but serving no family and giving no RS/C",
         {"iv_clinical", "2022-07-01", "15:00", "0:00", 0},
         [](Portfolio& p) { p.jobs[0].facts.fill(Answer::No); },
         'y',
         "",
         "encouraged 0 of 720"},
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
