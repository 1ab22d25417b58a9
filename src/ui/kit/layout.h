// Places: landmarks of the page, columns, rows, grids, cards, parts that scroll.
//
// Inside a column things follow each other downwards and take its whole width; inside a row they
// stand side by side, each as wide as it needs, and those with `grow` share what is left. Everything
// wraps by itself. Sizes are CSS px; 0 means "as the content needs".
#pragma once

#include <string_view>

#include "ui/kit/frame.h"

namespace imh::kit {

struct Padding {
    float left = 0, top = 0, right = 0, bottom = 0;
};
constexpr Padding pad(float all) { return {all, all, all, all}; }
constexpr Padding pad(float across, float down) { return {across, down, across, down}; }

enum class Align : std::uint8_t { Start, Center, End, Stretch };

struct Place {
    std::string_view key = {}; // needed only where children must keep their ids while siblings come and go
    Padding padding = {};
    float gap = 8;
    float width = 0;     // fixed width
    float max_width = 0; // no wider than this
    float min_height = 0;
    float grow = 0;              // share of what is left in the row or column around
    Align align = Align::Stretch; // across the direction: in a row Center is the usual
    bool push = false;           // in a row: this and what follows go to the right end
};

Scope column(Frame& ui, Place place = {});
/// Its children are centred across unless `align` says otherwise (Stretch counts as Center here).
Scope row(Frame& ui, Place place = {});
/// A row that goes on in the next line when it is full: tags, pills, buttons.
Scope wrap(Frame& ui, Place place = {});
/// A row that becomes a column where there is less than `below` px for it.
Scope row_or_column(Frame& ui, float below, Place place = {});
/// Cells of equal width and, in a line, of equal height; as many as fit with `least` px each.
Scope grid(Frame& ui, float least, Place place = {});

struct Region {
    std::string_view key = {};
    std::string_view label = {}; // said by screen readers
    Place place = {};
    Surface surface = Surface::None;
    Edge edge = Edge::None; // hairline along one side
    bool scrolls = false;   // fills the height that is left and scrolls by itself
};
Scope banner(Frame& ui, Region region = {});
Scope navigation(Frame& ui, Region region = {});
Scope main_region(Frame& ui, Region region = {});
Scope complementary(Frame& ui, Region region = {});
/// A labelled part of a page, found by screen readers as a region.
Scope section(Frame& ui, Region region = {});

struct Card {
    std::string_view key = {};
    Place place = {.padding = pad(18, 16)};
    Surface surface = Surface::Raised;
    bool chosen = false; // 2 px accent outline
};
Scope card(Frame& ui, Card card = {});

/// A part that scrolls by itself and takes the height that is left. Keys, wheel, touch, focus and
/// find-in-page move it.
Scope scroll(Frame& ui, std::string_view key, Place place = {});

/// A hairline across.
void divider(Frame& ui);
/// Empty room: in a column of this height, in a row of this width.
void space(Frame& ui, float size);
/// Takes what is left, so that what follows goes to the far end.
void spring(Frame& ui);

} // namespace imh::kit
