#include "core/date.h"

#include <algorithm>
#include <iterator>

#include "core/sorted.h"

namespace imh {

namespace {

bool is_digit(char c) {
    return '0' <= c && c <= '9';
}

/// Digits only, at most nine of them; else empty.
std::optional<int> whole_number(std::string_view digits) {
    if (digits.empty() || digits.size() > 9 || !std::all_of(digits.begin(), digits.end(), is_digit))
        return std::nullopt;
    int number = 0;
    for (const char c : digits)
        number = number * 10 + (c - '0');
    return number;
}

void append_padded(std::string& text, unsigned number, int digits) {
    char buffer[4];
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        buffer[i] = static_cast<char>('0' + number % 10);
    text.append(buffer, static_cast<std::size_t>(digits));
}

/// The same day of the month, `months` later; where that month lacks it, the first of the month after.
Day months_after(Date first, int months) {
    const Month month = month_from_number(month_number(month_of(first)) + months);
    const Date day = month / first.day();
    return day.ok() ? Day{day} : Day{(month + std::chrono::months{1}) / std::chrono::day{1}};
}

} // namespace

std::optional<Date> parse_date(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = whole_number(iso.substr(0, 4));
    const auto month = whole_number(iso.substr(5, 2));
    const auto day = whole_number(iso.substr(8, 2));
    if (!year || !month || !day || *year < 1900 || *year > 2199)
        return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::string iso_text(Date date) {
    std::string text;
    text.reserve(10);
    append_padded(text, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    text += '-';
    append_padded(text, static_cast<unsigned>(date.month()), 2);
    text += '-';
    append_padded(text, static_cast<unsigned>(date.day()), 2);
    return text;
}

std::optional<Minutes> parse_hours(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon > 5 || text.size() != colon + 3)
        return std::nullopt;
    const auto hours = whole_number(text.substr(0, colon));
    const auto minutes = whole_number(text.substr(colon + 1));
    if (!hours || !minutes || *minutes >= 60)
        return std::nullopt;
    return Minutes{*hours * 60 + *minutes};
}

std::string clock_text(Minutes length) {
    std::string text = std::to_string(length.count() / 60);
    text += ':';
    append_padded(text, static_cast<unsigned>(length.count() % 60), 2);
    return text;
}

int month_number(Month month) {
    return static_cast<int>(month.year()) * 12 + static_cast<int>(static_cast<unsigned>(month.month())) - 1;
}

Month month_from_number(int number) {
    const int year = number >= 0 ? number / 12 : (number - 11) / 12;
    return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(number - year * 12 + 1)};
}

std::vector<DaySpan> joined(std::vector<DaySpan> spans) {
    sort_stably(spans, [](const DaySpan& a, const DaySpan& b) { return a.first < b.first; });
    std::size_t kept = 0; // spans before this index are joined
    for (const DaySpan& span : spans) {
        if (kept > 0 && span.first <= spans[kept - 1].last + std::chrono::days{1})
            spans[kept - 1].last = std::max(spans[kept - 1].last, span.last);
        else
            spans[kept++] = span;
    }
    spans.erase(spans.begin() + static_cast<std::ptrdiff_t>(kept), spans.end());
    return spans;
}

std::vector<DaySpan> without(const std::vector<DaySpan>& spans, const std::vector<DaySpan>& others) {
    std::vector<DaySpan> left;
    auto other = others.begin();
    for (DaySpan span : spans) {
        while (other != others.end() && other->last < span.first)
            ++other;
        // A long one among the others may reach into the next span too, so `other` stays behind.
        bool used_up = false;
        for (auto cut = other; cut != others.end() && cut->first <= span.last; ++cut) {
            if (span.first < cut->first)
                left.push_back({span.first, cut->first - std::chrono::days{1}});
            used_up = cut->last >= span.last;
            if (used_up)
                break;
            span.first = cut->last + std::chrono::days{1};
        }
        if (!used_up)
            left.push_back(span);
    }
    return left;
}

Day end_of_months(Day first, int months) {
    return months_after(Date{first}, months) - std::chrono::days{1};
}

int completed_months(DaySpan span) {
    const Date first{span.first};
    const Day end = span.last + std::chrono::days{1};
    const int months = month_number(month_of(end)) - month_number(month_of(first));
    return months_after(first, months) <= end ? months : months - 1;
}

int completed_months(const std::vector<DaySpan>& joined_spans) {
    int months = 0;
    for (const DaySpan& span : joined_spans)
        months += completed_months(span);
    return months;
}

} // namespace imh
