#include "io/coverage_svg.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/language.h"
#include "support/catalogues.h"

using namespace imh;
using testing::offer;

namespace {

const RulePack pack = testing::catalogue_pack();

std::string picture(const std::vector<Offer>& offers, const std::string& title = "Courses") {
    return coverage_svg(pack, offers, coverage_of(pack, offers, {}), title);
}

std::size_t count(std::string_view text, std::string_view of) {
    std::size_t number = 0;
    for (std::size_t at = 0; (at = text.find(of, at)) != std::string_view::npos; at += of.size())
        ++number;
    return number;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The picture without what each of them has whatever is in it: the key below the rows.
std::string above_key(const std::string& svg) { return svg.substr(0, svg.find("Courses of an area")); }

} // namespace

TEST_CASE("coverage picture: figures can be read on each colour, and colours can be told apart") {
    const Colour ground = 0xffffff;
    for (std::size_t i = 0; i < picture_heat.size(); ++i) {
        CAPTURE(i);
        CHECK(contrast(picture_heat[i].ink, picture_heat[i].fill) >= 4.5);
        if (i > 0)
            CHECK(contrast(picture_heat[i].fill, ground) >= 3);
        if (i > 1)
            CHECK(contrast(picture_heat[i].fill, picture_heat[i - 2].fill) >= 3);
    }
}

TEST_CASE("coverage picture: each cell has its figure, and a gap says 0") {
    const std::vector<Offer> offers{offer("a", "3:00", {"TF01", "TF02"}), offer("b", "", {"TF02"})};
    const std::string svg = above_key(picture(offers));
    CHECK(count(svg, ">1:30</text>") == 4); // twice of the course, and the hours of the two areas
    CHECK(count(svg, ">?</text>") == 1);    // hours that nobody said
    CHECK(count(svg, ">0</text>") == 5);    // areas that nobody offers
    CHECK(count(svg, ">2</text>") == 1);
    CHECK(holds(svg, ">1  Course a</text>"));
    CHECK(holds(svg, ">★ Theory</text>"));
    CHECK(holds(svg, ">Law</text>"));
}

TEST_CASE("coverage picture: title and description say it to those who don't see it, in the language in use") {
    const std::vector<Offer> offers{offer("a", "3:00", {"TF01", "TF02", "TF03", "LR01", "LR02"}), offer("b", "1:00", {"TF01"})};
    const std::string svg = picture(offers);
    CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title told\" lang=\"en\""));
    CHECK(holds(svg, "<title id=\"title\">What the catalogue covers: Courses</title>"));
    CHECK(holds(svg, "<desc id=\"told\">Areas down, courses across; 5 of 7 areas are covered by 2 courses. Nobody offers: DS01; "
                     "DS02. One course only offers: TF02; TF03; LR01; LR02.</desc>"));
    const UseLanguage use(Language::Spanish);
    CHECK(holds(picture(offers), "lang=\"es\""));
    CHECK(holds(picture(offers, ""), "<title id=\"title\">Lo que cubre el catálogo</title>"));
}

TEST_CASE("coverage picture: texts of the catalogue stay texts, and long ones are cut at a letter") {
    std::vector<Offer> offers{offer("a", "1:00", {"TF01"}), offer("b", "1:00", {"TF01"}), offer("c", "1:00", {"TF01"})};
    offers[0].title = "</text><script>alert(\"x\")</script>";
    offers[1].title = "ñandú ñandú ñandú ñandú ñandú ñandú ñandú";
    offers[2].title = "Thirty-two letters are still left";
    offers[2].title.pop_back();
    const std::string svg = picture(offers, "A & B");
    CHECK_FALSE(holds(svg, "<script"));
    CHECK(holds(svg, ">1  &lt;/text&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/scri…</text>"));
    CHECK(holds(svg, ">2  ñandú ñandú ñandú ñandú ñandú ñ…</text>"));
    CHECK(holds(svg, ">3  Thirty-two letters are still lef</text>"));
    CHECK(holds(svg, "A &amp; B"));
    CHECK(count(svg, "<") == count(svg, ">"));
}

TEST_CASE("coverage picture: a course that covers none of the areas has no column") {
    const std::vector<Offer> offers{offer("a", "1:00", {"TF01"}), offer("b", "1:00", {}), offer("c", "1:00", {"TF02"})};
    const std::string svg = picture(offers);
    CHECK(holds(svg, ">1  Course a</text>"));
    CHECK_FALSE(holds(svg, "Course b"));
    CHECK(holds(svg, ">3  Course c</text>"));
}

TEST_CASE("coverage picture: of more courses than can be read as columns it draws bars, and says so") {
    std::vector<Offer> offers;
    for (std::size_t i = 0; i < most_columns_of_picture; ++i)
        offers.push_back(offer("o" + std::to_string(i), "1:00", {"TF01"}));
    CHECK(holds(picture(offers), "Course o59"));
    offers.push_back(offer("more", "30:30", {"LR01"}));
    const std::string svg = picture(offers);
    CHECK_FALSE(holds(svg, "Course o59"));
    CHECK(holds(svg, "61 courses are too many for a column each: the bars are the hours of each area."));
    CHECK(holds(svg, "width=\"420\" height=\"14\" fill=\"#071f17\"")); // 60 hours, the longest
    CHECK(holds(svg, "width=\"213\" height=\"14\" fill=\"#071f17\"")); // 30.5 hours of them
}

TEST_CASE("coverage picture: nothing at all can be drawn, too") {
    CHECK(holds(picture({}), "0 of 7 areas are covered by 0 courses"));
    CHECK(coverage_svg(pack, {}, coverage_of(pack, {}, {.categories = {{"v"}}}), "").ends_with("</svg>\n"));
}
