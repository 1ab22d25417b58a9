// Changes to the entries of the portfolio, the same for every kind.

#include <algorithm>
#include <utility>

#include "app/changing.h"
#include "app/kept_entry.h"
#include "core/bounds.h"
#include "core/words.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

namespace {

/// Where a list is full nothing is added, and the page says so.
bool has_room(State& state, EntryKind kind, std::size_t more = 1) {
    if (count_of(state.portfolio, kind) + more <= portfolio_bounds::entries)
        return true;
    show_toast(state, std::string(words::too_many), false);
    return false;
}

void show_in_editor(State& state, EntryName name, Effects& effects) {
    show_screen(state, ui::screen_of(name.kind), effects);
    state.ui.open = std::move(name);
    state.ui.choosing_areas = false;
    state.ui.area_search.clear();
    state.ui.focus = ui::FocusWish::FirstField;
}

EntryName name_of_added(const Step& step) {
    const Entry& added = *std::get<EntryChange>(step.front()).after;
    return {kind_of(added), id_of(added)};
}

/// What a deleted entry is called in "Deleted …".
std::string title_of(const State& state, const EntryName& name) {
    const std::optional<std::size_t> place = place_of(state.portfolio, name);
    if (!place)
        return {};
    if (name.kind == EntryKind::Goal)
        return state.portfolio.goals[*place].title;
    if (name.kind == EntryKind::Offer)
        return state.portfolio.offers[*place].title;
    return evidence_words(state.portfolio, {evidence_kind(name.kind), static_cast<std::uint32_t>(*place)});
}

struct Updater {
    State& state;
    Effects& effects;

    Entry kept(Entry entry) const { return kept_entry(state.pack, state.portfolio, std::move(entry)); }

    void operator()(const ui::AddEntry& add) const {
        close_entry(state, effects);
        if (!has_room(state, kind_of(add.entry)))
            return;
        Step step = step_adding(state.portfolio, {kept(add.entry)});
        EntryName name = name_of_added(step);
        carry_out(state, std::move(step), effects);
        show_in_editor(state, std::move(name), effects);
    }
    void operator()(const ui::AddEntries& add) const {
        if (add.entries.empty() || !has_room(state, kind_of(add.entries.front()), add.entries.size()))
            return;
        // Sessions may name a person who comes with them.
        Portfolio known;
        known.people = state.portfolio.people;
        for (const Entry& entry : add.entries)
            if (const auto* person = std::get_if<Person>(&entry))
                known.people.push_back(*person);
        std::vector<Entry> entries;
        for (const Entry& entry : add.entries)
            entries.push_back(kept_entry(state.pack, known, entry));
        carry_out(state, step_adding(state.portfolio, std::move(entries)), effects);
        if (!add.said.empty())
            show_toast(state, add.said, true);
    }
    void operator()(const ui::OpenEntry& open) const {
        if (state.ui.open == open.name)
            return;
        close_entry(state, effects);
        if (place_of(state.portfolio, open.name))
            show_in_editor(state, open.name, effects);
    }
    void operator()(const ui::CloseEntry&) const {
        close_entry(state, effects);
        state.ui.focus = ui::FocusWish::Screen;
    }
    void operator()(const ui::ChangeEntry& change) const {
        std::string thread;
        if (!change.field.empty())
            thread = id_of(change.entry) + "/" + change.field;
        carry_out(state, step_changing(state.portfolio, kept(change.entry)), effects, thread);
    }
    void operator()(const ui::ChangeEntries& change) const {
        Step all;
        for (const Entry& entry : change.entries)
            for (Change& one : step_changing(state.portfolio, kept(entry)))
                all.push_back(std::move(one));
        if (carry_out(state, std::move(all), effects) && !change.said.empty())
            show_toast(state, change.said, true);
    }
    void operator()(const ui::DuplicateEntry& copy) const {
        if (!has_room(state, copy.name.kind))
            return;
        Step step = step_duplicating(state.portfolio, copy.name);
        if (step.empty())
            return;
        EntryName name = name_of_added(step);
        carry_out(state, std::move(step), effects);
        show_in_editor(state, std::move(name), effects);
        state.ui.say = words::duplicated;
    }
    void operator()(const ui::DeleteEntry& gone) const {
        std::string title = title_of(state, gone.name);
        if (!carry_out(state, step_deleting(state.portfolio, gone.name), effects))
            return;
        std::erase_if(state.ui.drafts, [&](const auto& draft) { return draft.first.starts_with(gone.name.id + "/"); });
        if (state.ui.open == gone.name) {
            state.ui.open.reset();
            state.ui.focus = ui::FocusWish::Screen;
        }
        show_toast(state, std::string(words::deleted) + title, true);
    }
    void operator()(const ui::AddPersonTo& add) const {
        std::optional<Entry> entry = find_entry(state.portfolio, add.name);
        if (!entry || !has_room(state, EntryKind::Person))
            return;
        Step step = step_adding(state.portfolio, {Person{}});
        const PersonId person{name_of_added(step).id};
        if (auto* session = std::get_if<Session>(&*entry))
            session->provider = person;
        else if (auto* job = std::get_if<Job>(&*entry))
            job->supervisor = person;
        else
            return;
        for (Change& change : step_changing(state.portfolio, *entry))
            step.push_back(std::move(change));
        carry_out(state, std::move(step), effects);
    }
    void operator()(const ui::Declare& declare) const {
        Declaration declaration = declare.declaration;
        declaration.words = kept_words(std::move(declaration.words));
        carry_out(state, step_declaring(state.portfolio, declare.name, declaration), effects,
                  declare.typed ? "declaration/" + declare.name : std::string{});
    }
    void operator()(const ui::NameApplicant& name) const {
        Step step;
        if (std::string kept = kept_title(name.name); kept != state.portfolio.name)
            step.push_back(NameChange{.before = state.portfolio.name, .after = std::move(kept)});
        carry_out(state, std::move(step), effects, "name");
    }
};

} // namespace

void update(State& state, const ui::EntryAction& action, Effects& effects) {
    std::visit(Updater{.state = state, .effects = effects}, action);
}

} // namespace imh::app
