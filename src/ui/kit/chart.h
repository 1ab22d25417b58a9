// Pictures of what happened when: a strip of equal columns (months), marks of different heights on it. A strip is for
// the eye; whoever shows one also tells the same in words, and its own node says what it is a picture of.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ui/kit/frame.h"
#include "ui/theme.h"

namespace imh::kit {

/// Looks differ in form as well as in colour.
enum class ChartLook : std::uint8_t {
    Solid,
    Soft,     // a shade behind other marks
    Outlined,
    Dashed,   // not there yet
};

/// From column to column, and from 0 (the ground) to 1 (the top).
struct ChartMark {
    float from = 0, to = 0;
    float low = 0, high = 1;
    Tone tone = Tone::Accent;
    ChartLook look = ChartLook::Solid;
};

struct Strip {
    std::string_view key = {};
    std::string_view label = {}; // said: what it is a picture of
    float columns = 1;
    float height = 72;
    std::span<const ChartMark> marks = {}; // later ones stand before earlier ones
    bool ground = false; // a hairline that the marks stand on
};
void strip(Frame& ui, const Strip& strip);

/// A word below a part of the columns.
struct ChartTick {
    float columns = 1;
    std::string_view text = {}; // empty where it has no room
};
void chart_ticks(Frame& ui, std::span<const ChartTick> ticks);

/// A picture of dark and light squares that a machine reads, row by row, as many down as across: dark on light in either theme.
struct Squares {
    std::string_view key = {};
    std::string_view label = {}; // said: what it is for
    std::size_t size = 0;        // squares on each side
    const std::vector<bool>& dark;
};
void squares(Frame& ui, const Squares& squares);

/// A cell of the competency map: heat 0 (dashed, empty) to 4.
void heat_cell(Frame& ui, std::string_view text, int heat, std::string_view spoken);

/// The same to be pressed. `name` is what it says to those who don't see where it stands.
struct HeatButton {
    std::string_view key = {};
    std::string_view text = {};
    std::string_view name = {};
    int heat = 0;
    bool wide = false; // as wide as its text; else 70 px
};
[[nodiscard]] bool heat_button(Frame& ui, const HeatButton& button);

} // namespace imh::kit
