// Colours by meaning, sizes of type and space. The numbers of the look, and nothing else.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/colour.h"

namespace imh::kit {

using imh::Colour;
using imh::contrast;

/// What a text or a pill means.
enum class Tone : std::uint8_t { Text, Muted, Accent, OnAccent, Met, NotYet, Reviewer, Later };
inline constexpr std::size_t tone_count = 8;

enum class Surface : std::uint8_t { None, Page, Raised, Sunken };
enum class Edge : std::uint8_t { None, Left, Right, Top, Bottom };
enum class TextAlign : std::uint8_t { Start, Center, End };

struct Theme {
    Colour background, surface, sunken, line;
    std::array<Colour, tone_count> tone; // by Tone
    std::array<Colour, tone_count> soft; // what a pill of that tone stands on
    std::array<Colour, 5> heat;          // 1 to 4; 0 is not filled

    Colour text() const { return of(Tone::Text); }
    Colour muted() const { return of(Tone::Muted); }
    Colour accent() const { return of(Tone::Accent); }
    Colour of(Tone meaning) const { return tone[static_cast<std::size_t>(meaning)]; }
    Colour soft_of(Tone meaning) const { return soft[static_cast<std::size_t>(meaning)]; }
    Colour of(Surface where) const;
    /// The colour of figures on a heat cell.
    Colour on_heat(int heat) const;
};

const Theme& theme_of(bool dark, bool more_contrast);

/// An association's own strong colour in place of the page's, on light and on dark; empty for the page's own. Who says which has
/// seen to least_contrast.
void use_accents(std::optional<Colour> on_light, std::optional<Colour> on_dark);

namespace size {
inline constexpr float title = 26, section = 18, base = 16, small = 14, least = 13;
inline constexpr float line = 1.45f, title_line = 1.2f;
inline constexpr float field_corner = 8, card_corner = 12;
inline constexpr float within = 8, between = 12, card = 18, page = 34;
inline constexpr float reading = 560; // about 62 characters of the base size
inline constexpr float wide = 1100, medium = 600;
inline constexpr float navigation = 220, aside = 320;
} // namespace size

} // namespace imh::kit
