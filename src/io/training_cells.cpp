#include "io/training_cells.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/bounds.h"
#include "core/folded_text.h"
#include "core/typed_text.h"

namespace imh {
namespace {

/// "6 clock hours" as "6 hours", "1:30:00" as "1:30".
std::string plain_hours(std::string_view cell) {
    std::string text(cell);
    for (const std::string_view word : {"clock ", "contact ", "Clock ", "Contact ", "training ", " reloj"})
        if (const std::size_t at = text.find(word); at != std::string::npos)
            text.erase(at, word.size());
    if (std::count(text.begin(), text.end(), ':') == 2 && text.ends_with(":00"))
        text.resize(text.size() - 3);
    return text;
}

template<std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& texts, std::string_view text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// Without a currency's sign or name on either side.
std::string_view bare_amount(std::string_view text) {
    constexpr std::array<std::string_view, 9> signs{" ",       "$",       "\u20AC", "\u00A3", "usd", "us",
                                                    "dollars", "dolares", "eur"};
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view sign : signs) {
            if (text.starts_with(sign)) {
                text.remove_prefix(sign.size());
                more = true;
            } else if (text.ends_with(sign)) {
                text.remove_suffix(sign.size());
                more = true;
            }
        }
    }
    return text;
}

/// "1200", or "1,200" where `apart` is a comma. Empty where it is no such number, or one of more than seven digits.
std::optional<int> whole_amount(std::string_view text, char apart) {
    constexpr std::size_t most_digits = 7;
    std::string digits;
    std::size_t of_group = 0;
    bool grouped = false;
    for (const char c : text) {
        if (is_digit(c)) {
            digits += c;
            ++of_group;
        } else if (c == apart && of_group > 0 && of_group <= 3 && (!grouped || of_group == 3)) {
            grouped = true;
            of_group = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits.empty() || digits.size() > most_digits || (grouped && of_group != 3))
        return std::nullopt;
    return number_of(digits);
}

} // namespace

TypedHours hours_in_cell(std::string_view cell, bool minutes) {
    std::string text = plain_hours(cell);
    if (minutes && text.find_first_not_of("0123456789.,") == std::string::npos)
        text += " min";
    return parse_typed_hours(text);
}

std::string one_line(std::string_view cell) {
    std::string text(cell);
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\t', ' ');
    if (text.size() > 1 && text[0] == '\'' && std::string_view{"=+-@"}.find(text[1]) != std::string_view::npos)
        text.erase(0, 1);
    return text;
}

bool shorten(std::string& text, std::size_t most) {
    if (text.size() <= most)
        return false;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
    return true;
}

TrainingFormat format_in_cell(std::string_view cell) {
    using enum TrainingFormat;
    constexpr std::array<std::pair<std::string_view, TrainingFormat>, 24> words{{
        {"self study", SelfStudy}, {"selfstudy", SelfStudy},  {"self paced", SelfStudy},  {"autoestudio", SelfStudy},
        {"reading", SelfStudy},    {"webinar", Online},       {"online", Online},         {"virtual", Online},
        {"zoom", Online},          {"elearning", Online},     {"en linea", Online},       {"web", Online},
        {"series", Series},        {"serie", Series},         {"conference", Conference}, {"conferencia", Conference},
        {"congreso", Conference},  {"institute", Conference}, {"workshop", Workshop},     {"taller", Workshop},
        {"in service", Workshop},  {"inservice", Workshop},   {"class", Workshop},        {"presencial", Workshop},
    }};
    const std::string folded = folded_words(cell);
    for (const auto& [word, format] : words)
        if (folded.find(word) != std::string::npos)
            return format;
    return Unsaid;
}

std::optional<int> price_in_cell(std::string_view cell) {
    constexpr std::array<std::string_view, 6> free{"free", "gratis", "no cost", "no charge", "sin costo", "gratuito"};
    if (is_one_of(free, folded_words(cell)))
        return 0;
    const std::string typed = plain_text(cell);
    std::string_view whole = bare_amount(typed);
    const std::size_t sign = whole.find_last_of(".,");
    char apart = ',';
    int cents = 0;
    if (sign != std::string_view::npos) {
        const std::string_view after = whole.substr(sign + 1);
        const bool is_point = after.size() == 1 || after.size() == 2;
        // What does not part the cents parts the thousands.
        apart = is_point == (whole[sign] == '.') ? ',' : '.';
        if (is_point) {
            if (!std::all_of(after.begin(), after.end(), is_digit))
                return std::nullopt;
            cents = number_of(after) * (after.size() == 1 ? 10 : 1);
            whole = whole.substr(0, sign);
        }
    }
    const std::optional<int> units = whole_amount(whole, apart);
    const int price = units.value_or(0) * 100 + cents;
    return units && price <= portfolio_bounds::price_cents ? std::optional{price} : std::nullopt;
}


std::vector<std::string_view> pieces_of(std::string_view cell) {
    std::vector<std::string_view> pieces;
    while (true) {
        const std::size_t end = std::min(cell.find_first_of(";|\n"), cell.size());
        if (const std::size_t begin = cell.find_first_not_of(" \t"); begin < end)
            pieces.push_back(cell.substr(begin, cell.find_last_not_of(" \t", end - 1) + 1 - begin));
        if (end == cell.size())
            return pieces;
        cell.remove_prefix(end + 1);
    }
}

bool names_nothing(std::string_view cell) {
    constexpr std::array<std::string_view, 3> words{"none", "ninguna", "ninguno"};
    return is_one_of(words, folded_words(cell));
}

bool names_a_sum(std::string_view cell) {
    constexpr std::array<std::string_view, 12> sums{"total",       "totals",      "subtotal",    "sub total",
                                                    "grand total", "total hours", "hours total", "total training hours",
                                                    "sum",         "suma",        "total horas", "total de horas"};
    return is_one_of(sums, folded_words(cell));
}

} // namespace imh
