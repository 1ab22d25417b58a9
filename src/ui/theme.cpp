#include "ui/theme.h"

namespace imh::kit {
namespace {

//                                 text      muted     accent    on acc.   met       not yet   reviewer  later
constexpr Theme light{
    .background = 0xf6f4ef, .surface = 0xffffff, .sunken = 0xefece4, .line = 0xd9d4c7,
    .tone = {0x23282b, 0x596166, 0x0f5f63, 0xffffff, 0x1f6b3a, 0x8a4b08, 0x4b4391, 0x5b6266},
    .soft = {0xefece4, 0xefece4, 0xdcecec, 0x0f5f63, 0xdff0e3, 0xfbe9d2, 0xe7e4f6, 0xe9eaea},
    .heat = {0xffffff, 0xe4efe9, 0xb9dccb, 0x7cbb9c, 0x2f7f5a}};

constexpr Theme dark{
    .background = 0x16191b, .surface = 0x1f2427, .sunken = 0x171b1d, .line = 0x3a4247,
    .tone = {0xeceae4, 0xa9b1b5, 0x7fc9c6, 0x0c1f20, 0x8fd3a5, 0xf0b878, 0xb9b1f2, 0xb4bcc0},
    .soft = {0x2b3134, 0x2b3134, 0x1f3b3c, 0x7fc9c6, 0x1d3526, 0x3c2a14, 0x2b2747, 0x2b3134},
    .heat = {0x1f2427, 0x1e2f28, 0x24503d, 0x2f7a5a, 0x6cc79b}};

// For those who asked their system for more contrast: hairlines become borders, muted becomes text.
constexpr Theme strengthened(Theme theme, Colour line, Colour muted) {
    theme.line = line;
    theme.tone[static_cast<std::size_t>(Tone::Muted)] = muted;
    theme.tone[static_cast<std::size_t>(Tone::Later)] = muted;
    return theme;
}
constexpr Theme light_strong = strengthened(light, 0x596166, 0x343a3d);
constexpr Theme dark_strong = strengthened(dark, 0xa9b1b5, 0xd8dcdd);

// The linear light of one channel. The exponent 2.4 is met by x^2 * x^0.4, and the fifth root by
// Newton's steps: the page carries no pow() for it.
double linear(unsigned channel) {
    const double value = channel / 255.0;
    if (value <= 0.04045)
        return value / 12.92;
    const double x = (value + 0.055) / 1.055;
    double root = 1;
    for (int step = 0; step < 40; ++step)
        root -= (root * root * root * root * root - x) / (5 * root * root * root * root);
    return x * x * root * root;
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour >> 16 & 0xff) + 0.7152 * linear(colour >> 8 & 0xff) +
           0.0722 * linear(colour & 0xff);
}

} // namespace

Colour Theme::of(Surface where) const {
    switch (where) {
    case Surface::Raised:
        return surface;
    case Surface::Sunken:
        return sunken;
    case Surface::None:
    case Surface::Page:
        break;
    }
    return background;
}

Colour Theme::on_heat(int step) const {
    const Colour cell = heat[static_cast<std::size_t>(step)];
    Colour best = text();
    for (const Colour other : {surface, Colour{0xffffff}})
        if (contrast(other, cell) > contrast(best, cell))
            best = other;
    return best;
}

const Theme& theme_of(bool is_dark, bool more_contrast) {
    if (more_contrast)
        return is_dark ? dark_strong : light_strong;
    return is_dark ? dark : light;
}

double contrast(Colour one, Colour other) {
    const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace imh::kit
