// Words on the page: headings, paragraphs, short texts, links, icons beside them.
#pragma once

#include <initializer_list>
#include <string_view>

#include "ui/kit/frame.h"
#include "ui/kit/icon.h"

namespace imh::kit {

/// Level 1 is the page's title (26 px), 2 a section (18 px), 3 a part of it (16 px, bold).
/// `size` other than 0 overrules the type size, `grow` as in Place.
struct Heading {
    int level = 2;
    std::string_view text = {};
    float size = 0;
    float grow = 0;
    std::string_view key = {};
};
Id heading(Frame& ui, int level, std::string_view text);
Id heading(Frame& ui, Heading heading);

struct Text {
    std::string_view text = {}; // strong parts may stand between \x02 and \x03, see strong()
    float size = 16;
    bool bold = false;
    Tone tone = Tone::Text;
    float grow = 0;
    float max_width = 0;
    TextAlign align = TextAlign::Start;
    std::string_view key = {};
    bool one_line = false; // ends with … where there is no room
    bool figures = false;  // tabular figures
    bool tight = false;    // lines 1.2 high, as in titles
};
/// A paragraph of its own.
void paragraph(Frame& ui, Text text);
/// A short text: a figure, a date, a label. In rows as wide as it needs.
void text(Frame& ui, Text text);

inline void paragraph(Frame& ui, std::string_view words) { paragraph(ui, Text{.text = words}); }
inline void text(Frame& ui, std::string_view words) { text(ui, Text{.text = words}); }
/// Muted, for what explains: at most 62 characters wide.
void lead(Frame& ui, std::string_view words);
/// 14 px and muted.
void small(Frame& ui, std::string_view words);

/// One piece of a paragraph in which some words weigh more.
struct Piece {
    std::string_view text = {};
    bool bold = false;
};
void rich(Frame& ui, std::initializer_list<Piece> pieces, Text look = {});

struct Link {
    std::string_view key = {};
    std::string_view label = {};
    std::string_view address = {}; // of a page elsewhere; empty for a place in this tool
    float size = 16;
    std::string_view language = {}; // of the label, where that is not the page's: "es"
};
/// True when it was followed. Addresses are opened by the browser itself.
bool link(Frame& ui, Link link);

/// An icon that says nothing by itself.
void icon(Frame& ui, Icon icon, float size = 18, Tone tone = Tone::Muted);

} // namespace imh::kit
