#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/typed.h"
#include "core/typed_text.h"

namespace imh {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

struct Token {
    std::string_view text;
    int month = 0;        // of a word: 1 to 12
    bool is_year = false; // of a number: it can be nothing else ("2023", "'23")

    bool is_number() const { return month == 0; }
    int number() const { return number_of(text); }
};

using Months = std::array<std::string_view, 12>;
constexpr std::array<Months, 2> months_of_languages{
    Months{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december"},
    Months{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"}};

/// "march", "mar", "sept", "marzo": at least three letters, whatever the language in use. 0 for anything else.
int month_named(std::string_view word) {
    if (word == "setiembre" || word == "set")
        return 9;
    for (const Months& months : months_of_languages)
        for (std::size_t i = 0; i < months.size(); ++i)
            if (word.size() >= 3 && months[i].starts_with(word))
                return static_cast<int>(i) + 1;
    return 0;
}

template<std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words that stand beside a date and say nothing new.
bool is_filler(std::string_view word, bool after_number) {
    constexpr std::array<std::string_view, 7> ordinals{"st", "nd", "rd", "th", "o", "ro", "er"};
    constexpr std::array<std::string_view, 4> small{"of", "de", "del", "el"};
    constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};
    // In full or as they are usually cut: "mart" is rather a month.
    constexpr std::array<std::string_view, 13> spanish_weekdays{"lunes",  "martes",  "miercoles", "jueves", "viernes",
                                                                "sabado", "domingo", "lun",       "mie",    "jue",
                                                                "vie",    "sab",     "dom"};
    if (after_number && is_one_of(ordinals, word))
        return true;
    return is_one_of(small, word) || is_one_of(spanish_weekdays, word)
           || (word.size() >= 3 && std::any_of(weekdays.begin(), weekdays.end(), [&](std::string_view day) {
                   return day.starts_with(word);
               }));
}

/// Empty where there is something that no date has.
std::vector<Token> date_tokens(std::string_view text) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        if (is_digit(text[i])) {
            while (end < text.size() && is_digit(text[end]))
                ++end;
            const bool short_year = i > 0 && text[i - 1] == '\'';
            tokens.push_back({text.substr(i, end - i), 0, short_year || end - i == 4});
            if (end - i > 4)
                return {};
        } else if (is_letter(text[i])) {
            while (end < text.size() && is_letter(text[end]))
                ++end;
            const std::string_view word = text.substr(i, end - i);
            if (const int month = month_named(word); month != 0)
                tokens.push_back({word, month});
            else if (!is_filler(word, i > 0 && is_digit(text[i - 1])))
                return {};
        } else if (std::string_view{" ,./-'"}.find(text[i]) != std::string_view::npos && i > 0) {
            ++end;
        } else {
            return {};
        }
        i = end;
    }
    return tokens;
}

struct Parts {
    const Token* year = nullptr;
    int month = 0;
    int day = 0; // 0 = not said
    TypedProblem problem = TypedProblem::None;
};

Parts parts_of_three(const Token& a, const Token& b, const Token& c) {
    if (a.is_number() && b.is_number() && c.is_number()) {
        if (a.is_year)
            return {&a, b.number(), c.number()};
        // Month first, unless that can be no month.
        if (a.number() > 12 && b.number() <= 12)
            return {&c, b.number(), a.number()};
        return {&c, a.number(), b.number()};
    }
    if (!a.is_number() && b.is_number() && c.is_number())
        return {&c, a.month, b.number()};
    if (a.is_number() && !b.is_number() && c.is_number())
        return a.is_year ? Parts{&a, b.month, c.number()} : Parts{&c, b.month, a.number()};
    return {nullptr, 0, 0, TypedProblem::NotUnderstood};
}

Parts parts_of_two(const Token& a, const Token& b) {
    if (!a.is_number() && !b.is_number())
        return {nullptr, 0, 0, TypedProblem::NotUnderstood};
    if (b.is_number() && b.is_year && !a.is_year)
        return {&b, a.is_number() ? a.number() : a.month};
    if (a.is_number() && a.is_year && !b.is_year)
        return {&a, b.is_number() ? b.number() : b.month};
    return {nullptr, 0, 0, TypedProblem::YearMissing};
}

Parts parts_of(const std::vector<Token>& tokens) {
    if (tokens.size() == 3)
        return parts_of_three(tokens[0], tokens[1], tokens[2]);
    if (tokens.size() == 2)
        return parts_of_two(tokens[0], tokens[1]);
    const bool month_alone = tokens.size() == 1 && !tokens[0].is_number();
    return {nullptr, 0, 0, month_alone ? TypedProblem::YearMissing : TypedProblem::NotUnderstood};
}

/// Empty for one or three digits.
std::optional<int> year_of(const Token& token, Date today) {
    if (token.text.size() == 4)
        return token.number();
    if (token.text.size() != 2)
        return std::nullopt;
    const int this_year = static_cast<int>(today.year());
    const int year = this_year / 100 * 100 + token.number();
    return year > this_year + 1 ? year - 100 : year;
}

} // namespace

TypedDate parse_typed_date(std::string_view text, Date today) {
    const auto problem = [](TypedProblem what) { return TypedDate{std::nullopt, false, what}; };
    const std::string typed = plain_text(text);
    if (typed.empty())
        return problem(TypedProblem::Empty);
    const std::vector<Token> tokens = date_tokens(typed);
    const Parts parts = parts_of(tokens);
    if (parts.problem != TypedProblem::None)
        return problem(parts.problem);
    const std::optional<int> year = year_of(*parts.year, today);
    if (!year)
        return problem(TypedProblem::NotUnderstood);
    const bool month_only = tokens.size() == 2;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(parts.month)},
                    std::chrono::day{static_cast<unsigned>(month_only ? 1 : parts.day)}};
    if (*year < first_year || *year > last_year)
        return problem(TypedProblem::YearOutOfRange);
    if (!date.ok())
        return problem(TypedProblem::NoSuchDay);
    return {date, month_only, TypedProblem::None};
}

} // namespace imh
