#include "io/page_settings_json.h"

#include <algorithm>

#include "core/rule_pack.h"
#include "io/object_file.h"
#include "io/rule_pack_json.h"

namespace imh {
namespace {

constexpr int least_tenths = 45; // of the contrast of text, by WCAG 2.2, 1.4.3

/// "#0f5f63"; empty where it is none.
std::optional<Colour> colour_of(std::string_view text) {
    if (text.size() != 7 || text[0] != '#')
        return std::nullopt;
    Colour colour = 0;
    for (const char letter : text.substr(1)) {
        const std::size_t digit = std::string_view("0123456789abcdef").find(letter >= 'A' && letter <= 'F' ? static_cast<char>(letter + 32) : letter);
        if (digit == std::string_view::npos)
            return std::nullopt;
        colour = colour << 4 | static_cast<Colour>(digit);
    }
    return colour;
}

std::string tenths_words(int tenths) { return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10); }

void read_colour(ObjectReader& in, std::string_view name, std::optional<Colour>& colour, const Grounds& grounds) {
    std::string text;
    in.text(name, text, text_bounds::title);
    if (text.empty())
        return;
    colour = colour_of(text);
    if (!colour)
        return in.report(name, quoted(text) + " is no colour", "Write it as \"#0f5f63\".");
    const int tenths = static_cast<int>(least_contrast(*colour, grounds) * 10);
    if (tenths < least_tenths)
        in.report(name, "text of this colour has a contrast of " + tenths_words(tenths) + " to 1 somewhere on the page",
                  name == "light" ? "Take a darker one: at least 4.5 to 1 is needed." : "Take a lighter one: at least 4.5 to 1 is needed.");
}

void read_colours(ObjectReader& in, PageSettings& settings) {
    const JsonValue* object = in.object_member("colors", Presence::Optional);
    if (object == nullptr)
        return;
    const Inside inside(in.problems(), "colors");
    ObjectReader reader(*object, in.problems());
    read_colour(reader, "light", settings.on_light, light_grounds);
    read_colour(reader, "dark", settings.on_dark, dark_grounds);
    reader.nothing_else();
}

/// What the settings may name.
class Start {
public:
    Start(ObjectReader& in, PageSettings& settings, const Associations& associations) : in_(in), settings_(settings), associations_(associations) {
        for (const Association& association : associations.list)
            for (const Edition& edition : association.editions)
                packs_.push_back(edition.pack);
    }

    void read() {
        in_.label("association", settings_.association, Presence::Optional);
        if (!settings_.association.empty() && find_association(associations_, settings_.association) == nullptr)
            in_.report("association", "there is no association " + quoted(settings_.association) + " in the list",
                       "Write an id of rules/associations.json, such as \"ak\".");
        in_.label("edition", settings_.edition, Presence::Optional);
        in_.labels("editions", settings_.editions, Presence::Optional);
        if (!settings_.edition.empty())
            check_pack("edition", settings_.edition);
        for (const std::string& pack : settings_.editions)
            check_pack("editions", pack);
        if (!settings_.editions.empty() && has(packs_, settings_.edition) && !has(settings_.editions, settings_.edition))
            in_.report("edition", quoted(settings_.edition) + " is not among the editions that are offered",
                       "Add it to \"editions\", or begin with another one.");
        else if (const Association* association = find_association(associations_, settings_.association))
            check_its(*association);
        read_language();
        read_category();
    }

private:
    template<class Texts> static bool has(const Texts& texts, std::string_view text) {
        return std::find(texts.begin(), texts.end(), text) != texts.end();
    }

    void check_pack(std::string_view name, std::string_view pack) {
        if (!has(packs_, pack))
            in_.report(name, "no association of the list has rules " + quoted(pack), "Known are " + one_of(packs_) + ".");
    }

    /// Of the association that the page begins with.
    void check_its(const Association& association) {
        const auto is_named = [&](const Edition& edition) { return edition.pack == settings_.edition; };
        const auto is_offered = [&](const Edition& edition) { return settings_.editions.empty() || has(settings_.editions, edition.pack); };
        const auto& own = association.editions;
        if (has(packs_, settings_.edition) && std::none_of(own.begin(), own.end(), is_named))
            in_.report("edition", quoted(settings_.edition) + " is none of the editions of " + quoted(association.id),
                       "Name one of its own, or leave out \"association\".");
        else if (std::none_of(own.begin(), own.end(), is_offered))
            in_.report("association", quoted(association.id) + " has no rules that are offered",
                       "Begin with another one, or add rules of it to \"editions\".");
    }

    void read_language() {
        std::string language;
        in_.label("language", language, Presence::Optional);
        settings_.language = known_language(language);
        if (!language.empty() && !settings_.language)
            in_.report("language", "the page does not speak " + quoted(language), "Write \"en\" or \"es\".");
    }

    /// Of the edition that is named; without one any may be, for it depends on the day.
    void read_category() {
        in_.label("category", settings_.category, Presence::Optional);
        if (settings_.category.empty() || !has(packs_, settings_.edition))
            return;
        const Read<RulePack> pack = read_bundled_pack(settings_.edition);
        if (pack.value && find_category(*pack.value, CategoryId{settings_.category}) == nullptr)
            in_.report("category", quoted(settings_.category) + " is no category of " + settings_.edition,
                       "Write the id of one of its categories, such as \"ii\".");
    }

    ObjectReader& in_;
    PageSettings& settings_;
    const Associations& associations_;
    std::vector<std::string_view> packs_;
};

} // namespace

Read<PageSettings> read_page_settings(const NamedText& file, const Associations& associations) {
    return read_object_file<PageSettings>(file, [&](ObjectReader& in, PageSettings& settings) {
        if (!in.is_format("imh-page-settings"))
            return;
        in.text("name", settings.name, text_bounds::title);
        in.text("contact", settings.contact, text_bounds::title);
        in.text("apply", settings.apply, text_bounds::title);
        if (!settings.apply.empty() && !settings.apply.starts_with("https://"))
            in.report("apply", quoted(settings.apply) + " is no address that begins with https://", "Copy the whole address from the browser.");
        read_colours(in, settings);
        Start(in, settings, associations).read();
        in.nothing_else();
    });
}

} // namespace imh
