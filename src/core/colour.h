// Colours, and whether one can be read on another.
#pragma once

#include <cstdint>

namespace imh {

/// 0xRRGGBB.
using Colour = std::uint32_t;

/// The contrast ratio of WCAG 2, 1 to 21.
double contrast(Colour one, Colour other);

/// So many hundredths of `one`, the rest of `other`.
Colour mixed(Colour one, Colour other, unsigned hundredths);

/// What lies under a text of the page's one strong colour, in each of its two faces, light and dark.
struct Grounds {
    Colour background, surface, sunken;
    Colour on_accent; // what stands on that colour itself
};
inline constexpr Grounds light_grounds{0xf6f4ef, 0xffffff, 0xefece4, 0xffffff};
inline constexpr Grounds dark_grounds{0x16191b, 0x1f2427, 0x171b1d, 0x0c1f20};

/// Pills and what is chosen stand on so many hundredths of the strong colour, over the surface. tools/bundle.mjs says the same for the
/// page's styles.
inline constexpr unsigned softness = 14;

/// The least contrast that this colour would have anywhere on the page.
double least_contrast(Colour accent, const Grounds& grounds);

} // namespace imh
