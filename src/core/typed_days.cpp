// First the text as one day; then every place where a stretch may be parted, with what the ends share given to both;
// last a list of single days.

#include "core/typed_days.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/typed_text.h"

namespace imh {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view around = " ,.-";
    const std::size_t first = text.find_first_not_of(around);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(around) - first + 1);
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool has_letters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), is_letter);
}

/// Takes times of day out: "9:00", "09:00:00", "t09:00", "4:30 pm".
std::string without_times(std::string text) {
    for (std::size_t colon = text.find(':'); colon != std::string::npos; colon = text.find(':')) {
        std::size_t begin = colon;
        while (begin > 0 && is_digit(text[begin - 1]))
            --begin;
        std::size_t end = colon;
        while (end < text.size() && (is_digit(text[end]) || text[end] == ':' || text[end] == '.'))
            ++end;
        if (begin > 1 && text[begin - 1] == 't' && is_digit(text[begin - 2]))
            --begin;
        const std::string_view rest = std::string_view(text).substr(end);
        for (const std::string_view half : {" am", " pm", "am", "pm", " a.m.", " p.m.", "z"})
            if (rest.starts_with(half)) {
                end += half.size();
                break;
            }
        text.replace(begin, end - begin, " ");
    }
    return text;
}

/// The numbers of "3/5/23".
struct NumberedDay {
    std::array<std::string_view, 3> numbers;
};

std::optional<NumberedDay> numbered_day(std::string_view text) {
    NumberedDay day;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        if (digits == 0 || digits > (i < 2 ? 2u : 4u) || digits == 3)
            return std::nullopt;
        day.numbers[i] = text.substr(0, digits);
        text.remove_prefix(digits);
        if (i == 2)
            return text.empty() ? std::optional{day} : std::nullopt;
        if (text.empty() || std::string_view{"/.-"}.find(text.front()) == std::string_view::npos)
            return std::nullopt;
        text.remove_prefix(1);
    }
    return std::nullopt;
}

TypedDate parse_one(std::string_view text, Date today, DayOrder order) {
    const auto numbered = order == DayOrder::DayFirst ? numbered_day(text) : std::nullopt;
    if (!numbered || number_of(numbered->numbers[1]) > 12)
        return parse_typed_date(text, today);
    std::string month_first{numbered->numbers[1]};
    month_first += "/";
    month_first += numbered->numbers[0];
    month_first += "/";
    month_first += numbered->numbers[2];
    return parse_typed_date(month_first, today);
}

Date last_of_month(Date date) {
    return Date{date.year() / date.month() / std::chrono::last};
}

std::string year_text(Date date) {
    return std::to_string(static_cast<int>(date.year()));
}

/// The two ends of a stretch, each with what only the other one says.
struct Ends {
    std::string_view left;
    std::string_view right;
    Date today;
    DayOrder order;

    TypedDate parse(std::string_view text) const { return parse_one(text, today, order); }

    std::size_t numbers(std::string_view text) const {
        std::size_t count = 0;
        for (std::size_t i = 0; i < text.size(); ++i)
            count += is_digit(text[i]) && (i == 0 || !is_digit(text[i - 1])) ? 1u : 0u;
        return count;
    }

    /// "5" of "5-7 March 2023": a day whose month and year stand at the other end.
    TypedDate left_day() const {
        const std::size_t rest = right.find_first_not_of("0123456789");
        if (rest == std::string_view::npos || (order == DayOrder::MonthFirst && !has_letters(right)))
            return {std::nullopt, false, TypedProblem::NotUnderstood};
        return parse(std::string(left) + std::string(right.substr(rest)));
    }

    /// "3/7/23" for the "7/23" of "3/5-7/23", "mar 7, 2023" for the "7, 2023" of "Mar 5-7, 2023".
    TypedDate right_with_month() const {
        if (has_letters(left)) {
            const auto begin = std::find_if(left.begin(), left.end(), is_letter);
            const auto end = std::find_if_not(begin, left.end(), is_letter);
            return parse(std::string(begin, end) + " " + std::string(right));
        }
        return parse(std::string(left.substr(0, left.find_first_not_of("0123456789"))) + "/" + std::string(right));
    }

    TypedDate right_end(const TypedDate& first) const {
        const bool day_alone = all_digits(right) && right.size() <= 2;
        if (day_alone && first.date && !first.month_only) {
            const Date same{first.date->year(), first.date->month(),
                            std::chrono::day{static_cast<unsigned>(number_of(right))}};
            return same.ok() ? TypedDate{same, false, TypedProblem::None}
                             : TypedDate{std::nullopt, false, TypedProblem::NoSuchDay};
        }
        if (first.problem == TypedProblem::YearMissing && numbers(left) > 0 && !has_letters(right)
            && numbers(right) == 2)
            return right_with_month();
        return parse(right);
    }

    /// The left end with the year of the right one, or of the year before where it would lie after it.
    TypedDate left_with_year(Date last) const {
        const auto in_year = [&](Date year) {
            return parse(std::string(left) + (has_letters(left) ? " " : "/") + year_text(year));
        };
        const TypedDate first = in_year(last);
        return first.date && *first.date > last ? in_year(last - std::chrono::years{1}) : first;
    }

    TypedDays days() const {
        constexpr TypedDays no{.problem = TypedProblem::NotUnderstood};
        TypedDate first = parse(left);
        const TypedDate last = right_end(first);
        if (!last.date)
            return no;
        if (first.problem == TypedProblem::YearMissing)
            first = left_with_year(*last.date);
        else if (all_digits(left) && left.size() <= 2)
            first = left_day();
        if (!first.date || *first.date > *last.date || first.month_only != last.month_only)
            return no;
        TypedDays days{.from = first.date, .month_only = last.month_only};
        const Date end = last.month_only ? last_of_month(*last.date) : *last.date;
        if (end != *first.date)
            days.to = end;
        return days;
    }
};

TypedDays stretch(std::string_view text, Date today, DayOrder order) {
    constexpr std::array<std::string_view, 11> between{" - ",     " to ", " through ", " thru ", " until ", " till ",
                                                       " hasta ", " al ", " a ",       "/",      "-"};
    for (const std::string_view word : between)
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            const Ends ends{trimmed(text.substr(0, at)), trimmed(text.substr(at + word.size())), today, order};
            // "2023-03-05/2023-03-07"; otherwise the slash is part of a day.
            if (word == "/" && (ends.left.size() != 10 || ends.left.find('-') == std::string_view::npos))
                continue;
            if (ends.left.empty() || ends.right.empty())
                continue;
            if (const TypedDays days = ends.days(); days.problem == TypedProblem::None)
                return days;
        }
    return {.problem = TypedProblem::NotUnderstood};
}

/// "3/5/23, 3/12/23 & 3/19/23"; those without a year have that of the last.
TypedDays listed(std::string_view text, Date today, DayOrder order) {
    std::vector<std::string_view> pieces;
    while (true) {
        const std::size_t end = text.find_first_of(",;&\n");
        if (const std::string_view piece = trimmed(text.substr(0, end)); !piece.empty())
            pieces.push_back(piece);
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    TypedDays days{.several_days = true, .problem = TypedProblem::NotUnderstood};
    if (pieces.size() < 2)
        return days;
    const TypedDate last = parse_one(pieces.back(), today, order);
    if (!last.date)
        return days;
    for (const std::string_view piece : pieces) {
        TypedDate day = parse_one(piece, today, order);
        if (day.problem == TypedProblem::YearMissing)
            day = parse_one(std::string(piece) + "/" + year_text(*last.date), today, order);
        if (!day.date || day.month_only)
            return days;
        days.from = std::min(days.from.value_or(*day.date), *day.date);
        days.to = std::max(days.to.value_or(*day.date), *day.date);
    }
    days.problem = TypedProblem::None;
    if (days.to == days.from)
        days.to.reset();
    return days;
}

/// The number of a day as spreadsheets count, from about 1954 to 2119.
std::optional<Date> day_of_number(std::string_view text) {
    if (text.size() != 5 || !all_digits(text) || number_of(text) < 20'000 || number_of(text) > 80'000)
        return std::nullopt;
    using namespace std::chrono_literals;
    return Date{Day{1899y / 12 / 30} + std::chrono::days{number_of(text)}};
}

} // namespace

TypedDays parse_typed_days(std::string_view text, Date today, DayOrder order) {
    // Nobody writes days at such length, and every place where they may be parted is tried.
    constexpr std::size_t longest = 200;
    if (text.size() > longest)
        return {.problem = TypedProblem::NotUnderstood};
    std::string typed = without_times(plain_text(text));
    for (const std::string_view start : {"del ", "desde ", "from "})
        if (typed.starts_with(start))
            typed.erase(0, start.size());
    const std::string_view days = trimmed(typed);
    if (const auto date = day_of_number(days))
        return {.from = date, .day_number = true};
    const TypedDate one = parse_one(days, today, order);
    if (one.date)
        return {.from = one.date, .month_only = one.month_only};
    if (const TypedDays found = stretch(days, today, order); found.problem == TypedProblem::None)
        return found;
    if (const TypedDays found = listed(days, today, order); found.problem == TypedProblem::None)
        return found;
    return {.problem = one.problem};
}

std::optional<DayOrder> only_order(std::string_view text) {
    const std::string typed = plain_text(text);
    const std::string_view rest{typed};
    const auto day = numbered_day(rest.substr(0, rest.find_first_not_of("0123456789/.-")));
    if (!day)
        return std::nullopt;
    const int first = number_of(day->numbers[0]);
    const int second = number_of(day->numbers[1]);
    if (first > 12 && second <= 12)
        return DayOrder::DayFirst;
    return second > 12 && first <= 12 ? std::optional{DayOrder::MonthFirst} : std::nullopt;
}

} // namespace imh
