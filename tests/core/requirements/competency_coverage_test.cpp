#include "core/requirements/competency_coverage.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

namespace {

const CompetencyCoverage two_areas{area_ids({"TF01", "TF02"}), {EvidenceKind::Course, EvidenceKind::Training}, false};

/// A training for TF02, so that only TF01 is in play.
Portfolio with_second_area() {
    Portfolio portfolio;
    portfolio.trainings = {training("second", "2020-01-01", "6:00", {"TF02"})};
    return portfolio;
}

/// "TF01 met: a, b | c; TF02 not_met:" — after the bar what shows it of kinds that are not named.
std::string areas_told(const Finding& finding, const Portfolio& portfolio) {
    const RulePack pack = small_pack();
    std::string text;
    for (const AreaFinding& area : finding.areas) {
        text += (text.empty() ? "" : "; ") + pack.areas[area.area].id.text + ' ' + std::string{name_of(area.standing)};
        for (const EvidenceRef ref : area.shown_by)
            text += ' ' + id_text(portfolio, ref);
        if (!area.also_by.empty())
            text += " |";
        for (const EvidenceRef ref : area.also_by)
            text += ' ' + id_text(portfolio, ref);
    }
    return text;
}

} // namespace

TEST_CASE("coverage: every listed area needs something of a kind that the category names") {
    struct {
        const char* name;
        void (*change)(Portfolio&);
        const char* standing;
        const char* areas;
        const char* questions;
    } const rows[] = {
        {"one area without anything", [](Portfolio&) {}, "not_met 1 of 2", "TF01 not_met; TF02 met second", ""},
        {"a training", [](Portfolio& p) { p.trainings.push_back(training("a", "2024-01-01", "6:00", {"TF01"})); },
         "met 2 of 2", "TF01 met a; TF02 met second", ""},
        {"a course", [](Portfolio& p) { p.courses.push_back(course("c", "2018-01-01", {"TF01", "TF02"})); },
         "met 2 of 2", "TF01 met c; TF02 met c second", ""},
        {"oldest first, whatever its kind",
         [](Portfolio& p) {
             p.trainings.push_back(training("new", "2024-01-01", "6:00", {"TF01"}));
             p.trainings.push_back(training("old", "2010-01-01", "6:00", {"TF01"}));
             p.courses.push_back(course("middle", "2018-01-01", {"TF01"}));
         },
         "met 2 of 2", "TF01 met old middle new; TF02 met second", ""},
        {"an area that is not listed does not matter",
         [](Portfolio& p) { p.trainings.push_back(training("a", "2024-01-01", "6:00", {"TF03"})); }, "not_met 1 of 2",
         "TF01 not_met; TF02 met second", ""},
        {"only a job, which is not named", [](Portfolio& p) { p.jobs.push_back(job("j", "2020-01-01")); p.jobs[0].areas = area_ids({"TF01"}); },
         "reviewer 1..2 of 2", "TF01 reviewer | j; TF02 met second", "area_only_by_source_not_named j"},
        {"a job that starts tomorrow",
         [](Portfolio& p) { p.jobs.push_back(job("j", "2025-07-01")); p.jobs[0].areas = area_ids({"TF01"}); },
         "not_met 1 of 2", "TF01 not_met; TF02 met second", ""},
        {"only RS/C, which is not named, in a session without a provider",
         [](Portfolio& p) { p.sessions.push_back(session("s", "2024-01-01", "1:00", "")); p.sessions[0].areas = area_ids({"TF01"}); },
         "reviewer 1..2 of 2", "TF01 reviewer | s; TF02 met second", "area_only_by_source_not_named s"},
        {"administrative supervision is not RS/C",
         [](Portfolio& p) {
             p.sessions.push_back(session("s", "2024-01-01", "1:00", ""));
             p.sessions[0].areas = area_ids({"TF01"});
             p.sessions[0].kind = SessionKind::Administrative;
         },
         "not_met 1 of 2", "TF01 not_met; TF02 met second", ""},
        {"a training tomorrow",
         [](Portfolio& p) { p.trainings.push_back(training("a", "2025-07-01", "6:00", {"TF01"})); }, "not_met 1 of 2",
         "TF01 not_met; TF02 met second", ""},
        {"a training without its day",
         [](Portfolio& p) { p.trainings.push_back(training("a", "", "6:00", {"TF01"})); }, "reviewer 1..2 of 2",
         "TF01 reviewer a; TF02 met second", "dates_unsaid a?"},
        {"a series that is not over",
         [](Portfolio& p) {
             p.trainings.push_back(training("a", "2025-06-01", "6:00", {"TF01"}));
             p.trainings.back().to = date("2025-08-01");
         },
         "reviewer 1..2 of 2", "TF01 reviewer a; TF02 met second", "still_running a"},
        {"specific to another category",
         [](Portfolio& p) {
             p.trainings.push_back(training("a", "2024-01-01", "6:00", {"TF01"}));
             p.trainings.back().categories = categories({"iii"});
         },
         "not_met 1 of 2", "TF01 not_met; TF02 met second", ""},
        {"waiting for its areas: no evidence, but named",
         [](Portfolio& p) {
             p.trainings.push_back(training("a", "2024-01-01", "6:00", {}));
             p.trainings.back().areas.reset();
         },
         "not_met 1 of 2", "TF01 not_met; TF02 met second", "(areas_unsaid a?)"},
        {"nine areas would be too broad for an hour, three for 20 minutes are too",
         [](Portfolio& p) { p.trainings.push_back(training("a", "2024-01-01", "0:20", {"TF01", "TF02", "TF03"})); },
         "met 2 of 2", "TF01 met a; TF02 met second a", "(broad_claim a)"},
        {"three areas for 23 minutes are fine",
         [](Portfolio& p) { p.trainings.push_back(training("a", "2024-01-01", "0:23", {"TF01", "TF02", "TF03"})); },
         "met 2 of 2", "TF01 met a; TF02 met second a", ""},
        {"one entry is asked about once",
         [](Portfolio& p) {
             p.trainings.clear();
             p.jobs.push_back(job("j", "2020-01-01"));
             p.jobs[0].areas = area_ids({"TF01", "TF02"});
         },
         "reviewer 0..2 of 2", "TF01 reviewer | j; TF02 reviewer | j", "area_only_by_source_not_named j"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio = with_second_area();
        row.change(portfolio);
        const Finding finding = judge(two_areas, portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(areas_told(finding, portfolio) == row.areas);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
}

TEST_CASE("coverage: jobs and RS/C show areas where the category names them") {
    CompetencyCoverage terms = two_areas;
    terms.documented_by = {EvidenceKind::Job, EvidenceKind::Session};
    Portfolio portfolio;
    portfolio.jobs = {job("j", "2020-01-01")};
    portfolio.jobs[0].areas = area_ids({"TF01"});
    portfolio.sessions = {session("s", "2024-01-01", "1:00", "")};
    portfolio.sessions[0].areas = area_ids({"TF02"});
    CHECK(areas_told(judge(terms, portfolio), portfolio) == "TF01 met j; TF02 met s");

    portfolio.jobs[0].from.reset();
    CHECK(areas_told(judge(terms, portfolio), portfolio) == "TF01 reviewer j; TF02 met s");
    CHECK(questions_told(judge(terms, portfolio), portfolio) == "dates_unsaid j?");
}

TEST_CASE("coverage: a double adds its areas to the entry that stands for it") {
    Portfolio portfolio;
    portfolio.trainings = {training("a", "2024-01-01", "6:00", {"TF01"}), training("b", "2024-01-01", "6:00", {"TF02"})};
    portfolio.trainings[1].title = portfolio.trainings[0].title;
    CHECK(areas_told(judge(two_areas, portfolio), portfolio) == "TF01 met a; TF02 met a");
}

TEST_CASE("coverage: where the edition lists no areas itself a gap is one question") {
    CompetencyCoverage terms = two_areas;
    terms.gap_is_question = true;
    const Portfolio portfolio;
    const Finding finding = judge(terms, portfolio);
    CHECK(told(finding) == "reviewer 0..2 of 2");
    CHECK(questions_told(finding, portfolio) == "area_gap_unlisted -");
}

TEST_CASE("coverage: a claim of three dozen areas is broad however long the training") {
    RulePack pack = small_pack();
    Training training = testing::training("a", "2024-01-01", "30:00", {});
    for (int i = 0; i < 36; ++i) {
        pack.areas.push_back({{"X" + std::to_string(i)}, 0, "", ""});
        training.areas->push_back(pack.areas.back().id);
    }
    Portfolio portfolio;
    portfolio.trainings = {training};
    const CompetencyCoverage terms{*training.areas, {EvidenceKind::Training}, false};
    CHECK(told(judge(terms, portfolio, pack)) == "met 36 of 36");
    CHECK(questions_told(judge(terms, portfolio, pack), portfolio) == "(broad_claim a)");
    portfolio.trainings[0].areas->pop_back();
    CHECK(questions_told(judge(terms, portfolio, pack), portfolio) == "");
}

TEST_CASE("coverage: areas beyond the first 64 of a pack are found as well") {
    RulePack pack = small_pack();
    for (int i = 0; i < 200; ++i)
        pack.areas.push_back({{"X" + std::to_string(i)}, 0, "", ""});
    Portfolio portfolio;
    portfolio.trainings = {training("a", "2024-01-01", "6:00", {"X199", "X63", "TF03"})};
    const CompetencyCoverage terms{area_ids({"X199", "TF03", "X63", "X62"}), {EvidenceKind::Training}, false};
    CHECK(told(judge(terms, portfolio, pack)) == "not_met 3 of 4");
}
