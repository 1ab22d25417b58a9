// Where to go, what to look at, undo.

#include <utility>

#include "app/changing.h"
#include "app/rule_files.h"
#include "app/speaking.h"
#include "core/audience.h"
#include "io/bundled.h"
#include "io/rule_pack_json.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

namespace {

struct Updater {
    State& state;
    Effects& effects;

    void operator()(const ui::GoTo& go) const {
        if (go.screen != state.ui.screen)
            state.ui.toast.reset(); // it told of the screen that is left; Undo itself stays
        show_screen(state, go.screen, effects);
    }
    void operator()(const ui::ChooseAssociation& choice) const {
        if (!find_association(state.associations, choice.association.text))
            return;
        state.portfolio.association = choice.association;
        state.portfolio.edition.reset();
        changed(state, effects);
    }
    void operator()(const ui::ChooseEdition& choice) const {
        state.portfolio.edition = choice.edition;
        changed(state, effects);
    }
    void operator()(const ui::UseBuiltInRules&) const {
        state.own_rules.reset();
        state.own_wording.reset();
        state.original = {}; // else rules of the same id would stay
        judge(state);
        state.ui.say = words::rules_built_in_again;
    }
    void operator()(const ui::SaveRules&) const {
        const std::string name = state.original.id + ".json";
        effects.push_back(SaveFile{.name = name,
                                   .type = "application/json",
                                   .bytes = state.own_rules ? state.own_rules->bytes : bundled_pack_text(state.original.id)});
        show_toast(state, filled(words::paper_saved, {name}), false);
    }
    void operator()(const ui::TryCases&) const {
        if (for_trainers())
            try_cases(state);
    }
    void operator()(const ui::ChooseCategory& choice) const {
        if (state.portfolio.interest == choice.category || !find_category(state.pack, choice.category))
            return;
        state.portfolio.interest = choice.category;
        changed(state, effects);
    }
    void operator()(const ui::ChooseLanguage& choice) const {
        if (choice.language == state.language)
            return;
        state.ui.toast.reset(); // it spoke the other language
        speak(state, choice.language);
        state.ui.say = words::speaks_now;
        tell_language(state, effects);
    }
    void operator()(const ui::OpenExample& example) const {
        open_bytes(state, example.file, bundled_file(example.file), effects);
    }
    void operator()(const ui::CloseProblems&) const { state.refusal.reset(); }
    void operator()(const ui::OpenPage& page) const { effects.push_back(OpenAddress{page.address}); }
    void operator()(const ui::CopyWords& copy) const { effects.push_back(CopyText{copy.text}); }
    void operator()(const ui::UsePlainPage& plain) const { effects.push_back(ShowPlainPage{plain.plain}); }
    void operator()(const ui::Undo&) const {
        const bool replaces = state.history.undo_replaces();
        went(state.history.undo(state.portfolio), replaces, words::undone);
    }
    void operator()(const ui::Redo&) const {
        const bool replaces = state.history.redo_replaces();
        went(state.history.redo(state.portfolio), replaces, words::redone);
    }
    void operator()(const ui::CloseToast&) const { state.ui.toast.reset(); }

    /// Back or forth in what was done.
    void went(bool somewhere, bool replaces, std::string_view said) const {
        if (!somewhere)
            return;
        if (replaces)
            let_go_of_file(state, effects);
        if (state.ui.open && !place_of(state.portfolio, *state.ui.open))
            state.ui.open.reset();
        state.ui.toast.reset();
        state.ui.say = said;
        changed(state, effects);
    }
};

} // namespace

void update(State& state, const ui::PageAction& action, Effects& effects) {
    std::visit(Updater{.state = state, .effects = effects}, action);
}

} // namespace imh::app
