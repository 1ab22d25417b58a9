#include "core/typed_text.h"

#include <algorithm>
#include <array>

namespace imh {

std::string plain_text(std::string_view text) {
    constexpr std::array<std::array<std::string_view, 2>, 24> looks_like{{
        {"\u00a0", " "}, {"\u2009", " "}, {"\u202f", " "}, {"\t", " "}, {"\u2013", "-"},
        {"\u2212", "-"}, {"\u2019", "'"}, {"\u00bd", ".5"}, {"\u00bc", ".25"}, {"\u00be", ".75"},
        {"\u00e1", "a"}, {"\u00e9", "e"}, {"\u00ed", "i"}, {"\u00f3", "o"}, {"\u00fa", "u"}, {"\u00c1", "a"},
        {"\u00c9", "e"}, {"\u00cd", "i"}, {"\u00d3", "o"}, {"\u00da", "u"}, {"\u00ba", "o"}, {"\u00aa", "a"},
        {"\u00b0", "o"}, {"\u00f1", "n"},
    }};
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        // Every cell of a list comes by here, and nearly all its letters are these.
        const bool is_plain = static_cast<unsigned char>(text.front()) < 0x80 && text.front() != '\t';
        const auto found = is_plain ? looks_like.end()
                                    : std::find_if(looks_like.begin(), looks_like.end(),
                                                   [&](const auto& pair) { return text.starts_with(pair[0]); });
        if (found != looks_like.end()) {
            result += (*found)[1];
            text.remove_prefix((*found)[0].size());
        } else {
            const char c = text.front();
            result += 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            text.remove_prefix(1);
        }
    }
    const auto first = result.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return result.substr(first, result.find_last_not_of(' ') - first + 1);
}

} // namespace imh
