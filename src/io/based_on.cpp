#include "io/based_on.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "io/bundled.h"
#include "io/object_reader.h"
#include "io/rule_pack_json.h"

namespace imh {
namespace {

/// The lists whose objects may be based on others, and what their ids are ids of: a part of a requirement may be
/// based on a whole one.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> lists{{
    {"categories", "category"},
    {"requirements", "requirement"},
    {"parts", "requirement"},
    {"continuing", "requirement"},
    {"domains", "domain"},
    {"areas", "area"},
}};

std::string_view kind_of_list(std::string_view name) {
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const auto& list) { return list.first == name; });
    return found == lists.end() ? std::string_view{} : found->second;
}

/// Objects of a pack by "category/ii", "requirement/ii.training".
using Index = std::map<std::string, const JsonValue*, std::less<>>;

std::string_view text_member(const JsonValue& object, std::string_view name) {
    const JsonValue* member = find_member(object, name);
    return member != nullptr && member->kind == JsonValue::Kind::Text ? std::string_view{member->text} : "";
}

std::string key_of(std::string_view kind, std::string_view id) {
    return std::string(kind) + "/" + std::string(id);
}

void add_to_index(const JsonValue& value, Index& index) {
    const std::string_view kind = value.kind == JsonValue::Kind::List ? kind_of_list(value.name) : std::string_view{};
    for (const JsonValue& item : value.items) {
        if (!kind.empty())
            index.emplace(key_of(kind, text_member(item, "id")), &item);
        add_to_index(item, index);
    }
}

JsonValue text_value(std::string_view name, std::string_view text) {
    JsonValue value;
    value.kind = JsonValue::Kind::Text;
    value.name = name;
    value.text = text;
    return value;
}

void erase_member(JsonValue& object, std::string_view name) {
    std::erase_if(object.items, [&](const JsonValue& member) { return member.name == name; });
}

/// Whatever cites a source of the other pack is taken from the shared base, but where that pack knows better.
void mark_shared(JsonValue& value) {
    const bool cites = value.kind == JsonValue::Kind::Object && find_member(value, "citation") != nullptr;
    if (cites && find_member(value, "provenance") == nullptr && text_member(value, "kind") != "unknown")
        value.items.push_back(text_value("provenance", "shared_base"));
    for (JsonValue& item : value.items)
        mark_shared(item);
}

/// Completes the objects of one file.
struct Completing {
    const Index& index;
    ProblemList& problems;

    /// Was all found?
    bool walk(JsonValue& value) const {
        bool whole = true;
        const bool list = value.kind == JsonValue::Kind::List;
        const std::string_view kind = list ? kind_of_list(value.name) : std::string_view{};
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            JsonValue& item = value.items[i];
            const std::string name = list ? std::to_string(i) : item.name;
            const Inside inside(problems, name);
            whole = walk(item) && whole; // first what it says itself
            if (!kind.empty() && item.kind == JsonValue::Kind::Object && find_member(item, "based_on") != nullptr)
                whole = complete(item, kind) && whole;
        }
        return whole;
    }

    bool complete(JsonValue& own, std::string_view kind) const {
        ObjectReader in(own, problems);
        std::string id;
        std::vector<std::string> without;
        in.label("based_on", id, Presence::Required);
        in.labels("without", without, Presence::Optional);
        const auto found = index.find(key_of(kind, id));
        if (found == index.end()) {
            if (!id.empty())
                in.report("based_on",
                          quoted(id) + " is no " + std::string(kind) + " of the pack that this one is based on",
                          "Name one that it has.");
            return false;
        }
        for (const std::string& name : without)
            if (!name.empty() && find_member(*found->second, name) == nullptr)
                in.report("without", quoted(name) + " is not there to be left out", "Take it out.");
        // Its own citation, or that of the whole around it, tells where it stands; else it is that of the base.
        JsonValue taken = *found->second;
        const bool cites_itself = find_member(own, "citation") != nullptr;
        std::erase_if(taken.items, [&](const JsonValue& member) {
            const bool left_out = std::find(without.begin(), without.end(), member.name) != without.end();
            const bool of_citation = cites_itself && member.name == "provenance";
            return left_out || of_citation || find_member(own, member.name) != nullptr;
        });
        mark_shared(taken);
        erase_member(own, "based_on");
        erase_member(own, "without");
        for (JsonValue& member : taken.items)
            if (find_member(own, member.name) == nullptr)
                own.items.push_back(std::move(member));
        return true;
    }
};

void collect_names(const JsonValue& value, std::set<std::string, std::less<>>& readings,
                   std::set<std::string, std::less<>>& documents) {
    for (const JsonValue& item : value.items) {
        if (item.name == "readings" && item.kind == JsonValue::Kind::List)
            for (const JsonValue& reading : item.items)
                if (reading.kind == JsonValue::Kind::Text)
                    readings.insert(reading.text);
        if (item.name == "citation")
            documents.insert(std::string(text_member(item, "document")));
        collect_names(item, readings, documents);
    }
}

JsonValue& list_of(JsonValue& file, std::string_view name) {
    const auto found = std::find_if(file.items.begin(), file.items.end(),
                                    [&](const JsonValue& member) { return member.name == name; });
    if (found != file.items.end())
        return *found;
    JsonValue list;
    list.kind = JsonValue::Kind::List;
    list.name = name;
    file.items.push_back(std::move(list));
    return file.items.back();
}

/// Appends what the base has of the list and the pack does not, where `wanted` names it.
void append_missing(JsonValue& first, const JsonValue& own, const JsonValue& base, std::string_view name,
                    const std::set<std::string, std::less<>>& wanted) {
    const JsonValue* theirs = find_member(base, name);
    if (theirs == nullptr)
        return;
    const JsonValue* ours = find_member(own, name);
    for (const JsonValue& item : theirs->items) {
        const std::string_view id = text_member(item, "id");
        const bool there = ours != nullptr
                           && std::any_of(ours->items.begin(), ours->items.end(),
                                          [&](const JsonValue& each) { return text_member(each, "id") == id; });
        if (!there && wanted.contains(id))
            list_of(first, name).items.push_back(item);
    }
}

bool complete_all(std::span<const FileToComplete> files, const JsonValue& base) {
    Index index;
    add_to_index(base, index);
    std::vector<const JsonValue*> completed;
    bool whole = true;
    for (const FileToComplete& file : files) {
        whole = Completing{index, *file.problems}.walk(*file.json) && whole;
        completed.push_back(file.json);
    }
    const JsonValue own = joined_files(completed);
    std::set<std::string, std::less<>> readings;
    std::set<std::string, std::less<>> documents;
    collect_names(own, readings, documents);
    JsonValue& first = *files.front().json;
    const JsonValue* domains = find_member(base, "domains");
    if (find_member(own, "domains") == nullptr && domains != nullptr)
        first.items.push_back(*domains);
    append_missing(first, own, base, "readings", readings);
    append_missing(first, own, base, "documents", documents);
    return whole;
}

/// A pack that is based on itself by way of others is not there.
constexpr int most_bases = 4;

/// A pack inside the program as one object, completed. Empty where there is none of that name.
std::optional<JsonValue> whole_bundled_pack(std::string_view id, int bases = 0) {
    const std::string folder = "rules/" + std::string(id) + "/";
    std::vector<JsonValue> files; // pack.json first
    ProblemList none(id);         // what travels inside the program is fine: a test says so
    for (const BundledFile& file : bundled_files()) {
        if (!file.name.starts_with(folder) || lies_beside(file.name))
            continue;
        std::optional<JsonValue> json = parse_json(file.text, none);
        if (!json || bases == most_bases)
            return std::nullopt;
        files.insert(file.name.ends_with("/pack.json") ? files.begin() : files.end(), std::move(*json));
    }
    if (files.empty())
        return std::nullopt;
    std::vector<FileToComplete> to_complete;
    std::vector<const JsonValue*> completed;
    for (JsonValue& file : files) {
        to_complete.push_back({&file, &none});
        completed.push_back(&file);
    }
    if (const std::string_view base_id = text_member(files.front(), "based_on"); !base_id.empty()) {
        const std::optional<JsonValue> base = whole_bundled_pack(base_id, bases + 1);
        if (!base)
            return std::nullopt;
        complete_all(to_complete, *base);
    }
    return joined_files(completed);
}

} // namespace

JsonValue joined_files(std::span<const JsonValue* const> files) {
    JsonValue whole;
    whole.kind = JsonValue::Kind::Object;
    for (const JsonValue* file : files)
        for (const JsonValue& member : file->items) {
            const auto same = std::find_if(whole.items.begin(), whole.items.end(),
                                           [&](const JsonValue& known) { return known.name == member.name; });
            if (member.name == "files")
                continue;
            if (same == whole.items.end())
                whole.items.push_back(member);
            else
                same->items.insert(same->items.end(), member.items.begin(), member.items.end());
        }
    return whole;
}

bool take_over(std::span<const FileToComplete> files) {
    if (files.empty() || find_member(*files.front().json, "based_on") == nullptr)
        return true;
    std::string id;
    ObjectReader in(*files.front().json, *files.front().problems);
    in.label("based_on", id, Presence::Required);
    const std::optional<JsonValue> base = whole_bundled_pack(id);
    if (base)
        return complete_all(files, *base);
    if (!id.empty())
        in.report("based_on", "there is no rule pack " + quoted(id) + " in the program",
                  "Known are " + one_of(bundled_pack_ids()) + ".");
    return false;
}

} // namespace imh
