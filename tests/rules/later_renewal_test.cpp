// Renewals by the later pages of Michigan and of Alliance members: hours on diversity, equity and inclusion, RS/C spread
// over months, fewer hours after three years, and a period of three years.
#include <doctest/doctest.h>

#include <functional>

#include "core/explain_renewal.h"
#include "core/language.h"
#include "support/holders.h"
#include "support/packs.h"

using namespace imh;
using namespace imh::testing;

namespace {

/// One hour of the training was on diversity, equity and inclusion.
Portfolio complete(const Holder& holder) {
    Portfolio portfolio = portfolio_of(holder);
    portfolio.trainings[0].dei_hours = hours("1:00");
    return portfolio;
}

} // namespace

TEST_CASE("renewals, Michigan later: an hour on diversity, and 12 h of RS/C over at least six months, 10 h after three years") {
    const RulePack pack = pack_named("mi-aimh-later");
    const Holder new_mentor{"iv_clinical", "2023-07-01", "15:00", "3:00", 12};
    const Holder old_mentor{"iv_clinical", "2022-07-01", "15:00", "3:00", 10};
    const Holder unsaid{"iv_clinical", "", "15:00", "3:00", 10};
    struct {
        const char* name;
        Holder holder;
        void (*change)(Portfolio&);
        char outcome;
        const char* open;
    } const rows[] = {
        {"all is there", new_mentor, [](Portfolio&) {}, 'y', ""},
        {"no hour on diversity", new_mentor, [](Portfolio& p) { p.trainings[0].dei_hours.reset(); }, 'n',
         "iv_clinical.continuing.training not_met 15:00 of 15:00, dei 0:00 of 1:00"},
        {"a minute less of it", new_mentor, [](Portfolio& p) { p.trainings[0].dei_hours = hours("0:59"); }, 'n',
         "iv_clinical.continuing.training not_met 15:00 of 15:00, dei 0:59 of 1:00"},
        {"gives RS/C, and 3 h were about it",
         new_mentor, [](Portfolio& p) { gives_rsc(p); }, 'y', ""},
        {"gives RS/C, and a minute of it is missing", new_mentor,
         [](Portfolio& p) {
             gives_rsc(p);
             p.trainings[0].rsc_hours = hours("2:59");
         },
         'n', "iv_clinical.continuing.training not_met 15:00 of 15:00, dei 1:00 of 1:00, rsc_provision 2:59 of 3:00"},
        {"10 h are not enough before three years", new_mentor, [](Portfolio& p) { p.sessions.resize(10); }, 'n',
         "iv_clinical.continuing.reflective_supervision not_met 10:00 of 12:00, span 0:10 of 0:06"},
        {"10 h are enough after three years", old_mentor, [](Portfolio&) {}, 'y', ""},
        {"9 h are not", old_mentor, [](Portfolio& p) { p.sessions.resize(9); }, 'n',
         "iv_clinical.continuing.reflective_supervision not_met 9:00 of 10:00, span 0:09 of 0:06"},
        {"since when was not said: 10 h are a question", unsaid, [](Portfolio&) {}, 'r',
         "iv_clinical.continuing.reflective_supervision reviewer 10:00 of 12:00, span 0:10 of 0:06"},
        {"since when was not said: 9 h never do", unsaid, [](Portfolio& p) { p.sessions.resize(9); }, 'n',
         "iv_clinical.continuing.reflective_supervision not_met 9:00 of 12:00, span 0:09 of 0:06"},
        {"12 h in six months", new_mentor,
         [](Portfolio& p) {
             p.sessions.resize(6);
             for (Session& session : p.sessions)
                 session.hours = hours("2:00");
         },
         'y', ""},
        {"12 h in five months", new_mentor,
         [](Portfolio& p) {
             p.sessions.resize(5);
             for (Session& session : p.sessions)
                 session.hours = hours("2:24");
         },
         'n', "iv_clinical.continuing.reflective_supervision not_met 12:00 of 12:00, span 0:05 of 0:06"},
        {"a sixth month without its day", new_mentor,
         [](Portfolio& p) {
             p.sessions.resize(6);
             for (Session& session : p.sessions)
                 session.hours = hours("2:24");
             p.sessions[5].from.reset();
         },
         'r', "iv_clinical.continuing.reflective_supervision reviewer 12:00..14:24 of 12:00, span 0:05 of 0:06"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio = complete(row.holder);
        row.change(portfolio);
        const Renewal renewal = renewal_of(pack, row.holder, portfolio);
        CHECK(letter(renewal.outcome) == row.outcome);
        CHECK(what_is_open(renewal) == row.open);
    }
}

TEST_CASE("renewals, Michigan later: what is missing is told with its day, in both languages") {
    const RulePack pack = pack_named("mi-aimh-later");
    const Holder holder{"iv_clinical", "2023-07-01", "15:00", "3:00", 5};
    Portfolio portfolio = portfolio_of(holder);
    const Renewal renewal = renewal_of(pack, holder, portfolio);
    const Category& category = category_of(pack, "iv_clinical");
    CHECK(explain(renewal.findings[0], category.continuing[0], renewal, pack, portfolio).next
          == std::vector<std::string>{"Find 1 h more of training on diversity, equity and inclusion, by Jun 30, 2025"});
    CHECK(explain(renewal.findings[2], category.continuing[2], renewal, pack, portfolio).next
          == std::vector<std::string>{"Receive 7 h more of reflective supervision by Jun 30, 2025",
                                      "Receive reflective supervision in 1 month more, by Jun 30, 2025"});
    const UseLanguage spanish(Language::Spanish);
    CHECK(explain(renewal.findings[0], category.continuing[0], renewal, pack, portfolio).next.at(0)
              .starts_with("Busque 1 h más de capacitación sobre diversidad, equidad e inclusión, hasta el "));
}

TEST_CASE("renewals, Virginia: 12 h of RS/C, and 10 h after three years, however they are spread") {
    const RulePack pack = pack_named("vaimh");
    const Holder old_mentor{"iv_clinical", "2022-07-01", "15:00", "3:00", 10};
    const Holder new_mentor{"iv_clinical", "2022-07-02", "15:00", "3:00", 10};
    CHECK(what_is_open(renewal_of(pack, old_mentor, portfolio_of(old_mentor))).empty());
    CHECK(what_is_open(renewal_of(pack, new_mentor, portfolio_of(new_mentor)))
          == "iv_clinical.continuing.reflective_supervision not_met 10:00 of 12:00");
}

TEST_CASE("renewals, Virginia: the code of ethics is signed again in each period") {
    const RulePack pack = pack_named("vaimh");
    const Holder holder{"i", "2022-07-01", "15:00", "0:00", 0};
    const auto open = [](Portfolio&) {};
    const auto on = [](const char* day) { return [day](Portfolio& p) { p.signatures[0].signed_on = date(day); }; };
    struct {
        const char* name;
        std::function<void(Portfolio&)> change;
        const char* open;
        const char* questions;
    } const rows[] = {
        {"signed in the year", open, "", ""},
        {"on its first day", on("2024-07-01"), "", ""},
        {"on its last day", on("2025-06-30"), "", ""},
        {"the day before", on("2024-06-30"), "i.continuing.code_of_ethics not_met", ""},
        {"the day after", on("2025-07-01"), "i.continuing.code_of_ethics not_met", ""},
        {"without its day", [](Portfolio& p) { p.signatures[0].signed_on.reset(); },
         "i.continuing.code_of_ethics reviewer", "signing_day_unsaid signature-1?"},
        {"another paper only", [](Portfolio& p) { p.signatures.erase(p.signatures.begin()); },
         "i.continuing.code_of_ethics not_met", ""},
        {"nothing signed", [](Portfolio& p) { p.signatures.clear(); }, "i.continuing.code_of_ethics not_met", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio = portfolio_of(holder);
        row.change(portfolio);
        const Renewal renewal = renewal_of(pack, holder, portfolio);
        CHECK(what_is_open(renewal) == row.open);
        CHECK(questions_of(renewal, portfolio) == row.questions);
    }
}

TEST_CASE("renewals, Virginia: what is still to sign is told with its day, in both languages") {
    const RulePack pack = pack_named("vaimh");
    const Holder holder{"i", "2022-07-01", "15:00", "0:00", 0};
    Portfolio portfolio = portfolio_of(holder);
    const Category& category = category_of(pack, "i");
    const auto told = [&] {
        const Renewal renewal = renewal_of(pack, holder, portfolio);
        return explain(renewal.findings[2], category.continuing[2], renewal, pack, portfolio);
    };
    CHECK(told().summary == "code of ethics");
    portfolio.signatures[0].signed_on = date("2024-06-30");
    CHECK(told().next == std::vector<std::string>{"Sign the code of ethics again by Jun 30, 2025"});
    portfolio.signatures[0].signed_on.reset();
    CHECK(told().next == std::vector<std::string>{"On which day was it signed? (code of ethics)"});
    const UseLanguage spanish(Language::Spanish);
    CHECK(told().next == std::vector<std::string>{"¿Qué día se firmó? (código de ética)"});
}

TEST_CASE("renewals, newer Alliance rules: 45 h and 36 h of RS/C in three years, and how much on diversity nobody says") {
    const RulePack pack = pack_named("alliance-newer");
    const Category& category = category_of(pack, "ii");
    const DaySpan period = renewal_period(category, day("2022-07-01"));
    CHECK(period == DaySpan{day("2022-07-01"), day("2025-06-30")});
    Portfolio portfolio = portfolio_of({"ii", "2020-01-01", "45:00", "0:00", 12});
    for (Session& session : portfolio.sessions)
        session.hours = hours("3:00");
    const auto judged = [&] { return assess_renewal(pack, category, {date("2020-01-01"), period}, portfolio, judged_on); };
    CHECK(what_is_open(judged()) == "ii.continuing.dei reviewer");
    CHECK(renewal_words(judged()) == "Nothing known is missing · 1 of 4 not known");
    portfolio.trainings[0].hours = hours("44:59");
    portfolio.sessions[0].hours = hours("2:59");
    CHECK(what_is_open(judged())
          == "ii.continuing.training not_met 44:59 of 45:00; ii.continuing.dei reviewer; "
             "ii.continuing.reflective_supervision not_met 35:59 of 36:00");
}

TEST_CASE("renewals: what the applicant holds is told at the person who is themselves") {
    Portfolio portfolio;
    portfolio.people = {known("q1", "iii", "2019-01-01"), known("me", "ii", "2020-01-01")};
    CHECK(held_by_applicant(portfolio).empty());
    portfolio.people[1].self = Answer::Yes;
    REQUIRE(held_by_applicant(portfolio).size() == 1);
    CHECK(held_by_applicant(portfolio)[0].category == CategoryId{"ii"});
    portfolio.people[1].endorsements->at(0).to = date("2024-01-01");
    CHECK(held_by_applicant(portfolio).empty());
}
