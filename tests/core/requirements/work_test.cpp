#include "core/requirements/work.h"

#include <doctest/doctest.h>

#include "support/work_rows.h"

using namespace imh;
using namespace imh::testing;
using enum Standing;
using No = JobCondition::No;

TEST_CASE("work: completed months of the union of the jobs that qualify, the day before and after the mark") {
    // clang-format off
    check(specialist(), {
        {"exactly two years", [](Portfolio&) {}, Met, "24 to 24 of 24", "a +731", ""},
        {"one day less", [](Portfolio& p) { first(p).from = date("2023-07-02"); }, NotMet, "23 to 23 of 24", "a +730", ""},
        {"it ended a day early", [](Portfolio& p) { first(p).to = date("2025-06-29"); }, NotMet, "23 to 23 of 24", "a +730", ""},
        {"what lies after today does not count", [](Portfolio& p) { first(p).to = date("2026-06-30"); }, Met, "24 to 24 of 24", "a +731", ""},
        {"no job", [](Portfolio& p) { p.jobs.clear(); }, NotMet, "0 to 0 of 24", "", ""},
        {"a job that lies ahead", [](Portfolio& p) { first(p).from = date("2025-07-01"); }, NotMet, "0 to 0 of 24", "a -0 lies_ahead", ""},
        {"overlapping jobs count once, by the one that began first", [](Portfolio& p) { p.jobs = {job("b", "2023-07-01", "2024-06-30"), job("a", "2024-01-01", "2024-12-31")}; },
         NotMet, "18 to 18 of 24", "b +366, a +184, a -182 overlaps_other_job", ""},
        {"the same days twice: the lower id", [](Portfolio& p) { p.jobs = {job("b", "2023-07-01"), job("a", "2023-07-01")}; },
         Met, "24 to 24 of 24", "a +731, b -731 overlaps_other_job", ""},
        {"a job entered twice", [](Portfolio& p) { first(p).employer = "County"; p.jobs.push_back(first(p)); p.jobs[1].id = {"b"}; }, Met, "24 to 24 of 24", "a +731, b -731 entered_twice", ""},
        {"a job inside another", [](Portfolio& p) { p.jobs.push_back(job("b", "2024-01-01", "2024-01-31")); },
         Met, "24 to 24 of 24", "a +731, b -31 overlaps_other_job", ""},
        {"a job after one inside another", [](Portfolio& p) { p.jobs.push_back(job("b", "2024-01-01", "2024-01-31")); p.jobs.push_back(job("c", "2024-01-15", "2024-02-15")); },
         Met, "24 to 24 of 24", "a +731, b -31 overlaps_other_job, c -32 overlaps_other_job", ""},
        {"gaps are allowed, but each starts a new month", [](Portfolio& p) { p.jobs = {job("a", "2022-01-01", "2022-12-15"), job("b", "2023-01-01", "2023-12-31")}; },
         NotMet, "23 to 23 of 24", "a +349, b +365", ""},
        {"jobs that follow on each other make one stretch", [](Portfolio& p) { p.jobs = {job("a", "2022-01-10", "2022-12-15"), job("b", "2022-12-16", "2024-01-09")}; },
         Met, "24 to 24 of 24", "a +340, b +390", ""},
    });
    // clang-format on
}

TEST_CASE("work: only days after the degree count, and what is in doubt about the degree is a question") {
    // clang-format off
    check(specialist(), {
        {"no degree", [](Portfolio& p) { p.degrees.clear(); }, NotMet, "0 to 0 of 24", "a -731 no_degree", ""},
        {"a degree of another kind", [](Portfolio& p) { p.degrees = {degree("cda", DegreeKind::Cda, "2010-01-01")}; }, NotMet, "0 to 0 of 24", "a -731 no_degree", ""},
        {"conferred on the first day", [](Portfolio& p) { p.degrees = {degree("ba", DegreeKind::Bachelor, "2023-07-01")}; }, Met, "24 to 24 of 24", "a +731", ""},
        {"conferred later that month: those days are a question", [](Portfolio& p) { p.degrees = {degree("ba", DegreeKind::Bachelor, "2023-07-02")}; },
         Reviewer, "23 to 24 of 24", "a ?1 conferral_month, a +730", "a conferral_month"},
        {"conferred a month later: set aside", [](Portfolio& p) { p.degrees = {degree("ba", DegreeKind::Bachelor, "2023-08-01")}; first(p).from = date("2023-07-15"); },
         NotMet, "23 to 23 of 24", "a -17 before_degree, a +700", ""},
        {"conferred mid-month: set aside, a question, counted", [](Portfolio& p) { p.degrees = {degree("ba", DegreeKind::Bachelor, "2023-06-15")}; first(p).from = date("2023-05-01"); },
         Met, "24 to 25 of 24", "a -31 before_degree, a ?14 conferral_month, a +747", ""},
        {"not said when", [](Portfolio& p) { p.degrees = {degree("ba", DegreeKind::Bachelor, "")}; }, Reviewer, "0 to 24 of 24", "a ?731 degree_undated", "a degree_undated"},
    });
    // clang-format on
}

TEST_CASE("work: a no to a condition sets aside or asks, silence and partly always ask") {
    Work terms = specialist();
    terms.conditions.push_back({JobFact::Supervised, No::Question, false});
    // clang-format off
    check(terms, {
        {"no, and that is the end", [](Portfolio& p) { first(p) = with(first(p), JobFact::Paid, Answer::No); }, NotMet, "0 to 0 of 24", "a -731 fact_no(paid)", ""},
        {"no, and a person decides", [](Portfolio& p) { first(p) = with(first(p), JobFact::Supervised, Answer::No); }, Reviewer, "0 to 24 of 24", "a ?731 fact_doubtful(supervised)", "a fact_doubtful(supervised)"},
        {"partly", [](Portfolio& p) { first(p) = with(first(p), JobFact::SocialEmotionalFocus, Answer::Partly); }, Reviewer, "0 to 24 of 24", "a ?731 fact_partly(social_emotional_focus)", "a fact_partly(social_emotional_focus)"},
        {"two facts not said: both are asked", [](Portfolio& p) { first(p) = with(with(first(p), JobFact::Paid, Answer::Unsaid), JobFact::Supervised, Answer::Unsaid); },
         Reviewer, "0 to 24 of 24", "a ?731 fact_unsaid(paid)", "a fact_unsaid(paid), a fact_unsaid(supervised)"},
        {"a no outweighs silence before it", [](Portfolio& p) { first(p) = with(with(first(p), JobFact::Paid, Answer::Unsaid), JobFact::SocialEmotionalFocus, Answer::No); },
         NotMet, "0 to 0 of 24", "a -731 fact_no(social_emotional_focus)", ""},
        {"what is asked of others does not matter", [](Portfolio& p) { first(p) = with(first(p), JobFact::RelationshipTherapy, Answer::No); }, Met, "24 to 24 of 24", "a +731", ""},
        {"an open job beside one that is enough asks nothing", [](Portfolio& p) { p.jobs.push_back(with(job("b", "2023-01-01", "2023-12-31"), JobFact::Paid, Answer::Unsaid)); },
         Met, "24 to 30 of 24", "b ?181 fact_unsaid(paid), b -184 overlaps_other_job, a +731", ""},
        {"too little even with the open job: nothing is asked", [](Portfolio& p) { first(p) = with(job("a", "2024-01-01"), JobFact::Paid, Answer::Unsaid); },
         NotMet, "0 to 18 of 24", "a ?547 fact_unsaid(paid)", ""},
        {"a volunteer is not a job", [](Portfolio& p) { first(p) = with(first(p), JobKind::Volunteer); }, NotMet, "0 to 0 of 24", "a -731 not_this_kind_of_job", ""},
        {"nor is an internship, where none may be credited", [](Portfolio& p) { first(p) = with(first(p), JobKind::Internship); }, NotMet, "0 to 0 of 24", "a -731 not_this_kind_of_job", ""},
    });
    // clang-format on
}

TEST_CASE("work: children of 3 to 5 years only are a question, none of either are set aside") {
    Work terms;
    terms.conditions = {{JobFact::ServesInfants, No::SetAside}};
    const struct {
        Answer infants, preschoolers;
        Standing standing;
        std::string ledger;
    } rows[] = {
        {Answer::Yes, Answer::No, Met, "a +731"},
        {Answer::Yes, Answer::Unsaid, Met, "a +731"},
        {Answer::No, Answer::Yes, Reviewer, "a ?731 fact_doubtful(serves_infants)"},
        {Answer::No, Answer::Partly, Reviewer, "a ?731 fact_doubtful(serves_infants)"},
        {Answer::No, Answer::Unsaid, Reviewer, "a ?731 fact_unsaid(serves_preschoolers)"},
        {Answer::No, Answer::No, NotMet, "a -731 fact_no(serves_infants)"},
        {Answer::Unsaid, Answer::No, Reviewer, "a ?731 fact_unsaid(serves_infants)"},
        {Answer::Partly, Answer::No, Reviewer, "a ?731 fact_partly(serves_infants)"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.ledger);
        Portfolio portfolio = two_years_of_work();
        first(portfolio) = with(with(first(portfolio), JobFact::ServesInfants, row.infants), JobFact::ServesPreschoolers, row.preschoolers);
        const Finding finding = judged(terms, portfolio);
        CHECK(finding.standing == row.standing);
        CHECK(ledger_text(finding, portfolio) == row.ledger);
    }
}

TEST_CASE("work: hours per week are added up over the qualifying jobs, and below half time a person decides") {
    const auto hours_of = [](std::optional<int> a, std::optional<int> b) {
        return [=](Portfolio& p) {
            p.jobs = {job("a", "2023-07-01"), job("b", "2023-07-01")};
            p.jobs[0].hours_per_week = a;
            p.jobs[1].hours_per_week = b;
        };
    };
    // clang-format off
    check(specialist(), {
        {"20 hours", [](Portfolio& p) { first(p).hours_per_week = 20; }, Met, "24 to 24 of 24", "a +731", ""},
        {"19 hours", [](Portfolio& p) { first(p).hours_per_week = 19; }, Reviewer, "0 to 24 of 24", "a ?731 below_half_time", "a below_half_time"},
        {"not said", [](Portfolio& p) { first(p).hours_per_week.reset(); }, Reviewer, "0 to 24 of 24", "a ?731 half_time_unsaid", "a half_time_unsaid"},
        {"10 and 10 hours", hours_of(10, 10), Met, "24 to 24 of 24", "a +731, b -731 overlaps_other_job", ""},
        {"10 and 9 hours", hours_of(10, 9), Reviewer, "0 to 24 of 24", "a ?731 below_half_time, b -731 overlaps_other_job", "a below_half_time"},
        {"20 hours and not said", hours_of(20, std::nullopt), Met, "24 to 24 of 24", "a +731, b -731 overlaps_other_job", ""},
        {"10 hours and not said", hours_of(10, std::nullopt), Reviewer, "0 to 24 of 24", "a ?731 half_time_unsaid, b -731 overlaps_other_job", "a half_time_unsaid"},
        {"10 hours, and 10 of a job that is a question itself", [](Portfolio& p) { first(p).hours_per_week = 10; p.jobs.push_back(with(job("b", "2023-07-01"), JobFact::Paid, Answer::Unsaid)); p.jobs[1].hours_per_week = 10; },
         Reviewer, "0 to 24 of 24", "a ?731 below_half_time, b ?731 fact_unsaid(paid)", "a below_half_time, b fact_unsaid(paid)"},
        {"10 hours, and not said of a job that is a question itself", [](Portfolio& p) { first(p).hours_per_week = 10; p.jobs.push_back(with(job("b", "2023-07-01"), JobFact::Paid, Answer::Unsaid)); p.jobs[1].hours_per_week.reset(); },
         Reviewer, "0 to 24 of 24", "a ?731 half_time_unsaid, b ?731 fact_unsaid(paid)", "a half_time_unsaid, b fact_unsaid(paid)"},
        {"half time only for a while", [](Portfolio& p) { first(p).hours_per_week = 10; p.jobs.push_back(job("b", "2024-01-01", "2024-01-31")); },
         Reviewer, "1 to 24 of 24", "a +31, a ?700 below_half_time, b -31 overlaps_other_job", "a below_half_time"},
    });
    Work three_years = specialist();
    three_years.half_time_asked = false;
    check(three_years, {
        {"where half time is not asked", [](Portfolio& p) { first(p).hours_per_week.reset(); }, Met, "24 to 24 of 24", "a +731", ""},
    });
    // clang-format on
}

TEST_CASE("work: families are added up over the qualifying jobs") {
    const auto two_jobs = [](std::optional<int> a, std::optional<int> b, Answer b_paid) {
        Portfolio portfolio = two_years_of_work();
        portfolio.jobs = {job("a", "2023-07-01"), with(job("b", "2024-07-01"), JobFact::Paid, b_paid)};
        portfolio.jobs[0].families = a;
        portfolio.jobs[1].families = b;
        return portfolio;
    };
    const struct {
        std::string name;
        std::optional<int> a, b;
        Answer b_paid;
        Standing standing;
        std::string families, questions;
    } rows[] = {
        {"exactly ten", 4, 6, Answer::Yes, Met, "10 to 10 of 10", ""},
        {"nine", 3, 6, Answer::Yes, NotMet, "9 to 9 of 10", ""},
        {"those of a job that does not qualify", 4, 6, Answer::No, NotMet, "4 to 4 of 10", ""},
        {"those of a job in doubt, even where its days are not needed", 4, 6, Answer::Unsaid, Reviewer, "4 to 10 of 10", "b fact_unsaid(paid)"},
        {"not said", 4, {}, Answer::Yes, Reviewer, "4 to 10 of 10", "b families_unsaid"},
        {"not said, and in doubt", 4, {}, Answer::Unsaid, Reviewer, "4 to 10 of 10", "b fact_unsaid(paid), b families_unsaid"},
        {"not said, beside a job in doubt with none", {}, 0, Answer::Unsaid, Reviewer, "0 to 10 of 10", "a families_unsaid"},
        {"not said, but enough without", 10, {}, Answer::Yes, Met, "10 to 10 of 10", ""},
        {"not said of a job that does not qualify", 4, {}, Answer::No, NotMet, "4 to 4 of 10", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Portfolio portfolio = two_jobs(row.a, row.b, row.b_paid);
        const Finding finding = judged(specialist(), portfolio);
        REQUIRE(finding.sub_measures.size() == 1);
        CHECK(finding.sub_measures[0].name == "families");
        CHECK(finding.standing == row.standing);
        CHECK(measure_text(finding.sub_measures[0].measure) == row.families);
        CHECK(questions_text(finding, portfolio) == row.questions);
    }
}

TEST_CASE("work: where only the months are in doubt, nobody is asked for families") {
    Portfolio portfolio = two_years_of_work();
    portfolio.jobs = {job("a", "2023-07-01", "2024-06-30"), with(job("b", "2024-07-01"), JobFact::Paid, Answer::Unsaid)};
    portfolio.jobs[1].families.reset();
    CHECK(questions_text(judged(specialist(), portfolio), portfolio) == "b fact_unsaid(paid)");
}

TEST_CASE("work: families of a job without its days are in doubt, and so its days are asked for") {
    Portfolio portfolio = two_years_of_work();
    portfolio.jobs.push_back(job("b", ""));
    portfolio.jobs[0].families = 4;
    const Finding finding = judged(specialist(), portfolio);
    CHECK(finding.standing == Reviewer);
    CHECK(measure_text(finding.sub_measures[0].measure) == "4 to 18 of 10");
    CHECK(questions_text(finding, portfolio) == "b dates_unsaid");
}

TEST_CASE("work: a job without its days may have any length after the degree") {
    // clang-format off
    check(specialist(), {
        {"not said when it began", [](Portfolio& p) { first(p).from.reset(); }, Reviewer, "0 to 24 of 24", "a ?0 dates_unsaid", "a dates_unsaid"},
        {"but it ended before the degree", [](Portfolio& p) { first(p).from.reset(); first(p).to = date("2015-04-30"); }, NotMet, "0 to 0 of 24", "a -0 dates_unsaid", ""},
        {"and does not qualify", [](Portfolio& p) { first(p).from.reset(); first(p) = with(first(p), JobFact::Paid, Answer::No); }, NotMet, "0 to 0 of 24", "a -0 fact_no(paid)", ""},
    });
    // clang-format on
}

TEST_CASE("work: the applicant is asked what the applicant can answer") {
    Portfolio portfolio = two_years_of_work();
    first(portfolio).hours_per_week.reset();
    CHECK(judged(specialist(), portfolio).questions[0].applicant);
    first(portfolio).hours_per_week = 10;
    CHECK_FALSE(judged(specialist(), portfolio).questions[0].applicant);
}
