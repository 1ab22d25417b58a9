#include "core/requirements/reflective_supervision.h"

#include <doctest/doctest.h>

#include <functional>

#include "support/judging.h"

using namespace imh;
using namespace imh::testing;
using enum Standing;

namespace {

/// As II asks.
ReflectiveSupervision specialist() {
    ReflectiveSupervision terms;
    terms.asked = hours("24:00");
    terms.after = bachelors();
    terms.provider_holds = categories({"iii", "iv_clinical"});
    terms.exception = ProviderException{DegreeKind::Bachelor, categories({"ii"})};
    terms.during = {JobFact::DirectService};
    return terms;
}

/// As IV-Clinical asks.
ReflectiveSupervision mentor() {
    ReflectiveSupervision terms;
    terms.asked = hours("24:00");
    terms.provider_holds = categories({"iv_clinical"});
    terms.provider_keeps = true;
    terms.about_rsc = hours("12:00");
    return terms;
}

/// Only the window, nothing else.
ReflectiveSupervision window_only() {
    ReflectiveSupervision terms;
    terms.asked = hours("24:00");
    terms.provider_holds = categories({"iii"});
    return terms;
}

/// A Bachelor of 2019, direct work since then, and two hours a month in 2023: just enough.
Portfolio complete() {
    Portfolio portfolio;
    portfolio.degrees = {degree("ba", DegreeKind::Bachelor, "2019-05-15")};
    portfolio.jobs = {job("work", "2019-07-01")};
    portfolio.people = {person("q", "iii", "2015-01-01"), person("mentor", "iv_clinical", "2015-01-01"), person("two", "ii", "2015-01-01"), person("none")};
    portfolio.people[2].masters_prepared = Answer::Yes;
    portfolio.people.push_back({});
    portfolio.people.back().id = {"silent"};
    portfolio.sessions = monthly("s", "2023-01-10", 12, "2:00", "q");
    return portfolio;
}

void add(Portfolio& portfolio, const std::vector<Session>& more) {
    portfolio.sessions.insert(portfolio.sessions.end(), more.begin(), more.end());
}

/// All sessions by one person.
void given_by(Portfolio& portfolio, const char* person) {
    for (Session& session : portfolio.sessions)
        session.provider = PersonId{person};
}

/// "2023-01..2023-12"
std::string window_text(const Finding& finding) {
    if (!finding.window)
        return "";
    return iso_text(Date{finding.window->first}).substr(0, 7) + ".." + iso_text(Date{finding.window->last}).substr(0, 7);
}

const Measure& sub(const Finding& finding, const char* name) {
    for (const SubMeasure& measure : finding.sub_measures)
        if (measure.name == name)
            return measure.measure;
    FAIL("there is no measure ", name);
    return finding.measure;
}

struct Row {
    std::string name;
    std::function<void(Portfolio&)> change;
    Standing standing;
    std::string hours; // minutes
    std::string window;
    std::string questions;
};

void check(const ReflectiveSupervision& terms, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio = complete();
        row.change(portfolio);
        const Finding finding = judged(terms, portfolio);
        CAPTURE(ledger_text(finding, portfolio));
        CHECK(finding.standing == row.standing);
        CHECK(measure_text(finding.measure) == row.hours);
        CHECK(window_text(finding) == row.window);
        CHECK(questions_text(finding, portfolio) == row.questions);
        const auto amounts = entered(finding);
        CHECK(amounts.size() == portfolio.sessions.size());
        std::int64_t counted = 0;
        for (const Line& line : finding.ledger) {
            CHECK(line.amount == portfolio.sessions[line.evidence.index].hours->count());
            counted += line.verdict == Verdict::Counted ? line.amount : 0;
        }
        CHECK(counted == finding.measure.sure);
        CHECK(finding.measure.sure <= finding.measure.possible);
    }
}

std::string twelve_months = "; twelve_months_not_a_year";

} // namespace

TEST_CASE("reflective supervision: the best window of at most 24 months, long enough from first to last session") {
    // clang-format off
    check(window_only(), {
        {"no session", [](Portfolio& p) { p.sessions.clear(); }, NotMet, "0 to 0 of 1440", "", ""},
        {"monthly for a year, both ends counted", [](Portfolio&) {}, Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"a minute less", [](Portfolio& p) { p.sessions[3].hours = hours("1:59"); }, NotMet, "1439 to 1439 of 1440", "2023-01..2023-12", ""},
        {"enough hours in eleven months", [](Portfolio& p) { p.sessions = monthly("s", "2023-01-10", 11, "3:00", "q"); }, NotMet, "1980 to 1980 of 1440", "2023-01..2023-11", ""},
        {"from the first to the last day of the year there is nothing to note", [](Portfolio& p) { p.sessions.front().from = date("2023-01-01"); p.sessions.back().from = date("2023-12-31"); }, Met, "1440 to 1440 of 1440", "2023-01..2023-12", ""},
        {"even hours over 30 months: the latest two years", [](Portfolio& p) { p.sessions = monthly("s", "2022-01-10", 30, "1:00", "q"); }, Met, "1440 to 1440 of 1440", "2022-07..2024-06", ""},
        {"even hours over 30 months, too few", [](Portfolio& p) { p.sessions = monthly("s", "2022-01-10", 30, "0:59", "q"); }, NotMet, "1416 to 1416 of 1440", "2022-07..2024-06", ""},
        {"the fuller two years before the later two", [](Portfolio& p) { p.sessions = monthly("s", "2020-01-10", 24, "2:00", "q"); add(p, monthly("t", "2022-01-10", 24, "1:00", "q")); }, Met, "2880 to 2880 of 1440", "2020-01..2021-12", ""},
        {"a full year before more hours in half a year", [](Portfolio& p) { p.sessions = monthly("s", "2020-01-10", 12, "2:00", "q"); add(p, monthly("t", "2023-01-10", 6, "9:00", "q")); }, Met, "1440 to 1440 of 1440", "2020-01..2020-12", twelve_months},
        {"a full year, too short of hours, before half a year with enough", [](Portfolio& p) { p.sessions = monthly("s", "2020-01-10", 12, "1:00", "q"); add(p, monthly("t", "2023-01-10", 6, "9:00", "q")); }, NotMet, "720 to 720 of 1440", "2020-01..2020-12", ""},
        {"gaps within the window do not matter", [](Portfolio& p) { p.sessions = {session("s", "2023-01-31", "12:00", "q"), session("t", "2024-12-01", "12:00", "q")}; }, Met, "1440 to 1440 of 1440", "2023-01..2024-12", ""},
        {"a month further apart they are in no window together", [](Portfolio& p) { p.sessions = {session("s", "2023-01-31", "12:00", "q"), session("t", "2025-01-01", "12:00", "q")}; }, NotMet, "720 to 720 of 1440", "2025-01..2025-01", ""},
        {"a session of the future", [](Portfolio& p) { p.sessions.back().from = date("2025-07-01"); }, NotMet, "1320 to 1320 of 1440", "2023-01..2023-11", ""},
        {"administrative and clinical supervision", [](Portfolio& p) { p.sessions[4].kind = SessionKind::Administrative; p.sessions[5].kind = SessionKind::Clinical; }, NotMet, "1200 to 1200 of 1440", "2023-01..2023-12", ""},
        {"entered twice", [](Portfolio& p) { Session again = p.sessions[2]; again.id = {"z"}; p.sessions[3] = again; }, NotMet, "1320 to 1320 of 1440", "2023-01..2023-12", ""},
    });
    // clang-format on
}

TEST_CASE("reflective supervision: the ledger says of each session what became of it") {
    Portfolio portfolio = complete();
    portfolio.sessions = monthly("s", "2022-12-10", 13, "2:00", "q");
    portfolio.sessions.push_back(session("early", "2020-02-01", "1:00", "q"));
    portfolio.sessions.push_back(session("ahead", "2025-08-01", "1:00", "q"));
    portfolio.sessions.push_back(session("boss", "2023-02-01", "1:00", "q"));
    portfolio.sessions.back().kind = SessionKind::Administrative;
    portfolio.sessions.push_back(session("unendorsed", "2023-02-02", "1:00", "none"));
    portfolio.sessions.push_back(session("whose", "2023-02-03", "1:00", ""));
    const Finding finding = judged(specialist(), portfolio);
    CHECK(finding.standing == Met);
    CHECK(ledger_text(finding, portfolio) ==
          "early -60 outside_window, s-1 +120, s-2 +120, boss -60 not_reflective, unendorsed -60 provider_not_endorsed, "
          "whose ?60 provider_unsaid, s-3 +120, s-4 +120, s-5 +120, s-6 +120, s-7 +120, s-8 +120, s-9 +120, s-10 +120, s-11 +120, "
          "s-12 +120, s-13 +120, ahead -60 lies_ahead");
    CHECK(measure_text(finding.measure) == "1560 to 1620 of 1440");
    CHECK(measure_text(sub(finding, "span")) == "13 to 13 of 12");
}

TEST_CASE("reflective supervision: the provider is endorsed at the time") {
    const auto given = [](const char* person) { return [=](Portfolio& p) { given_by(p, person); }; };
    const auto endorsed = [](const char* from, const char* to) { return [=](Portfolio& p) { p.people[0] = person("q", "iii", from, to); }; };
    // clang-format off
    check(specialist(), {
        {"by III", [](Portfolio&) {}, Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"by IV-Clinical", given("mentor"), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"by somebody who holds none", given("none"), NotMet, "0 to 0 of 1440", "", ""},
        {"by somebody of whom nothing is said: asked once", given("silent"), Reviewer, "0 to 1440 of 1440", "2023-01..2023-12", "s-1 provider_endorsement_unsaid"},
        {"not said by whom", [](Portfolio& p) { p.sessions[1].provider.reset(); p.sessions[4].provider.reset(); }, Reviewer, "1200 to 1440 of 1440", "2023-01..2023-12", "s-2 provider_unsaid"},
        {"endorsed on the day of the first session", endorsed("2023-01-10", ""), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"endorsed a day after it", endorsed("2023-01-11", ""), Reviewer, "1320 to 1440 of 1440", "2023-01..2023-12", "s-1 provider_later"},
        {"endorsed, not said since when", endorsed("", ""), Reviewer, "0 to 1440 of 1440", "2023-01..2023-12", "s-1 provider_day_unsaid"},
        {"to be endorsed some day", endorsed("2025-07-01", ""), NotMet, "0 to 0 of 1440", "", ""},
        {"the endorsement ended before: it was earned", endorsed("2015-01-01", "2020-01-01"), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"it ended before, not said when it began", endorsed("", "2020-01-01"), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"what is enough for sure is shown, not what may be more", [](Portfolio& p) { add(p, monthly("t", "2020-01-10", 12, "3:00", "silent")); }, Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"questions of two providers", [](Portfolio& p) { p.people[0] = person("q", "iii", "2023-03-01"); given_by(p, "q"); p.sessions[7].provider = PersonId{"silent"}; p.sessions[8].provider = PersonId{"silent"}; },
         Reviewer, "960 to 1440 of 1440", "2023-01..2023-12", "s-1 provider_later, s-8 provider_endorsement_unsaid"},
    });
    ReflectiveSupervision kept = specialist();
    kept.provider_keeps = true;
    check(kept, {
        {"kept through the last session", endorsed("2015-01-01", "2023-12-10"), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"ended the day before the last session", endorsed("2015-01-01", "2023-12-09"), Reviewer, "1320 to 1440 of 1440", "2023-01..2023-12", "s-12 provider_lapsed"},
    });
    // clang-format on
}

TEST_CASE("reflective supervision: a Master's-prepared II may provide for a Bachelor's-prepared applicant") {
    const auto masters = [](Answer answer) { return [=](Portfolio& p) { given_by(p, "two"); p.people[2].masters_prepared = answer; }; };
    const auto and_degree = [](DegreeKind kind, const char* conferred) {
        return [=](Portfolio& p) { given_by(p, "two"); p.degrees.push_back(degree("more", kind, conferred)); };
    };
    // clang-format off
    check(specialist(), {
        {"so it is", masters(Answer::Yes), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"not Master's-prepared", masters(Answer::No), NotMet, "0 to 0 of 1440", "", ""},
        {"not said", masters(Answer::Unsaid), Reviewer, "0 to 1440 of 1440", "2023-01..2023-12", "s-1 provider_masters_unsaid"},
        {"the applicant has a Master's today", and_degree(DegreeKind::Master, "2025-06-30"), NotMet, "0 to 0 of 1440", "", ""},
        {"the applicant has a Master's tomorrow", and_degree(DegreeKind::Master, "2025-07-01"), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"and a postgraduate specialization", and_degree(DegreeKind::Specialization, "2020-01-01"), Reviewer, "0 to 1440 of 1440", "2023-01..2023-12", "s-1 degree_in_doubt"},
        {"and an Associate's, which is lower", and_degree(DegreeKind::Associate, "2020-01-01"), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
    });
    ReflectiveSupervision without_exception = specialist();
    without_exception.exception.reset();
    check(without_exception, {{"where no such exception is made", masters(Answer::Yes), NotMet, "0 to 0 of 1440", "", ""}});
    // clang-format on
}

TEST_CASE("reflective supervision: after the degree, and inside such work") {
    const auto works = [](const Job& job) { return [=](Portfolio& p) { p.jobs = {job}; }; };
    const auto direct = [](const char* from, const char* to, Answer answer) { return with(job("work", from, to), JobFact::DirectService, answer); };
    // clang-format off
    check(specialist(), {
        {"conferred on the day of the first session", [](Portfolio& p) { p.degrees[0].conferred = date("2023-01-10"); }, Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"conferred a day later, in the same month", [](Portfolio& p) { p.degrees[0].conferred = date("2023-01-11"); }, Reviewer, "1320 to 1440 of 1440", "2023-01..2023-12", "s-1 conferral_month"},
        {"conferred a month later", [](Portfolio& p) { p.degrees[0].conferred = date("2023-02-01"); }, NotMet, "1320 to 1320 of 1440", "2023-02..2023-12", ""},
        {"an undated degree", [](Portfolio& p) { p.degrees[0].conferred.reset(); }, Reviewer, "0 to 1440 of 1440", "2023-01..2023-12", "s-1 degree_undated"},
        {"no degree", [](Portfolio& p) { p.degrees.clear(); }, NotMet, "0 to 0 of 1440", "", ""},
        {"no job is entered", [](Portfolio& p) { p.jobs.clear(); }, Reviewer, "0 to 1440 of 1440", "2023-01..2023-12", "s-1 no_job_then"},
        {"the job began a day after the first session", works(direct("2023-01-11", "", Answer::Yes)), Reviewer, "1320 to 1440 of 1440", "2023-01..2023-12", "s-1 no_job_then"},
        {"the job ended the day before the last session", works(direct("2023-01-10", "2023-12-09", Answer::Yes)), Reviewer, "1320 to 1440 of 1440", "2023-01..2023-12", "s-12 no_job_then"},
        {"the job is of another kind", works(direct("2019-01-01", "", Answer::No)), NotMet, "0 to 0 of 1440", "", ""},
        {"the job does not say", works(direct("2019-01-01", "", Answer::Unsaid)), Reviewer, "0 to 1440 of 1440", "2023-01..2023-12", "s-1 during_unsaid"},
        {"the job is partly of that kind", works(direct("2019-01-01", "", Answer::Partly)), Reviewer, "0 to 1440 of 1440", "2023-01..2023-12", "s-1 during_unsaid"},
        {"one of two jobs is of that kind", [&](Portfolio& p) { p.jobs = {direct("2019-01-01", "", Answer::No), direct("2023-01-01", "2023-12-31", Answer::Yes)}; p.jobs[1].id = {"other"}; }, Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"the other job has not said its days", [&](Portfolio& p) { p.jobs = {direct("2019-01-01", "", Answer::No), direct("2023-01-01", "2023-12-31", Answer::Yes)}; p.jobs[1].id = {"other"}; p.jobs[1].from.reset(); }, Reviewer, "0 to 1440 of 1440", "2023-01..2023-12", "s-1 during_unsaid"},
    });
    // clang-format on
}

TEST_CASE("reflective supervision: a total counts whole in its window, and elsewhere as it may be spread") {
    const auto range = [](const char* from, const char* to, const char* length) {
        return [=](Portfolio& p) { p.sessions = {total("t", from, to, length, "q")}; };
    };
    // clang-format off
    check(window_only(), {
        {"a year and a half", range("2023-01-10", "2024-06-10", "24:00"), Met, "1440 to 1440 of 1440", "2023-01..2024-06", ""},
        {"twelve months, by its first and last day", range("2023-01-31", "2023-12-01", "24:00"), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"eleven months", range("2023-01-01", "2023-11-30", "24:00"), NotMet, "1440 to 1440 of 1440", "2023-01..2023-11", ""},
        {"24 months", range("2023-01-01", "2024-12-31", "24:00"), Met, "1440 to 1440 of 1440", "2023-01..2024-12", ""},
        {"25 months: its spread decides", range("2022-12-31", "2024-12-31", "24:01"), Reviewer, "0 to 1440 of 1440", "2023-01..2024-12", "t spread_unknown"},
        {"25 months, and a minute must lie outside", range("2022-12-31", "2024-12-31", "24:00"), NotMet, "0 to 1439 of 1440", "2023-01..2024-12", ""},
        {"over four years, beside sure sessions: two minutes must lie outside", [](Portfolio& p) { p.sessions = monthly("s", "2023-01-10", 12, "1:00", "q"); add(p, {total("t", "2021-01-01", "2025-03-31", "12:02", "q")}); },
         Reviewer, "720 to 1440 of 1440", "2023-01..2024-12", "t spread_unknown"},
        {"beginning in the window and ending after it", [](Portfolio& p) { p.sessions = monthly("s", "2023-01-10", 12, "1:00", "q"); add(p, {total("t", "2023-06-01", "2025-05-31", "14:00", "q")}); },
         Reviewer, "720 to 1559 of 1440", "2023-01..2024-12", "t spread_unknown"},
        {"two of them: each is asked about", [](Portfolio& p) { p.sessions = {total("t", "2021-01-01", "2024-12-31", "12:02", "q"), total("u", "2021-02-01", "2024-11-30", "12:02", "q")}; },
         Reviewer, "0 to 1442 of 1440", "2023-01..2024-12", "t spread_unknown, u spread_unknown"},
        {"over four years, a minute short", [](Portfolio& p) { p.sessions = monthly("s", "2023-01-10", 12, "1:00", "q"); add(p, {total("t", "2021-01-01", "2025-03-31", "12:01", "q")}); },
         NotMet, "720 to 1439 of 1440", "2023-01..2024-12", ""},
        {"not over yet", range("2023-08-01", "2025-07-01", "24:01"), Reviewer, "0 to 1440 of 1440", "2023-08..2025-06", "t still_running"},
        {"not begun yet", range("2025-07-01", "2025-07-31", "24:00"), NotMet, "0 to 0 of 1440", "", ""},
        {"with more in the same months", [](Portfolio& p) { p.sessions = {total("t", "2023-01-10", "2023-06-10", "12:00", "q"), total("u", "2023-07-01", "2023-12-31", "12:00", "q")}; }, Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
    });
    check(specialist(), {
        {"before and after the degree", [&](Portfolio& p) { range("2023-01-10", "2024-06-10", "24:01")(p); p.degrees[0].conferred = date("2023-03-01"); },
         Reviewer, "0 to 1440 of 1440", "2023-03..2024-06", "t spread_unknown"},
        {"before and after the degree, and a minute lies before", [&](Portfolio& p) { range("2023-01-10", "2024-06-10", "24:00")(p); p.degrees[0].conferred = date("2023-03-01"); },
         NotMet, "0 to 1439 of 1440", "2023-03..2024-06", ""},
        {"beginning in the month of the degree", [&](Portfolio& p) { range("2023-01-10", "2024-06-10", "24:00")(p); p.degrees[0].conferred = date("2023-01-20"); },
         Reviewer, "0 to 1440 of 1440", "2023-01..2024-06", "t conferral_month"},
        {"partly without a job", [&](Portfolio& p) { range("2023-01-10", "2024-06-10", "24:00")(p); p.jobs = {job("a", "2019-01-01", "2023-05-31"), job("b", "2023-08-01")}; },
         Reviewer, "0 to 1440 of 1440", "2023-01..2024-06", "t no_job_then"},
        {"jobs that follow on each other cover it", [&](Portfolio& p) { range("2023-01-10", "2024-06-10", "24:00")(p); p.jobs = {job("a", "2019-01-01", "2023-05-31"), job("b", "2023-06-01")}; },
         Met, "1440 to 1440 of 1440", "2023-01..2024-06", ""},
        {"the provider was endorsed in between", [&](Portfolio& p) { range("2023-01-10", "2024-06-10", "24:00")(p); p.people[0] = person("q", "iii", "2023-09-01"); },
         Reviewer, "0 to 1440 of 1440", "2023-01..2024-06", "t provider_later"},
        {"all of it before the degree", [&](Portfolio& p) { range("2023-01-10", "2024-06-10", "24:00")(p); p.degrees[0].conferred = date("2024-07-01"); }, NotMet, "0 to 0 of 1440", "", ""},
    });
    // clang-format on
}

TEST_CASE("reflective supervision: hours about the RS/C given lie inside the same window") {
    const auto about = [](const char* each) {
        return [=](Portfolio& p) {
            given_by(p, "mentor");
            for (Session& session : p.sessions)
                session.about_rsc = hours(each);
        };
    };
    // clang-format off
    check(mentor(), {
        {"half of each", about("1:00"), Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"a minute less each", about("0:59"), NotMet, "1440 to 1440 of 1440", "2023-01..2023-12", ""},
        {"not said: asked once", [](Portfolio& p) { given_by(p, "mentor"); }, Reviewer, "1440 to 1440 of 1440", "2023-01..2023-12", "s-1 about_rsc_too_few"},
        {"not said of one", [&](Portfolio& p) { about("1:00")(p); p.sessions[6].about_rsc.reset(); }, Reviewer, "1440 to 1440 of 1440", "2023-01..2023-12", "s-7 about_rsc_too_few"},
        {"enough of both before more hours with too few about it", [&](Portfolio& p) { about("1:00")(p); add(p, monthly("o", "2019-01-10", 12, "3:00", "mentor")); for (std::size_t i = 12; i < 24; ++i) p.sessions[i].about_rsc = Minutes{}; },
         Met, "1440 to 1440 of 1440", "2023-01..2023-12", twelve_months},
        {"enough elsewhere does not help", [&](Portfolio& p) { about("0:30")(p); std::vector<Session> old = monthly("o", "2019-01-10", 12, "1:00", "mentor"); for (Session& session : old) session.about_rsc = hours("1:00"); add(p, old); },
         NotMet, "1440 to 1440 of 1440", "2023-01..2023-12", ""},
    });
    // clang-format on
    Portfolio portfolio = complete();
    about("0:45")(portfolio);
    CHECK(measure_text(sub(judged(mentor(), portfolio), "about_rsc")) == "540 to 540 of 720");
}
