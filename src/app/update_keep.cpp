// Keeping the work: files, and the draft in this browser.

#include <utility>

#include "app/changing.h"
#include "io/portfolio_json.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

namespace {

std::vector<ui::FileProblem> told(const std::vector<Problem>& problems) {
    std::vector<ui::FileProblem> result;
    for (const Problem& problem : problems)
        result.push_back({.place = problem.place, .what = problem.what, .remedy = problem.remedy});
    return result;
}

/// The portfolio in these bytes, or what is wrong with them.
Read<Portfolio> read_known(const State& state, std::string_view name, std::string_view bytes) {
    Read<Portfolio> read = read_portfolio(bytes, name);
    if (read.value) {
        read.problems = check_portfolio(*read.value, state.pack, name);
        if (!read.problems.empty())
            read.value.reset();
    }
    return read;
}

struct Updater {
    State& state;
    Effects& effects;

    void operator()(const ui::AskForFile&) const {
        state.refusal.reset();
        effects.push_back(ChooseFile{});
    }
    void operator()(const ui::SaveWork&) const {
        effects.push_back(SaveFile{.name = std::string(words::file_to_save),
                                   .type = "application/json",
                                   .bytes = write_portfolio(state.portfolio)});
        state.unsaved = false;
        state.unsaved_before = false;
        state.file_name = words::file_to_save;
        effects.push_back(WarnBeforeClosing{false});
        show_toast(state, std::string(words::file_saved), false);
    }
    void operator()(const ui::StartAnew&) const {
        replace_portfolio(state, Portfolio{}, {}, effects);
        show_toast(state, std::string(words::emptied), true);
    }
    void operator()(const ui::KeepInBrowser& keep) const {
        state.kept_in_browser = keep.keep;
        effects.push_back(KeepDraft{keep.keep ? write_portfolio(state.portfolio) : std::string{}});
    }
};

} // namespace

void update(State& state, const ui::KeepAction& action, Effects& effects) {
    std::visit(Updater{.state = state, .effects = effects}, action);
}

void open_bytes(State& state, std::string_view name, std::string_view bytes, Effects& effects) {
    Read<Portfolio> read = read_known(state, name, bytes);
    if (!read.value) {
        state.refusal = ui::Refusal{.file = std::string(name), .problems = told(read.problems)};
        return;
    }
    const bool replaces = has_content(state.portfolio);
    replace_portfolio(state, *std::move(read.value), name, effects);
    state.unsaved = false;
    effects.push_back(WarnBeforeClosing{state.unsaved_before});
    std::string said(words::opened);
    said += ui::words::title_of_file(name);
    if (replaces)
        show_toast(state, std::move(said), true);
    else
        state.ui.say = std::move(said);
    show_screen(state, ui::Screen::Standing, effects);
}

void open_draft(State& state, std::string_view bytes, Effects& effects) {
    Read<Portfolio> read = read_known(state, "draft", bytes);
    if (!read.value || has_content(state.portfolio))
        return;
    state.kept_in_browser = true;
    replace_portfolio(state, *std::move(read.value), {}, effects);
    show_toast(state, std::string(words::draft_found), false);
}

} // namespace imh::app
