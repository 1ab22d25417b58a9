// The seven invented people of assets/examples, through the same files and readers as everybody's own.
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "core/assess.h"
#include "core/names.h"
#include "io/bundled.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "support/build.h"
#include "support/checkout.h"

using namespace imh;
using namespace imh::testing;

namespace {

RulePack alaska() {
    auto read = read_bundled_pack("ak-aimh-2016");
    REQUIRE(read.problems.empty());
    return *read.value;
}

Portfolio example(const std::string& file) {
    auto read = read_portfolio(checkout_file("assets/examples/" + file), file);
    REQUIRE(read.problems.empty());
    return *read.value;
}

const Date judged_on = date("2025-06-30");

const Finding& finding(const Assessment& assessment, const char* category, const char* requirement) {
    for (const CategoryAssessment& one : assessment.categories)
        if (one.category.text == category)
            for (const Finding& found : one.findings)
                if (found.requirement.text == requirement)
                    return found;
    FAIL("no such requirement");
    return assessment.categories.front().findings.front();
}

} // namespace

TEST_CASE("examples: each person stands where the rules put them on 30 June 2025") {
    struct Row {
        const char* file;
        const char* outcomes; // I, II, III, IV-Clinical, IV-Policy, IV-Research; y met, n not met, r reviewer
    };
    const RulePack pack = alaska();
    for (const Row& row : {Row{"child_care_teacher.json", "ynnnnn"}, Row{"home_visitor.json", "yynnnn"},
                           Row{"infant_therapist.json", "yyynnn"}, Row{"clinical_mentor.json", "yyyynn"},
                           Row{"policy_leader.json", "nnnnyn"}, Row{"professor.json", "ynnnny"},
                           Row{"on_the_way.json", "nnnnnn"}}) {
        CAPTURE(row.file);
        std::string outcomes;
        for (const CategoryAssessment& category : assess(pack, example(row.file), judged_on).categories)
            outcomes += category.outcome == Standing::Met ? 'y' : category.outcome == Standing::NotMet ? 'n' : 'r';
        CHECK(outcomes == row.outcomes);
    }
}

TEST_CASE("examples: every file names areas and categories that the pack knows, and is written as a save writes it") {
    const RulePack pack = alaska();
    std::size_t examples = 0;
    for (const BundledFile& file : bundled_files()) {
        if (!file.name.starts_with("examples/"))
            continue;
        ++examples;
        const std::string name(file.name.substr(9));
        CAPTURE(name);
        const Portfolio portfolio = example(name);
        CHECK(check_portfolio(portfolio, pack, name).empty());
        CHECK(write_portfolio(portfolio) == checkout_file("assets/examples/" + name));
    }
    CHECK(examples == 7);
}

TEST_CASE("examples: none of the complete people brings a note or leaves an area waiting") {
    const RulePack pack = alaska();
    for (const char* file : {"child_care_teacher.json", "home_visitor.json", "infant_therapist.json",
                             "clinical_mentor.json", "policy_leader.json", "professor.json"}) {
        CAPTURE(file);
        const Portfolio portfolio = example(file);
        CHECK(assess(pack, portfolio, judged_on).notices.empty());
        for (const Training& training : portfolio.trainings)
            CHECK(training.areas.has_value());
    }
}

TEST_CASE("examples: the home visitor on the way has hours waiting, six areas open and RS/C before the degree") {
    const RulePack pack = alaska();
    const Assessment assessment = assess(pack, example("on_the_way.json"), judged_on);

    const Finding& training = finding(assessment, "ii", "ii.training");
    CHECK(training.standing == Standing::Met);
    CHECK(training.measure.sure == 36 * 60);
    CHECK(training.measure.possible == 36 * 60 + 270);

    std::string open;
    for (const AreaFinding& area : finding(assessment, "ii", "ii.competencies").areas)
        if (area.standing == Standing::NotMet)
            open += pack.areas[area.area].id.text + " ";
    CHECK(open == "LR03 SE02 DS05 DS06 WO05 CO03 ");

    const Finding& supervision = finding(assessment, "ii", "ii.reflective_supervision");
    CHECK(supervision.standing == Standing::NotMet);
    CHECK(supervision.measure.sure == 19 * 60 + 30);
    std::int64_t before_degree = 0;
    for (const Line& line : supervision.ledger)
        if (line.reason == Reason::BeforeDegree)
            before_degree += line.amount;
    CHECK(before_degree == 7 * 60 + 30);

    CHECK(finding(assessment, "ii", "ii.education").standing == Standing::Met);
    CHECK(finding(assessment, "ii", "ii.work").standing == Standing::Reviewer);
    CHECK(finding(assessment, "ii", "ii.references").standing == Standing::Reviewer);
    CHECK(finding(assessment, "ii", "ii.transcripts").standing == Standing::Reviewer);
    CHECK(finding(assessment, "ii", "ii.signatures").standing == Standing::NotMet);
}

TEST_CASE("examples: choosing areas for the waiting training closes the areas it covers") {
    const RulePack pack = alaska();
    Portfolio june = example("on_the_way.json");
    for (Training& training : june.trainings)
        if (!training.areas)
            training.areas = area_ids({"DS05", "DS06", "SE02"});
    const Assessment assessment = assess(pack, june, judged_on);
    CHECK(finding(assessment, "ii", "ii.training").measure.sure == 36 * 60 + 270);
    CHECK(finding(assessment, "ii", "ii.competencies").measure.sure == 34);
}
