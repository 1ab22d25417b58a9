#include "core/requirements/degree.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;
using enum DegreeKind;

namespace {

const DegreeTerms level_ii{{Bachelor, Master, Doctorate}, {}, {Medical}, {}, false};
const DegreeTerms level_iii{{Master, Doctorate, Medical}, {}, {Certificate}, {Bachelor, Other}, true};
const DegreeTerms level_i{{Cda, Bachelor, Master, Doctorate, Medical}, {Associate}, {}, {}, false};

Portfolio with_degrees(std::vector<Degree> degrees) {
    Portfolio portfolio;
    portfolio.degrees = std::move(degrees);
    return portfolio;
}

Degree related(Degree degree, Answer answer) {
    degree.related_field = answer;
    return degree;
}

Degree focused(Degree degree, Answer answer) {
    degree.imh_focus = answer;
    return degree;
}

std::string told_after(const AfterDegree& after) {
    const auto day_text = [](const std::optional<Day>& day) { return day ? iso_text(Date{*day}) : std::string{"-"}; };
    return "yes " + day_text(after.yes_from) + ", maybe " + day_text(after.maybe_from) + ' ' +
           std::string{name_of(after.maybe_reason)};
}

} // namespace

TEST_CASE("degree: what the source lists is enough, what it names beside them needs a reviewer") {
    struct {
        const char* name;
        DegreeTerms terms;
        std::vector<Degree> degrees;
        const char* standing;
        const char* ledger;
        const char* questions;
    } const rows[] = {
        {"no degree", level_ii, {}, "not_met", "", ""},
        {"a Bachelor's at II", level_ii, {degree("ba", Bachelor, "2019-05-15")}, "met", "ba counted", ""},
        {"conferred on the day of judging", level_ii, {degree("ba", Bachelor, "2025-06-30")}, "met", "ba counted", ""},
        {"conferred a day later", level_ii, {degree("ba", Bachelor, "2025-07-01")}, "not_met", "ba aside lies_ahead", ""},
        {"without its day", level_ii, {degree("ba", Bachelor, "")}, "met", "ba counted", ""},
        {"an MD alone at II", level_ii, {degree("md", Medical, "2019-05-15")}, "reviewer", "md open medical_only",
         "medical_only md"},
        {"an MD beside a Bachelor's", level_ii,
         {degree("md", Medical, "2019-05-15"), degree("ba", Bachelor, "2015-05-15")}, "met",
         "ba counted; md open medical_only", ""},
        {"an Associate's at II", level_ii, {degree("aa", Associate, "2019-05-15")}, "not_met",
         "aa aside other_degree_kind", ""},
        {"a related Associate's at I", level_i, {degree("aa", Associate, "2019-05-15")}, "met", "aa counted", ""},
        {"an unrelated Associate's at I", level_i, {related(degree("aa", Associate, "2019-05-15"), Answer::No)},
         "reviewer", "aa open unrelated_degree", "unrelated_degree aa"},
        {"an Associate's of an unsaid field at I", level_i,
         {related(degree("aa", Associate, "2019-05-15"), Answer::Unsaid)}, "reviewer", "aa open related_unsaid",
         "related_unsaid aa?"},
        {"a certificate at III", level_iii, {degree("c", Certificate, "2019-05-15")}, "reviewer",
         "c open certificate_or_course_work", "certificate_or_course_work c"},
        {"another degree specific to the focus at III", level_iii,
         {focused(degree("o", Other, "2019-05-15"), Answer::Yes)}, "reviewer", "o open certificate_or_course_work",
         "certificate_or_course_work o"},
        {"another degree that is not", level_iii, {focused(degree("o", Other, "2019-05-15"), Answer::No)}, "not_met",
         "o aside other_degree_kind", ""},
        {"another degree where it was not said", level_iii, {degree("o", Other, "2019-05-15")}, "reviewer",
         "o open focus_unsaid", "focus_unsaid o?"},
        {"of two possible ones both are asked about, older first", level_iii,
         {degree("o", Other, "2019-05-15"), degree("c", Certificate, "2018-05-15")}, "reviewer",
         "c open certificate_or_course_work; o open focus_unsaid", "certificate_or_course_work c; focus_unsaid o?"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Portfolio portfolio = with_degrees(row.degrees);
        const Finding finding = judge(row.terms, portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(ledger_told(finding, portfolio) == row.ledger);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
}

TEST_CASE("degree: course work may stand in where the terms say so, as one question") {
    Portfolio portfolio;
    portfolio.courses = {course("c-1", "2018-09-01", {"TF01"}), course("c-2", "2019-09-01", {"TF01"}),
                         course("c-3", "2025-09-01", {"TF01"})};
    const Finding at_iii = judge(level_iii, portfolio);
    CHECK(told(at_iii) == "reviewer");
    CHECK(ledger_told(at_iii, portfolio) == "c-1 open certificate_or_course_work; c-2 open certificate_or_course_work; "
                                            "c-3 aside lies_ahead");
    CHECK(questions_told(at_iii, portfolio) == "certificate_or_course_work c-1");
    CHECK(told(judge(level_ii, portfolio)) == "not_met");
    CHECK(ledger_told(judge(level_ii, portfolio), portfolio) == "");
}

TEST_CASE("degree: where any course work is named, one course that is over is enough, and one without its day a question") {
    const DegreeTerms ecfa{{Associate, Bachelor}, {}, {Certificate}, {}, false, true};
    Portfolio portfolio;
    CHECK(told(judge(ecfa, portfolio)) == "not_met");
    portfolio.courses = {course("c-1", "2025-09-01", {})};
    CHECK(told(judge(ecfa, portfolio)) == "not_met");
    portfolio.courses.push_back(course("c-2", "", {}));
    CHECK(told(judge(ecfa, portfolio)) == "reviewer");
    CHECK(questions_told(judge(ecfa, portfolio), portfolio) == "dates_unsaid c-2?");
    portfolio.courses.push_back(course("c-3", "2019-09-01", {}));
    CHECK(told(judge(ecfa, portfolio)) == "met");
    CHECK(ledger_told(judge(ecfa, portfolio), portfolio)
          == "c-2 open dates_unsaid; c-3 counted; c-1 aside lies_ahead");
    // After such a degree is still a question: nobody says after which course.
    const RulePack pack = small_pack();
    CHECK(told_after(after_degree(ecfa, make_dossier(pack, portfolio, date("2025-06-30")))) == "yes -, maybe 1900-01-01 degree_in_doubt");
}

TEST_CASE("degree: after a degree is from its day on, and its month before that day is a question") {
    struct {
        const char* name;
        DegreeTerms terms;
        std::vector<Degree> degrees;
        const char* after;
    } const rows[] = {
        {"none", level_ii, {}, "yes -, maybe - none"},
        {"of another kind", level_ii, {degree("aa", Associate, "2019-05-15")}, "yes -, maybe - none"},
        {"one", level_ii, {degree("ba", Bachelor, "2019-05-15")}, "yes 2019-05-15, maybe 2019-05-01 conferral_month"},
        {"on the first of a month", level_ii, {degree("ba", Bachelor, "2019-05-01")}, "yes 2019-05-01, maybe - none"},
        {"the earliest of two", level_ii,
         {degree("ma", Master, "2021-05-15"), degree("ba", Bachelor, "2019-05-15")},
         "yes 2019-05-15, maybe 2019-05-01 conferral_month"},
        {"undated", level_ii, {degree("ba", Bachelor, "")}, "yes -, maybe 1900-01-01 degree_undated"},
        {"undated beside dated", level_ii, {degree("ba", Bachelor, ""), degree("ma", Master, "2021-05-15")},
         "yes 2021-05-15, maybe 1900-01-01 degree_undated"},
        {"in doubt", level_ii, {degree("md", Medical, "2019-05-15")}, "yes -, maybe 2019-05-01 degree_in_doubt"},
        {"in doubt before the sure one", level_ii,
         {degree("md", Medical, "2019-05-15"), degree("ba", Bachelor, "2021-05-15")},
         "yes 2021-05-15, maybe 2019-05-01 degree_in_doubt"},
        {"in doubt after the sure one", level_ii,
         {degree("md", Medical, "2022-05-15"), degree("ba", Bachelor, "2021-05-01")}, "yes 2021-05-01, maybe - none"},
        {"still ahead", level_ii, {degree("ba", Bachelor, "2026-05-15")}, "yes -, maybe - none"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Portfolio portfolio = with_degrees(row.degrees);
        const RulePack pack = small_pack();
        CHECK(told_after(after_degree(row.terms, make_dossier(pack, portfolio, date("2025-06-30")))) == row.after);
    }

    const AfterDegree after{day("2019-05-15"), day("2019-05-01"), Reason::ConferralMonth};
    CHECK(lies_after(after, day("2019-05-15")).truth == Truth::Yes);
    CHECK(lies_after(after, day("2019-05-14")).truth == Truth::Maybe);
    CHECK(lies_after(after, day("2019-05-14")).reason == Reason::ConferralMonth);
    CHECK(lies_after(after, day("2019-05-01")).truth == Truth::Maybe);
    CHECK(lies_after(after, day("2019-04-30")).truth == Truth::No);
    CHECK(lies_after(after, day("2019-04-30")).reason == Reason::BeforeDegree);
    CHECK(lies_after({}, day("2019-04-30")).reason == Reason::NoDegree);
}

TEST_CASE("degree: where course work may stand in, what follows its end is in doubt") {
    Portfolio portfolio;
    portfolio.courses = {course("c", "2018-09-01", {})};
    portfolio.courses[0].to = date("2018-12-15");
    const RulePack pack = small_pack();
    CHECK(told_after(after_degree(level_iii, make_dossier(pack, portfolio, date("2025-06-30")))) ==
          "yes -, maybe 2018-12-01 degree_in_doubt");
}
