// What is odd in a pack beyond the files of bad_input/lint: with its cases beside it, and in the packs inside the program.
#include "io/pack_lint.h"

#include <doctest/doctest.h>

#include "core/standing_range.h"
#include "io/cases_json.h"
#include "io/rule_pack_json.h"

using namespace imh;

namespace {

RulePack pack_named(std::string_view id) {
    auto read = read_bundled_pack(id);
    REQUIRE(read.value);
    return std::move(*read.value);
}

CaseSet cases_of(const RulePack& pack) {
    auto read = read_cases(bundled_case_files(pack.id), pack, bundled_case_files(pack.based_on));
    REQUIRE(read.value);
    return std::move(*read.value);
}

std::string told(const std::vector<Problem>& problems) {
    std::string text;
    for (const Problem& problem : problems)
        text += problem_text(problem) + "\n";
    return text;
}

} // namespace

TEST_CASE("lint: nothing is odd in the complete editions") {
    const RulePack alaska = pack_named("ak-aimh-2016");
    for (const char* id : {"ak-aimh-2016", "mi-aimh-mentor"}) {
        const RulePack pack = pack_named(id);
        const CaseSet cases = cases_of(pack);
        const PackLint lint = lint_pack(pack, pack.based_on.empty() ? nullptr : &alaska, &cases, id);
        CHECK(told(lint.mistakes) == "");
        CHECK(told(lint.hints) == "");
    }
}

TEST_CASE("lint: a requirement to which no case makes a difference, and a pack without cases") {
    const RulePack pack = pack_named("ak-aimh-2016");
    const CaseSet none;
    CHECK(told(lint_pack(pack, nullptr, &none, "rules").hints)
          == "rules: the pack has no cases. Write some into cases.json beside it; rules/README.md tells how.\n");
    CaseSet few = cases_of(pack);
    std::erase_if(few.cases, [&](const Case& one) {
        const auto standings = standings_of(pack, one, one.portfolio);
        const auto found = standings.find("iii.references");
        return found != standings.end() && found->second != Expected::Met;
    });
    const std::string hints = told(lint_pack(pack, nullptr, &few, "rules").hints);
    CHECK(hints.find("rules: iii.references: no case makes a difference to it. ") != std::string::npos);
}

TEST_CASE("lint: in which ways a requirement can stand at all") {
    const RulePack pack = pack_named("ak-aimh-2016");
    const auto range = [&](const char* category, const char* id) {
        const StandingSet set = possible_standings(*find_requirement(*find_category(pack, {category}), {id}));
        std::string text;
        for (const Standing standing : {Standing::Met, Standing::Later, Standing::Reviewer, Standing::NotMet})
            if (has(set, standing))
                text += (text.empty() ? "" : " ") + std::string(name_of(standing));
        return text;
    };
    CHECK(range("i", "i.education_or_work") == "met reviewer not_met");
    CHECK(range("i", "i.education_or_work.cda") == "met not_met");
    CHECK(range("i", "i.education_or_work.volunteer_work") == "reviewer not_met");
    CHECK(range("iii", "iii.exam") == "met later");
    CHECK(range("i", "i.signatures") == "met not_met");
    CHECK(range("iv_clinical", "iv_clinical.work") == "met reviewer not_met");
    const RulePack michigan = pack_named("mi-aimh-mentor");
    const Category& clinical = *find_category(michigan, {"iv_clinical"});
    const StandingSet gap = possible_standings(*find_requirement(clinical, {"iv_clinical.competencies"}));
    CHECK(!has(gap, Standing::NotMet));
    CHECK(possible_standings(clinical.continuing.at(0)) == set_of(Standing::Reviewer));
}
