// Keeping the work: files, and the draft in this browser.

#include <algorithm>
#include <tuple>
#include <utility>

#include "app/changing.h"
#include "app/page_settings.h"
#include "app/rule_files.h"
#include "io/portfolio_json.h"
#include "io/training_import.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

namespace {

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

/// What a file is called that is saved for the first time: as what was opened, an example never.
std::string file_to_save(const State& state) {
    const bool own = !state.file_name.empty() && state.file_name.find('/') == std::string::npos;
    return own ? state.file_name : std::string(words::file_to_save);
}

bool is_later(const ui::Moment& a, const ui::Moment& b) {
    return std::tie(a.day, a.hour, a.minute) > std::tie(b.day, b.hour, b.minute);
}

void forget_found(State& state, const std::string& tab) {
    std::erase_if(state.keeping.found, [&](const ui::FoundDraft& draft) { return draft.tab == tab; });
}

struct Updater {
    State& state;
    Effects& effects;

    void operator()(const ui::AskForFile&) const {
        state.refusal.reset();
        effects.push_back(ChooseFile{});
    }
    void operator()(const ui::SaveWork& save) const {
        effects.push_back(WriteWork{.ticket = state.version,
                                    .way = save.way,
                                    .name = file_to_save(state),
                                    .bytes = write_portfolio(state.portfolio)});
    }
    void operator()(const ui::CloseSaveTrouble&) const { state.keeping.save_trouble.reset(); }
    void operator()(const ui::StartAnew&) const {
        replace_portfolio(state, Portfolio{}, {}, effects);
        show_toast(state, std::string(words::emptied), true);
    }
    void operator()(const ui::KeepInBrowser& keep) const {
        state.keeping.draft = keep.keep;
        state.keeping.drafted = false;
        state.keeping.kept.reset();
        state.keeping.draft_trouble.reset();
        state.keeping.forgotten.reset();
        if (!keep.keep)
            state.keeping.elsewhere.reset();
        state.version_opened = 0; // what is here is kept, wherever it came from
        effects.push_back(KeepDraft{.keep = keep.keep});
        effects.push_back(warning_of(state));
    }
    void operator()(const ui::GoOnWithDraft& draft) const { effects.push_back(OpenDraft{draft.tab}); }
    void operator()(const ui::DeleteDraft& draft) const {
        forget_found(state, draft.tab);
        effects.push_back(RemoveDraft{draft.tab});
    }
    void operator()(const ui::CloseKeepingNotice&) const {
        state.keeping.draft_trouble.reset();
        state.keeping.elsewhere.reset();
        state.keeping.forgotten.reset();
    }
    void operator()(const ui::EmptyAndForget&) const {
        const int toasts = state.ui.toasts;
        PageSettings settings = state.settings; // the association's, not the person's
        state = first_state(state.today, state.language);
        lay_settings(state, std::move(settings));
        state.ui.toasts = toasts;
        state.ui.focus = ui::FocusWish::Screen;
        effects.push_back(ForgetEverything{});
        effects.push_back(WarnBeforeClosing{false});
        effects.push_back(SetTitle{std::string(words::product)});
    }
};

} // namespace

void update(State& state, const ui::KeepAction& action, Effects& effects) {
    std::visit(Updater{.state = state, .effects = effects}, action);
}

void save_ended(State& state, std::uint32_t ticket, ui::SaveEnd end, std::string_view file, Effects& effects) {
    if (end == ui::SaveEnd::NoPlaceChosen) {
        state.ui.say = words::no_place_chosen;
        return;
    }
    if (end != ui::SaveEnd::Written && end != ui::SaveEnd::HandedOver) {
        state.keeping.save_trouble = ui::SaveTrouble{.why = end, .file = std::string(file)};
        state.ui.toast.reset(); // it may say that it was saved, before
        return;
    }
    const bool handed_over = end == ui::SaveEnd::HandedOver;
    state.keeping.save_trouble.reset();
    state.keeping.downloaded = handed_over;
    state.file_name = file;
    if (ticket == state.version) { // else it changed while it was written
        state.unsaved = false;
        state.unsaved_before = false;
    }
    effects.push_back(warning_of(state));
    show_toast(state, filled(handed_over ? words::handed_over : words::written, {file}), false);
}

std::string bytes_to_draft(State& state) {
    state.version_drafted = state.version;
    const bool as_opened = state.version == state.version_opened;
    return as_opened || !has_content(state.portfolio) ? std::string{} : write_portfolio(state.portfolio);
}

void draft_news(State& state, ui::DraftNews news, ui::FoundDraft draft, Effects& effects) {
    ui::Keeping& keeping = state.keeping;
    const auto trouble = [&](ui::DraftTrouble what) {
        keeping.draft_trouble = what;
        keeping.drafted = false;
    };
    switch (news) {
    case ui::DraftNews::Found: {
        forget_found(state, draft.tab);
        const auto place = std::ranges::find_if(
            keeping.found, [&](const ui::FoundDraft& other) { return !is_later(other.kept, draft.kept); });
        keeping.found.insert(place, std::move(draft));
        if (keeping.draft)
            state.unsaved_before = false; // what was left is kept
        break;
    }
    case ui::DraftNews::Kept:
        keeping.kept = draft.kept;
        keeping.drafted = state.version_drafted == state.version;
        keeping.draft_trouble.reset();
        break;
    case ui::DraftNews::NoStorage:
        keeping.draft = false;
        trouble(ui::DraftTrouble::NoStorage);
        break;
    case ui::DraftNews::NoRoom:
        trouble(ui::DraftTrouble::NoRoom);
        break;
    case ui::DraftNews::NotWritten:
        trouble(ui::DraftTrouble::NotWritten);
        break;
    case ui::DraftNews::Elsewhere:
        keeping.elsewhere = std::move(draft);
        break;
    case ui::DraftNews::Gone:
        forget_found(state, draft.tab);
        keeping.elsewhere.reset();
        keeping.draft_trouble = ui::DraftTrouble::Gone;
        break;
    case ui::DraftNews::Damaged:
        keeping.draft_trouble = ui::DraftTrouble::Damaged;
        break;
    case ui::DraftNews::Forgotten:
    case ui::DraftNews::NotForgotten:
        keeping.forgotten = news == ui::DraftNews::Forgotten;
        break;
    case ui::DraftNews::ForgottenElsewhere:
        keeping.draft = false;
        keeping.found.clear();
        keeping.elsewhere.reset();
        trouble(ui::DraftTrouble::ForgottenElsewhere);
        break;
    case ui::DraftNews::Followed:
        forget_found(state, draft.tab);
        break;
    }
    effects.push_back(warning_of(state));
}

bool open_bytes(State& state, std::string_view name, std::string_view bytes, Effects& effects) {
    if (is_rule_file(file_content(bytes))) {
        open_rule_file(state, name, bytes);
        if (!state.refusal)
            show_screen(state, ui::Screen::Start, effects);
        return false;
    }
    if (open_import(state, name, bytes))
        return false;
    Read<Portfolio> read = read_known(state, name, bytes);
    if (!read.value) {
        state.refusal = ui::Refusal{.file = std::string(name), .problems = told(read.problems)};
        return false;
    }
    const bool replaces = has_content(state.portfolio);
    replace_portfolio(state, *std::move(read.value), name, effects);
    state.unsaved = false;
    state.version_opened = state.version;
    effects.push_back(warning_of(state));
    std::string said(words::opened);
    said += ui::words::title_of_file(name);
    if (replaces)
        show_toast(state, std::move(said), true);
    else
        state.ui.say = std::move(said);
    show_screen(state, ui::Screen::Standing, effects);
    return true;
}

void open_draft(State& state, const std::string& tab, std::string_view bytes, bool older, Effects& effects) {
    Read<Portfolio> read = read_known(state, words::draft_name, bytes);
    if (!read.value) {
        state.refusal = ui::Refusal{.file = std::string(words::draft_name), .problems = told(read.problems)};
        return;
    }
    const bool replaces = has_content(state.portfolio);
    replace_portfolio(state, *std::move(read.value), {}, effects);
    state.version_opened = state.version; // it is kept already
    state.keeping.draft = true;
    state.keeping.drafted = true;
    state.keeping.draft_trouble.reset();
    state.keeping.elsewhere.reset();
    forget_found(state, tab);
    effects.push_back(KeepDraft{.keep = true, .from = KeepDraft::Opened});
    effects.push_back(warning_of(state));
    show_toast(state, std::string(older ? words::draft_opened_older : words::draft_opened), replaces);
    show_screen(state, ui::Screen::Standing, effects);
}

} // namespace imh::app
