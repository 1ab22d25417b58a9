// The cases that lie in the packs, run; and what a case can't say: steps still to come, and notes.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "core/assess.h"
#include "core/case_coverage.h"
#include "core/cases.h"
#include "core/thresholds.h"
#include "io/cases_json.h"
#include "io/rule_pack_json.h"
#include "support/applicants.h"
#include "support/outcomes.h"
#include "support/packs.h"

using namespace imh;
using namespace imh::testing;

namespace {

CaseSet cases_of(const RulePack& pack) {
    auto read = read_cases(bundled_case_files(pack.id), pack, bundled_case_files(pack.based_on));
    for (const Problem& problem : read.problems)
        FAIL_CHECK(problem_text(problem));
    return read.value ? std::move(*read.value) : CaseSet{};
}

} // namespace

TEST_CASE("cases: every case of every pack agrees") {
    for (const std::string_view id : bundled_pack_ids()) {
        const RulePack pack = pack_named(id);
        const CaseSet set = cases_of(pack);
        for (const CaseResult& result : run_cases(pack, set).results)
            for (const Disagreement& disagreement : result.disagreements)
                FAIL_CHECK(pack.id << ", case " << set.cases[result.at].id << ": "
                                   << disagreement_words(pack, set.cases[result.at], disagreement));
    }
}

TEST_CASE("cases: a complete edition has at least 40, in which each requirement stands in every way that it can") {
    for (const char* id : {"ak-aimh-2016", "mi-aimh-mentor", "mi-aimh-later", "alliance-newer"}) {
        const RulePack pack = pack_named(id);
        const CaseSet set = cases_of(pack);
        CHECK(set.cases.size() >= 40);
        for (const CaseCoverage& coverage : coverage_of(pack, run_cases(pack, set)))
            CHECK_MESSAGE(coverage.never == 0, coverage.requirement);
    }
}

TEST_CASE("cases: every number of every pack with cases makes the difference that it should, and can be tried") {
    for (const std::string_view id : bundled_pack_ids()) {
        const RulePack pack = pack_named(id);
        const CaseSet set = cases_of(pack);
        if (set.cases.empty())
            continue; // nothing to make portfolios of
        const std::vector<ThresholdTry> thresholds = try_thresholds(pack, set);
        CHECK(thresholds.size() > 15);
        for (const ThresholdTry& threshold : thresholds) {
            CAPTURE(pack.id);
            CHECK_MESSAGE((threshold.tried && threshold.agrees()), threshold_words(threshold));
        }
    }
}

TEST_CASE("cases: a number that makes no difference, or the wrong one, is told; and one that can't be tried") {
    using enum Standing;
    struct {
        Threshold what;
        std::array<Standing, 3> got;
        bool agrees;
    } const rows[] = {
        {Threshold::TrainingHours, {NotMet, Met, Met}, true},
        {Threshold::Areas, {Reviewer, Met, Met}, true},
        {Threshold::WorkMonths, {NotMet, Reviewer, Reviewer}, true},
        {Threshold::TrainingHours, {Met, Met, Met}, false},
        {Threshold::TrainingHours, {NotMet, NotMet, Met}, false},
        {Threshold::TrainingHours, {NotMet, Met, NotMet}, false},
        {Threshold::LongestMonths, {Met, Met, NotMet}, true},
        {Threshold::LongestMonths, {NotMet, Met, Met}, false},
        {Threshold::LongestMonths, {Met, Met, Met}, false},
    };
    for (const auto& row : rows) {
        const ThresholdTry threshold{"ii.training", row.what, 24, true, row.got};
        CAPTURE(threshold_words(threshold));
        CHECK(threshold.agrees() == row.agrees);
        CHECK(thresholds_words({threshold}).starts_with(row.agrees ? "Numbers: 1 of 1 " : "Numbers: 0 of 1 "));
    }
    const ThresholdTry wrong{"ii.training", Threshold::TrainingHours, 1'800, true, {Met, Met, Met}};
    CHECK(threshold_words(wrong) == "ii.training, 30 h of training: just below met, at it met, just above met");

    const RulePack pack = pack_named("ak-aimh-2016");
    const std::vector<ThresholdTry> none = try_thresholds(pack, CaseSet{});
    CHECK(std::none_of(none.begin(), none.end(), [](const ThresholdTry& one) { return one.tried; }));
    CHECK(threshold_words(none.front())
          == "i.education_or_work.paid_work, 24 months of work: not tried, no portfolio of the cases meets it");
}

TEST_CASE("cases: hours on diversity, RS/C over months, and fewer hours after long holding are tried") {
    const RulePack pack = pack_named("mi-aimh-later");
    const std::vector<ThresholdTry> thresholds = try_thresholds(pack, cases_of(pack));
    std::string told;
    for (const ThresholdTry& one : thresholds)
        if (one.requirement.starts_with("iv_clinical.continuing."))
            told += threshold_words(one) + "\n";
    CHECK(told
          == "iv_clinical.continuing.training, 15 h of training: just below not_met, at it met, just above met\n"
             "iv_clinical.continuing.training, 3 h on giving reflective supervision: just below not_met, at it met, just "
             "above met\n"
             "iv_clinical.continuing.training, 1 h on diversity, equity and inclusion: just below not_met, at it met, just "
             "above met\n"
             "iv_clinical.continuing.reflective_supervision, 12 h of reflective supervision: just below not_met, at it met, "
             "just above met\n"
             "iv_clinical.continuing.reflective_supervision, at least 6 months from the first session to the last: just "
             "below not_met, at it met, just above met\n"
             "iv_clinical.continuing.reflective_supervision, 10 h of reflective supervision after long holding: just below "
             "not_met, at it met, just above met\n"
             "iv_clinical.continuing.reflective_supervision, fewer hours once held for 36 months: just below not_met, at it "
             "met, just above met\n");
    const RulePack newer = pack_named("alliance-newer");
    for (const ThresholdTry& one : try_thresholds(newer, cases_of(newer)))
        if (one.requirement == "frs.training" && one.what == Threshold::DeiTraining) {
            CHECK(one.asked == 180);
            CHECK(one.got == std::array{Standing::NotMet, Standing::Met, Standing::Met});
            return;
        }
    FAIL("3 h on diversity were not tried");
}

TEST_CASE("cases: what is tried is generated from the terms") {
    const RulePack pack = pack_named("ak-aimh-2016");
    const CaseSet set = cases_of(pack);
    RulePack more = pack;
    for (Requirement& requirement : more.categories[1].requirements)
        if (auto* training = std::get_if<TrainingHours>(&requirement.terms))
            training->asked += Minutes{1};
    const std::vector<ThresholdTry> thresholds = try_thresholds(more, set);
    const auto asked = std::find_if(thresholds.begin(), thresholds.end(),
                                    [](const ThresholdTry& one) { return one.requirement == "ii.training"; });
    REQUIRE(asked != thresholds.end());
    CHECK(asked->asked == 1'801);
    CHECK(asked->agrees());
}

TEST_CASE("cases: the exam of a complete applicant is still to come, where it was not taken") {
    const RulePack pack = pack_named("ak-aimh-2016");
    const CaseSet set = cases_of(pack);
    for (const CaseBase& base : set.bases) {
        const Assessment assessment = assess(pack, base.portfolio, judged_on);
        CAPTURE(base.id);
        for (const CategoryAssessment& category : assessment.categories)
            CHECK(category.pending.empty()
                  == (category.category.text == "i" || category.category.text == "ii" || !base.portfolio.exams.empty()));
    }
}

TEST_CASE("cases: T90, one training for every area of level I is enough, and brings a note") {
    const RulePack pack = pack_named("ak-aimh-2016");
    for (const Case& one : cases_of(pack).cases)
        if (one.id == "T90") {
            const Assessment assessment = assess(pack, one.portfolio, one.day);
            REQUIRE(assessment.notices.size() == 1);
            CHECK(assessment.notices[0].reason == Reason::BroadClaim);
        }
}

TEST_CASE("cases: the bases stand as the complete applicants that random portfolios are made of") {
    const RulePack pack = pack_named("ak-aimh-2016");
    const CaseSet set = cases_of(pack);
    struct {
        const char* base;
        Portfolio (*applicant)(const RulePack&);
    } const rows[] = {
        {"p1", applicant_p1},   {"p2", applicant_p2},   {"p3", applicant_p3},
        {"p4c", applicant_p4c}, {"p4p", applicant_p4p}, {"p4r", applicant_p4r},
    };
    for (const auto& row : rows)
        for (const CaseBase& base : set.bases)
            if (base.id == row.base) {
                CAPTURE(row.base);
                const Assessment told = assess(pack, base.portfolio, judged_on);
                const Assessment built = assess(pack, row.applicant(pack), judged_on);
                for (std::size_t i = 0; i < told.categories.size(); ++i)
                    for (std::size_t k = 0; k < told.categories[i].findings.size(); ++k) {
                        CAPTURE(told.categories[i].findings[k].requirement.text);
                        CHECK(told.categories[i].findings[k].standing == built.categories[i].findings[k].standing);
                    }
            }
}
