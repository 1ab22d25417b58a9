#include "app/edition.h"

#include <algorithm>

#include "app/changing.h"
#include "core/wording.h"
#include "io/associations_json.h"
#include "io/rule_pack_json.h"
#include "io/wording_json.h"
#include "ui/words.h"

namespace imh::app {

namespace {

constexpr std::string_view first_home = "ak";

std::vector<std::string_view> offered(const State& state) {
    std::vector<std::string_view> ids = bundled_pack_ids();
    const std::vector<std::string>& only = state.settings.editions;
    if (!only.empty())
        std::erase_if(ids, [&](std::string_view id) { return std::ranges::find(only, id) == only.end(); });
    return ids;
}

bool is_offered(const State& state, std::string_view id) {
    const std::vector<std::string_view> ids = offered(state);
    return std::ranges::find(ids, id) != ids.end();
}

bool has_edition(const Association& association, std::string_view pack) {
    return std::ranges::find(association.editions, pack, &Edition::pack) != association.editions.end();
}

/// Empty where it is nobody's.
const Association* whose(const State& state, std::string_view pack) {
    const auto& list = state.associations.list;
    const auto found = std::ranges::find_if(list, [&](const Association& each) { return has_edition(each, pack); });
    return found == list.end() ? nullptr : &*found;
}

/// The rules between which one can choose where this pack is in use.
std::vector<ui::NamedEdition> beside(const State& state, std::string_view pack) {
    std::vector<ui::NamedEdition> all;
    const Association* association = whose(state, pack);
    if (!association || association->editions.size() < 2)
        return all;
    for (const Edition& edition : association->editions)
        if (const Read<RulePack> read = read_bundled_pack(edition.pack); read.value)
            all.push_back({{edition.pack}, read.value->title});
    return all;
}

std::string_view wanted(const State& state) {
    const Portfolio& portfolio = state.portfolio;
    if (portfolio.edition && is_offered(state, portfolio.edition->text))
        return portfolio.edition->text;
    const bool at_home = !portfolio.association || *portfolio.association == state.home;
    if (at_home && is_offered(state, state.home_edition.text))
        return state.home_edition.text;
    const Association* association =
        portfolio.association ? find_association(state.associations, portfolio.association->text) : nullptr;
    if (!association || association->editions.empty())
        association = find_association(state.associations, state.home.text);
    const Edition* edition = association ? edition_in_force(*association, state.today) : nullptr;
    return edition ? std::string_view(edition->pack) : std::string_view{};
}

} // namespace

void begin_editions(State& state) {
    // A test reads what travels with the program, so there is nothing to tell if this fails.
    if (Read<Associations> read = read_bundled_associations(); read.value)
        state.associations = *std::move(read.value);
    state.home = {std::string(first_home)};
}

void use_edition(State& state) {
    if (state.own_rules) {
        if (state.own_rules->pack.sha256 == state.original.sha256)
            return;
        state.original = state.own_rules->pack;
        state.editions.clear();
        lay_wording(state);
        return;
    }
    const std::string_view id = wanted(state);
    if (id.empty() || (id == state.original.id))
        return;
    if (Read<RulePack> read = read_bundled_pack(id); read.value) {
        state.original = *std::move(read.value);
        state.editions = beside(state, state.original.id);
        lay_wording(state);
    }
}

bool lies_over(const State& state, const RulePack& pack) {
    return state.own_wording && state.own_wording->wording.pack == pack.id
           && state.own_wording->wording.language == language_code(state.language);
}

namespace {

RulePack worded(const State& state, const RulePack& pack) {
    Wording wording;
    const std::string_view language = language_code(state.language);
    if (has_bundled_wording(pack, language)) // in English only where an association has laid its own texts beside the pack
        if (Read<Wording> read = read_bundled_wording(pack, language); read.value)
            wording = *std::move(read.value);
    if (lies_over(state, pack))
        for (const auto& [place, text] : state.own_wording->wording.texts)
            wording.texts.insert_or_assign(place, text);
    return wording.texts.empty() ? pack : with_wording(pack, wording);
}

/// "Alaska · AK-AIMH Endorsement, guidelines of 2016"
std::string named(const RulePack& pack) { return pack.short_name + " \xC2\xB7 " + pack.title; }

/// The notice stands on every paper.
void mark(State& state) {
    if (lies_over(state, state.original))
        state.pack.notice = filled(ui::words::wording_from_file, {state.own_wording->file}) + " " + state.pack.notice;
    if (state.own_rules)
        state.pack.notice = filled(ui::words::rules_from_file, {state.own_rules->file}) + " " + state.pack.notice;
}

} // namespace

void lay_wording(State& state) {
    state.tried_cases.reset(); // they were told of other rules, or in another language
    ++state.texts;
    state.pack = worded(state, state.original);
    if (state.other_original)
        state.other = worded(state, *state.other_original);
    mark(state);
}

void read_all_editions(State& state) {
    if (state.all_editions.empty())
        for (const std::string_view id : offered(state))
            if (const Read<RulePack> read = read_bundled_pack(id); read.value)
                state.all_editions.push_back({{std::string(id)}, named(*read.value)});
}

void compare_with(State& state, const EditionId& edition) {
    Read<RulePack> read = read_bundled_pack(edition.text);
    if (!read.value)
        return;
    state.other_original = *std::move(read.value);
    state.other = worded(state, *state.other_original);
}

std::string_view asked_by(std::string_view fragment, std::string_view name) {
    while (!fragment.empty()) {
        const std::string_view part = fragment.substr(0, fragment.find('&'));
        fragment.remove_prefix(std::min(part.size() + 1, fragment.size()));
        const std::size_t is = part.find('=');
        if (is != std::string_view::npos && part.substr(0, is) == name)
            return part.substr(is + 1);
    }
    return {};
}

void offer_editions(State& state) {
    for (Association& association : state.associations.list)
        std::erase_if(association.editions, [&](const Edition& edition) { return !is_offered(state, edition.pack); });
    state.all_editions.clear();
    // Somewhere the page must begin.
    const auto has_any = [](const Association& association) { return !association.editions.empty(); };
    const Association* home = find_association(state.associations, state.home.text);
    const auto first = std::ranges::find_if(state.associations.list, has_any);
    if ((!home || !has_any(*home)) && first != state.associations.list.end())
        state.home = {first->id};
}

void begin_with(State& state, const Beginning& beginning) {
    const Association* association = find_association(state.associations, beginning.association);
    if (!association)
        association = whose(state, beginning.edition);
    if (association && !association->editions.empty()) {
        state.home = {association->id};
        const bool is_its = has_edition(*association, beginning.edition) && is_offered(state, beginning.edition);
        state.home_edition = {is_its ? std::string(beginning.edition) : std::string{}};
    }
    judge(state);
    CategoryId category{std::string(beginning.category)};
    if (find_category(state.pack, category))
        state.portfolio.interest = std::move(category);
}

void begin_as_asked(State& state, std::string_view fragment) {
    begin_with(state, {.association = asked_by(fragment, "association"),
                       .edition = asked_by(fragment, "edition"),
                       .category = asked_by(fragment, "category")});
}

std::optional<Language> language_asked(std::string_view fragment) {
    return known_language(asked_by(fragment, "lang"));
}

} // namespace imh::app
