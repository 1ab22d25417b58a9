#include "core/entry_standing.h"

#include <doctest/doctest.h>

#include "core/job_facts.h"
#include "support/told.h"

using namespace imh;
using namespace imh::testing;

namespace {

Requirement staged(std::string id, auto terms, Stage stage) {
    Requirement one = requirement(std::move(id), std::move(terms));
    one.stage = stage;
    return one;
}

/// A degree, or two years of paid work; months of paid work after the degree; one area; transcripts.
RulePack pack_of_one() {
    RulePack pack = small_pack();
    DegreeTerms bachelor;
    bachelor.enough = {DegreeKind::Bachelor};
    Work paid;
    paid.conditions = {{JobFact::Paid}};
    Work volunteers;
    volunteers.kind = JobKind::Volunteer;
    AnyOf ways;
    ways.parts = {requirement("ways.degree", bachelor), requirement("ways.paid", paid),
                  requirement("ways.volunteer", volunteers)};
    Work after = paid;
    after.after = bachelor;
    CompetencyCoverage coverage;
    coverage.areas = area_ids({"TF01", "TF02"});
    coverage.documented_by = {EvidenceKind::Course, EvidenceKind::Job};
    Category category;
    category.id = {"one"};
    category.requirements = {requirement("ways", ways), requirement("work", after), requirement("areas", coverage),
                             staged("papers", Transcripts{}, Stage::Application)};
    pack.categories.push_back(category);
    return pack;
}

/// "work +366d; work -10d before_degree", then what is asked.
std::string told_of(const EntryStanding& standing) {
    std::string text;
    for (const EntryShare& share : standing.shares) {
        const char* sign = share.line.verdict == Verdict::Counted ? " +"
                           : share.line.verdict == Verdict::Open  ? " ?"
                                                                  : " -";
        text += (text.empty() ? "" : "; ") + share.requirement->id.text + sign;
        if (share.unit == Unit::Days)
            text += std::to_string(share.line.amount) + "d";
        if (share.line.reason != Reason::None)
            text += ' ' + std::string(name_of(share.line.reason));
    }
    for (const EntryQuestion& asked : standing.questions)
        text += " | " + asked.requirement->id.text + ' ' + std::string(name_of(asked.question.reason));
    return text;
}

const RulePack one_category = pack_of_one();

EntryStanding of(const Portfolio& portfolio, EvidenceRef entry) {
    const Assessment assessment = assess(one_category, portfolio, date("2025-06-30"));
    return entry_standing(one_category.categories[0], assessment.categories[0], entry);
}

} // namespace

TEST_CASE(
    "what became of an entry: of several ways those are told in which it counts, and shares that are alike are added") {
    Portfolio p;
    p.degrees = {degree("d", DegreeKind::Bachelor, "2019-05-15")};
    p.jobs = {with(job("j", "2019-04-01", "2020-04-30"), JobFact::Paid, Answer::Yes)};
    CHECK(told_of(of(p, {EvidenceKind::Job, 0}))
          == "ways.paid +396d; work +352d; work ?14d conferral_month; work -30d before_degree");
    CHECK(told_of(of(p, {EvidenceKind::Degree, 0})) == "ways.degree +; papers +");
}

TEST_CASE("what became of an entry: one that counts in no way is told once, with the first reason") {
    Portfolio p;
    p.jobs = {with(job("j", "2019-04-01", "2020-04-30"), JobFact::Paid, Answer::No)};
    const EntryStanding standing = of(p, {EvidenceKind::Job, 0});
    CHECK(told_of(standing) == "ways.paid -396d fact_no; work -396d fact_no");
    CHECK(standing.verdict() == Verdict::SetAside);
}

TEST_CASE("what became of an entry: a question about it stands once, and those about others don't") {
    Portfolio p;
    p.degrees = {degree("d", DegreeKind::Bachelor, "2015-05-15")};
    p.jobs = {with(job("a", "2019-04-01", "2022-04-30"), JobFact::Paid, Answer::Unsaid),
              with(job("b", "2022-06-01", "2025-04-30"), JobFact::Paid, Answer::Unsaid)};
    const std::string told = told_of(of(p, {EvidenceKind::Job, 0}));
    CHECK(told.find("work fact_unsaid") != std::string::npos);
    CHECK(told.find("work fact_unsaid") == told.rfind("work fact_unsaid"));
    p.degrees.clear();
    CHECK(told_of(of(p, {EvidenceKind::Job, 1})).find("ways.paid fact_unsaid") != std::string::npos);
}

TEST_CASE("what became of an entry: it shows the areas of the category, and counts by them") {
    Portfolio p;
    p.courses = {course("c", "2018-09-01", {"TF01", "TF02", "TF03"}), course("none", "2018-09-02", {"TF03"})};
    CHECK(of(p, {EvidenceKind::Course, 0}).areas == 2);
    CHECK(of(p, {EvidenceKind::Course, 0}).verdict() == Verdict::Counted);
    CHECK(of(p, {EvidenceKind::Course, 1}).areas == 0);
    CHECK(of(p, {EvidenceKind::Course, 1}).verdict() == Verdict::SetAside);
}

TEST_CASE("marks of entries agree with the standing of each, and papers don't make an entry count") {
    const RulePack pack = pack_of_one();
    Portfolio p;
    p.degrees = {degree("d", DegreeKind::Bachelor, "2019-05-15"), degree("a", DegreeKind::Associate, "2016-05-15")};
    p.degrees[1].transcript = Answer::Unsaid;
    p.courses = {course("c", "2018-09-01", {"TF01"}), course("none", "2018-09-02", {})};
    p.jobs = {with(job("j", "2019-04-01", "2020-04-30"), JobFact::Paid, Answer::Unsaid)};
    const Assessment assessment = assess(pack, p, date("2025-06-30"));
    const CategoryAssessment& category = assessment.categories[0];
    const auto degrees = entry_marks(category, EvidenceKind::Degree, 2);
    CHECK(degrees[0].counts);
    CHECK_FALSE(degrees[0].asked);
    CHECK_FALSE(degrees[1].counts);
    CHECK(degrees[1].asked);
    const auto courses = entry_marks(category, EvidenceKind::Course, 2);
    CHECK(courses[0].counts);
    CHECK_FALSE(courses[1].counts);
    const auto jobs = entry_marks(category, EvidenceKind::Job, 1);
    CHECK_FALSE(jobs[0].counts);
    CHECK(jobs[0].open);
    for (std::uint32_t i = 0; i < 2; ++i)
        CHECK(
            degrees[i].counts
            == (entry_standing(pack.categories[0], category, {EvidenceKind::Degree, i}).verdict() == Verdict::Counted));
}

TEST_CASE("facts that a category asks: those of the work that kind of job may meet, and of the work around RS/C") {
    RulePack pack = pack_of_one();
    Category& category = pack.categories[0];
    const auto has = [&](JobKind kind, JobFact fact) {
        return facts_asked(category, kind).test(static_cast<std::size_t>(fact));
    };
    CHECK(has(JobKind::Job, JobFact::Paid));
    CHECK_FALSE(has(JobKind::Volunteer, JobFact::Paid));
    CHECK_FALSE(has(JobKind::Job, JobFact::Advocacy));
    ReflectiveSupervision rsc;
    rsc.during = {JobFact::DirectService};
    category.requirements.push_back(requirement("rsc", rsc));
    CHECK(has(JobKind::Volunteer, JobFact::DirectService));
    Work babies;
    babies.conditions = {{JobFact::ServesInfants}};
    category.requirements.push_back(requirement("babies", babies));
    CHECK(has(JobKind::Job, JobFact::ServesPreschoolers)); // where babies are a no, they decide
    Work internship;
    internship.conditions = {{JobFact::Paid}, {JobFact::Supervised}};
    internship.internship = InternshipCredit{};
    category.requirements = {requirement("internship", internship)};
    CHECK(has(JobKind::Internship, JobFact::Supervised));
    CHECK_FALSE(has(JobKind::Internship, JobFact::Paid)); // no matter there
}
