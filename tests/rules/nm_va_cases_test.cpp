// New Mexico and Virginia, whose sources tell little: what they state, what is taken from the shared rules and told as
// such, and that nobody is told "met" by what nobody knows.
#include <doctest/doctest.h>

#include <string>

#include "core/assess.h"
#include "core/explain.h"
#include "core/words.h"
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

using Applicant = Portfolio (*)(const RulePack&);
using Change = void (*)(Portfolio&);

/// As outcomes(), with k where nothing known is missing.
std::string told_outcomes(const Assessment& assessment) {
    std::string text;
    for (const CategoryAssessment& category : assessment.categories)
        text += nothing_known_missing(category) ? 'k' : letter(category.outcome);
    return text;
}

void show_by_work_only(Portfolio& p) {
    const auto forget = [](auto& entries) {
        for (auto& entry : entries)
            std::erase(*entry.areas, AreaId{"WO05"});
    };
    forget(p.trainings);
    forget(p.courses);
    p.jobs[0].areas = area_ids({"WO05"});
}

const Citation& citation_of(const RulePack& pack, const char* category, const char* requirement) {
    return find_requirement(*find_category(pack, CategoryId{category}), RequirementId{requirement})->citation;
}

} // namespace

TEST_CASE("New Mexico and Virginia: where Alaska says met, nothing known is missing, and nobody is met") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    for (const char* id : {"nmaimh", "vaimh"}) {
        const RulePack pack = pack_named(id);
        for (const Applicant applicant : {applicant_p1, applicant_p2, applicant_p3, applicant_p4c, applicant_p4p, applicant_p4r}) {
            const Portfolio portfolio = applicant(alaska);
            std::string expected = outcomes(assess(alaska, portfolio, judged_on));
            std::replace(expected.begin(), expected.end(), 'y', 'k');
            CAPTURE(id);
            CHECK(told_outcomes(assess(pack, portfolio, judged_on)) == expected);
        }
    }
}

TEST_CASE("New Mexico and Virginia: one change to a complete applicant") {
    struct {
        const char* name;
        Applicant applicant;
        Change change;
        const char* new_mexico;
        const char* virginia;
    } const rows[] = {
        {"a minute less than the 30 h that are shared", applicant_p1,
         [](Portfolio& p) { *p.trainings[0].hours -= Minutes{1}; }, "nnnnnn", "nnnnnn"},
        {"a minute less than the 24 h of RS/C that are shared", applicant_p2,
         [](Portfolio& p) {
             p.sessions = monthly("session", "2023-01-10", 18, "1:20", "q3");
             *p.sessions[7].hours -= Minutes{1};
         },
         "knnnnn", "knnnnn"},
        {"an area without anything is a question", applicant_p1,
         [](Portfolio& p) {
             for (Training& one : p.trainings)
                 std::erase(*one.areas, AreaId{"SE02"});
             for (Course& one : p.courses)
                 std::erase(*one.areas, AreaId{"SE02"});
         },
         "rnnnnn", "rnnnnn"},
        {"an area shown by work only", applicant_p2, show_by_work_only, "kknnnn", "rrnnnn"},
        {"work with children of 3 to 5 only is a question", applicant_p2,
         [](Portfolio& p) {
             p.jobs[0].facts[static_cast<std::size_t>(JobFact::ServesInfants)] = Answer::No;
             p.jobs[0].facts[static_cast<std::size_t>(JobFact::ServesPreschoolers)] = Answer::Yes;
         },
         "krnnnn", "krnnnn"},
        {"no membership", applicant_p1, [](Portfolio& p) { p.memberships.clear(); }, "nnnnnn", "nnnnnn"},
    };
    const RulePack new_mexico = pack_named("nmaimh");
    const RulePack virginia = pack_named("vaimh");
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio changed = row.applicant(new_mexico);
        row.change(changed);
        CHECK(told_outcomes(assess(new_mexico, changed, judged_on)) == row.new_mexico);
        CHECK(told_outcomes(assess(virginia, changed, judged_on)) == row.virginia);
    }
}

TEST_CASE("New Mexico: its categories are stated, its numbers shared, and its yearly hours told by its pages") {
    const RulePack pack = pack_named("nmaimh");
    CHECK(find_category(pack, CategoryId{"ii"})->citation.provenance == Provenance::Stated);
    CHECK(find_category(pack, CategoryId{"iv_policy"})->citation.provenance == Provenance::SharedBase);
    CHECK(citation_of(pack, "ii", "ii.training").provenance == Provenance::SharedBase);
    CHECK(citation_of(pack, "ii", "ii.training").edition == "2016");
    CHECK(citation_of(pack, "ii", "ii.unknown").provenance == Provenance::Unknown);
    CHECK(find_category(pack, CategoryId{"ii"})->continuing.at(0).citation.provenance == Provenance::Stated);
    const Portfolio portfolio = applicant_p2(pack);
    const Assessment assessment = assess(pack, portfolio, judged_on);
    CHECK(outcome_words(assessment.categories[1]) == "Nothing known is missing · 1 of 10 not known");
}

TEST_CASE("Virginia: six categories, its own domain names, key domains, and two age ranges to ask about") {
    const RulePack pack = pack_named("vaimh");
    CHECK(pack.categories.size() == 6);
    std::string keys;
    for (const Domain& domain : pack.domains)
        keys += domain.key ? domain.id + " " : "";
    CHECK(keys == "TF DS ");
    CHECK(pack.domains[1].title == "Law, Regulation & Policy");
    CHECK(pack.areas[*area_index(pack, AreaId{"TF02"})].title == "infant/young child development & behavior");
    CHECK(citation_of(pack, "iii", "iii.exam").provenance == Provenance::Stated);
    CHECK(citation_of(pack, "i", "i.unknown.ages").provenance == Provenance::Unknown);
    CHECK(find_named_category(pack, CategoryId{"frs"}) != nullptr);
    CHECK(find_category(pack, CategoryId{"frs"}) == nullptr);
}
