// What the readers of a rule pack's parts share: the names that the pack has introduced, and one
// function for each part.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/rule_pack.h"
#include "io/object_reader.h"

namespace imh {

/// The names of a pack, collected from all its files before its categories are read. A name that
/// is used must be there; one that is introduced must not be there yet.
struct PackNames {
    std::map<std::string, Citation> documents; // place left empty
    std::set<std::string> domains;
    std::set<std::string> areas;
    std::set<std::string> categories;
    std::set<std::string> readings;
    std::set<std::string> requirements;
};

/// What the parts of a requirement take over from it where they do not say it themselves.
struct Inherited {
    const Requirement* whole = nullptr; // empty for a requirement of a category
};

void read_domain(ObjectReader& in, RulePack& pack, PackNames& names);
void read_category(ObjectReader& in, RulePack& pack, PackNames& names);
/// A category that the pack names and does not judge.
void read_named_category(ObjectReader& in, RulePack& pack);
void read_requirement(ObjectReader& in, Requirement& requirement, PackNames& names, Inherited inherited);

/// "citation", whose document must be one of the pack's.
void read_citation(ObjectReader& in, Citation& citation, const PackNames& names, Presence presence);

/// "provenance", where it is said. `unknown`: of something whose terms no source tells.
void read_provenance(ObjectReader& in, Citation& citation, bool unknown);

/// "id", which nothing in `taken` may have yet.
void read_new_name(ObjectReader& in, std::string& id, std::set<std::string>& taken);

/// Names that must be among `known`, each only once.
template<class Id>
void read_known_names(ObjectReader& in, std::string_view name, std::vector<Id>& ids, const std::set<std::string>& known,
                      Presence presence);
void read_known_texts(ObjectReader& in, std::string_view name, std::vector<std::string>& ids,
                      const std::set<std::string>& known, Presence presence);

template<class Id>
void read_known_names(ObjectReader& in, std::string_view name, std::vector<Id>& ids, const std::set<std::string>& known,
                      Presence presence) {
    std::vector<std::string> texts;
    read_known_texts(in, name, texts, known, presence);
    for (std::string& text : texts)
        ids.push_back(Id{std::move(text)});
}

/// Calls `read(reader)` for each object of the list. At least one where it is required.
template<class ReadItem>
void read_items(ObjectReader& in, std::string_view name, std::size_t most, Presence presence, ReadItem read_item) {
    const JsonValue* items = in.list_member(name, presence);
    if (items == nullptr)
        return;
    if (items->items.size() > most || (items->items.empty() && presence == Presence::Required)) {
        in.report(name, "the list has " + std::to_string(items->items.size()) + " items",
                  "Write at least one and at most " + std::to_string(most) + ".");
        return;
    }
    const Inside inside(in.problems(), name);
    for (const JsonValue& item : items->items) {
        const Inside inside_item(in.problems(), static_cast<std::size_t>(&item - items->items.data()));
        ObjectReader reader(item, in.problems());
        read_item(reader);
        reader.nothing_else();
    }
}

} // namespace imh
