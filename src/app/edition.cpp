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

bool is_bundled(std::string_view id) {
    const std::vector<std::string_view> ids = bundled_pack_ids();
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
    if (portfolio.edition && is_bundled(portfolio.edition->text))
        return portfolio.edition->text;
    const bool at_home = !portfolio.association || *portfolio.association == state.home;
    if (at_home && is_bundled(state.home_edition.text))
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

namespace {

RulePack worded(const RulePack& pack, Language language) {
    if (language != Language::English)
        if (const Read<Wording> read = read_bundled_wording(pack, language_code(language)); read.value)
            return with_wording(pack, *read.value);
    return pack;
}

/// "Alaska · AK-AIMH Endorsement, guidelines of 2016"
std::string named(const RulePack& pack) { return pack.short_name + " \xC2\xB7 " + pack.title; }

/// The notice stands on every paper.
void mark(State& state) {
    if (state.own_rules)
        state.pack.notice = filled(ui::words::rules_from_file, {state.own_rules->file}) + " " + state.pack.notice;
}

} // namespace

void lay_wording(State& state) {
    state.pack = worded(state.original, state.language);
    if (state.other_original)
        state.other = worded(*state.other_original, state.language);
    mark(state);
}

void read_all_editions(State& state) {
    if (state.all_editions.empty())
        for (const std::string_view id : bundled_pack_ids())
            if (const Read<RulePack> read = read_bundled_pack(id); read.value)
                state.all_editions.push_back({{std::string(id)}, named(*read.value)});
}

void compare_with(State& state, const EditionId& edition) {
    Read<RulePack> read = read_bundled_pack(edition.text);
    if (!read.value)
        return;
    state.other_original = *std::move(read.value);
    state.other = worded(*state.other_original, state.language);
}

void open_rules(State& state, std::string_view name, std::string_view bytes) {
    const NamedText file{name, bytes};
    Read<RulePack> read = read_rule_pack({&file, 1});
    if (!read.value) {
        state.refusal = ui::Refusal{.file = std::string(name), .problems = told(read.problems)};
        return;
    }
    state.own_rules = OwnRules{.file = std::string(name), .bytes = std::string(bytes), .pack = *std::move(read.value)};
    state.original = {}; // read anew, also where the same rules are opened once more
    judge(state);
}

namespace {

/// What stands there under that name; empty where nothing does.
std::string_view asked(std::string_view fragment, std::string_view name) {
    while (!fragment.empty()) {
        const std::string_view part = fragment.substr(0, fragment.find('&'));
        fragment.remove_prefix(std::min(part.size() + 1, fragment.size()));
        const std::size_t is = part.find('=');
        if (is != std::string_view::npos && part.substr(0, is) == name)
            return part.substr(is + 1);
    }
    return {};
}

} // namespace

void begin_as_asked(State& state, std::string_view fragment) {
    const std::string_view edition = asked(fragment, "edition");
    const Association* association = find_association(state.associations, asked(fragment, "association"));
    if (!association && is_bundled(edition))
        association = whose(state, edition);
    if (association && !association->editions.empty())
        state.home = {association->id};
    if (is_bundled(edition))
        state.home_edition = {std::string(edition)};
    judge(state);
    CategoryId category{std::string(asked(fragment, "category"))};
    if (find_category(state.pack, category))
        state.portfolio.interest = std::move(category);
}

std::optional<Language> language_asked(std::string_view fragment) {
    const std::string_view code = asked(fragment, "lang");
    return code == "en" || code == "es" ? std::optional(language_coded(code)) : std::nullopt;
}

} // namespace imh::app
