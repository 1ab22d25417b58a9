#include "io/wording_json.h"

#include <map>
#include <set>

#include "io/bundled.h"
#include "io/object_file.h"
#include "io/rule_pack_json.h"

namespace imh {
namespace {

/// False where the rest can't be understood.
bool check_head(ObjectReader& in, const RulePack& pack, Wording& wording) {
    const bool is_format = in.is_format("imh-wording");
    in.label("pack", wording.pack, Presence::Required);
    const bool is_pack = wording.pack == pack.id;
    if (!wording.pack.empty() && !is_pack)
        in.report("pack", quoted(wording.pack) + " is not the pack that is worded here, " + quoted(pack.id),
                  "Choose the file for this pack.");
    in.label("language", wording.language, Presence::Required);
    in.text("source", wording.source, text_bounds::title);
    return is_format && is_pack;
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

namespace {

/// By place, and by the text itself: a requirement that is taken over may have another name, and says the same.
struct Translations {
    std::map<std::string, std::pair<std::string_view, std::string_view>, std::less<>> by_place; // text, its translation
    std::map<std::string_view, std::string_view> by_text;
};

/// Adds what the pack took over from the one that it is based on and says in the same words, as it is worded there.
void add_from_base(Wording& wording, const RulePack& pack, std::string_view language) {
    if (pack.based_on.empty())
        return;
    const Read<RulePack> base = read_bundled_pack(pack.based_on);
    const Read<Wording> theirs = base.value ? read_bundled_wording(*base.value, language) : Read<Wording>{};
    if (!theirs.value)
        return;
    const std::vector<PlacedText> base_places = places_of(*base.value);
    Translations known;
    for (const PlacedText& text : base_places)
        if (const auto found = theirs.value->texts.find(text.place); found != theirs.value->texts.end()) {
            known.by_place.emplace(text.place, std::pair{text.text, std::string_view{found->second}});
            known.by_text.emplace(text.text, found->second);
        }
    for (const PlacedText& text : places_of(pack)) {
        const auto place = known.by_place.find(text.place);
        const auto same = known.by_text.find(text.text);
        if (place != known.by_place.end() && place->second.first == text.text)
            wording.texts.emplace(text.place, place->second.second);
        else if (same != known.by_text.end())
            wording.texts.emplace(text.place, same->second);
    }
}

} // namespace

Read<Wording> read_wording(const NamedText& file, const RulePack& pack) {
    Read<Wording> result = read_object_file<Wording>(file, [&](ObjectReader& in, Wording& wording) {
        if (!check_head(in, pack, wording))
            return;
        std::set<std::string> known;
        for (const PlacedText& text : places_of(pack))
            known.insert(text.place);
        if (const JsonValue* texts = in.object_member("texts", Presence::Required)) {
            const Inside inside(in.problems(), "texts");
            TextReader{known, in.problems(), wording}.read(*texts, "");
        }
        in.nothing_else();
    });
    if (result.value)
        add_from_base(*result.value, pack, result.value->language);
    return result;
}

namespace {

std::string bundled_name(const RulePack& pack, std::string_view language) {
    return "rules/" + pack.id + "/wording." + std::string(language) + ".json";
}

} // namespace

bool has_bundled_wording(const RulePack& pack, std::string_view language) {
    return !bundled_file(bundled_name(pack, language)).empty();
}

Read<Wording> read_bundled_wording(const RulePack& pack, std::string_view language) {
    const std::string name = bundled_name(pack, language);
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
