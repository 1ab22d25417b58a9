#include "core/folded_text.h"

#include <algorithm>

namespace imh {

namespace {

/// What a letter of Latin-1 is without its accent, by the second of its two bytes in UTF-8 (the first is C3).
constexpr std::string_view plain_letters = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
static_assert(plain_letters.size() == 64);

std::size_t bytes_of_character(char first) {
    const auto code = static_cast<unsigned char>(first);
    return code < 0xC0 ? 1 : code < 0xE0 ? 2 : code < 0xF0 ? 3 : 4;
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::uint64_t folded_hash(std::string_view text) {
    std::uint64_t hash = 14695981039346656037u; // FNV-1a
    for (const char c : text) {
        if (is_space(c))
            continue;
        const char folded = 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        hash = (hash ^ static_cast<unsigned char>(folded)) * 1099511628211u;
    }
    return hash;
}

bool same_folded(std::string_view a, std::string_view b) {
    auto left = a.begin();
    auto right = b.begin();
    const auto folded = [](char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    while (true) {
        left = std::find_if_not(left, a.end(), is_space);
        right = std::find_if_not(right, b.end(), is_space);
        if (left == a.end() || right == b.end())
            return left == a.end() && right == b.end();
        if (folded(*left++) != folded(*right++))
            return false;
    }
}

std::string folded_words(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    bool apart = false;
    const auto add = [&](std::string_view letter) {
        if (apart && !folded.empty())
            folded += ' ';
        apart = false;
        folded += letter;
    };
    while (!text.empty()) {
        const std::string_view character = text.substr(0, bytes_of_character(text.front()));
        text.remove_prefix(character.size());
        const char c = character.front();
        const bool second = character.size() == 2 && static_cast<unsigned char>(character[1]) >= 0x80;
        if ('A' <= c && c <= 'Z') {
            const char small = static_cast<char>(c - 'A' + 'a');
            add({&small, 1});
        } else if (('a' <= c && c <= 'z') || ('0' <= c && c <= '9')) {
            add(character);
        } else if (c == '\xC3' && second) {
            const std::string_view letter = plain_letters.substr(static_cast<unsigned char>(character[1]) - 0x80u, 1);
            if (letter == " ")
                apart = true;
            else
                add(letter);
        } else if (c == '\'' || character == "\u2019" || c == '\xCC') {
            // "baby's" is one word; CC begins an accent that some systems write as a character of its own.
        } else if (c == '\xC2' || c == '\xE2' || character.size() == 1) {
            apart = true; // signs
        } else {
            add(character); // a letter of another script
        }
    }
    return folded;
}

} // namespace imh
