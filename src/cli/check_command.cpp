#include "cli/check_command.h"

#include "cli/files.h"
#include "cli/judged_file.h"
#include "core/words.h"
#include "io/assessment_json.h"
#include "io/associations_json.h"
#include "io/cases_json.h"
#include "io/catalogue_file.h"
#include "io/pack_lint.h"
#include "io/page_settings_json.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "io/training_file.h"
#include "io/training_import.h"
#include "io/wording_json.h"

namespace imh {
namespace {

/// What is known of all files so far.
struct Checked {
    const RulePack* edition = nullptr; // that portfolios are checked against
    std::vector<Problem> problems;
    std::vector<Problem> hints;
    std::string fine; // what the files are with which nothing is wrong

    void is_fine(const std::string& file, const std::string& what) { fine += file + ": fine, " + what + "\n"; }
};

void check_trainings(const std::string& text, const std::string& file, Checked& checked) {
    const Read<TrainingFile> read = read_training_file(text, file);
    std::vector<Problem> problems = read.problems;
    if (read.value && checked.edition != nullptr)
        problems = check_training_file(*read.value, *checked.edition, file);
    if (problems.empty())
        checked.is_fine(file, "a file of trainings");
    append(checked.problems, std::move(problems));
}

void check_catalogue(const std::string& text, const std::string& file, Checked& checked) {
    Read<CatalogueFile> read = read_catalogue_file(text, file);
    if (read.value && checked.edition != nullptr)
        read.problems = check_catalogue_file(*read.value, *checked.edition, file);
    if (read.problems.empty())
        checked.is_fine(file, "a catalogue with " + counted_words(std::ssize(read.value->offers), "course", "courses"));
    append(checked.problems, std::move(read.problems));
}

void check_portfolio_file(const std::string& text, const std::string& file, Checked& checked) {
    Read<Portfolio> read = read_portfolio(text, file);
    if (read.value && checked.edition != nullptr)
        read.problems = check_portfolio(*read.value, *checked.edition, file);
    if (read.problems.empty())
        checked.is_fine(file, "a portfolio");
    append(checked.problems, std::move(read.problems));
}

/// What can be read, looked at for what is odd in it. `cases` are those that lie beside it.
std::vector<Problem> lint(const RulePack& pack, const CaseSet* cases, const std::string& file, Checked& checked) {
    const Read<RulePack> base = pack.based_on.empty() ? Read<RulePack>{} : read_bundled_pack(pack.based_on);
    PackLint found = lint_pack(pack, base.value ? &*base.value : nullptr, cases, file);
    append(checked.hints, std::move(found.hints));
    return std::move(found.mistakes);
}

/// A pack of several files, with what lies beside it.
void check_folder(const std::string& folder, const std::string& name, Checked& checked) {
    const Read<RulePack> pack = load_pack(name);
    std::vector<Problem> problems = pack.problems;
    std::string what;
    if (pack.value) {
        append(problems, wording_problems(folder, *pack.value));
        const Read<CaseSet> cases = load_cases(name, *pack.value);
        append(problems, cases.problems);
        append(problems, lint(*pack.value, cases.value ? &*cases.value : nullptr, name, checked));
        what = "a rule pack with " + counted_words(std::ssize(pack.value->categories), "category", "categories") + ", "
               + counted_words(std::ssize(pack.value->areas), "area", "areas");
        if (cases.value)
            what += " and " + counted_words(std::ssize(cases.value->cases), "case", "cases");
    }
    if (problems.empty())
        checked.is_fine(name, what);
    append(checked.problems, std::move(problems));
}

void check_pack_alone(const std::string& text, const std::string& file, Checked& checked) {
    const NamedText named_text{file, text};
    const Read<RulePack> pack = read_rule_pack({&named_text, 1});
    std::vector<Problem> problems = pack.problems;
    if (pack.value)
        append(problems, lint(*pack.value, nullptr, file, checked));
    if (problems.empty())
        checked.is_fine(file, "a rule pack");
    append(checked.problems, std::move(problems));
}

void check_one(const std::string& file, Checked& checked) {
    if (is_pack_folder(file)) {
        check_folder(file, file, checked);
        return;
    }
    const Read<std::string> text = read_file(file);
    append(checked.problems, text.problems);
    if (!text.value)
        return;
    if (is_wording_file(file)) {
        const Read<Wording> wording = check_wording(file, *text.value, checked.edition);
        if (wording.value)
            checked.is_fine(file, "a wording of " + wording.value->pack + " in " + wording.value->language);
        append(checked.problems, wording.problems);
    } else if (is_case_text(*text.value)) {
        const Read<CaseSet> cases = check_cases(file, *text.value, checked.edition);
        if (cases.value)
            checked.is_fine(file, counted_words(std::ssize(cases.value->cases), "case", "cases"));
        append(checked.problems, cases.problems);
    } else if (is_settings_text(*text.value)) {
        const Read<Associations> associations = read_bundled_associations();
        const Read<PageSettings> settings = read_page_settings({file, *text.value}, *associations.value);
        if (settings.value)
            checked.is_fine(file, "the settings of a page");
        append(checked.problems, settings.problems);
    } else if (file.ends_with("pack.json")) {
        const std::size_t slash = file.rfind('/');
        check_folder(slash == std::string::npos ? "." : file.substr(0, slash), file, checked);
    } else if (is_pack_file(file, *text.value)) {
        check_pack_alone(*text.value, file, checked);
    } else if (file_content(*text.value) == FileContent::Trainings) {
        check_trainings(*text.value, file, checked);
    } else if (file_content(*text.value) == FileContent::Catalogue) {
        check_catalogue(*text.value, file, checked);
    } else {
        check_portfolio_file(*text.value, file, checked);
    }
}

std::string hint_lines(const std::vector<Problem>& hints) {
    std::string lines;
    for (const Problem& hint : hints)
        lines += "hint: " + problem_text(hint) + "\n";
    return lines;
}

} // namespace

CommandResult check_command(const CheckRequest& request) {
    const Read<RulePack> edition = load_pack(request.pack);
    Checked checked{edition.value ? &*edition.value : nullptr, edition.problems, {}, {}};
    for (const std::string& file : request.files)
        check_one(file, checked);
    if (request.strict)
        append(checked.problems, std::move(checked.hints));
    if (request.strict)
        checked.hints.clear();
    CommandResult result = refused(checked.problems, request.form);
    if (checked.problems.empty())
        result.exit_code = answered;
    if (request.form == Form::Json)
        result.out = write_problems(checked.problems, checked.hints);
    else
        result.out = checked.fine + hint_lines(checked.hints);
    return result;
}

} // namespace imh
