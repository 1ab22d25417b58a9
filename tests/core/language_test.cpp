#include "core/language.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "core/names.h"
#include "core/reason_texts.h"
#include "core/words.h"

using namespace imh;
using namespace std::chrono;

namespace {

/// What a template leaves open, in order: "{1}{2}", "%e%f".
std::multiset<std::string> places_in(std::string_view text) {
    std::multiset<std::string> places;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] == '%' || text[i] == '{')
            places.insert(std::string(text.substr(i, 2)));
    return places;
}

} // namespace

TEST_CASE("language: a text is read in the language in use, which goes back to what it was") {
    constexpr Text text{"Area", "Área"};
    CHECK(language_in_use() == Language::English);
    CHECK(std::string_view(text) == "Area");
    {
        const UseLanguage spanish(Language::Spanish);
        CHECK(std::string_view(text) == "Área");
        {
            const UseLanguage english(Language::English);
            CHECK(std::string_view(text) == "Area");
        }
        CHECK(std::string_view(text) == "Área");
    }
    CHECK(std::string_view(text) == "Area");
}

TEST_CASE("language: a template takes its values in the order of the language") {
    CHECK(filled("{2} of {1}, {2}", {"May", "3"}) == "3 of May, 3");
    CHECK(filled("{1} {4} {x} {", {"a", "b"}) == "a {4} {x} {");
    CHECK(filled("{1}", {"{2}", "no"}) == "{2}");
}

TEST_CASE("language: days, months and amounts are told as each language tells them") {
    const Date day = year(2023) / 3 / 5;
    CHECK(date_words(day) == "Mar 5, 2023");
    CHECK(amount_words(Unit::Days, 900) == "about 30 months");
    const UseLanguage spanish(Language::Spanish);
    CHECK(date_words(day) == "5 mar 2023");
    CHECK(month_words(year(2023) / 3) == "marzo de 2023");
    CHECK(months_words(1) == "1 mes");
    CHECK(amount_words(Unit::Days, 900) == "unos 30 meses");
    CHECK(amount_words(Unit::Areas, 1) == "1 área");
    CHECK(hours_words(Minutes{90}) == "1.5 h");
}

TEST_CASE("language: a capital letter may have an accent") {
    CHECK(capital("área") == "Área");
    CHECK(capital("ñandú") == "Ñandú");
    CHECK(capital("÷") == "÷");
    CHECK(capital("¿qué?") == "¿qué?");
}

TEST_CASE("language: every reason has both languages, with the same places to fill") {
    for (const ReasonText& text : reason_texts) {
        CAPTURE(name_of(text.reason));
        CHECK(!text.line.en.empty());
        CHECK(!text.line.es.empty());
        CHECK(text.question.en.empty() == text.question.es.empty());
        CHECK(places_in(text.line.en) == places_in(text.line.es));
        CHECK(places_in(text.question.en) == places_in(text.question.es));
    }
}
