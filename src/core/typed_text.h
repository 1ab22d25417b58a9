// What typed dates and typed hours have in common.
#pragma once

#include <string>
#include <string_view>

namespace imh {

constexpr bool is_digit(char c) {
    return '0' <= c && c <= '9';
}

constexpr bool is_letter(char c) {
    return 'a' <= c && c <= 'z';
}

/// Small letters without the accents of Spanish, and one kind of space, dash, apostrophe and fraction for those that keyboards and phones offer.
std::string plain_text(std::string_view text);

/// Of at most nine digits.
constexpr int number_of(std::string_view digits) {
    int number = 0;
    for (const char c : digits)
        number = number * 10 + (c - '0');
    return number;
}

} // namespace imh
