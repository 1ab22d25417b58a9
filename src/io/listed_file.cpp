#include "io/listed_file.h"

namespace imh {

using Kind = JsonValue::Kind;

bool is_file_of(const JsonValue& file, const ListedFormat& format, ProblemList& problems) {
    const JsonValue* named = find_member(file, "format");
    if (named == nullptr || named->kind != Kind::Text || named->text != format.name) {
        const std::string what = "file of " + std::string(format.of);
        problems.report("this is not a " + what,
                        "A " + what + " begins with { \"format\": " + quoted(format.name) + ", \"version\": 1, \xE2\x80\xA6 }.");
        return false;
    }
    const JsonValue* version = find_member(file, "version");
    if (version == nullptr || version->kind != Kind::Integer || version->integer < 1) {
        problems.report_below("/version", "the version is missing or is no whole number from 1 on", "Write 1.");
        return false;
    }
    if (version->integer > format.version) {
        problems.report_below("/version",
                              "this file has version " + std::to_string(version->integer) + ", newer than this program",
                              "Open it with a newer edition of the program.");
        return false;
    }
    return true;
}

void add_ids(JsonValue& file, std::string_view list) {
    auto* entries = const_cast<JsonValue*>(find_member(file, list));
    if (entries == nullptr)
        return;
    std::size_t number = 0;
    for (JsonValue& entry : entries->items) {
        ++number;
        if (entry.kind != Kind::Object || find_member(entry, "id") != nullptr)
            continue;
        JsonValue id;
        id.kind = Kind::Text;
        id.name = "id";
        id.text = "unnamed-" + std::to_string(number);
        entry.items.push_back(std::move(id));
    }
}

} // namespace imh
