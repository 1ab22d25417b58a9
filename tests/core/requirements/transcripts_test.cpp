#include "core/requirements/transcripts.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

TEST_CASE("transcripts: one for each degree and course that is entered") {
    struct {
        const char* name;
        void (*change)(Portfolio&);
        const char* standing;
        const char* ledger;
        const char* questions;
    } const rows[] = {
        {"nothing entered", [](Portfolio& p) { p = {}; }, "met 0 of 0", "", ""},
        {"all on file", [](Portfolio&) {}, "met 2 of 2", "d counted 1; c counted 1", ""},
        {"one said to be missing", [](Portfolio& p) { p.courses[0].transcript = Answer::No; }, "not_met 1 of 2",
         "d counted 1; c aside transcript_missing 1", ""},
        {"one not said", [](Portfolio& p) { p.degrees[0].transcript = Answer::Unsaid; }, "reviewer 1..2 of 2",
         "d open transcript_unsaid 1; c counted 1", "transcript_unsaid d?"},
        {"one missing and one not said",
         [](Portfolio& p) {
             p.degrees[0].transcript = Answer::Unsaid;
             p.courses[0].transcript = Answer::No;
         },
         "not_met 0..1 of 2", "d open transcript_unsaid 1; c aside transcript_missing 1", ""},
        {"a degree that lies ahead has none",
         [](Portfolio& p) {
             p.degrees[0].conferred = date("2026-05-01");
             p.degrees[0].transcript = Answer::No;
         },
         "met 1 of 1", "d aside lies_ahead 1; c counted 1", ""},
        {"a course that is still to come has none",
         [](Portfolio& p) {
             p.courses[0].from = date("2025-09-01");
             p.courses[0].transcript = Answer::Unsaid;
         },
         "met 1 of 1", "d counted 1; c aside lies_ahead 1", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio;
        portfolio.degrees = {degree("d", DegreeKind::Bachelor, "2019-05-15")};
        portfolio.courses = {course("c", "2018-09-01", {"TF01"})};
        row.change(portfolio);
        const Finding finding = judge(Transcripts{}, portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(ledger_told(finding, portfolio) == row.ledger);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
}

TEST_CASE("transcripts: with no degree and no course, which there are is a question until education is met otherwise") {
    const RulePack pack = small_pack();
    DegreeTerms bachelor;
    bachelor.enough = {DegreeKind::Bachelor};
    const Category nothing;
    Category asks;
    asks.requirements.push_back(requirement("ii.degree", bachelor));
    Work two_years;
    two_years.months = 24;
    AnyOf ways;
    ways.parts = {requirement("i.degree", bachelor), requirement("i.work", two_years)};
    Category one_of;
    one_of.requirements.push_back(requirement("i.education_or_work", ways));
    struct {
        const char* name;
        const Category& category;
        void (*change)(Portfolio&);
        const char* standing;
        const char* questions;
    } const rows[] = {
        {"the category asks for nothing of the kind", nothing, [](Portfolio&) {}, "met 0 of 0", ""},
        {"it asks for a degree", asks, [](Portfolio&) {}, "reviewer 0 of 0", "education_unsaid -?"},
        {"it asks for a degree, and work does not stand in", asks,
         [](Portfolio& p) { p.jobs = {job("j", "2020-01-01")}; }, "reviewer 0 of 0", "education_unsaid -?"},
        {"one of two ways, and neither is there", one_of, [](Portfolio&) {}, "reviewer 0 of 0", "education_unsaid -?"},
        {"one of two ways, and the work is enough", one_of,
         [](Portfolio& p) { p.jobs = {job("j", "2020-01-01")}; }, "met 0 of 0", ""},
        {"the degree lies ahead", asks,
         [](Portfolio& p) { p.degrees = {degree("d", DegreeKind::Bachelor, "2026-05-01")}; }, "reviewer 0 of 0",
         "education_unsaid -?"},
        {"the degree is there", asks,
         [](Portfolio& p) { p.degrees = {degree("d", DegreeKind::Bachelor, "2019-05-15")}; }, "met 1 of 1", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio;
        row.change(portfolio);
        const Finding finding = assess(Transcripts{}, row.category, make_dossier(pack, portfolio, date("2025-06-30")));
        CHECK(told(finding) == row.standing);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
}
