#include "io/rule_pack_parts.h"

#include <algorithm>

namespace imh {
namespace {

constexpr std::size_t most_areas_listed = 1'000; // of one domain; the pack's own bound is checked over all
constexpr std::size_t most_requirements = 100;
constexpr Minutes most_hours{std::chrono::hours{10'000}};
constexpr int most_months = 1'200;

void read_area(ObjectReader& in, std::size_t domain, RulePack& pack, PackNames& names) {
    Area& area = pack.areas.emplace_back();
    area.domain = static_cast<std::uint16_t>(domain);
    read_new_name(in, area.id.text, names.areas);
    in.text("title", area.title, text_bounds::title, Presence::Required);
    in.text("help", area.help, text_bounds::words, Presence::Required);
}

void read_continuing(ObjectReader& in, ContinuingRequirement& continuing, PackNames& names) {
    read_new_name(in, continuing.id.text, names.requirements);
    in.text("title", continuing.title, text_bounds::title, Presence::Required);
    in.text("help", continuing.help, text_bounds::words, Presence::Required);
    read_citation(in, continuing.citation, names, Presence::Required);
    read_known_texts(in, "readings", continuing.readings, names.readings, Presence::Optional);
    in.named("kind", continuing.kind, Presence::Required);
    in.named("strength", continuing.strength);
    in.hours("hours", continuing.hours, most_hours, Presence::Optional);
    in.hours("rsc_hours", continuing.rsc_hours, most_hours, Presence::Optional);
    in.named("rsc_strength", continuing.rsc_strength);
    in.hours("dei_hours", continuing.dei_hours, most_hours, Presence::Optional);
    in.number("shortest_months", continuing.shortest_months, 1, most_months, Presence::Optional);
    in.number("fewer_after_months", continuing.fewer_after_months, 1, most_months);
    in.hours("fewer_hours", continuing.fewer_hours, most_hours, Presence::Optional);
    in.number("not_required_after_months", continuing.not_required_after_months, 1, most_months);
    const bool unknown = continuing.kind == ContinuingRequirement::Kind::Unknown;
    if (unknown)
        in.text("question", continuing.question, text_bounds::words, Presence::Required);
    read_provenance(in, continuing.citation, unknown);
    if (continuing.rsc_hours > continuing.hours)
        in.report("rsc_hours", quoted(clock_text(continuing.rsc_hours)) + " is more than all hours asked",
                  "Give how many of the hours they are.");
    if (continuing.dei_hours > continuing.hours)
        in.report("dei_hours", quoted(clock_text(continuing.dei_hours)) + " is more than all hours asked",
                  "Give how many of the hours they are.");
    if (continuing.fewer_hours > continuing.hours)
        in.report("fewer_hours", quoted(clock_text(continuing.fewer_hours)) + " is more than all hours asked",
                  "Give how many are asked instead.");
    if (in.has("fewer_after_months") != in.has("fewer_hours"))
        in.problems().report("only one of \"fewer_after_months\" and \"fewer_hours\" is here",
                             "Write both, or leave both out.");
}

} // namespace

void read_new_name(ObjectReader& in, std::string& id, std::set<std::string>& taken) {
    in.label("id", id, Presence::Required);
    if (!id.empty() && !taken.insert(id).second)
        in.report("id", quoted(id) + " is taken already", "Give it an id of its own.");
}

void read_known_texts(ObjectReader& in, std::string_view name, std::vector<std::string>& ids,
                      const std::set<std::string>& known, Presence presence) {
    in.labels(name, ids, presence);
    const Inside inside(in.problems(), name);
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Inside inside_item(in.problems(), i);
        if (ids[i].empty())
            continue; // told already
        if (!known.contains(ids[i]))
            in.problems().report(quoted(ids[i]) + " is not there in this pack", "Name one that the pack has.");
        else if (!seen.insert(ids[i]).second)
            in.problems().report(quoted(ids[i]) + " stands in the list twice", "Keep it once.");
    }
    if (presence == Presence::Required && ids.empty() && in.has(name))
        in.problems().report("the list is empty", "Write at least one name.");
}

void read_citation(ObjectReader& in, Citation& citation, const PackNames& names, Presence presence) {
    const JsonValue* object = in.object_member("citation", presence);
    if (object == nullptr)
        return;
    const Inside inside(in.problems(), "citation");
    ObjectReader reader(*object, in.problems());
    std::string document;
    reader.label("document", document, Presence::Required);
    if (const auto found = names.documents.find(document); found != names.documents.end())
        citation = found->second;
    else if (!document.empty())
        reader.report("document", quoted(document) + " is none of the pack's documents",
                      "Name one of \"documents\" in pack.json.");
    reader.text("place", citation.place, text_bounds::title, Presence::Required);
    reader.nothing_else();
}

void read_provenance(ObjectReader& in, Citation& citation, bool unknown) {
    if (in.has("provenance"))
        in.named("provenance", citation.provenance);
    const bool says_unknown = citation.provenance == Provenance::Unknown;
    if (in.has("provenance") && says_unknown != unknown)
        in.report("provenance", unknown ? "what is of kind \"unknown\" has a source here" : "what has terms is \"unknown\" here",
                  unknown ? "Leave it out, or write \"unknown\"." : "Write \"stated\" or \"shared_base\", or make it of kind \"unknown\".");
    if (unknown)
        citation.provenance = Provenance::Unknown;
}

void read_domain(ObjectReader& in, RulePack& pack, PackNames& names) {
    const std::size_t index = pack.domains.size();
    pack.domains.emplace_back();
    Domain& domain = pack.domains.back();
    read_new_name(in, domain.id, names.domains);
    in.text("title", domain.title, text_bounds::title, Presence::Required);
    in.truth("key", domain.key);
    in.truth("by_ratings", domain.by_ratings);
    read_items(in, "areas", most_areas_listed, Presence::Required,
               [&](ObjectReader& item) { read_area(item, index, pack, names); });
}

namespace {

void read_category_names(ObjectReader& in, Category& category, const RulePack& pack) {
    in.label("id", category.id.text, Presence::Required);
    if (!category.id.text.empty() && find_named_category(pack, category.id) != nullptr)
        in.report("id", quoted(category.id.text) + " is taken already", "Give it an id of its own.");
    in.text("level", category.level, text_bounds::title);
    in.text("title", category.title, text_bounds::title, Presence::Required);
    in.text("designation", category.designation, text_bounds::title);
}

} // namespace

void read_named_category(ObjectReader& in, RulePack& pack) {
    Category category;
    read_category_names(in, category, pack);
    pack.named_only.push_back(std::move(category));
}

void read_category(ObjectReader& in, RulePack& pack, PackNames& names) {
    Category category;
    read_category_names(in, category, pack);
    in.text("summary", category.summary, text_bounds::words, Presence::Required);
    in.truth("exam", category.exam);
    read_citation(in, category.citation, names, Presence::Optional);
    if (in.has("provenance"))
        in.named("provenance", category.citation.provenance);
    read_items(in, "requirements", most_requirements, Presence::Required, [&](ObjectReader& item) {
        read_requirement(item, category.requirements.emplace_back(), names, Inherited{});
    });
    in.number("continuing_period_months", category.continuing_period_months, 1, most_months, Presence::Optional);
    read_items(in, "continuing", most_requirements, Presence::Optional,
               [&](ObjectReader& item) { read_continuing(item, category.continuing.emplace_back(), names); });
    pack.categories.push_back(std::move(category));
}

} // namespace imh
