#include "core/likely_areas.h"

#include <algorithm>

#include "core/folded_text.h"
#include "core/sorted.h"

namespace imh {

namespace {

constexpr std::size_t shortest = 4; // letters; shorter words tell nothing
constexpr std::size_t stem = 6;
constexpr std::size_t common = 6;   // areas that have a word before it tells nothing about any
constexpr int title_weight = 4;

/// Each once, sorted.
std::vector<std::string> stems(std::string_view text) {
    const std::string folded = folded_words(text);
    std::vector<std::string> found;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        if (end - begin >= shortest)
            found.push_back(folded.substr(begin, std::min(end - begin, stem)));
        begin = end + 1;
    }
    sort_stably(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool has(const std::vector<std::string>& sorted, const std::string& word) { return std::ranges::binary_search(sorted, word); }

int shared(const std::vector<std::string>& area, const std::vector<std::string>& text) {
    return static_cast<int>(std::ranges::count_if(area, [&](const std::string& word) { return has(text, word); }));
}

} // namespace

AreaWords area_words_of(const RulePack& pack, std::uint16_t area) {
    const Area& it = pack.areas[area];
    AreaWords words{stems(it.title), stems(it.help)};
    std::vector<std::vector<std::string>> others;
    others.reserve(pack.areas.size());
    for (const Area& other : pack.areas)
        others.push_back(stems(other.title + " " + other.help));
    const auto tells_nothing = [&](const std::string& word) {
        return std::ranges::count_if(others, [&](const auto& other) { return has(other, word); }) > static_cast<std::ptrdiff_t>(common);
    };
    std::erase_if(words.title, tells_nothing);
    std::erase_if(words.help, [&](const std::string& word) { return tells_nothing(word) || has(words.title, word); });
    return words;
}

int likeness(const AreaWords& area, std::string_view text) {
    const std::vector<std::string> words = stems(text);
    return title_weight * shared(area.title, words) + shared(area.help, words);
}

} // namespace imh
