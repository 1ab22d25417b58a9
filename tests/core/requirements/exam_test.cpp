#include "core/requirements/exam.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

TEST_CASE("exam: passed is met, everything else comes later") {
    struct {
        const char* name;
        std::vector<Exam> exams;
        const char* standing;
        const char* ledger;
    } const rows[] = {
        {"none", {}, "later", ""},
        {"passed", {{{"x"}, date("2025-06-30"), Answer::Yes, {}}}, "met", "x counted"},
        {"passed, the day not said", {{{"x"}, std::nullopt, Answer::Yes, {}}}, "met", "x counted"},
        {"not passed", {{{"x"}, date("2024-01-01"), Answer::No, {}}}, "later", "x aside exam_to_come"},
        {"taken, the result not said", {{{"x"}, date("2024-01-01"), Answer::Unsaid, {}}}, "later",
         "x aside exam_to_come"},
        {"its day lies ahead", {{{"x"}, date("2025-07-01"), Answer::Yes, {}}}, "later", "x aside lies_ahead"},
        {"passed the second time",
         {{{"y"}, date("2025-01-01"), Answer::Yes, {}}, {{"x"}, date("2024-01-01"), Answer::No, {}}}, "met",
         "x aside exam_to_come; y counted"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio;
        portfolio.exams = row.exams;
        const Finding finding = judge(ExamTerms{}, portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(ledger_told(finding, portfolio) == row.ledger);
        CHECK(finding.questions.empty());
    }
}
