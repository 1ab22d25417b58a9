#include "core/requirements/work_apart.h"

#include <doctest/doctest.h>

#include "support/judging.h"

using namespace imh;
using namespace imh::testing;
using enum Standing;

namespace {

/// Two years of direct work and three of giving RS/C.
WorkApart mentor(bool half_time_asked = false) {
    Work direct;
    direct.months = 24;
    direct.half_time_asked = half_time_asked;
    direct.conditions = {{JobFact::DirectService, JobCondition::No::SetAside, false}};
    Work giving;
    giving.months = 36;
    giving.conditions = {{JobFact::ProvidesRsc, JobCondition::No::SetAside, false}};
    return {{requirement("direct", direct), requirement("giving", giving)}};
}

Job serving(std::string id, const char* from, const char* to, bool direct, bool giving) {
    return with(with(job(std::move(id), from, to), JobFact::DirectService, direct ? Answer::Yes : Answer::No),
                JobFact::ProvidesRsc, giving ? Answer::Yes : Answer::No);
}
Job direct(std::string id, const char* from, const char* to) {
    return serving(std::move(id), from, to, true, false);
}
Job giving(std::string id, const char* from, const char* to) {
    return serving(std::move(id), from, to, false, true);
}
Job both(std::string id, const char* from, const char* to) {
    return serving(std::move(id), from, to, true, true);
}

} // namespace

TEST_CASE("work apart: separate entries may share months, one entry must have time for both") {
    const struct {
        std::string name;
        std::vector<Job> jobs;
        Standing standing;
        std::string questions;
    } rows[] = {
        // clang-format off
        {"one after the other", {direct("a", "2018-01-01", "2019-12-31"), giving("b", "2020-01-01", "2022-12-31")}, Met, ""},
        {"separate entries in the same months", {direct("a", "2020-01-01", "2022-12-31"), giving("b", "2020-01-01", "2022-12-31")}, Met, ""},
        {"one of them is missing", {direct("a", "2020-01-01", "2024-12-31")}, NotMet, ""},
        {"one of them is too short", {direct("a", "2020-01-01", "2024-12-31"), giving("b", "2020-01-01", "2022-12-30")}, NotMet, ""},
        {"one entry, with time for both", {both("a", "2020-01-01", "2024-12-31")}, Met, ""},
        {"one entry, one day short of that", {both("a", "2020-01-01", "2024-12-30")}, Reviewer, "a same_entry_for_both"},
        {"one entry, too short for one of them", {both("a", "2020-01-01", "2022-12-30")}, NotMet, ""},
        {"one entry, and the rest from another", {both("a", "2020-01-01", "2022-12-31"), direct("b", "2017-01-01", "2018-12-31")}, Met, ""},
        {"one entry, and part of the rest from another", {both("a", "2020-01-01", "2023-12-31"), direct("b", "2017-01-01", "2017-12-31")}, Met, ""},
        {"the same, one month short", {both("a", "2020-01-01", "2023-11-30"), direct("b", "2017-01-01", "2017-12-31")}, Reviewer, "a same_entry_for_both"},
        {"another at the same time sets the entry free", {both("a", "2020-01-01", "2022-12-31"), direct("b", "2020-06-01", "2022-05-31")}, Met, ""},
        {"two entries that do both at the same time", {both("a", "2020-01-01", "2022-12-31"), both("b", "2020-01-01", "2022-12-31")}, Met, ""},
        {"two entries that do both, one after the other", {both("a", "2018-01-01", "2019-12-31"), both("b", "2021-01-01", "2023-12-31")}, Met, ""},
        {"the longer one first", {both("a", "2018-01-01", "2020-12-31"), both("b", "2021-06-01", "2023-05-31")}, Met, ""},
        {"three stretches, the middle one for one part", {both("a", "2015-01-01", "2015-12-31"), both("b", "2017-01-01", "2019-12-31"), both("c", "2021-01-01", "2021-12-31")}, Met, ""},
        {"not enough in three stretches", {both("a", "2015-01-01", "2015-12-31"), both("b", "2017-01-01", "2019-12-30"), both("c", "2021-01-01", "2021-12-31")}, Reviewer, "a same_entry_for_both, b same_entry_for_both, c same_entry_for_both"},
        {"an open part decides before", {serving("a", "2018-01-01", "2019-12-31", true, false), with(giving("b", "2020-01-01", "2022-12-31"), JobFact::ProvidesRsc, Answer::Unsaid)}, Reviewer, ""},
        {"nothing is asked about sharing while a part is open", {both("a", "2018-01-01", "2020-06-30"), with(giving("b", "2021-01-01", "2021-12-31"), JobFact::ProvidesRsc, Answer::Unsaid)}, Reviewer, ""},
        // clang-format on
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio;
        portfolio.jobs = row.jobs;
        const Finding finding = judged(mentor(), portfolio);
        CHECK(finding.standing == row.standing);
        CHECK(questions_text(finding, portfolio) == row.questions);
        REQUIRE(finding.parts.size() == 2);
        CHECK(finding.parts[0].requirement.text == "direct");
        CHECK(finding.parts[1].requirement.text == "giving");
    }
}

TEST_CASE("work apart: many short stretches are shared out by time") {
    Portfolio portfolio;
    for (int year = 2000; year < 2020; ++year)
        portfolio.jobs.push_back(both("job-" + std::to_string(year), (std::to_string(year) + "-01-01").c_str(),
                                      (std::to_string(year) + "-03-31").c_str()));
    CHECK(judged(mentor(), portfolio).standing == Met); // 8 stretches of 3 months, and 12
    portfolio.jobs.pop_back();
    CHECK(judged(mentor(), portfolio).standing == Reviewer);
    portfolio.jobs[18].to = date("2018-06-30");
    CHECK(judged(mentor(), portfolio).standing == Met);
    portfolio.jobs[18].to = date("2018-06-29");
    CHECK(judged(mentor(), portfolio).standing == Reviewer);
}

TEST_CASE("work apart: a stretch in the middle may be the one that the first part needs") {
    WorkApart terms = mentor();
    std::get<Work>(terms.parts[0].terms).months = 1;
    std::get<Work>(terms.parts[1].terms).months = 2;
    Portfolio portfolio;
    portfolio.jobs = {both("a", "2020-03-01", "2020-03-31"), direct("b", "2020-06-01", "2020-06-15"),
                      both("c", "2020-06-16", "2020-06-30"), both("d", "2020-09-01", "2020-09-30")};
    CHECK(judged(terms, portfolio).standing == Met); // c completes June for the first part
    portfolio.jobs[2].to = date("2020-06-29");
    CHECK(judged(terms, portfolio).standing == Reviewer);
}

TEST_CASE("work apart: of many stretches the first part may need the last") {
    WorkApart terms = mentor();
    std::get<Work>(terms.parts[0].terms).months = 1;
    std::get<Work>(terms.parts[1].terms).months = 6;
    Portfolio portfolio;
    for (int year = 2010; year < 2016; ++year)
        portfolio.jobs.push_back(both("job-" + std::to_string(year), (std::to_string(year) + "-03-01").c_str(),
                                      (std::to_string(year) + "-03-31").c_str()));
    portfolio.jobs.push_back(direct("half", "2020-06-01", "2020-06-15"));
    portfolio.jobs.push_back(both("other-half", "2020-06-16", "2020-06-30"));
    CHECK(judged(terms, portfolio).standing == Met);
    portfolio.jobs.erase(portfolio.jobs.begin());
    CHECK(judged(terms, portfolio).standing == NotMet);
}

TEST_CASE("work apart: where half time is asked, an entry given away leaves its hours too") {
    Portfolio portfolio;
    portfolio.jobs = {both("a", "2020-01-01", "2022-12-31"), direct("b", "2020-01-01", "2022-12-31")};
    portfolio.jobs[0].hours_per_week = 15;
    portfolio.jobs[1].hours_per_week = 10;
    CHECK(judged(mentor(true), portfolio).standing == Reviewer);
    CHECK(judged(mentor(false), portfolio).standing == Met);
    portfolio.jobs[1].hours_per_week = 20;
    CHECK(judged(mentor(true), portfolio).standing == Met);
}
