#include "cli/commands.h"

#include "cli/files.h"
#include "core/explain.h"
#include "core/words.h"
#include "io/assessment_json.h"
#include "io/matrix_text.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"

namespace imh {
namespace {

void append(std::vector<Problem>& problems, std::vector<Problem> more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

/// A portfolio that this pack can judge.
Read<Portfolio> read_portfolio_text(const std::string& text, const std::string& file, const RulePack* pack) {
    Read<Portfolio> read = read_portfolio(text, file);
    if (read.value && pack != nullptr)
        read.problems = check_portfolio(*read.value, *pack, file);
    if (!read.problems.empty())
        read.value.reset();
    return read;
}

void check_category(const RulePack& pack, const std::optional<std::string>& id, std::vector<Problem>& problems) {
    if (!id || find_category(pack, CategoryId{*id}) != nullptr)
        return;
    std::vector<std::string_view> known;
    for (const Category& category : pack.categories)
        known.push_back(category.id.text);
    problems.push_back(
        {"--category", "", quoted(*id) + " is no category of " + pack.id, "Write " + one_of(known) + "."});
}

std::string fine_words(const std::string& file, const std::string& what) {
    return file + ": fine, " + what + "\n";
}

/// Checks one file or folder; says in `fine` what it is where nothing is wrong with it.
std::vector<Problem> check_one(const std::string& file, const RulePack* pack, std::string& fine) {
    if (is_pack_folder(file)) {
        const Read<RulePack> checked = load_pack(file);
        if (checked.value)
            fine +=
                fine_words(file, "a rule pack with "
                                     + counted_words(std::ssize(checked.value->categories), "category", "categories")
                                     + " and " + counted_words(std::ssize(checked.value->areas), "area", "areas"));
        return checked.problems;
    }
    const Read<std::string> text = read_file(file);
    if (!text.value)
        return text.problems;
    if (is_pack_file(file, *text.value)) {
        const NamedText named_text{file, *text.value};
        const bool one_of_many = file.ends_with("pack.json");
        const Read<RulePack> checked = one_of_many ? load_pack(file) : read_rule_pack({&named_text, 1});
        if (checked.value)
            fine += fine_words(file, "a rule pack");
        return checked.problems;
    }
    const Read<Portfolio> portfolio = read_portfolio_text(*text.value, file, pack);
    if (portfolio.value)
        fine += fine_words(file, "a portfolio");
    return portfolio.problems;
}

} // namespace

CommandResult refused(const std::vector<Problem>& problems, Form form) {
    CommandResult result;
    result.exit_code = bad_input;
    if (form == Form::Json) {
        result.out = write_problems(problems);
        return result;
    }
    for (const Problem& problem : problems)
        result.err += problem_text(problem) + "\n";
    return result;
}

CommandResult assess_command(const AssessRequest& request) {
    std::vector<Problem> problems;
    Read<RulePack> pack = load_pack(request.pack);
    append(problems, pack.problems);
    if (pack.value)
        check_category(*pack.value, request.category, problems);
    Read<std::string> text = read_file(request.file);
    append(problems, text.problems);
    Read<Portfolio> portfolio;
    if (text.value)
        portfolio = read_portfolio_text(*text.value, request.file, pack.value ? &*pack.value : nullptr);
    append(problems, portfolio.problems);
    if (!problems.empty())
        return refused(problems, request.form);

    const Assessment assessment = assess(*pack.value, *portfolio.value, request.day);
    std::optional<CategoryId> only;
    if (request.category)
        only = CategoryId{*request.category};
    CommandResult result;
    result.out = request.form == Form::Json ? write_assessment(*pack.value, *portfolio.value, assessment, only)
                                            : report_text(*pack.value, *portfolio.value, assessment, only);
    return result;
}

CommandResult matrix_command(const std::string& pack, Form form) {
    const Read<RulePack> read = load_pack(pack);
    if (!read.value)
        return refused(read.problems, form);
    CommandResult result;
    switch (form) {
    case Form::Text:
        result.out = matrix_text(*read.value);
        break;
    case Form::Csv:
        result.out = matrix_csv(*read.value);
        break;
    case Form::Json:
        result.out = matrix_json(*read.value);
        break;
    }
    return result;
}

CommandResult check_command(const std::vector<std::string>& files, const std::string& pack, Form form) {
    const Read<RulePack> edition = load_pack(pack);
    std::vector<Problem> problems = edition.problems;
    std::string fine;
    for (const std::string& file : files)
        append(problems, check_one(file, edition.value ? &*edition.value : nullptr, fine));
    CommandResult result = refused(problems, form);
    if (problems.empty())
        result.exit_code = answered;
    if (form != Form::Json)
        result.out = fine;
    return result;
}

} // namespace imh
