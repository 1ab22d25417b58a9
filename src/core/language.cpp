#include "core/language.h"

namespace imh {

namespace {

Language in_use = Language::English;

} // namespace

Language language_in_use() {
    return in_use;
}

std::string filled(std::string_view text, std::initializer_list<std::string_view> values) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const bool place = text.size() - at >= 3 && text[at] == '{' && text[at + 2] == '}' && text[at + 1] >= '1'
                           && static_cast<std::size_t>(text[at + 1] - '0') <= values.size();
        if (place)
            out += values.begin()[text[at + 1] - '1'];
        else
            out += text[at];
        at += place ? 3 : 1;
    }
    return out;
}

void use_language(Language language) {
    in_use = language;
}

std::string_view language_code(Language language) {
    return language == Language::Spanish ? "es" : "en";
}

Language language_coded(std::string_view code) {
    return code == "es" || code.starts_with("es-") ? Language::Spanish : Language::English;
}

std::optional<Language> known_language(std::string_view code) {
    const Language language = language_coded(code);
    return language_code(language) == code ? std::optional(language) : std::nullopt;
}

} // namespace imh
