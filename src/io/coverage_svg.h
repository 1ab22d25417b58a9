// What a catalogue covers as a picture: one SVG file that stands by itself, without a script, a style or a font. Areas down by
// domain, gaps first; courses across, each cell with the hours that the course gives to the area, so that no colour tells
// anything alone. Its title and description say the same to a screen reader.
#pragma once

#include <array>
#include <span>
#include <string>

#include "core/colour.h"
#include "core/coverage.h"

namespace imh {

/// Of more courses than these a column each could not be read: then bars show the hours of each area.
inline constexpr std::size_t most_columns_of_picture = 60;

/// What a cell is filled with, from nothing to most, and what its figures are written in.
struct HeatColours {
    Colour fill, ink;
};
inline constexpr std::array<HeatColours, 5> picture_heat{{{0xffffff, 0x101614},
                                                          {0x739d86, 0x101614},
                                                          {0x3c7a5c, 0xffffff},
                                                          {0x174c37, 0xffffff},
                                                          {0x071f17, 0xffffff}}};

/// `offers` are those of which `coverage` is; `title` is the catalogue's, and may be empty. In the language in use.
std::string coverage_svg(const RulePack& pack, std::span<const Offer> offers, const Coverage& coverage,
                         const std::string& title);

} // namespace imh
