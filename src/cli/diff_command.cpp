#include "cli/diff_command.h"

#include "cli/files.h"
#include "cli/judged_file.h"
#include "core/pack_diff.h"
#include "io/pack_diff_json.h"
#include "io/portfolio_json.h"

namespace imh {
namespace {

/// Checked by the older rules: what these know and the newer ones do not is part of the difference.
Portfolio read_judged(const std::string& file, const RulePack* older, std::vector<Problem>& problems) {
    const Read<std::string> text = read_file(file);
    append(problems, text.problems);
    if (!text.value)
        return {};
    Read<Portfolio> read = read_portfolio(*text.value, file);
    append(problems, read.problems);
    if (!read.value)
        return {};
    if (older != nullptr)
        append(problems, check_portfolio(*read.value, *older, file));
    return std::move(*read.value);
}

} // namespace

CommandResult diff_command(const DiffRequest& request) {
    const Language language = request.form == Form::Json ? Language::English : request.language;
    const UseLanguage use(language);
    const Read<RulePack> older = load_pack_in(language, request.older);
    const Read<RulePack> newer = load_pack_in(language, request.newer);
    std::vector<Problem> problems = older.problems;
    append(problems, newer.problems);
    std::vector<Portfolio> portfolios;
    for (const std::string& file : request.portfolios)
        portfolios.push_back(read_judged(file, older.value ? &*older.value : nullptr, problems));
    if (!problems.empty())
        return refused(problems, request.form);

    const std::vector<RuleChange> changes = rule_changes(*older.value, *newer.value);
    std::vector<PortfolioChanges> seen;
    for (std::size_t i = 0; i < portfolios.size(); ++i)
        seen.emplace_back(request.portfolios[i],
                          standing_changes(*older.value, *newer.value, portfolios[i], request.day));
    CommandResult result;
    if (request.form == Form::Json) {
        result.out = write_rule_changes(*older.value, *newer.value, changes, seen);
        return result;
    }
    result.out = older.value->title + " → " + newer.value->title + "\n\n" + rule_changes_text(changes, *newer.value);
    for (const auto& [file, categories] : seen)
        result.out += "\n" + file + "\n" + standing_changes_text(categories);
    return result;
}

} // namespace imh
