#include "app/changing.h"

#include "app/edition.h"
#include "app/speaking.h"

#include <algorithm>
#include <utility>

#include "io/portfolio_json.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

bool has_content(const Portfolio& portfolio) {
    Portfolio empty;
    empty.association = portfolio.association;
    empty.edition = portfolio.edition;
    empty.interest = portfolio.interest;
    return portfolio != empty;
}

void judge(State& state) {
    use_edition(state);
    state.assessment = assess(state.pack, state.portfolio, state.today);
    state.notes = gentle_notes(state.pack, state.portfolio, state.today);
}

void changed(State& state, Effects& effects) {
    judge(state);
    ++state.version;
    state.unsaved = has_content(state.portfolio);
    state.keeping.drafted = false;
    effects.push_back(warning_of(state));
    if (state.keeping.draft)
        effects.push_back(DraftChanged{});
}

WarnBeforeClosing warning_of(const State& state) {
    const bool drafted = state.keeping.draft && state.keeping.drafted;
    return {(state.unsaved && !drafted) || state.unsaved_before};
}

bool carry_out(State& state, Step step, Effects& effects, std::string_view thread) {
    if (step.empty())
        return false;
    do_step(state.portfolio, step);
    state.history.remember(std::move(step), thread);
    changed(state, effects);
    return true;
}

void show_toast(State& state, std::string text, bool undo) {
    state.ui.toast = ui::ToastText{.text = std::move(text), .undo = undo, .number = ++state.ui.toasts};
}

void show_screen(State& state, ui::Screen screen, Effects& effects) {
    const bool another = state.ui.screen != screen;
    if (another)
        close_entry(state, effects);
    state.ui.screen = screen;
    state.ui.standing_open = false;
    state.ui.choosing_example = false;
    if (!another)
        return;
    state.ui.focus = ui::FocusWish::Screen;
    effects.push_back(title_of(screen));
}

void close_entry(State& state, Effects& effects) {
    if (!state.ui.open)
        return;
    const EntryName name = *std::exchange(state.ui.open, std::nullopt);
    state.ui.choosing_areas = false;
    const std::string prefix = name.id + "/";
    const bool half_typed = std::ranges::any_of(state.ui.drafts, [&](const auto& draft) {
        return draft.first.starts_with(prefix) && !draft.second.text.empty();
    });
    const std::optional<Entry> entry = find_entry(state.portfolio, name);
    if (!entry || half_typed || !is_blank(*entry))
        return;
    std::erase_if(state.ui.drafts, [&](const auto& draft) { return draft.first.starts_with(prefix); });
    if (state.history.forget_adding(state.portfolio, name))
        changed(state, effects);
    else
        carry_out(state, step_deleting(state.portfolio, name), effects);
}

void let_go_of_file(State& state, Effects& effects) {
    state.file_name.clear();
    effects.push_back(UseFile{false});
    if (state.keeping.draft)
        effects.push_back(KeepDraft{.keep = true, .from = KeepDraft::Left});
}

void replace_portfolio(State& state, Portfolio portfolio, std::string_view name, Effects& effects) {
    if (state.keeping.draft && state.unsaved)
        effects.push_back(LeaveDraft{write_portfolio(state.portfolio)});
    state.unsaved_before = state.unsaved_before || state.unsaved;
    state.keeping.downloaded = false;
    state.keeping.save_trouble.reset();
    effects.push_back(UseFile{false});
    if (portfolio.interest) { // Undo keeps what is looked at
        state.portfolio.association = portfolio.association;
        state.portfolio.edition = portfolio.edition;
        state.portfolio.interest = portfolio.interest;
    }
    state.file_name = name;
    state.refusal.reset();
    state.ui.open.reset();
    state.ui.drafts.clear();
    state.ui.choosing_example = false;
    WholeChange whole{.before = state.portfolio, .after = std::move(portfolio)};
    Step step;
    step.push_back(std::move(whole));
    carry_out(state, std::move(step), effects);
}

} // namespace imh::app
