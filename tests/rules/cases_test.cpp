// The cases that lie in the packs, run; and what a case can't say: steps still to come, and notes.
#include <doctest/doctest.h>

#include <string>

#include "core/assess.h"
#include "core/case_coverage.h"
#include "core/cases.h"
#include "core/thresholds.h"
#include "io/cases_json.h"
#include "io/rule_pack_json.h"
#include "support/applicants.h"
#include "support/outcomes.h"

using namespace imh;
using namespace imh::testing;

namespace {

RulePack pack_named(std::string_view id) {
    auto read = read_bundled_pack(id);
    REQUIRE(read.problems.empty());
    return *read.value;
}

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
    for (const char* id : {"ak-aimh-2016", "mi-aimh-mentor"}) {
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
