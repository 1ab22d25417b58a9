#include "core/case_coverage.h"

#include <algorithm>

#include "core/language.h"
#include "core/standing_range.h"

namespace imh {
namespace {

void add(const std::string& id, StandingSet possible, const CaseRun& run, std::vector<CaseCoverage>& coverage) {
    const auto found = run.seen.find(id);
    const StandingSet seen = found == run.seen.end() ? 0 : found->second;
    coverage.push_back({id, possible & ~seen});
}

void add_all(const std::vector<Requirement>& requirements, const CaseRun& run, std::vector<CaseCoverage>& coverage) {
    for (const Requirement& requirement : requirements) {
        add(requirement.id.text, possible_standings(requirement), run, coverage);
        if (const std::vector<Requirement>* parts = parts_of(requirement))
            add_all(*parts, run, coverage);
    }
}

} // namespace

std::vector<CaseCoverage> coverage_of(const RulePack& pack, const CaseRun& run) {
    std::vector<CaseCoverage> coverage;
    for (const Category& category : pack.categories) {
        add_all(category.requirements, run, coverage);
        for (const ContinuingRequirement& continuing : category.continuing)
            add(continuing.id.text, possible_standings(continuing), run, coverage);
    }
    return coverage;
}

std::string coverage_words(const std::vector<CaseCoverage>& coverage) {
    static constexpr Text head{"Requirements: {1} of {2} seen in every way in which they can stand\n",
                               "Requisitos: {1} de {2} vistos de todas las maneras en que pueden quedar\n"};
    static constexpr Text line{"  {1}: never seen {2}\n", "  {1}: nunca visto {2}\n"};
    const auto whole = std::count_if(coverage.begin(), coverage.end(),
                                     [](const CaseCoverage& one) { return one.never == 0; });
    std::string text = filled(head, {std::to_string(whole), std::to_string(coverage.size())});
    for (const CaseCoverage& one : coverage) {
        std::string never;
        for (const Standing standing : {Standing::Met, Standing::Later, Standing::Reviewer, Standing::NotMet})
            if (has(one.never, standing))
                never += (never.empty() ? "" : ", ") + std::string(name_of(standing));
        if (!never.empty())
            text += filled(line, {one.requirement, never});
    }
    return text;
}

} // namespace imh
