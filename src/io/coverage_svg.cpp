#include "io/coverage_svg.h"

#include <algorithm>

#include "core/areas.h"
#include "core/papers/coverage.h"
#include "core/papers/coverage_words.h"
#include "core/papers/words.h"
#include "core/words.h"
#include "io/markup.h"

namespace imh {

namespace {

namespace words = paper::words;

// All in pixels.
constexpr int margin = 16;
constexpr int name_width = 320;
constexpr int sum_width = 48;
constexpr int column_width = 36;
constexpr int row_height = 20;
constexpr int head_height = 210; // course titles stand upright
constexpr int low_head_height = 90;
constexpr int bar_width = 420;
constexpr int first_cell = margin + name_width;
constexpr int first_column = first_cell + 2 * sum_width + 8;
constexpr std::size_t letters_of_area = 48;
constexpr std::size_t letters_of_course = 32;

constexpr Colour ink = 0x101614;
constexpr Colour line = 0x76817c;
constexpr Colour guide = 0xdfe4e1; // leads the eye along a row

std::string colour_text(Colour colour) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        text += digits[colour >> shift & 0xf];
    return text;
}

/// At most so many letters, the last one "…" where some are left out. Letters, not bytes.
std::string shortened(std::string_view text, std::size_t letters) {
    std::size_t seen = 0;
    std::size_t kept = 0; // bytes of all letters but the last that has room
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xc0u) == 0x80u)
            continue;
        if (seen + 1 == letters)
            kept = i;
        if (++seen > letters)
            return std::string(text.substr(0, text.find_last_not_of(' ', kept - 1) + 1)) + "…";
    }
    return std::string(text);
}

struct Drawing {
    std::string out;

    void attribute(const char* name, std::string_view value) {
        out += std::string(" ") + name + "=\"" + std::string(value) + "\"";
    }
    void attribute(const char* name, int value) { attribute(name, std::to_string(value)); }

    void box(int x, int y, int width, int height, Colour fill, bool outlined) {
        out += "<rect";
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        attribute("fill", colour_text(fill));
        if (outlined) {
            attribute("stroke", colour_text(line));
            attribute("stroke-dasharray", "2 2");
        }
        out += "/>\n";
    }

    /// `anchor`: "start", "middle" or "end".
    void text(int x, int y, const char* anchor, std::string_view words, Colour colour = ink, bool bold = false) {
        begin_text(anchor, colour, bold);
        attribute("x", x);
        attribute("y", y);
        out += ">" + markup_text(words) + "</text>\n";
    }
    /// Read from below.
    void upright(int x, int y, std::string_view words) {
        begin_text("start", ink, false);
        attribute("transform", "translate(" + std::to_string(x) + " " + std::to_string(y) + ") rotate(-90)");
        out += ">" + markup_text(words) + "</text>\n";
    }

    void heat_cell(int x, int y, int width, int heat, std::string_view words) {
        const HeatColours& colours = picture_heat[static_cast<std::size_t>(heat)];
        box(x + 1, y + 1, width - 2, row_height - 2, colours.fill, heat == 0);
        text(x + width / 2, y + 14, "middle", words, colours.ink);
    }

private:
    void begin_text(const char* anchor, Colour colour, bool bold) {
        out += "<text";
        attribute("text-anchor", anchor);
        attribute("fill", colour_text(colour));
        if (bold)
            attribute("font-weight", "bold");
    }
};

struct Picture {
    const RulePack& pack;
    std::span<const Offer> offers;
    const Coverage& coverage;
    std::vector<const CoveringOffer*> columns{}; // those that cover one of the areas; none where there are too many
    Minutes longest{};                           // hours of an area, of those in bars
    Drawing drawing{};

    bool in_bars() const { return columns.empty(); }

    int first_row() const { return 64 + (in_bars() ? low_head_height : head_height); }

    int width() const {
        const int cells = in_bars() ? bar_width : static_cast<int>(columns.size()) * column_width;
        return first_column + std::max(cells, 480) + margin; // room for the key below
    }

    void head(std::size_t covering) {
        drawing.upright(first_cell + 28, first_row() - 6, std::string_view(words::courses_column));
        drawing.upright(first_cell + sum_width + 28, first_row() - 6, std::string_view(words::hours_shared));
        int x = first_column;
        for (const CoveringOffer* column : columns) {
            const Offer& offer = offers[column->place];
            const std::string title = offer.title.empty() ? offer.id.text : offer.title;
            drawing.upright(x + 22, first_row() - 6,
                            std::to_string(column->place + 1) + "  " + shortened(title, letters_of_course));
            x += column_width;
        }
        if (in_bars() && covering > 0)
            drawing.text(first_column, first_row() - 6, "start",
                         filled(words::too_many_columns, {std::to_string(covering)}));
    }

    void row(const CoveredArea& covered, int y) {
        drawing.box(margin, y + row_height - 1, width() - 2 * margin, 1, guide, false);
        const std::string title = capital(pack.areas[covered.area].title);
        drawing.text(margin + 14, y + 14, "start", shortened(title, letters_of_area));
        drawing.heat_cell(first_cell, y, sum_width, heat_by_number(covered), std::to_string(covered.offers.size()));
        drawing.heat_cell(first_cell + sum_width, y, sum_width, heat_by_hours(covered), clock_text(covered.hours));
        int x = first_column;
        for (const CoveringOffer* column : columns) {
            if (column->counted[covered.area]) {
                const Minutes share = share_of(*column, covered.area);
                drawing.heat_cell(x, y, column_width, heat_of_share(share),
                                  offers[column->place].hours ? clock_text(share) : "?");
            }
            x += column_width;
        }
        if (in_bars() && covered.hours > Minutes{})
            drawing.box(first_column, y + 3, std::max(1, static_cast<int>(bar_width * covered.hours / longest)),
                        row_height - 6, picture_heat[heat_by_hours(covered)].fill, false);
    }

    /// Returns where the rows end.
    int rows() {
        int y = first_row();
        std::size_t domain = SIZE_MAX;
        for (const std::uint32_t place : areas_in_order(pack, coverage, AreaOrder::GapsFirst)) {
            const CoveredArea& covered = coverage.areas[place];
            if (const std::size_t of = pack.areas[covered.area].domain; of != domain) {
                domain = of;
                const Domain& title = pack.domains[of];
                drawing.text(margin, y + 16, "start", (title.key ? "★ " : "") + title.title, ink, true);
                y += row_height + 2;
            }
            row(covered, y);
            y += row_height;
        }
        return y;
    }

    void key_row(int y, std::string_view title, const std::array<std::string, 4>& steps) {
        drawing.text(margin, y + 14, "start", title);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const HeatColours& colours = picture_heat[i + 1];
            const int x = margin + 170 + 124 * static_cast<int>(i);
            drawing.box(x, y + 1, 120, row_height - 2, colours.fill, false);
            drawing.text(x + 60, y + 14, "middle", steps[i], colours.ink);
        }
    }

    void hours_key_row(int y, std::string_view title, int second, int third, int fourth) {
        const auto told = [](const Text& template_text, int hours) {
            return filled(template_text, {hours_words(Minutes{60 * hours})});
        };
        key_row(y, title, {told(words::under, second), told(words::under, third), told(words::under, fourth),
                           told(words::or_more, fourth)});
    }

    /// Returns where it ends.
    int key(int y) {
        y += 12;
        key_row(y, words::heat_of_numbers, {"1", "2", "3–4", filled(words::or_more, {"5"})});
        hours_key_row(y += row_height, words::heat_of_areas, 4, 8, 16);
        if (!in_bars())
            hours_key_row(y += row_height, words::heat_of_cells, 1, 2, 4);
        drawing.text(margin, (y += row_height) + 14, "start", words::key_mark);
        return y + row_height + margin;
    }
};

/// "safety; life skills", or a dash.
std::string titles_of(const RulePack& pack, const AreaSet& areas) {
    std::string titles;
    for_each_area(areas, [&](std::size_t area) { titles += (titles.empty() ? "" : "; ") + pack.areas[area].title; });
    return titles.empty() ? "–" : titles;
}

} // namespace

std::string coverage_svg(const RulePack& pack, std::span<const Offer> offers, const Coverage& coverage,
                         const std::string& title) {
    Picture picture{.pack = pack, .offers = offers, .coverage = coverage};
    for (const CoveringOffer& offer : coverage.offers)
        if (offer.counted.any())
            picture.columns.push_back(&offer);
    const std::size_t covering = picture.columns.size();
    if (covering > most_columns_of_picture)
        picture.columns.clear();
    for (const CoveredArea& area : coverage.areas)
        picture.longest = std::max(picture.longest, area.hours);

    std::string heading{std::string_view(words::coverage_title)};
    if (!title.empty())
        heading = filled(words::titled, {heading, title});
    picture.drawing.text(margin, 32, "start", heading, ink, true);
    picture.drawing.text(margin, 52, "start", filled(words::titled, {words::areas_covered, paper::covered_words(coverage)}));
    picture.head(covering);
    const int height = picture.key(picture.rows());

    const std::string width = std::to_string(picture.width());
    const std::string tall = std::to_string(height);
    Drawing whole;
    whole.out = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title told\"";
    whole.attribute("lang", language_code(language_in_use()));
    whole.attribute("width", width);
    whole.attribute("height", tall);
    whole.attribute("viewBox", "0 0 " + width + " " + tall);
    whole.attribute("font-family", "system-ui, sans-serif");
    whole.attribute("font-size", 12);
    whole.out += ">\n<title id=\"title\">" + markup_text(heading) + "</title>\n<desc id=\"told\">"
                 + markup_text(filled(words::picture_told,
                                      {std::to_string(coverage.covered.count()), std::to_string(coverage.asked.count()),
                                       std::to_string(covering), titles_of(pack, coverage.asked & ~coverage.covered),
                                       titles_of(pack, coverage.by_one)}))
                 + "</desc>\n";
    whole.box(0, 0, picture.width(), height, 0xffffff, false);
    return whole.out + picture.drawing.out + "</svg>\n";
}

} // namespace imh
