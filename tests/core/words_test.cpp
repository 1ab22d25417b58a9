#include "core/words.h"

#include <doctest/doctest.h>

#include "core/explain.h"

using namespace imh;
using namespace std::chrono_literals;

TEST_CASE("words: hours are exact and read easily") {
    struct {
        Minutes length;
        std::string words;
    } const rows[] = {
        {0min, "0 h"},        {15min, "0.25 h"},        {20min, "20 min"},  {60min, "1 h"},
        {90min, "1.5 h"},     {405min, "6.75 h"},       {1h + 1min, "1 h 1 min"},
        {30h, "30 h"},        {23h + 48min, "23 h 48 min"},
    };
    for (const auto& row : rows)
        CHECK(hours_words(row.length) == row.words);
}

TEST_CASE("words: one is one and two are two") {
    CHECK(months_words(1) == "1 month");
    CHECK(months_words(29) == "29 months");
    CHECK(amount_words(Unit::Families, 1) == "1 family");
    CHECK(amount_words(Unit::Areas, 6) == "6 areas");
    CHECK(amount_words(Unit::ClockTime, 390) == "6.5 h");
}

TEST_CASE("words: a standing is told by its stage, and never as failed") {
    CHECK(standing_words(Standing::NotMet, Stage::Experience) == "Not yet");
    CHECK(standing_words(Standing::NotMet, Stage::Application) == "To do");
    CHECK(standing_words(Standing::Met, Stage::Application) == "Done");
    CHECK(standing_words(Standing::Reviewer, Stage::Experience) == "A reviewer decides");
    CHECK(standing_words(Standing::Later, Stage::AfterReview) == "Comes later");
}

TEST_CASE("words: a question names its entry and what was asked of it") {
    Portfolio portfolio;
    portfolio.jobs.push_back({.id = {"job-1"}, .title = "Home visitor"});
    portfolio.trainings.push_back({.id = {"training-1"}, .title = "Screening tools"});
    portfolio.sessions.push_back({.id = {"session-1"}, .from = 2023y / 1 / 10});
    const Requirement requirement;
    const auto asked = [&](Question question) { return question_words(question, requirement, portfolio); };
    CHECK(asked({.reason = Reason::AreasUnsaid, .evidence = {EvidenceKind::Training, 0}}) ==
          "Which competency areas does “Screening tools” cover?");
    CHECK(asked({.reason = Reason::FactUnsaid,
                 .evidence = {EvidenceKind::Job, 0},
                 .fact = static_cast<std::uint8_t>(JobFact::Supervised)}) ==
          "Is this true of “Home visitor”: supervised work?");
    CHECK(asked({.reason = Reason::ProviderUnsaid, .evidence = {EvidenceKind::Session, 0}}) ==
          "Who gave the session of Jan 10, 2023?");
}

TEST_CASE("words: the outcome counts what is left of experience and application only") {
    const auto finding = [](Stage stage, Standing standing) {
        Finding made;
        made.stage = stage;
        made.standing = standing;
        return made;
    };
    CategoryAssessment assessment;
    assessment.findings = {finding(Stage::Experience, Standing::Met), finding(Stage::Experience, Standing::NotMet),
                           finding(Stage::Application, Standing::Reviewer), finding(Stage::AfterReview, Standing::Later)};
    assessment.pending = {{"iii.exam"}};
    assessment.outcome = Standing::NotMet;
    CHECK(outcome_words(assessment) == "Not yet · 1 of 3 met");
    assessment.outcome = Standing::Reviewer;
    CHECK(outcome_words(assessment) == "Answers needed · 1 of 3 open");
    assessment.findings[2].questions.push_back({.reason = Reason::RoleNotNamed});
    CHECK(outcome_words(assessment) == "A reviewer decides · 1 of 3 open");
    assessment.outcome = Standing::Met;
    CHECK(outcome_words(assessment) == "Met · exam to come");
    assessment.pending.clear();
    CHECK(outcome_words(assessment) == "Met");
}
