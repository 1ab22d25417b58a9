#include "app/update.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/trainings.h"
#include "io/bundled.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;
using ui::Screen;

namespace {

constexpr std::string_view edition = "ak-aimh-2016";

bool has_content(const Portfolio& p) {
    return !(p.name.empty() && p.degrees.empty() && p.courses.empty() && p.trainings.empty() && p.jobs.empty() &&
             p.people.empty() && p.sessions.empty() && p.references.empty() && p.signatures.empty() &&
             p.memberships.empty() && p.exams.empty() && p.declarations.empty());
}

void judge(State& state) { state.assessment = assess(state.pack, state.portfolio, state.today); }

void show_toast(State& state, std::string text, bool undo) {
    state.ui.toast = ui::ToastText{.text = std::move(text), .undo = undo, .number = ++state.ui.toasts};
}

/// The portfolio is not what it was.
void changed(State& state, Effects& effects) {
    judge(state);
    state.unsaved = has_content(state.portfolio);
    effects.push_back(WarnBeforeClosing{state.unsaved || state.unsaved_before});
    if (state.kept_in_browser)
        effects.push_back(KeepDraft{write_portfolio(state.portfolio)});
}

void show_screen(State& state, Screen screen, Effects& effects) {
    const bool another = state.ui.screen != screen;
    if (another && close_training(state))
        changed(state, effects);
    state.ui.screen = screen;
    state.ui.standing_open = false;
    state.ui.choosing_example = false;
    if (!another)
        return;
    state.ui.focus = ui::FocusWish::Screen;
    std::string title(words::screens[static_cast<std::size_t>(screen)]);
    title += " \xC2\xB7 ";
    title += words::product;
    effects.push_back(SetTitle{std::move(title)});
}

/// All of the portfolio at once: a file, an example, nothing.
void replace_portfolio(State& state, Portfolio portfolio, std::string_view name, Effects& effects) {
    state.history.remember(state.portfolio);
    state.unsaved_before = state.unsaved_before || state.unsaved;
    if (!portfolio.interest)
        portfolio.interest = state.portfolio.interest;
    state.portfolio = std::move(portfolio);
    state.file_name = name;
    state.refusal.reset();
    state.ui.training.reset();
    state.ui.drafts.clear();
    state.ui.choosing_example = false;
    changed(state, effects);
}

void fill_from_past(State& state, std::optional<Portfolio> other, std::string_view said, Effects& effects) {
    if (!other)
        return;
    // Which category is looked at is not an entry, so going back leaves it alone.
    other->interest = state.portfolio.interest;
    state.portfolio = *std::move(other);
    const auto& trainings = state.portfolio.trainings;
    if (state.ui.training && std::ranges::find(trainings, *state.ui.training, &Training::id) == trainings.end())
        state.ui.training.reset();
    state.ui.toast.reset();
    state.ui.say = said;
    changed(state, effects);
}

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

    void changed_if(bool is_changed) const {
        if (is_changed)
            changed(state, effects);
    }

    void operator()(const ui::GoTo& go) const {
        if (go.screen != state.ui.screen)
            state.ui.toast.reset(); // it told of the screen that is left; Undo itself stays
        show_screen(state, go.screen, effects);
    }
    void operator()(const ui::ChooseCategory& choice) const {
        if (state.portfolio.interest == choice.category || !find_category(state.pack, choice.category))
            return;
        state.portfolio.interest = choice.category;
        changed(state, effects);
    }
    void operator()(const ui::AskForFile&) const {
        state.refusal.reset();
        effects.push_back(ChooseFile{});
    }
    void operator()(const ui::OpenExample& example) const {
        open_bytes(state, example.file, bundled_file(example.file), effects);
    }
    void operator()(const ui::StartAnew&) const {
        replace_portfolio(state, Portfolio{}, {}, effects);
        show_toast(state, std::string(words::emptied), true);
    }
    void operator()(const ui::CloseProblems&) const { state.refusal.reset(); }
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
    void operator()(const ui::PrintPage&) const { effects.push_back(Print{}); }
    void operator()(const ui::KeepInBrowser& keep) const {
        state.kept_in_browser = keep.keep;
        effects.push_back(KeepDraft{keep.keep ? write_portfolio(state.portfolio) : std::string{}});
    }
    void operator()(const ui::UsePlainPage& plain) const { effects.push_back(ShowPlainPage{plain.plain}); }

    void operator()(const ui::AddTraining&) const {
        show_screen(state, Screen::Trainings, effects);
        changed_if(add_training(state));
    }
    void operator()(const ui::OpenTraining& open) const {
        show_screen(state, Screen::Trainings, effects);
        changed_if(open_training(state, open.id));
    }
    void operator()(const ui::CloseTraining&) const {
        changed_if(close_training(state));
        state.ui.focus = ui::FocusWish::Screen;
    }
    void operator()(const ui::ChangeTraining& change) const { changed_if(change_training(state, change)); }
    void operator()(const ui::DuplicateTraining& copy) const { changed_if(duplicate_training(state, copy.id)); }
    void operator()(const ui::DeleteTraining& gone) const { changed_if(delete_training(state, gone.id)); }

    void operator()(const ui::Undo&) const {
        fill_from_past(state, state.history.undo(state.portfolio), words::undone, effects);
    }
    void operator()(const ui::Redo&) const {
        fill_from_past(state, state.history.redo(state.portfolio), words::redone, effects);
    }
    void operator()(const ui::CloseToast&) const { state.ui.toast.reset(); }
};

std::vector<std::string_view> bundled_examples() {
    std::vector<std::string_view> result;
    for (const ui::words::ExampleWords& example : words::examples)
        if (!bundled_file(example.file).empty())
            result.push_back(example.file);
    return result;
}

} // namespace

State first_state(Date today) {
    State state;
    state.today = today;
    // A test reads the packs that travel with the program, so there is nothing to tell if this fails.
    if (Read<RulePack> read = read_bundled_pack(edition); read.value)
        state.pack = *std::move(read.value);
    state.examples = bundled_examples();
    judge(state);
    return state;
}

void update(State& state, const ui::Action& action, Effects& effects) {
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
    show_screen(state, Screen::Standing, effects);
}

void open_draft(State& state, std::string_view bytes, Effects& effects) {
    Read<Portfolio> read = read_known(state, "draft", bytes);
    if (!read.value || has_content(state.portfolio))
        return;
    state.kept_in_browser = true;
    replace_portfolio(state, *std::move(read.value), {}, effects);
    show_toast(state, std::string(words::draft_found), false);
}

void set_today(State& state, Date today) {
    if (state.today == today)
        return;
    state.today = today;
    judge(state);
}

} // namespace imh::app
