// The breaking of text into lines that fit a width.

#include "ui/kit/lines.h"

namespace imh::kit {
namespace {

bool breaks_after(unsigned character) {
    return character == ' ' || character == '-' || character == 0x2013 || character == 0x2014 ||
           character == '/';
}

} // namespace

void break_lines(Tree& tree, Words& words, const Type& type, float width) {
    words.first_line = static_cast<std::uint32_t>(tree.lines.size());
    words.line_count = 0;
    const std::string_view text = words.text;
    bool bold = words.bold;
    Line line{.bold_at_begin = bold};
    // The last place where the line may end, and how wide it is up to there.
    std::size_t break_at = 0;
    float width_at_break = 0, trimmed_at_break = 0;
    bool bold_at_break = bold;
    float used = 0, trimmed = 0; // trimmed: without spaces at the end

    const auto finish = [&](std::size_t end, std::size_t next, float line_width, bool bold_next) {
        line.end = static_cast<std::uint32_t>(end);
        line.width = line_width;
        tree.lines.push_back(line);
        ++words.line_count;
        line = {.begin = static_cast<std::uint32_t>(next), .bold_at_begin = bold_next};
        break_at = next;
        width_at_break = trimmed_at_break = 0;
        bold_at_break = bold_next;
    };

    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const unsigned character = next_character(text, at);
        if (character == 2 || character == 3) {
            bold = character == 2 || words.bold;
            continue;
        }
        if (character == '\n') {
            finish(begin, at, trimmed, bold);
            used = trimmed = 0;
            continue;
        }
        const float advance = type.advance(character, words.size, bold);
        // Half a device pixel of tolerance, so that a box laid out to its natural width never wraps.
        if (!words.one_line && character != ' ' && used + advance > width + 0.05f && begin > line.begin) {
            if (break_at > line.begin) {
                const float kept = used - width_at_break;
                finish(break_at, break_at, trimmed_at_break, bold_at_break);
                used = kept;
            } else {
                finish(begin, begin, used, bold);
                used = 0;
            }
        }
        used += advance;
        if (character != ' ')
            trimmed = used;
        if (breaks_after(character)) {
            break_at = at;
            width_at_break = used;
            trimmed_at_break = trimmed;
            bold_at_break = bold;
        }
    }
    finish(text.size(), text.size(), trimmed, bold);
}

float natural_width(const Words& words, const Type& type) {
    bool bold = words.bold;
    float widest = 0, used = 0;
    for (std::size_t at = 0; at < words.text.size();) {
        const unsigned character = next_character(words.text, at);
        if (character == 2 || character == 3)
            bold = character == 2 || words.bold;
        else if (character == '\n')
            used = 0;
        else
            used += type.advance(character, words.size, bold);
        widest = used > widest ? used : widest;
    }
    return widest;
}

float line_height(const Words& words) {
    return words.line_height > 0 ? words.line_height : words.size * size::line;
}

} // namespace imh::kit
