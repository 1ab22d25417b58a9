#include "io/problem.h"

#include <algorithm>

namespace imh {
namespace {

constexpr std::size_t longest_quote = 60; // bytes

/// A control character would disturb a terminal, and nobody would see it in a message.
void append_visible(std::string& out, char character) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(character);
    if (code >= 0x20 && code != 0x7f) {
        out += character;
        return;
    }
    out += "\\u00";
    out += digits[code >> 4U];
    out += digits[code & 15U];
}

std::string visible(std::string_view text) {
    std::string out;
    for (const char character : text)
        append_visible(out, character);
    return out;
}

/// At most `longest_quote` bytes, never ending inside a character.
std::string_view shortened(std::string_view text) {
    if (text.size() <= longest_quote)
        return text;
    std::size_t end = longest_quote;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

} // namespace

std::string problem_text(const Problem& problem) {
    std::string text = visible(problem.file) + ": ";
    if (!problem.place.empty())
        text += problem.place + ": ";
    text += problem.what + ".";
    if (!problem.remedy.empty())
        text += " " + problem.remedy;
    return text;
}

std::string quoted(std::string_view text) {
    const std::string_view start = shortened(text);
    std::string out = "\"" + visible(start);
    if (start.size() < text.size())
        out += "…";
    return out + "\"";
}

std::string one_of(const std::vector<std::string_view>& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            out += i + 1 == names.size() ? " or " : ", ";
        out += quoted(names[i]);
    }
    return out;
}

void append_member(std::string& pointer, std::string_view member) {
    pointer += '/';
    for (const char character : shortened(member)) { // a JSON pointer writes ~ as ~0 and / as ~1
        if (character == '~')
            pointer += "~0";
        else if (character == '/')
            pointer += "~1";
        else
            append_visible(pointer, character);
    }
}

void ProblemList::report(std::string what, std::string remedy) {
    report_below({}, std::move(what), std::move(remedy));
}

void ProblemList::report_below(std::string_view below, std::string what, std::string remedy) {
    if (problems_.size() > most_problems)
        return;
    if (problems_.size() == most_problems) {
        problems_.push_back({file_, "", "there are more problems than are listed here",
                             "Look after these first, then check the file again."});
        return;
    }
    std::string place;
    if (inside_ != nullptr)
        inside_->append_to(place);
    place += below;
    problems_.push_back({file_, std::move(place), std::move(what), std::move(remedy)});
}

bool ProblemList::any_below(std::string_view place) const {
    return std::any_of(problems_.begin(), problems_.end(),
                       [&](const Problem& problem) { return std::string_view{problem.place}.starts_with(place); });
}

void Inside::append_to(std::string& pointer) const {
    if (outer_ != nullptr)
        outer_->append_to(pointer);
    if (item_ == no_item)
        append_member(pointer, member_);
    else
        pointer += '/' + std::to_string(item_);
}

} // namespace imh
