#include "app/rule_files.h"

#include "app/changing.h"
#include "app/edition.h"
#include "core/audience.h"
#include "io/cases_json.h"
#include "io/rule_pack_json.h"
#include "io/wording_json.h"
#include "ui/words.h"

namespace imh::app {

namespace {

namespace words = ui::words;

void refuse(State& state, std::string_view name, const std::vector<Problem>& problems) {
    state.refusal = ui::Refusal{.file = std::string(name), .problems = told(problems)};
}

void open_rules(State& state, const NamedText& file) {
    Read<RulePack> read = read_rule_pack({&file, 1});
    if (!read.value)
        return refuse(state, file.name, read.problems);
    state.own_rules = OwnRules{.file = std::string(file.name), .bytes = std::string(file.text), .pack = *std::move(read.value)};
    state.original = {}; // read anew, also where the same rules are opened once more
    judge(state);
}

void open_wording(State& state, const NamedText& file) {
    Read<Wording> read = read_wording(file, state.original);
    if (read.value && !known_language(read.value->language))
        read.problems.push_back({std::string(file.name), "/language", filled(words::wording_language, {read.value->language}),
                                 std::string(words::wording_language_remedy)});
    if (!read.problems.empty())
        return refuse(state, file.name, read.problems);
    state.own_wording = OwnWording{.file = std::string(file.name), .wording = *std::move(read.value)};
    lay_wording(state);
    judge(state);
    const bool now = lies_over(state, state.original);
    show_toast(state, filled(now ? words::wording_laid : words::wording_waits, {std::string(file.name)}), false);
}

void show_cases(State& state, std::span<const NamedText> files, std::string_view name) {
    if (!for_trainers())
        return refuse(state, name, {{std::string(name), "", std::string(words::cases_elsewhere), std::string(words::cases_elsewhere_remedy)}});
    const Read<CaseSet> read = read_cases(files, state.original, bundled_case_files(state.original.based_on));
    if (!read.value)
        return refuse(state, name, read.problems);
    const CaseRun run = run_cases(state.original, *read.value);
    ui::TriedCases tried{.file = std::string(name), .agreement = agreement_words(run), .disagreements = {}};
    for (const CaseResult& result : run.results) {
        const Case& one = read.value->cases[result.at];
        for (const Disagreement& disagreement : result.disagreements)
            tried.disagreements.push_back((one.title == one.id ? one.id : one.id + ", " + one.title) + ". "
                                          + disagreement_words(state.original, one, disagreement));
    }
    state.ui.say = tried.agreement;
    state.tried_cases = std::move(tried);
    state.ui.sheet = ui::Sheet::Associations;
}

} // namespace

bool is_rule_file(FileContent content) {
    return content == FileContent::Rules || content == FileContent::Wording || content == FileContent::Cases;
}

void open_rule_file(State& state, std::string_view name, std::string_view bytes) {
    state.refusal.reset();
    const NamedText file{name, bytes};
    switch (file_content(bytes)) {
    case FileContent::Rules: return open_rules(state, file);
    case FileContent::Wording: return open_wording(state, file);
    case FileContent::Cases: return show_cases(state, {&file, 1}, name);
    default: return;
    }
}

void try_cases(State& state) {
    show_cases(state, bundled_case_files(state.original.id), {});
}

} // namespace imh::app
