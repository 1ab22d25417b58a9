#include "ui/theme.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

using namespace imh::kit;

TEST_CASE("theme: contrast is that of WCAG") {
    CHECK(contrast(0x000000, 0xffffff) == doctest::Approx(21.0).epsilon(0.0001));
    CHECK(contrast(0xffffff, 0x767676) == doctest::Approx(4.54).epsilon(0.002));
    CHECK(contrast(0x777777, 0x777777) == doctest::Approx(1.0));
}

TEST_CASE("theme: every text can be read on what it stands on") {
    for (const bool dark : {false, true})
        for (const bool more : {false, true}) {
            const Theme& theme = theme_of(dark, more);
            CAPTURE(dark);
            CAPTURE(more);
            for (const Colour ground : {theme.background, theme.surface, theme.sunken}) {
                CHECK(contrast(theme.text(), ground) >= 4.5);
                CHECK(contrast(theme.muted(), ground) >= 4.5);
                CHECK(contrast(theme.accent(), ground) >= 4.5);
            }
            for (const Tone tone : {Tone::Met, Tone::NotYet, Tone::Reviewer, Tone::Later, Tone::Accent}) {
                CAPTURE(static_cast<int>(tone));
                CHECK(contrast(theme.of(tone), theme.soft_of(tone)) >= 4.5);
                CHECK(contrast(theme.of(tone), theme.surface) >= 4.5);
            }
            CHECK(contrast(theme.text(), theme.soft_of(Tone::Accent)) >= 4.5); // a chosen row
            CHECK(contrast(theme.muted(), theme.soft_of(Tone::Accent)) >= 4.5);
            CHECK(contrast(theme.of(Tone::OnAccent), theme.accent()) >= 4.5);
            for (int heat = 1; heat <= 4; ++heat)
                CHECK(contrast(theme.on_heat(heat), theme.heat[static_cast<std::size_t>(heat)]) >= 4.5);
        }
}

TEST_CASE("theme: frames of fields and the focus ring stand out by 3 to 1") {
    for (const bool dark : {false, true}) {
        const Theme& theme = theme_of(dark, false);
        for (const Colour ground : {theme.background, theme.surface, theme.sunken}) {
            CHECK(contrast(theme.muted(), ground) >= 3);
            CHECK(contrast(theme.accent(), ground) >= 3);
        }
    }
}

TEST_CASE("theme: an association's own strong colour stands in place of the page's, in the face that it is for") {
    const Theme light = theme_of(false, false);
    const Theme dark = theme_of(true, false);
    use_accents(0x6a1b4d, std::nullopt);
    for (const bool more : {false, true}) {
        const Theme& own = theme_of(false, more);
        CHECK(own.accent() == 0x6a1b4d);
        CHECK(own.soft_of(Tone::OnAccent) == 0x6a1b4d);
        CHECK(contrast(own.accent(), own.soft_of(Tone::Accent)) >= 4.5);
        CHECK(own.of(Tone::Met) == light.of(Tone::Met));
        CHECK(theme_of(true, more).accent() == dark.accent());
    }
    use_accents(std::nullopt, std::nullopt);
    CHECK(theme_of(false, false).accent() == light.accent());
    CHECK(theme_of(false, false).soft_of(Tone::Accent) == light.soft_of(Tone::Accent));
}

TEST_CASE("theme: the page's styles have the same colours") {
    std::ifstream file(IMH_SOURCE_DIR "/web/page.css");
    const std::string styles{std::istreambuf_iterator<char>(file), {}};
    const std::size_t dark_at = styles.find("prefers-color-scheme: dark");
    REQUIRE(dark_at != std::string::npos);
    for (const bool dark : {false, true}) {
        const Theme& theme = theme_of(dark, false);
        const struct {
            const char* name;
            Colour colour;
        } rows[] = {
            {"background", theme.background}, {"surface", theme.surface}, {"sunken", theme.sunken},
            {"line", theme.line}, {"text", theme.text()}, {"muted", theme.muted()}, {"accent", theme.accent()},
            {"accent-soft", theme.soft_of(Tone::Accent)}, {"on-accent", theme.of(Tone::OnAccent)},
            {"met", theme.of(Tone::Met)}, {"met-soft", theme.soft_of(Tone::Met)},
            {"not-yet", theme.of(Tone::NotYet)}, {"not-yet-soft", theme.soft_of(Tone::NotYet)},
            {"reviewer", theme.of(Tone::Reviewer)}, {"reviewer-soft", theme.soft_of(Tone::Reviewer)},
            {"later", theme.of(Tone::Later)}, {"later-soft", theme.soft_of(Tone::Later)},
        };
        for (const auto& row : rows) {
            char expected[64];
            std::snprintf(expected, sizeof expected, "--%s: #%06x", row.name, static_cast<unsigned>(row.colour));
            CAPTURE(expected);
            CHECK(styles.find(expected, dark ? dark_at : 0) != std::string::npos);
            CHECK((dark || styles.find(expected) < dark_at));
        }
    }
}
