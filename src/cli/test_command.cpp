#include "cli/test_command.h"

#include <algorithm>

#include "cli/files.h"
#include "core/case_coverage.h"
#include "core/cases.h"
#include "core/thresholds.h"
#include "io/rule_pack_json.h"

namespace imh {
namespace {

void append(std::vector<Problem>& problems, std::vector<Problem> more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

std::string disagreements_text(const RulePack& pack, const CaseSet& set, const CaseRun& run) {
    static constexpr Text line{"Case {1}, {2}:\n", "Caso {1}, {2}:\n"};
    std::string text;
    for (const CaseResult& result : run.results) {
        const Case& one = set.cases[result.at];
        if (!result.disagreements.empty())
            text += filled(line, {one.id, one.title});
        for (const Disagreement& disagreement : result.disagreements)
            text += "  " + disagreement_words(pack, one, disagreement) + "\n";
    }
    return text;
}

/// One pack; false where something does not agree.
bool test_pack(const std::string& name, std::string& out, std::vector<Problem>& problems) {
    const Read<RulePack> pack = load_pack(name);
    append(problems, pack.problems);
    if (!pack.value)
        return true;
    const Read<CaseSet> cases = load_cases(name, *pack.value);
    append(problems, cases.problems);
    if (!cases.value)
        return true;
    static constexpr Text no_cases{"{1}: no cases\n", "{1}: sin casos\n"};
    if (cases.value->cases.empty()) {
        out += filled(no_cases, {pack.value->id});
        return true;
    }
    const CaseRun run = run_cases(*pack.value, *cases.value);
    out += disagreements_text(*pack.value, *cases.value, run);
    out += pack.value->id + ": " + agreement_words(run) + "\n";
    out += coverage_words(coverage_of(*pack.value, run));
    const std::vector<ThresholdTry> thresholds = try_thresholds(*pack.value, *cases.value);
    out += thresholds_words(thresholds);
    return run.agreeing() == run.results.size()
           && std::all_of(thresholds.begin(), thresholds.end(),
                          [](const ThresholdTry& one) { return !one.tried || one.agrees(); });
}

} // namespace

CommandResult test_command(const TestRequest& request) {
    const UseLanguage use(request.language);
    std::vector<std::string> packs = request.packs;
    if (packs.empty())
        for (const std::string_view id : bundled_pack_ids())
            packs.emplace_back(id);
    CommandResult result;
    std::vector<Problem> problems;
    for (const std::string& pack : packs)
        if (!test_pack(pack, result.out, problems))
            result.exit_code = does_not_hold;
    if (!problems.empty())
        return refused(problems, Form::Text);
    return result;
}

} // namespace imh
