// Every fixed text in both languages, read from the sources: that neither is empty, that both leave the same places open, and
// that they end and begin alike.

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Pair {
    std::string english, spanish;
};

/// Two texts in braces, {"…", "…"}, each of one or several literals: what a Text is made from.
class Pairs {
public:
    explicit Pairs(std::string_view source) : rest_(source) {}

    std::vector<Pair> all() {
        std::vector<Pair> pairs;
        while (!rest_.empty()) {
            if (rest_.starts_with("//")) {
                skip_line();
            } else if (rest_.front() == '"') {
                literals();
            } else if (rest_.front() == '{') {
                rest_.remove_prefix(1);
                const std::string_view before = rest_;
                skip_spaces();
                Pair pair;
                if (!rest_.starts_with('"')) {
                    rest_ = before;
                    continue;
                }
                pair.english = literals();
                if (!take(',') || !rest_.starts_with('"'))
                    continue;
                pair.spanish = literals();
                if (take('}'))
                    pairs.push_back(pair);
            } else {
                rest_.remove_prefix(1);
            }
        }
        return pairs;
    }

private:
    void skip_line() { rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size())); }
    void skip_spaces() {
        while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\n' || rest_.starts_with("//"))) {
            if (rest_.front() == '/')
                skip_line();
            else
                rest_.remove_prefix(1);
        }
    }
    bool take(char expected) {
        skip_spaces();
        if (!rest_.starts_with(expected))
            return false;
        rest_.remove_prefix(1);
        skip_spaces();
        return true;
    }
    /// One text: literals that stand one after another are joined, as a compiler does.
    std::string literals() {
        std::string text;
        while (rest_.starts_with('"')) {
            rest_.remove_prefix(1);
            while (!rest_.empty() && rest_.front() != '"') {
                const std::size_t length = rest_.front() == '\\' ? 2 : 1;
                text += rest_.substr(0, length);
                rest_.remove_prefix(std::min(length, rest_.size()));
            }
            if (!rest_.empty())
                rest_.remove_prefix(1);
            skip_spaces();
        }
        return text;
    }

    std::string_view rest_;
};

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// By the name of the file, from the root of the checkout.
std::map<std::string, std::vector<Pair>> texts_of_sources() {
    const std::filesystem::path root = IMH_SOURCE_DIR;
    std::map<std::string, std::vector<Pair>> texts;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "src")) {
        const std::string name = std::filesystem::relative(entry.path(), root).generic_string();
        const std::string file = entry.path().filename().string();
        const bool of_words = name.starts_with("src/ui/words/") || file.find("words") != std::string::npos
                              || file.starts_with("explain") || file == "reason_texts.h" || file == "report.cpp";
        if (!entry.is_regular_file() || !of_words || name == "src/io/import_words.cpp" || name == "src/core/import_words.cpp")
            continue;
        if (std::vector<Pair> pairs = Pairs(text_of(entry.path())).all(); !pairs.empty())
            texts.emplace(name, std::move(pairs));
    }
    return texts;
}

/// What is filled in: "{1}", "{n}", "%e".
std::multiset<std::string> places_in(std::string_view text) {
    std::multiset<std::string> places;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] == '{' || text[i] == '%')
            places.insert(std::string(text.substr(i, 2)));
    return places;
}

/// How it ends: "" for words, else the sign.
std::string end_of(std::string_view text) {
    for (const std::string_view sign : {"…", ".", "?", "!", ":", ",", ";", " "})
        if (text.ends_with(sign))
            return std::string(sign);
    return {};
}

/// Every name that stands in the sources, and how often.
std::map<std::string, std::size_t> names_of_sources() {
    const auto belongs = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    std::map<std::string, std::size_t> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(IMH_SOURCE_DIR) / "src")) {
        const std::string text = entry.is_regular_file() ? text_of(entry.path()) : std::string{};
        for (auto begin = text.begin(); (begin = std::find_if(begin, text.end(), belongs)) != text.end();) {
            const auto end = std::find_if_not(begin, text.end(), belongs);
            ++names[std::string(begin, end)];
            begin = end;
        }
    }
    return names;
}

std::size_t count(std::string_view text, std::string_view of) {
    std::size_t number = 0;
    for (std::size_t at = 0; (at = text.find(of, at)) != std::string_view::npos; at += of.size())
        ++number;
    return number;
}

} // namespace

TEST_CASE("words: each text has both languages, which leave the same places open") {
    std::size_t number = 0;
    for (const auto& source : texts_of_sources()) {
        CAPTURE(source.first);
        for (const Pair& pair : source.second) {
            CAPTURE(pair.english);
            CAPTURE(pair.spanish);
            CHECK(pair.english.empty() == pair.spanish.empty());
            CHECK(places_in(pair.english) == places_in(pair.spanish));
            ++number;
        }
    }
    CHECK(number > 500);
}

TEST_CASE("words: both languages begin and end alike, and Spanish opens what it asks") {
    for (const auto& source : texts_of_sources()) {
        CAPTURE(source.first);
        for (const Pair& pair : source.second) {
            CAPTURE(pair.english);
            CAPTURE(pair.spanish);
            const bool abbreviated = end_of(pair.english).empty() && pair.spanish.size() < 10; // "Capacit.", "a. m."
            const bool asked = end_of(pair.spanish) == "?"; // "What if" is a question in Spanish; its ¿ is looked at below
            if (!abbreviated && !asked)
                CHECK(end_of(pair.english) == end_of(pair.spanish));
            CHECK(pair.english.starts_with(' ') == pair.spanish.starts_with(' '));
            if (pair.spanish != pair.english)
                CHECK(count(pair.spanish, "¿") == count(pair.spanish, "?"));
            CHECK(pair.spanish.find('!') == std::string::npos);
        }
    }
}

TEST_CASE("words: no two texts of the papers share a name, of which a program would then show one for both") {
    constexpr std::string_view begins = "inline constexpr Text ";
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(IMH_SOURCE_DIR) / "src/core/papers")) {
        const std::string text = text_of(entry.path());
        for (std::size_t at = 0; (at = text.find(begins, at)) != std::string::npos;) {
            at += begins.size();
            const std::string name = text.substr(at, text.find_first_of("{[", at) - at);
            const auto placed = files.emplace(name, entry.path().filename().string());
            CHECK_MESSAGE(placed.second, name, " is in ", placed.first->second, " and in ", entry.path().filename().string());
        }
    }
    CHECK(files.size() > 100);
}

TEST_CASE("words: each is shown somewhere") {
    constexpr std::string_view begins = "inline constexpr Text ";
    const std::map<std::string, std::size_t> names = names_of_sources();
    std::size_t number = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(IMH_SOURCE_DIR) / "src/ui/words")) {
        CAPTURE(entry.path().string());
        const std::string text = text_of(entry.path());
        for (std::size_t at = 0; (at = text.find(begins, at)) != std::string::npos; ++number) {
            at += begins.size();
            const std::string name = text.substr(at, text.find_first_of("{[", at) - at);
            CAPTURE(name);
            CHECK(names.at(name) > 1);
        }
    }
    CHECK(number > 300);
}
