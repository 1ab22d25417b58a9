#include "ui/theme.h"

namespace imh::kit {
namespace {

//                                 text      muted     accent    on acc.   met       not yet   reviewer  later
constexpr Theme light{
    .background = light_grounds.background, .surface = light_grounds.surface, .sunken = light_grounds.sunken, .line = 0xd9d4c7,
    .tone = {0x23282b, 0x596166, 0x0f5f63, light_grounds.on_accent, 0x1f6b3a, 0x8a4b08, 0x4b4391, 0x5b6266},
    .soft = {0xefece4, 0xefece4, 0xdcecec, 0x0f5f63, 0xdff0e3, 0xfbe9d2, 0xe7e4f6, 0xe9eaea},
    .heat = {0xffffff, 0xe4efe9, 0xb9dccb, 0x7cbb9c, 0x2f7f5a}};

constexpr Theme dark{
    .background = dark_grounds.background, .surface = dark_grounds.surface, .sunken = dark_grounds.sunken, .line = 0x3a4247,
    .tone = {0xeceae4, 0xa9b1b5, 0x7fc9c6, dark_grounds.on_accent, 0x8fd3a5, 0xf0b878, 0xb9b1f2, 0xb4bcc0},
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

namespace {

/// As the page was made; the strong colour may be an association's own.
struct Themes {
    Theme light_plain = light, dark_plain = dark, light_more = light_strong, dark_more = dark_strong;
};
Themes themes;

void lay_accent(Theme& theme, Colour accent) {
    const auto is_accent = static_cast<std::size_t>(Tone::Accent);
    theme.tone[is_accent] = accent;
    theme.soft[is_accent] = mixed(accent, theme.surface, softness);
    theme.soft[static_cast<std::size_t>(Tone::OnAccent)] = accent;
}

} // namespace

const Theme& theme_of(bool is_dark, bool more_contrast) {
    if (more_contrast)
        return is_dark ? themes.dark_more : themes.light_more;
    return is_dark ? themes.dark_plain : themes.light_plain;
}

void use_accents(std::optional<Colour> on_light, std::optional<Colour> on_dark) {
    themes = {};
    for (Theme* theme : {&themes.light_plain, &themes.light_more})
        if (on_light)
            lay_accent(*theme, *on_light);
    for (Theme* theme : {&themes.dark_plain, &themes.dark_more})
        if (on_dark)
            lay_accent(*theme, *on_dark);
}

} // namespace imh::kit
