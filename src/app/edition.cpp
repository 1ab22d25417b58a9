#include "app/edition.h"

#include <algorithm>

#include "core/wording.h"
#include "io/associations_json.h"
#include "io/rule_pack_json.h"
#include "io/wording_json.h"

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

/// The rules between which one can choose where this pack is in use.
std::vector<ui::NamedEdition> beside(const State& state, std::string_view pack) {
    std::vector<ui::NamedEdition> all;
    const auto whose = std::ranges::find_if(state.associations.list, [&](const Association& association) { return has_edition(association, pack); });
    if (whose == state.associations.list.end() || whose->editions.size() < 2)
        return all;
    for (const Edition& edition : whose->editions)
        if (const Read<RulePack> read = read_bundled_pack(edition.pack); read.value)
            all.push_back({{edition.pack}, read.value->title});
    return all;
}

std::string_view wanted(const State& state) {
    const Portfolio& portfolio = state.portfolio;
    if (portfolio.edition && is_bundled(portfolio.edition->text))
        return portfolio.edition->text;
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
    const std::string_view id = wanted(state);
    if (id.empty() || id == state.original.id)
        return;
    if (Read<RulePack> read = read_bundled_pack(id); read.value) {
        state.original = *std::move(read.value);
        state.editions = beside(state, state.original.id);
        lay_wording(state);
    }
}

void lay_wording(State& state) {
    state.pack = state.original;
    if (state.language != Language::English)
        if (const Read<Wording> read = read_bundled_wording(state.original, language_code(state.language)); read.value)
            state.pack = with_wording(state.original, *read.value);
}

} // namespace imh::app
