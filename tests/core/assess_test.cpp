#include "core/assess.h"

#include <doctest/doctest.h>

#include <set>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

namespace {

Requirement declared(const char* name, Stage stage) {
    Requirement made = requirement(name, DeclarationTerms{name, {}});
    made.stage = stage;
    return made;
}

/// One requirement of each stage: "experience", "application", and the exam.
RulePack staged_pack() {
    RulePack pack = small_pack();
    Category category;
    category.id = {"x"};
    Requirement exam = requirement("exam", ExamTerms{});
    exam.stage = Stage::AfterReview;
    category.requirements = {declared("experience", Stage::Experience), declared("application", Stage::Application), exam};
    pack.categories = {category};
    return pack;
}

} // namespace

TEST_CASE("assess: a category is as good as the worse of its experience and application") {
    struct {
        Answer experience;
        Answer application;
        Answer exam;
        const char* outcome;
        std::size_t pending;
    } const rows[] = {
        {Answer::Yes, Answer::Yes, Answer::Yes, "met", 0},
        {Answer::Yes, Answer::Yes, Answer::Unsaid, "met", 1},
        {Answer::Yes, Answer::Yes, Answer::No, "met", 1},
        {Answer::Unsaid, Answer::Yes, Answer::Yes, "reviewer", 0},
        {Answer::Yes, Answer::Unsaid, Answer::Unsaid, "reviewer", 1},
        {Answer::No, Answer::Unsaid, Answer::Yes, "not_met", 0},
        {Answer::Unsaid, Answer::No, Answer::Yes, "not_met", 0},
    };
    const RulePack pack = staged_pack();
    for (const auto& row : rows) {
        Portfolio portfolio;
        portfolio.declarations["experience"].answer = row.experience;
        portfolio.declarations["application"].answer = row.application;
        portfolio.exams = {{{"e"}, date("2025-01-01"), row.exam, {}}};
        const Assessment assessment = assess(pack, portfolio, date("2025-06-30"));
        CAPTURE(name_of(row.experience));
        CAPTURE(name_of(row.application));
        CAPTURE(name_of(row.exam));
        REQUIRE(assessment.categories.size() == 1);
        const CategoryAssessment& category = assessment.categories[0];
        CHECK(name_of(category.outcome) == row.outcome);
        CHECK(category.category.text == "x");
        CHECK(category.pending.size() == row.pending);
        for (const RequirementId& id : category.pending)
            CHECK(id.text == "exam");
        REQUIRE(category.findings.size() == 3);
        CHECK(category.findings[1].requirement.text == "application");
        CHECK(category.findings[1].stage == Stage::Application);
    }
    CHECK(assess(pack, {}, date("2025-06-30")).day == date("2025-06-30"));
}

TEST_CASE("assess: experience and application stand for themselves") {
    Portfolio portfolio;
    portfolio.declarations["experience"].answer = Answer::Yes;
    portfolio.declarations["application"].answer = Answer::No;
    const Assessment assessment = assess(staged_pack(), portfolio, date("2025-06-30"));
    CHECK(assessment.categories[0].experience == Standing::Met);
    CHECK(assessment.categories[0].application == Standing::NotMet);
}

TEST_CASE("assess: an exam in whatever stage makes nothing worse than met") {
    RulePack pack = staged_pack();
    for (Requirement& each : pack.categories[0].requirements)
        each = requirement("exam", ExamTerms{});
    const Assessment assessment = assess(pack, {}, date("2025-06-30"));
    CHECK(assessment.categories[0].outcome == Standing::Met);
    CHECK(assessment.categories[0].pending.size() == 3);
}

TEST_CASE("assess: questions that decide come first") {
    RulePack pack = small_pack();
    Category category;
    category.id = {"x"};
    category.requirements = {requirement(
        "areas", CompetencyCoverage{area_ids({"TF01", "TF02"}), {EvidenceKind::Training}, false})};
    pack.categories = {category};
    Portfolio portfolio;
    portfolio.trainings = {training("waiting", "2024-01-01", "6:00", {}), training("a", "2024-02-01", "6:00", {"TF01"})};
    portfolio.trainings[0].areas.reset();
    portfolio.jobs = {job("j", "2020-01-01")};
    portfolio.jobs[0].areas = area_ids({"TF02"});
    const Assessment assessment = assess(pack, portfolio, date("2025-06-30"));
    CHECK(questions_told(assessment.categories[0].findings[0], portfolio) ==
          "area_only_by_source_not_named j; (areas_unsaid waiting?)");
}

TEST_CASE("assess: notes at entries that are entered twice or claim very much") {
    RulePack pack = small_pack();
    Portfolio portfolio;
    portfolio.trainings = {training("b", "2024-01-01", "6:00", {"TF01"}), training("a", "2024-01-01", "6:00", {"TF01"}),
                           training("c", "2024-03-01", "0:10", {"TF01", "TF02"})};
    portfolio.trainings[0].title = portfolio.trainings[1].title = "The same";
    portfolio.courses = {course("d", "2018-01-01", {"TF01"}), course("e", "2018-01-01", {"TF01"})};
    portfolio.courses[0].title = portfolio.courses[1].title = "The same";
    portfolio.sessions = {session("f", "2024-01-01", "1:00", "q"), session("g", "2024-01-01", "1:00", "q")};
    std::string notes;
    for (const Notice& notice : assess(pack, portfolio, date("2025-06-30")).notices)
        notes += std::string{name_of(notice.reason)} + ' ' + id_told(portfolio, notice.evidence) + "; ";
    CHECK(notes == "entered_twice e; entered_twice b; broad_claim c; entered_twice g; ");
}

TEST_CASE("names: every reason has its own name") {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(Reason::DeclarationUnsaid); ++i)
        names.insert(name_of(static_cast<Reason>(i)));
    CHECK(names.size() == static_cast<std::size_t>(Reason::DeclarationUnsaid) + 1);
    CHECK(name_of(Reason::None) == "none");
    CHECK(name_of(Reason::RaterNotEndorsed) == "rater_not_endorsed");
    CHECK(name_of(Reason::TwelveMonthsNotAYear) == "twelve_months_not_a_year");
}
