#include "io/wording_json.h"

#include <set>

#include "io/bundled.h"
#include "io/object_reader.h"

namespace imh {
namespace {

constexpr std::string_view format_name = "imh-wording";

/// False where the rest can't be understood.
bool check_head(ObjectReader& in, const RulePack& pack, Wording& wording) {
    const JsonValue* format = in.member("format", Presence::Required);
    const bool is_format = format != nullptr && format->kind == JsonValue::Kind::Text && format->text == format_name;
    if (format != nullptr && !is_format)
        in.report("format", value_words(*format) + " is not the name of this format",
                  "Write \"imh-wording\" where the file is one.");
    const JsonValue* version = in.member("version", Presence::Required);
    const bool is_version = version != nullptr && version->kind == JsonValue::Kind::Integer && version->integer == 1;
    if (version != nullptr && !is_version)
        in.report("version", value_words(*version) + " is not a version that is understood here", "Write 1.");
    in.label("pack", wording.pack, Presence::Required);
    const bool is_pack = wording.pack == pack.id;
    if (!wording.pack.empty() && !is_pack)
        in.report("pack", quoted(wording.pack) + " is not the pack that is worded here, " + quoted(pack.id),
                  "Choose the file for this pack.");
    in.label("language", wording.language, Presence::Required);
    in.text("source", wording.source, text_bounds::title);
    return is_format && is_version && is_pack;
}

/// Walks down to the texts; `place` is where the walk is, without a slash in front.
struct TextReader {
    const std::set<std::string>& known;
    ProblemList& problems;
    Wording& wording;

    void read(const JsonValue& object, const std::string& place) const {
        std::set<std::string_view> seen;
        for (const JsonValue& item : object.items) {
            const Inside inside(problems, item.name);
            const std::string here = place.empty() ? item.name : place + "/" + item.name;
            if (!seen.insert(item.name).second)
                problems.report("it stands here twice", "Keep it once.");
            else if (item.kind == JsonValue::Kind::Text)
                take(item.text, here);
            else if (item.kind == JsonValue::Kind::Object && leads_somewhere(here))
                read(item, here);
            else if (item.kind == JsonValue::Kind::Object)
                problems.report("the pack has nothing of that name",
                                "Use the ids and members of the pack, or leave it out.");
            else
                problems.report(value_words(item) + " is not a text", "Write a text in quotation marks.");
        }
    }

    bool leads_somewhere(const std::string& place) const {
        const auto next = known.lower_bound(place + "/");
        return next != known.end() && next->starts_with(place + "/");
    }

    void take(const std::string& text, const std::string& place) const {
        if (!known.contains(place))
            problems.report("the pack has no such text", "Use the ids and members of the pack, or leave it out.");
        else if (text.empty())
            problems.report("the text is empty", "Write it, or leave it out: then the pack's own text stands.");
        else if (text.size() > (place.ends_with("/title") ? text_bounds::title : text_bounds::words))
            problems.report("the text is too long", "Say it in fewer words.");
        else
            wording.texts.emplace(place, text);
    }
};

} // namespace

Read<Wording> read_wording(const NamedText& file, const RulePack& pack) {
    Read<Wording> result;
    ProblemList problems(file.name);
    Wording wording;
    if (const auto json = parse_json(file.text, problems)) {
        ObjectReader in(*json, problems);
        if (check_head(in, pack, wording)) {
            std::set<std::string> known;
            for (const PlacedText& text : places_of(pack))
                known.insert(text.place);
            if (const JsonValue* texts = in.object_member("texts", Presence::Required)) {
                const Inside inside(problems, "texts");
                TextReader{known, problems, wording}.read(*texts, "");
            }
            in.nothing_else();
        }
    }
    result.problems = problems.take();
    if (result.problems.empty())
        result.value = std::move(wording);
    return result;
}

Read<Wording> read_bundled_wording(const RulePack& pack, std::string_view language) {
    const std::string name = "rules/" + pack.id + "/wording." + std::string(language) + ".json";
    if (const std::string_view text = bundled_file(name); !text.empty())
        return read_wording({name, text}, pack);
    Read<Wording> result;
    result.problems.push_back({name, "", "there is no such wording in the program", "Choose another language."});
    return result;
}

bool is_wording_file(std::string_view name) {
    const std::string_view file = name.substr(name.rfind('/') + 1);
    return file.starts_with("wording.") && file.ends_with(".json");
}

} // namespace imh
