#include "core/requirements/work.h"

#include <doctest/doctest.h>

#include <functional>

#include "support/judging.h"

using namespace imh;
using namespace imh::testing;
using enum Standing;
using No = JobCondition::No;

namespace {

/// As II asks: two paid years after the degree, half-time, ten families.
Work specialist() {
    Work terms;
    terms.after = bachelors();
    terms.conditions = {{JobFact::Paid, No::SetAside}, {JobFact::SocialEmotionalFocus, No::SetAside}};
    terms.families = 10;
    terms.half_time_asked = true;
    return terms;
}

/// As III asks: unpaid is a question, the kind of work is declared, an internship may be credited.
Work with_internship() {
    Work terms;
    terms.after = masters();
    terms.conditions = {{JobFact::Paid, No::Question},
                        {JobFact::Supervised, No::SetAside},
                        {JobFact::RelationshipTherapy, No::SetAside, true}};
    terms.half_time_asked = true;
    terms.volunteers_too = true;
    terms.internship = InternshipCredit{12, categories({"iii", "iv_clinical"})};
    return terms;
}

/// A Bachelor of 2015, a Master of 2019, and one job that is enough: 2023-07-01 to 2025-06-30.
Portfolio complete() {
    Portfolio portfolio;
    portfolio.degrees = {degree("ba", DegreeKind::Bachelor, "2015-05-15"), degree("ma", DegreeKind::Master, "2019-05-10")};
    portfolio.jobs = {job("a", "2023-07-01")};
    portfolio.people = {person("third", "iii", "2010-01-01"), person("second", "ii", "2010-01-01"),
                        person("nobody"), person("later", "iv_clinical", "2024-06-01")};
    portfolio.people.push_back({});
    portfolio.people.back().id = {"silent"};
    return portfolio;
}

struct Row {
    std::string name;
    std::function<void(Portfolio&)> change;
    Standing standing;
    std::string months;
    std::string ledger;
    std::string questions;
};

void check(const Work& terms, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio = complete();
        row.change(portfolio);
        const Finding finding = judged(terms, portfolio);
        CHECK(finding.standing == row.standing);
        CHECK(measure_text(finding.measure) == row.months);
        CHECK(ledger_text(finding, portfolio) == row.ledger);
        CHECK(questions_text(finding, portfolio) == row.questions);
        CHECK(finding.measure.unit == Unit::Months);
        CHECK(finding.ledger_unit == Unit::Days);
        const Dossier dossier = make_dossier(small_pack(), portfolio, judging_day());
        auto amounts = entered(finding);
        CHECK(amounts.size() == portfolio.jobs.size());
        for (const JobEntry& entry : dossier.jobs)
            CHECK(amounts[entry.ref] == (entry.span ? entry.span->days() : 0));
    }
}

Job& first(Portfolio& portfolio) {
    return portfolio.jobs.front();
}

} // namespace

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
        {"a job inside another", [](Portfolio& p) { p.jobs.push_back(job("b", "2024-01-01", "2024-01-31")); },
         Met, "24 to 24 of 24", "a +731, b -31 overlaps_other_job", ""},
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
        Portfolio portfolio = complete();
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
        Portfolio portfolio = complete();
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

TEST_CASE("work: families of a job without its days are in doubt, and so its days are asked for") {
    Portfolio portfolio = complete();
    portfolio.jobs.push_back(job("b", ""));
    portfolio.jobs[0].families = 4;
    const Finding finding = judged(specialist(), portfolio);
    CHECK(finding.standing == Reviewer);
    CHECK(measure_text(finding.sub_measures[0].measure) == "4 to 18 of 10");
    CHECK(questions_text(finding, portfolio) == "b dates_unsaid");
}

TEST_CASE("work: volunteer work, where it is asked for, is at best a question") {
    Work terms;
    terms.kind = JobKind::Volunteer;
    terms.conditions = {{JobFact::Supervised, No::SetAside}, {JobFact::SpecializedTraining, No::SetAside}};
    // clang-format off
    check(terms, {
        {"supervised and trained for", [](Portfolio& p) { first(p) = with(first(p), JobKind::Volunteer); }, Reviewer, "0 to 24 of 24", "a ?731 volunteer_work", "a volunteer_work"},
        {"not supervised", [](Portfolio& p) { first(p) = with(with(first(p), JobKind::Volunteer), JobFact::Supervised, Answer::No); }, NotMet, "0 to 0 of 24", "a -731 fact_no(supervised)", ""},
        {"not said whether trained for", [](Portfolio& p) { first(p) = with(with(first(p), JobKind::Volunteer), JobFact::SpecializedTraining, Answer::Unsaid); },
         Reviewer, "0 to 24 of 24", "a ?731 volunteer_work", "a volunteer_work, a fact_unsaid(specialized_training)"},
        {"a paid job is another kind", [](Portfolio&) {}, NotMet, "0 to 0 of 24", "a -731 not_this_kind_of_job", ""},
    });
    Work either = with_internship();
    either.conditions = {{JobFact::Paid, No::Question, false}};
    check(either, {
        {"volunteer work beside jobs: it was not paid", [](Portfolio& p) { first(p) = with(with(first(p), JobKind::Volunteer), JobFact::Paid, Answer::Unsaid); },
         Reviewer, "0 to 24 of 24", "a ?731 fact_doubtful(paid)", "a fact_doubtful(paid)"},
    });
    // clang-format on
}

TEST_CASE("work: an internship adds at most its cap, and only as a question") {
    const auto short_job_and = [](const char* from, const char* to, const char* supervisor) {
        return [=](Portfolio& p) {
            p.degrees[1].conferred = date("2024-01-15");
            p.jobs = {job("a", "2024-02-01"), with(with(job("n", from, to), JobKind::Internship), JobFact::Paid, Answer::No)};
            if (*supervisor)
                p.jobs[1].supervisor = PersonId{supervisor};
        };
    };
    const std::string declared = "; n declared_for_reviewer(relationship_therapy), a declared_for_reviewer(relationship_therapy)";
    const std::string job_declared = "; a declared_for_reviewer(relationship_therapy)";
    const std::string internship = "n internship" + declared;
    const std::string unsaid = "n internship, n internship_supervisor_unsaid" + declared;
    // clang-format off
    check(with_internship(), {
        {"a year under somebody endorsed", short_job_and("2023-01-01", "2023-12-31", "third"), Reviewer, "17 to 29 of 24", "n ?365 internship, a +516", internship},
        {"seven months are enough", short_job_and("2023-01-01", "2023-07-31", "third"), Reviewer, "17 to 24 of 24", "n ?212 internship, a +516", internship},
        {"six are not", short_job_and("2023-01-01", "2023-06-30", "third"), NotMet, "17 to 23 of 24", "n ?181 internship, a +516", declared},
        {"more than a year is capped", short_job_and("2022-01-01", "2023-12-31", "third"), Reviewer, "17 to 29 of 24", "n ?365 internship, n -365 internship_cap, a +516", internship},
        {"at the same time as work it adds nothing", short_job_and("2024-06-01", "2025-03-31", "third"), NotMet, "17 to 17 of 24", "a +516, n -304 overlaps_other_job", "; a declared_for_reviewer(relationship_therapy), n declared_for_reviewer(relationship_therapy)"},
        {"under somebody not endorsed", short_job_and("2023-01-01", "2023-12-31", "nobody"), NotMet, "17 to 17 of 24", "n -365 internship_supervisor, a +516", job_declared},
        {"under somebody with another category", short_job_and("2023-01-01", "2023-12-31", "second"), NotMet, "17 to 17 of 24", "n -365 internship_supervisor, a +516", job_declared},
        {"under somebody endorsed only after it", short_job_and("2023-01-01", "2023-12-31", "later"), NotMet, "17 to 17 of 24", "n -365 internship_supervisor, a +516", job_declared},
        {"under somebody of whom nothing is said", short_job_and("2023-01-01", "2023-12-31", "silent"), Reviewer, "17 to 29 of 24", "n ?365 internship, a +516", unsaid},
        {"not said under whom", short_job_and("2023-01-01", "2023-12-31", ""), Reviewer, "17 to 29 of 24", "n ?365 internship, a +516", unsaid},
        {"not supervised", [&](Portfolio& p) { short_job_and("2023-01-01", "2023-12-31", "third")(p); p.jobs[1] = with(p.jobs[1], JobFact::Supervised, Answer::No); },
         NotMet, "17 to 17 of 24", "n -365 fact_no(supervised), a +516", job_declared},
        {"two at the same time count once", [&](Portfolio& p) { short_job_and("2023-01-01", "2023-07-31", "third")(p); p.jobs.push_back(p.jobs[1]); p.jobs[2].id = {"o"}; },
         Reviewer, "17 to 24 of 24", "n ?212 internship, o -212 overlaps_other_job, a +516", "n internship; n declared_for_reviewer(relationship_therapy), o declared_for_reviewer(relationship_therapy), a declared_for_reviewer(relationship_therapy)"},
        {"without its days it may be as long as it may be credited", [&](Portfolio& p) { short_job_and("2023-01-01", "", "third")(p); p.jobs[1].from.reset(); },
         Reviewer, "17 to 29 of 24", "n ?0 dates_unsaid, a +516", "n internship, n dates_unsaid; n declared_for_reviewer(relationship_therapy), a declared_for_reviewer(relationship_therapy)"},
        {"never alone", [&](Portfolio& p) { short_job_and("2022-01-01", "2023-12-31", "third")(p); p.jobs.erase(p.jobs.begin()); },
         NotMet, "0 to 12 of 24", "n ?365 internship, n -365 internship_cap", "; n declared_for_reviewer(relationship_therapy)"},
    });
    // clang-format on
}

TEST_CASE("work: what rests on the applicant's word is listed for the reviewer, whatever the standing") {
    // clang-format off
    check(with_internship(), {
        {"met", [](Portfolio&) {}, Met, "24 to 24 of 24", "a +731", "; a declared_for_reviewer(relationship_therapy)"},
        {"after what decides", [](Portfolio& p) { first(p) = with(first(p), JobFact::Paid, Answer::No); }, Reviewer, "0 to 24 of 24", "a ?731 fact_doubtful(paid)", "a fact_doubtful(paid); a declared_for_reviewer(relationship_therapy)"},
        {"not where the job does not qualify", [](Portfolio& p) { first(p) = with(first(p), JobFact::Supervised, Answer::No); }, NotMet, "0 to 0 of 24", "a -731 fact_no(supervised)", ""},
    });
    // clang-format on
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
    Portfolio portfolio = complete();
    first(portfolio).hours_per_week.reset();
    CHECK(judged(specialist(), portfolio).questions[0].applicant);
    first(portfolio).hours_per_week = 10;
    CHECK_FALSE(judged(specialist(), portfolio).questions[0].applicant);
}
