// Reads a pack in two walks over its files: first the names that it introduces (documents, areas,
// readings, categories), then the categories with their requirements, which use those names. So
// files may stand in any order, and each wrong name is told where it is used.

#include "io/rule_pack_json.h"

#include <algorithm>
#include <memory>

#include "io/based_on.h"
#include "io/bundled.h"
#include "io/canonical.h"
#include "io/cases_json.h"
#include "io/rule_pack_parts.h"
#include "io/sha256.h"
#include "io/wording_json.h"

namespace imh {
namespace {

constexpr std::size_t most_files = 100;
constexpr std::size_t most_domains = 100;
constexpr std::size_t most_categories = 50;
constexpr std::size_t most_readings = 500;

std::string_view base_name(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

/// One file of the pack: its JSON and what is wrong with it.
struct PackFile {
    explicit PackFile(const NamedText& file)
        : name(base_name(file.name)), problems(file.name), json(parse_json(file.text, problems)) {}

    std::string_view name;
    ProblemList problems;
    std::optional<JsonValue> json;
    std::optional<ObjectReader> reader;
};

using PackFiles = std::vector<std::unique_ptr<PackFile>>;

/// pack.json, or the only file. Empty where neither is there.
PackFile* find_first(const PackFiles& files) {
    if (files.size() == 1)
        return files.front().get();
    const auto found =
        std::find_if(files.begin(), files.end(), [](const auto& file) { return file->name == "pack.json"; });
    return found == files.end() ? nullptr : found->get();
}

void read_head(ObjectReader& in, RulePack& pack) {
    in.label("id", pack.id, Presence::Required);
    in.label("based_on", pack.based_on, Presence::Optional);
    in.text("association", pack.association, text_bounds::title, Presence::Required);
    in.text("short_name", pack.short_name, text_bounds::title, Presence::Required);
    in.text("edition", pack.edition, text_bounds::title, Presence::Required);
    in.text("title", pack.title, text_bounds::title, Presence::Required);
    in.text("notice", pack.notice, text_bounds::words, Presence::Required);
}

/// Puts the files into the order of "files", and reports those that are missing or left over.
PackFiles in_order(PackFiles files, PackFile& first) {
    ObjectReader& in = *first.reader;
    PackFiles ordered;
    const auto move_over = [&](std::string_view name) {
        const auto found =
            std::find_if(files.begin(), files.end(), [&](const auto& file) { return file && file->name == name; });
        if (found != files.end())
            ordered.push_back(std::move(*found));
        return found != files.end();
    };
    move_over(first.name);
    std::vector<std::string> names;
    in.labels("files", names, Presence::Optional);
    if (names.size() > most_files) {
        in.report("files", "the pack has " + std::to_string(names.size()) + " files",
                  "Keep at most " + std::to_string(most_files) + ".");
        names.clear();
    }
    {
        const Inside inside(in.problems(), "files");
        for (std::size_t i = 0; i < names.size(); ++i) {
            const Inside inside_name(in.problems(), i);
            if (!names[i].empty() && !move_over(names[i]))
                in.problems().report(quoted(names[i]) + " is not there, or is listed twice",
                                     "Name each file that lies beside pack.json once.");
        }
    }
    for (auto& file : files) {
        if (!file)
            continue;
        file->problems.report("pack.json does not list this file", "Add its name to \"files\" there.");
        ordered.push_back(std::move(file));
    }
    return ordered;
}

void read_document(ObjectReader& in, PackNames& names) {
    std::string id;
    Citation citation;
    in.label("id", id, Presence::Required);
    in.text("document", citation.document, text_bounds::title, Presence::Required);
    in.text("edition", citation.edition, text_bounds::title, Presence::Required);
    if (!id.empty() && !names.documents.emplace(id, citation).second)
        in.report("id", quoted(id) + " is the id of another document", "Give each document an id of its own.");
}

void read_reading(ObjectReader& in, RulePack& pack, PackNames& names) {
    Reading& reading = pack.readings.emplace_back();
    read_new_name(in, reading.id, names.readings);
    in.text("title", reading.title, text_bounds::title, Presence::Required);
    in.text("text", reading.text, text_bounds::words, Presence::Required);
}

/// Category ids are used before their category is read: a provider at II holds III.
void collect_category_ids(const JsonValue& file, std::string_view list, PackNames& names) {
    const JsonValue* categories = find_member(file, list);
    if (categories == nullptr)
        return;
    for (const JsonValue& category : categories->items) {
        const JsonValue* id = find_member(category, "id");
        if (id != nullptr && id->kind == JsonValue::Kind::Text)
            names.categories.insert(id->text);
    }
}

void read_names(PackFile& file, RulePack& pack, PackNames& names) {
    ObjectReader& in = *file.reader;
    read_items(in, "documents", most_files, Presence::Optional,
               [&](ObjectReader& item) { read_document(item, names); });
    read_items(in, "readings", most_readings, Presence::Optional,
               [&](ObjectReader& item) { read_reading(item, pack, names); });
    read_items(in, "domains", most_domains, Presence::Optional,
               [&](ObjectReader& item) { read_domain(item, pack, names); });
    collect_category_ids(in.object(), "categories", names);
    collect_category_ids(in.object(), "named_only", names);
}

JsonValue joined(const PackFiles& files) {
    std::vector<const JsonValue*> all;
    for (const auto& file : files)
        all.push_back(&*file->json);
    return joined_files(all);
}

/// The hash of the whole as one file alone would hold it, so that parting it into files makes no difference.
std::string hash_of(const PackFiles& files) {
    return hex_text(sha256(canonical_text(joined(files), Lists::InOrder)));
}

/// Takes over what the pack does not say itself, before anything is read. False where that can't be done.
bool complete(const PackFiles& files, PackFile& first) {
    std::vector<FileToComplete> all{{&*first.json, &first.problems}};
    for (const auto& file : files)
        if (file.get() != &first)
            all.push_back({&*file->json, &file->problems});
    return take_over(all);
}

void check_whole(const RulePack& pack, ProblemList& problems) {
    if (pack.categories.empty())
        problems.report("the pack has no categories", "Add \"categories\" to one of its files.");
    if (pack.areas.empty())
        problems.report("the pack has no areas", "Add \"domains\" to one of its files.");
    if (pack.areas.size() > most_areas)
        problems.report("the pack has " + std::to_string(pack.areas.size()) + " areas",
                        "Keep at most " + std::to_string(most_areas) + ".");
}

std::vector<NamedText> bundled_pack_files(std::string_view id) {
    const std::string folder = "rules/" + std::string(id) + "/";
    std::vector<NamedText> files;
    for (const BundledFile& file : bundled_files())
        if (file.name.starts_with(folder))
            files.push_back({file.name, file.text});
    return files;
}

} // namespace

bool lies_beside(std::string_view file_name) {
    return is_wording_file(file_name) || is_cases_file(file_name);
}

Read<RulePack> read_rule_pack(std::span<const NamedText> texts) {
    Read<RulePack> result;
    PackFiles files;
    for (const NamedText& text : texts)
        if (!lies_beside(text.name))
            files.push_back(std::make_unique<PackFile>(text));
    PackFile* first = find_first(files);
    if (first == nullptr) {
        const std::string_view name = texts.empty() ? std::string_view{"pack.json"} : texts.front().name;
        result.problems.push_back({std::string(name), "", "there is no pack.json",
                                   "A rule pack is a folder with a file pack.json, or one file."});
        return result;
    }
    const bool all_json =
        std::all_of(files.begin(), files.end(), [](const auto& file) { return file->json.has_value(); });
    const bool is_whole = all_json && complete(files, *first);
    RulePack pack;
    if (first->json) {
        for (const auto& file : files)
            if (file->json)
                file->reader.emplace(*file->json, file->problems);
        if (first->reader->is_format("imh-rule-pack") && is_whole) {
            PackNames names;
            read_head(*first->reader, pack);
            read_items(*first->reader, "named_only", most_categories, Presence::Optional,
                       [&](ObjectReader& item) { read_named_category(item, pack); });
            files = in_order(std::move(files), *first);
            for (const auto& file : files)
                read_names(*file, pack, names);
            for (const auto& file : files) {
                read_items(*file->reader, "categories", most_categories, Presence::Optional,
                           [&](ObjectReader& item) { read_category(item, pack, names); });
                file->reader->nothing_else();
            }
            check_whole(pack, first->problems);
        }
    }
    for (const auto& file : files) {
        std::vector<Problem> found = file->problems.take();
        result.problems.insert(result.problems.end(), found.begin(), found.end());
    }
    if (result.problems.empty()) {
        pack.sha256 = hash_of(files);
        result.value = std::move(pack);
    }
    return result;
}

Read<RulePack> read_bundled_pack(std::string_view id) {
    const std::vector<NamedText> files = bundled_pack_files(id);
    if (!files.empty())
        return read_rule_pack(files);
    Read<RulePack> result;
    result.problems.push_back({std::string(id), "", "there is no rule pack of this name in the program",
                               "Known are " + one_of(bundled_pack_ids()) + "."});
    return result;
}

std::string bundled_pack_text(std::string_view id) {
    PackFiles files;
    for (const NamedText& text : bundled_pack_files(id))
        if (!lies_beside(text.name))
            files.push_back(std::make_unique<PackFile>(text));
    PackFile* first = find_first(files);
    const auto is_read = [](const auto& file) { return file->json.has_value(); };
    if (first == nullptr || !std::all_of(files.begin(), files.end(), is_read) || !complete(files, *first))
        return {};
    first->reader.emplace(*first->json, first->problems);
    files = in_order(std::move(files), *first);
    return compact_text(joined(files));
}

std::vector<std::string_view> bundled_pack_ids() {
    constexpr std::string_view folder = "rules/";
    constexpr std::string_view file_name = "/pack.json";
    std::vector<std::string_view> ids;
    for (const BundledFile& file : bundled_files())
        if (file.name.starts_with(folder) && file.name.ends_with(file_name))
            ids.push_back(file.name.substr(folder.size(), file.name.size() - folder.size() - file_name.size()));
    return ids;
}

} // namespace imh
