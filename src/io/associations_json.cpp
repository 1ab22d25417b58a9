#include "io/associations_json.h"

#include <algorithm>
#include <set>

#include "io/bundled.h"
#include "io/json_writer.h"
#include "io/object_file.h"
#include "io/rule_pack_json.h"
#include "io/rule_pack_parts.h"

namespace imh {
namespace {

constexpr std::size_t most_associations = 500;
constexpr std::size_t most_editions = 50;

void read_edition(ObjectReader& in, Edition& edition) {
    in.label("pack", edition.pack, Presence::Required);
    in.date("from", edition.from);
    in.date("until", edition.until);
    const std::vector<std::string_view> known = bundled_pack_ids();
    if (!edition.pack.empty() && std::find(known.begin(), known.end(), edition.pack) == known.end())
        in.report("pack", "there is no rule pack " + quoted(edition.pack) + " in the program",
                  "Known are " + one_of(known) + ".");
    if (edition.from && edition.until && *edition.until < *edition.from)
        in.report("until", iso_text(*edition.until) + " lies before the first day",
                  "Give the last day of the edition.");
}

void read_association(ObjectReader& in, Association& association, std::set<std::string>& taken) {
    read_new_name(in, association.id, taken);
    in.text("name", association.name, text_bounds::title, Presence::Required);
    in.text("place", association.place, text_bounds::title, Presence::Required);
    read_items(in, "editions", most_editions, Presence::Optional,
               [&](ObjectReader& item) { read_edition(item, association.editions.emplace_back()); });
}

} // namespace

Read<Associations> read_associations(const NamedText& file) {
    return read_object_file<Associations>(file, [](ObjectReader& in, Associations& associations) {
        if (!in.is_format("imh-associations"))
            return;
        in.text("document", associations.citation.document, text_bounds::title, Presence::Required);
        in.text("edition", associations.citation.edition, text_bounds::title, Presence::Required);
        in.text("place", associations.citation.place, text_bounds::title, Presence::Required);
        std::set<std::string> taken;
        read_items(in, "associations", most_associations, Presence::Required,
                   [&](ObjectReader& item) { read_association(item, associations.list.emplace_back(), taken); });
        in.nothing_else();
    });
}

std::string write_associations(const Associations& associations, Date day) {
    JsonWriter out;
    out.begin_object();
    out.member("format", "imh-editions");
    out.member("version", std::int64_t{1});
    out.member("day", iso_text(day));
    out.name("associations");
    out.begin_list();
    for (const Association& association : associations.list) {
        out.begin_object();
        out.member("id", association.id);
        out.member("name", association.name);
        out.member("place", association.place);
        if (const Edition* now = edition_in_force(association, day))
            out.member("in_force", now->pack);
        if (const Edition* next = next_edition(association, day)) {
            out.member("next", next->pack);
            out.member("next_from", iso_text(*next->from));
        }
        out.end_object();
    }
    out.end_list();
    out.end_object();
    return out.take();
}

Read<Associations> read_bundled_associations() {
    constexpr std::string_view name = "rules/associations.json";
    return read_associations({name, bundled_file(name)});
}

} // namespace imh
