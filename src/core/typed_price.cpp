#include "core/bounds.h"
#include "core/typed.h"
#include "core/typed_text.h"

namespace imh {

namespace {

/// The digits of "1,200" or "1200" from the left; commas part thousands.
std::optional<std::int64_t> take_whole(std::string_view& rest) {
    std::int64_t whole = 0;
    std::size_t digits = 0;
    std::size_t since_comma = 0;
    bool comma = false;
    while (!rest.empty() && (is_digit(rest[0]) || rest[0] == ',')) {
        if (rest[0] == ',') {
            if (digits == 0 || digits > 3 + since_comma || (comma && since_comma != 3))
                return std::nullopt;
            comma = true;
            since_comma = 0;
        } else {
            whole = whole * 10 + (rest[0] - '0');
            ++since_comma;
            if (++digits > 9)
                return std::nullopt;
        }
        rest.remove_prefix(1);
    }
    if (digits == 0 || (comma && since_comma != 3))
        return std::nullopt;
    return whole;
}

} // namespace

std::optional<int> parse_typed_price(std::string_view text) {
    const std::string typed = plain_text(text);
    if (typed == "free" || typed == "gratis" || typed == "free of charge" || typed == "no charge" || typed == "sin costo")
        return 0;
    std::string_view rest = typed;
    const auto skip = [&](std::string_view mark) {
        while (rest.starts_with(' '))
            rest.remove_prefix(1);
        if (rest.starts_with(mark))
            rest.remove_prefix(mark.size());
        while (rest.starts_with(' '))
            rest.remove_prefix(1);
    };
    skip("usd");
    skip("us");
    skip("$");
    const std::optional<std::int64_t> whole = take_whole(rest);
    if (!whole)
        return std::nullopt;
    std::int64_t cents = 0;
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        if (rest.size() < 2 || !is_digit(rest[0]) || !is_digit(rest[1]))
            return std::nullopt;
        cents = number_of(rest.substr(0, 2));
        rest.remove_prefix(2);
    }
    skip("usd");
    const std::int64_t all = *whole * 100 + cents;
    if (!rest.empty() || all > portfolio_bounds::price_cents)
        return std::nullopt;
    return static_cast<int>(all);
}

} // namespace imh
