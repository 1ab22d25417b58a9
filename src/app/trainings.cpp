#include "app/trainings.h"

#include <algorithm>

#include "ui/words.h"

namespace imh::app {

namespace {

constexpr std::size_t most_trainings = 20'000;
constexpr std::size_t longest_title = 500;
constexpr std::size_t longest_words = 20'000;
constexpr Minutes most_hours = std::chrono::hours(2'000);

auto find_training(Portfolio& portfolio, const EvidenceId& id) {
    return std::ranges::find(portfolio.trainings, id, &Training::id);
}

bool is_blank(const Training& training) {
    return training.title.empty() && training.provider.empty() && !training.from && !training.to && !training.hours &&
           !training.rsc_hours && !training.areas && training.categories.empty() && training.words.empty() &&
           training.unknown.empty();
}

/// At most `longest` bytes, cut between characters.
void shorten(std::string& text, std::size_t longest) {
    if (text.size() <= longest)
        return;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    text.resize(end);
}

std::string kept_text(std::string text, std::size_t longest, bool lines) {
    for (char& c : text) {
        const auto code = static_cast<unsigned char>(c);
        if ((code < 0x20 && !(lines && (c == '\n' || c == '\t'))) || code == 0x7F)
            c = ' ';
    }
    shorten(text, longest);
    return text;
}

std::vector<AreaId> kept_areas(const RulePack& pack, const std::vector<AreaId>& areas) {
    AreaSet chosen;
    for (const AreaId& id : areas)
        if (const auto index = area_index(pack, id))
            chosen.set(*index);
    std::vector<AreaId> kept;
    for (std::size_t i = 0; i < pack.areas.size(); ++i)
        if (chosen.test(i))
            kept.push_back(pack.areas[i].id);
    return kept;
}

/// Where the list is full nothing is added, and the page says so.
bool has_room(State& state) {
    if (state.portfolio.trainings.size() < most_trainings)
        return true;
    state.ui.say = ui::words::too_many;
    return false;
}

void show_in_editor(State& state, const EvidenceId& id, ui::FocusWish focus) {
    state.ui.screen = ui::Screen::Trainings;
    state.ui.training = id;
    state.ui.choosing_areas = false;
    state.ui.area_search.clear();
    state.ui.focus = focus;
}

} // namespace

Training kept_training(const RulePack& pack, Training training) {
    training.title = kept_text(std::move(training.title), longest_title, false);
    training.provider = kept_text(std::move(training.provider), longest_title, false);
    training.words = kept_text(std::move(training.words), longest_words, true);
    if (training.to && (!training.from || *training.to < *training.from))
        training.to.reset();
    if (training.hours && (*training.hours < Minutes{0} || *training.hours > most_hours))
        training.hours.reset();
    if (training.rsc_hours && (!training.hours || *training.rsc_hours > *training.hours))
        training.rsc_hours.reset();
    if (training.areas)
        training.areas = kept_areas(pack, *training.areas);
    return training;
}

bool add_training(State& state) {
    const bool closed = close_training(state);
    if (!has_room(state))
        return closed;
    state.history.remember(state.portfolio);
    Training training;
    training.id = fresh_id(state.portfolio, "training");
    show_in_editor(state, training.id, ui::FocusWish::TrainingTitle);
    state.portfolio.trainings.push_back(std::move(training));
    return true;
}

bool change_training(State& state, const ui::ChangeTraining& change) {
    const auto entry = find_training(state.portfolio, change.training.id);
    if (entry == state.portfolio.trainings.end())
        return false;
    std::string thread;
    if (!change.field.empty())
        thread = change.training.id.text + "/" + change.field;
    state.history.remember(state.portfolio, thread);
    *entry = kept_training(state.pack, change.training);
    return true;
}

bool duplicate_training(State& state, const EvidenceId& id) {
    const auto entry = find_training(state.portfolio, id);
    if (entry == state.portfolio.trainings.end() || !has_room(state))
        return false;
    state.history.remember(state.portfolio);
    Training copy = *entry;
    copy.id = fresh_id(state.portfolio, "training");
    show_in_editor(state, copy.id, ui::FocusWish::TrainingTitle);
    state.portfolio.trainings.insert(entry + 1, std::move(copy));
    state.ui.say = ui::words::duplicated;
    return true;
}

bool delete_training(State& state, const EvidenceId& id) {
    const auto entry = find_training(state.portfolio, id);
    if (entry == state.portfolio.trainings.end())
        return false;
    state.history.remember(state.portfolio);
    std::string said(ui::words::deleted);
    said += entry->title.empty() ? std::string(ui::words::no_title) : entry->title;
    state.portfolio.trainings.erase(entry);
    state.ui.drafts.erase(id);
    if (state.ui.training == id) {
        state.ui.training.reset();
        state.ui.focus = ui::FocusWish::Screen;
    }
    state.ui.toast = ui::ToastText{.text = std::move(said), .undo = true, .number = ++state.ui.toasts};
    return true;
}

bool open_training(State& state, const EvidenceId& id) {
    if (state.ui.training == id)
        return false;
    const bool closed = close_training(state);
    if (find_training(state.portfolio, id) != state.portfolio.trainings.end())
        show_in_editor(state, id, ui::FocusWish::TrainingTitle);
    return closed;
}

bool close_training(State& state) {
    if (!state.ui.training)
        return false;
    const EvidenceId id = *state.ui.training;
    state.ui.training.reset();
    state.ui.choosing_areas = false;
    const auto entry = find_training(state.portfolio, id);
    const auto draft = state.ui.drafts.find(id);
    if (entry == state.portfolio.trainings.end() || !is_blank(*entry) ||
        (draft != state.ui.drafts.end() && !draft->second.blank()))
        return false;
    state.portfolio.trainings.erase(entry);
    state.ui.drafts.erase(id);
    return true;
}

} // namespace imh::app
