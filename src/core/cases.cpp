#include "core/cases.h"

#include <algorithm>

#include "core/assess.h"
#include "core/renewal.h"

namespace imh {
namespace {

Expected expected_of(Standing standing) {
    return static_cast<Expected>(standing);
}

void add_standings(const Finding& finding, std::map<std::string, Expected>& standings) {
    standings.emplace(finding.requirement.text, expected_of(finding.standing));
    for (const Finding& part : finding.parts)
        add_standings(part, standings);
}

void add_renewal(const RulePack& pack, const Category& category, const RenewalCase& asked, const Portfolio& portfolio,
                 Date day, std::map<std::string, Expected>& standings) {
    const Holding holding{asked.since, renewal_period(category, Day{asked.from})};
    const Renewal renewal = assess_renewal(pack, category, holding, portfolio, day);
    standings.emplace(category.id.text, expected_of(renewal.outcome));
    for (const ContinuingFinding& found : renewal.findings)
        add_standings(found.finding, standings);
}

/// A requirement of its category, or what keeping it asks, but no part of another one.
bool is_whole(const RulePack& pack, const std::string& id) {
    const auto has_id = [&](const auto& each) { return each.id.text == id; };
    return std::any_of(pack.categories.begin(), pack.categories.end(), [&](const Category& category) {
        return std::any_of(category.requirements.begin(), category.requirements.end(), has_id)
               || std::any_of(category.continuing.begin(), category.continuing.end(), has_id);
    });
}

} // namespace

std::map<std::string, Expected> standings_of(const RulePack& pack, const Case& one, const Portfolio& portfolio) {
    std::map<std::string, Expected> standings;
    if (one.renewal) {
        if (const Category* category = find_category(pack, one.renewal->category))
            add_renewal(pack, *category, *one.renewal, portfolio, one.day, standings);
        return standings;
    }
    for (const CategoryAssessment& category : assess(pack, portfolio, one.day).categories) {
        standings.emplace(category.category.text, nothing_known_missing(category) ? Expected::NothingKnownMissing
                                                                                  : expected_of(category.outcome));
        for (const Finding& finding : category.findings)
            add_standings(finding, standings);
    }
    return standings;
}

std::size_t CaseRun::agreeing() const {
    return static_cast<std::size_t>(std::count_if(
        results.begin(), results.end(), [](const CaseResult& result) { return result.disagreements.empty(); }));
}

CaseRun run_cases(const RulePack& pack, const CaseSet& set) {
    CaseRun run;
    for (std::size_t at = 0; at < set.cases.size(); ++at) {
        const Case& one = set.cases[at];
        CaseResult result{at, {}};
        std::map<std::string, Expected> standings = standings_of(pack, one, one.portfolio);
        for (const auto& [id, standing] : standings)
            if (find_category(pack, CategoryId{id}) == nullptr)
                run.seen[id] |= set_of(static_cast<Standing>(standing));
        for (const Expectation& expected : one.expected) {
            const auto found = standings.find(expected.of);
            if (found == standings.end())
                continue; // the reader tells of names that are not there
            if (found->second != expected.standing)
                result.disagreements.push_back({expected.of, expected.standing, found->second, false});
            standings.erase(found);
        }
        if (one.nothing_else) {
            const auto before = standings_of(pack, one, set.bases[one.base].portfolio);
            for (const auto& [id, standing] : standings)
                if (is_whole(pack, id) && before.at(id) != standing)
                    result.disagreements.push_back({id, before.at(id), standing, true});
        }
        run.results.push_back(std::move(result));
    }
    return run;
}

} // namespace imh
