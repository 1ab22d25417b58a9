#include <algorithm>
#include <array>

#include "core/bounds.h"
#include "core/folded_text.h"
#include "core/typed.h"
#include "core/typed_text.h"

namespace imh {

namespace {

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

std::optional<int> parse_typed_price(std::string_view text) {
    constexpr std::array<std::string_view, 7> free{"free", "free of charge", "gratis", "no cost", "no charge", "sin costo", "gratuito"};
    const std::string folded = folded_words(text);
    if (std::find(free.begin(), free.end(), folded) != free.end())
        return 0;
    const std::string typed = plain_text(text);
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

} // namespace imh
