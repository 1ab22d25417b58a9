#include "io/training_cells.h"

#include <algorithm>
#include <array>
#include <utility>

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
