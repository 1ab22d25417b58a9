#include "core/folded_text.h"

#include <algorithm>

namespace imh {

namespace {

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

} // namespace imh
