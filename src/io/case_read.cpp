// Reading a CFPackage: first that it is one, then what we make of it. The whole tree is kept beside, so that nothing of
// it is lost when it is written again.

#include <algorithm>
#include <map>
#include <set>

#include "io/case_json.h"
#include "io/object_reader.h"
#include "io/uuid.h"

namespace imh {
namespace {

constexpr std::size_t most_items = 20'000;
constexpr std::size_t most_associations = 200'000;

std::string_view text_in(const JsonValue& object, std::string_view name) {
    const JsonValue* member = find_member(object, name);
    return member != nullptr && member->kind == JsonValue::Kind::Text ? std::string_view{member->text} : "";
}

/// Our own members of an object; empty where it has none.
const JsonValue* ours_in(const JsonValue& object) {
    const JsonValue* extensions = find_member(object, "extensions");
    return extensions == nullptr ? nullptr : find_member(*extensions, "imh");
}

bool is_standard_association(std::string_view type) {
    constexpr std::array<std::string_view, 10> types{"isChildOf",   "isPeerOf",   "isPartOf", "exactMatchOf",  "precedes",
                                                     "isRelatedTo", "replacedBy", "exemplar", "hasSkillLevel", "isTranslationOf"};
    return std::find(types.begin(), types.end(), type) != types.end() || type.starts_with("ext:");
}

/// Checks the form of a CFPackage.
struct FormCheck {
    ProblemList& problems;
    std::set<std::string, std::less<>> identifiers{};

    void text(ObjectReader& in, std::string_view name) {
        std::string value;
        in.text(name, value, text_bounds::words, Presence::Required);
    }
    void uuid(ObjectReader& in) {
        std::string value;
        in.text("identifier", value, text_bounds::title, Presence::Required);
        if (!value.empty() && !is_uuid(value))
            in.report("identifier", quoted(value) + " is no UUID",
                      "Write 32 hexadecimal digits as 8-4-4-4-12, of version 1 to 5.");
    }
    /// What every object with an identifier has.
    void named(ObjectReader& in) {
        uuid(in);
        text(in, "uri");
        text(in, "lastChangeDateTime");
    }
    void node(ObjectReader& in, std::string_view name) {
        const JsonValue* object = in.object_member(name, Presence::Required);
        if (object == nullptr)
            return;
        const Inside inside(problems, name);
        ObjectReader reader(*object, problems);
        for (const char* member : {"title", "identifier", "uri"})
            text(reader, member);
    }
    void document(const JsonValue& object) {
        ObjectReader in(object, problems);
        named(in);
        text(in, "creator");
        text(in, "title");
    }
    void item(const JsonValue& object) {
        ObjectReader in(object, problems);
        named(in);
        text(in, "fullStatement");
        if (const std::string_view own = text_in(object, "identifier"); !own.empty() && !identifiers.emplace(own).second)
            in.report("identifier", quoted(own) + " is the identifier of another item", "Give each item its own.");
    }
    void association(const JsonValue& object) {
        ObjectReader in(object, problems);
        named(in);
        text(in, "associationType");
        if (const std::string_view type = text_in(object, "associationType"); !type.empty() && !is_standard_association(type))
            in.report("associationType", quoted(type) + " is no type of association",
                      R"(Write one of CASE 1.0, such as "isChildOf", or "ext:" and a name of your own.)");
        node(in, "originNodeURI");
        node(in, "destinationNodeURI");
    }

    template<class Check>
    void list(ObjectReader& in, std::string_view name, std::size_t most, Check check) {
        const JsonValue* items = in.list_member(name, Presence::Optional);
        if (items == nullptr)
            return;
        if (items->items.size() > most) {
            in.report(name, "there are more than " + std::to_string(most) + " in the list", "Split the framework.");
            return;
        }
        const Inside inside(problems, name);
        for (std::size_t i = 0; i < items->items.size(); ++i) {
            const Inside inside_item(problems, i);
            check(items->items[i]);
        }
    }

    void package(const JsonValue& whole) {
        ObjectReader in(whole, problems);
        if (const JsonValue* object = in.object_member("CFDocument", Presence::Required)) {
            const Inside inside(problems, "CFDocument");
            document(*object);
        }
        list(in, "CFItems", most_items, [&](const JsonValue& object) { item(object); });
        list(in, "CFAssociations", most_associations, [&](const JsonValue& object) { association(object); });
    }
};

const std::vector<JsonValue>& items_of(const JsonValue& whole, std::string_view name) {
    static const std::vector<JsonValue> none;
    const JsonValue* list = find_member(whole, name);
    return list == nullptr ? none : list->items;
}

std::string_view end_of(const JsonValue& association, std::string_view name) {
    const JsonValue* node = find_member(association, name);
    return node == nullptr ? std::string_view{} : text_in(*node, "identifier");
}

/// Takes the matrix out of a checked CFPackage.
struct Understanding {
    const JsonValue& whole;
    CaseFramework framework{};
    std::map<std::string_view, std::string_view> parents{};   // by identifiers; an item's first one
    std::set<std::string_view> with_children{};
    std::map<std::string_view, std::uint16_t> domains{}; // by identifier
    std::set<std::string> taken{};

    CaseMatrix& matrix() { return framework.matrix; }

    void read_associations() {
        std::set<std::string_view> known;
        for (const JsonValue& item : items_of(whole, "CFItems"))
            known.insert(text_in(item, "identifier"));
        for (const JsonValue& association : items_of(whole, "CFAssociations")) {
            if (text_in(association, "associationType") != "isChildOf")
                continue;
            const std::string_view child = end_of(association, "originNodeURI");
            const std::string_view parent = end_of(association, "destinationNodeURI");
            if (!known.contains(child) || !known.contains(parent))
                continue;
            parents.emplace(child, parent);
            with_children.insert(parent);
        }
    }

    /// Its own code where that is a name that nothing else has; else one made up.
    std::string id_of(const JsonValue& item, const char* letter) {
        std::string id(text_in(item, "humanCodingScheme"));
        for (std::size_t number = taken.size() + 1; !is_name(id) || taken.contains(id); ++number)
            id = letter + std::to_string(number);
        taken.insert(id);
        return id;
    }

    static bool says(const JsonValue* ours, std::string_view name) {
        const JsonValue* member = ours == nullptr ? nullptr : find_member(*ours, name);
        return member != nullptr && member->kind == JsonValue::Kind::True;
    }

    void add_domain(const JsonValue& item, const JsonValue* ours) {
        domains.emplace(text_in(item, "identifier"), static_cast<std::uint16_t>(matrix().domains.size()));
        Domain& domain = matrix().domains.emplace_back();
        domain.id = id_of(item, "D");
        domain.title = text_in(item, "fullStatement");
        domain.key = says(ours, "key");
        domain.by_ratings = says(ours, "by_ratings");
    }

    /// Of an area without a domain, the framework itself is one.
    std::uint16_t domain_of(std::string_view identifier) {
        const auto parent = parents.find(identifier);
        const auto found = parent == parents.end() ? domains.find("") : domains.find(parent->second);
        if (found != domains.end())
            return found->second;
        const auto index = static_cast<std::uint16_t>(matrix().domains.size());
        domains.emplace("", index);
        Domain& domain = matrix().domains.emplace_back();
        domain.id = id_of(JsonValue{}, "D");
        domain.title = matrix().title;
        return index;
    }

    void add_area(const JsonValue& item) {
        Area area;
        area.id = {id_of(item, "A")};
        area.title = text_in(item, "fullStatement");
        area.help = text_in(item, "notes");
        area.domain = domain_of(text_in(item, "identifier"));
        matrix().areas.push_back(std::move(area));
    }

    void add_level(const JsonValue& item, const JsonValue& ours) {
        matrix().levels.push_back({{std::string(text_in(ours, "id"))},
                                   std::string(text_in(ours, "level")),
                                   std::string(text_in(ours, "title")),
                                   std::string(text_in(ours, "designation")),
                                   std::string(text_in(item, "notes")),
                                   {}});
    }

    /// Domains before areas, so that a child may stand before its parent.
    void read_items() {
        std::map<std::string_view, std::size_t> areas;
        std::map<std::string_view, std::size_t> levels;
        const bool known = !matrix().pack.empty();
        const auto kind_of = [&](const JsonValue& item) -> std::string_view {
            if (const JsonValue* ours = ours_in(item))
                return text_in(*ours, "kind");
            return known ? "" : with_children.contains(text_in(item, "identifier")) ? "domain" : "area";
        };
        for (const JsonValue& item : items_of(whole, "CFItems"))
            if (kind_of(item) == "domain")
                add_domain(item, ours_in(item));
        for (const JsonValue& item : items_of(whole, "CFItems")) {
            const std::string_view kind = kind_of(item);
            if (kind == "area") {
                areas.emplace(text_in(item, "identifier"), matrix().areas.size());
                add_area(item);
            } else if (kind == "category" && ours_in(item) != nullptr) {
                levels.emplace(text_in(item, "identifier"), matrix().levels.size());
                add_level(item, *ours_in(item));
            } else if (kind != "domain") {
                ++framework.foreign_items;
            }
        }
        for (const JsonValue& association : items_of(whole, "CFAssociations")) {
            if (text_in(association, "associationType") != "hasSkillLevel")
                continue;
            const auto area = areas.find(end_of(association, "originNodeURI"));
            const auto level = levels.find(end_of(association, "destinationNodeURI"));
            if (area != areas.end() && level != levels.end())
                matrix().levels[level->second].areas.push_back(matrix().areas[area->second].id);
        }
    }

    CaseFramework read() {
        const JsonValue& document = *find_member(whole, "CFDocument");
        const JsonValue* ours = ours_in(document);
        matrix().pack = ours == nullptr ? "" : text_in(*ours, "pack");
        matrix().title = text_in(document, "title");
        matrix().edition = text_in(document, "version");
        read_associations();
        read_items();
        framework.whole = whole;
        return std::move(framework);
    }
};

} // namespace

Read<CaseFramework> read_case(std::string_view text, std::string_view file) {
    Read<CaseFramework> result;
    ProblemList problems(file);
    const std::optional<JsonValue> whole = parse_json(text, problems);
    if (whole && problems.empty()) {
        if (whole->kind == JsonValue::Kind::Object)
            FormCheck{problems}.package(*whole);
        else
            problems.report("this is no CASE framework", "Save a CFPackage: an object with \"CFDocument\" and \"CFItems\".");
    }
    if (whole && problems.empty())
        result.value = Understanding{*whole}.read();
    result.problems = problems.take();
    return result;
}

} // namespace imh
