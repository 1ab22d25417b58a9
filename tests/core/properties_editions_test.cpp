// Changing only the edition changes an answer only where the editions differ: for the editions inside the program, and for
// editions of which one number was changed.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>

#include "core/assess.h"
#include "io/rule_pack_json.h"
#include "support/packs.h"
#include "support/random_portfolio.h"
#include "support/terms_told.h"

using namespace imh;
using namespace imh::testing;

namespace {

/// All that a requirement asks for, with its parts; of transcripts, which follow the studies, those too.
std::string asked_by(const Requirement& requirement, const Category& category) {
    std::map<std::string, std::string> lines;
    tell_terms({requirement}, lines);
    if (std::holds_alternative<Transcripts>(requirement.terms))
        tell_terms(category.requirements, lines);
    std::string text = std::string(name_of(requirement.stage));
    for (const auto& [id, line] : lines)
        text += "; " + id + " " + line;
    if (const auto* coverage = std::get_if<CompetencyCoverage>(&requirement.terms))
        text += names_joined(coverage->areas, id_text_of);
    return text;
}

const Finding* find_finding(const CategoryAssessment& judged, const RequirementId& id) {
    for (const Finding& finding : judged.findings)
        if (finding.requirement == id)
            return &finding;
    return nullptr;
}

/// The same in everything that is told of it.
bool same(const Finding& one, const Finding& other) {
    return one.standing == other.standing && one.measure == other.measure && one.sub_measures == other.sub_measures
           && one.ledger == other.ledger && one.questions == other.questions && one.parts.size() == other.parts.size()
           && std::equal(one.parts.begin(), one.parts.end(), other.parts.begin(), same);
}

/// Judged by both: where a requirement asks the same, it finds the same. How many were compared?
int compare(const RulePack& one, const Assessment& by_one, const RulePack& other, const Assessment& by_other) {
    int compared = 0;
    for (std::size_t i = 0; i < one.categories.size(); ++i) {
        const Category& category = one.categories[i];
        const Category* theirs = find_category(other, category.id);
        if (!theirs)
            continue;
        const CategoryAssessment& judged = by_other.categories[static_cast<std::size_t>(theirs - other.categories.data())];
        std::size_t alike = 0;
        for (std::size_t at = 0; at < category.requirements.size(); ++at) {
            const Requirement& requirement = category.requirements[at];
            const Requirement* counterpart = find_requirement(*theirs, requirement.id);
            const Finding* found = find_finding(judged, requirement.id);
            if (!counterpart || !found || asked_by(requirement, category) != asked_by(*counterpart, *theirs))
                continue;
            ++alike;
            ++compared;
            if (!same(by_one.categories[i].findings[at], *found))
                RC_LOG() << one.id << " and " << other.id << " differ at " << requirement.id.text << '\n';
            RC_ASSERT(same(by_one.categories[i].findings[at], *found));
        }
        if (alike == category.requirements.size() && alike == theirs->requirements.size())
            RC_ASSERT(by_one.categories[i].outcome == judged.outcome);
    }
    return compared;
}

/// Changes one number of the requirement, where it has one.
void change_number(Requirement& requirement, Dice& dice) {
    std::visit(
        [&](auto& terms) {
            if constexpr (requires { terms.parts; })
                change_number(terms.parts[static_cast<std::size_t>(dice.below(static_cast<int>(terms.parts.size())))], dice);
            else if constexpr (requires { terms.about_rsc; })
                terms.asked += Minutes{1 + dice.below(6'000)};
            else if constexpr (requires { terms.rsc_asked; })
                terms.asked += Minutes{1 + dice.below(3'000)};
            else if constexpr (requires { terms.half_time_asked; })
                terms.months += 1 + dice.below(60);
            else if constexpr (requires { terms.documented_by; })
                terms.areas.pop_back();
            else if constexpr (requires { terms.one_holds; })
                terms.one_holds.clear();
        },
        requirement.terms);
}

} // namespace

TEST_CASE("properties: changing only the edition changes an answer only where the editions differ") {
    const std::vector<RulePack> all = editions();
    int compared = 0;
    CHECK(rc::check("editions", [&] {
        const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>());
        const Portfolio portfolio = random_portfolio(seed, all.front(), Sizes{});
        std::vector<Assessment> judged;
        for (const RulePack& pack : all)
            judged.push_back(assess(pack, portfolio, judged_on));
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size(); ++j)
                compared += compare(all[i], judged[i], all[j], judged[j]);
    }));
    CHECK(compared > 1'000);
}

TEST_CASE("properties: one number that is changed changes no answer but that of its own requirement") {
    const RulePack alaska = *read_bundled_pack("ak-aimh-2016").value;
    CHECK(rc::check("a changed number", [&] {
        const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>());
        Dice dice{seed};
        RulePack changed = alaska;
        Category& category = changed.categories[static_cast<std::size_t>(dice.below(static_cast<int>(changed.categories.size())))];
        const auto which = static_cast<std::size_t>(dice.below(static_cast<int>(category.requirements.size())));
        change_number(category.requirements[which], dice);
        const Portfolio portfolio = random_portfolio(seed, alaska, Sizes{});
        const int compared = compare(alaska, assess(alaska, portfolio, judged_on), changed, assess(changed, portfolio, judged_on));
        std::size_t requirements = 0;
        for (const Category& each : alaska.categories)
            requirements += each.requirements.size();
        RC_ASSERT(static_cast<std::size_t>(compared) + 2 >= requirements); // itself, and transcripts, which follow studies
    }));
}
