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
    std::size_t kept = 0; // what stands between the places is copied at once
    for (std::size_t at = text.find('{'); at < text.size(); at = text.find('{', at + 1)) {
        const bool place = text.size() - at >= 3 && text[at + 2] == '}' && text[at + 1] >= '1'
                           && static_cast<std::size_t>(text[at + 1] - '0') <= values.size();
        if (!place)
            continue;
        out += text.substr(kept, at - kept);
        out += values.begin()[text[at + 1] - '1'];
        kept = at + 3;
    }
    out += text.substr(kept);
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
