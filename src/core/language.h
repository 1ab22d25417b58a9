// The language in which texts are said, and a text that holds all of them.
//
// The language in use is one value for the whole process. It is the last step before a person reads: the same findings
// are said in either language. Judgements never read it (tests/layering_test.cpp keeps it out of them), so it can't
// change what is found; and a parameter for it through every sentence, widget and screen would tell nobody anything.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace imh {

enum class Language : std::uint8_t { English, Spanish };

Language language_in_use(); // English until somebody asks for another
void use_language(Language language);

std::string_view language_code(Language language); // "en", "es"
/// By the code, or a longer one that begins with it: "es", "es-MX". English for all others.
Language language_coded(std::string_view code);

/// Of exactly this code; empty where it is none that is spoken here.
std::optional<Language> known_language(std::string_view code);

/// For as long as it lives; then the language before it is in use again.
struct UseLanguage {
    explicit UseLanguage(Language language) : before(language_in_use()) { use_language(language); }
    ~UseLanguage() { use_language(before); }
    UseLanguage(const UseLanguage&) = delete;
    UseLanguage& operator=(const UseLanguage&) = delete;

    Language before;
};

/// A fixed text in every language. It is read as the one in use, at the moment of reading: whoever keeps a string_view
/// of it keeps that language.
struct Text {
    constexpr Text(std::string_view english, std::string_view spanish) : en(english), es(spanish) {}

    constexpr std::string_view in(Language language) const { return language == Language::Spanish ? es : en; }
    operator std::string_view() const { return in(language_in_use()); }

    std::string_view en, es;
};

/// `text` with the values in the places of {1}, {2}, …: one template for a whole sentence, since languages order it
/// differently.
std::string filled(std::string_view text, std::initializer_list<std::string_view> values);

} // namespace imh
