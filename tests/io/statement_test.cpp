#include "core/papers/statement.h"

#include <doctest/doctest.h>

#include "core/wording.h"
#include "io/document_text.h"
#include "io/rule_pack_json.h"
#include "io/wording_json.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

const RulePack& alaska() {
    static const Read<RulePack> pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    return *pack.value;
}

Offer course(std::optional<std::vector<AreaId>> areas) {
    Offer offer;
    offer.title = "Attachment";
    offer.hours = 6h;
    offer.areas = std::move(areas);
    return offer;
}

std::string text_of(const Offer& offer, std::string_view link = {}) {
    return document_text(paper::statement_paper(alaska(), offer, link, std::nullopt));
}

std::string facts_of(const Offer& offer, std::size_t section) {
    const paper::Document document = paper::statement_paper(alaska(), offer, {}, std::nullopt);
    std::string lines;
    for (const paper::Fact& fact : std::get<paper::Facts>(document.sections[section].blocks.back()).facts)
        lines += fact.label + ": " + fact.value.text + "\n";
    return lines;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("statement: areas stand under their domains, with what can be done afterwards where that is said") {
    Offer offer = course(std::vector{AreaId{"DS01"}, AreaId{"TF04"}, AreaId{"TF01"}});
    const paper::Document plain = paper::statement_paper(alaska(), offer, {}, std::nullopt);
    const auto& table = std::get<paper::Table>(plain.sections[2].blocks.front());
    CHECK(table.columns.size() == 1);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[0].cells[0].text == alaska().domains[0].title);
    CHECK(table.rows[1].key == "TF01");
    CHECK(table.rows[2].key == "TF04");
    CHECK(table.rows[3].kind == paper::RowKind::Group);
    CHECK(table.rows[4].key == "DS01");
    offer.outcomes = {{AreaId{"TF04"}, "Tell the stages apart.", {}}};
    const paper::Document told = paper::statement_paper(alaska(), offer, {}, std::nullopt);
    const auto& wide = std::get<paper::Table>(told.sections[2].blocks.front());
    CHECK(wide.columns.size() == 2);
    for (const paper::Row& row : wide.rows)
        CHECK(row.cells.size() == 2);
    CHECK(wide.rows[2].cells[1].text == "Tell the stages apart.");
    CHECK(wide.rows[1].cells[1].text.empty());
}

TEST_CASE("statement: it says so where areas are not said, are none, or are of another edition") {
    CHECK(holds(text_of(course(std::nullopt)), "The trainer has not said yet which areas it covers."));
    CHECK(holds(text_of(course(std::vector<AreaId>{})), "It covers none of the areas."));
    const std::string other = text_of(course(std::vector{AreaId{"XX98"}, AreaId{"TF01"}, AreaId{"XX99"}}));
    CHECK(holds(other, "Also named, and not an area of this edition: XX98, XX99."));
    CHECK(holds(other, alaska().areas[*area_index(alaska(), AreaId{"TF01"})].title));
}

TEST_CASE("statement: what the trainer has not said is left out, and lines are left to write on") {
    Offer offer = course(std::nullopt);
    const std::string edition = "Areas as named by: " + alaska().title + "\n";
    CHECK(facts_of(offer, 0) == "Course: Attachment\nClock hours: 6 h\n" + edition);
    offer.provider = "Kenai";
    offer.trainer = "Ana";
    offer.rsc_hours = 90min;
    offer.dei_hours = 1h;
    CHECK(facts_of(offer, 0)
          == "Course: Attachment\nOffered by: Kenai\nTrainer: Ana\nClock hours: 6 h\nOf these on giving RS/C: 1.5 h\n"
             "Of these on diversity, equity and inclusion: 1 h\n"
                 + edition);
    const std::string line = ": " + std::string(32, '_') + "\n";
    CHECK(facts_of(offer, 1)
          == "Name of who took part" + line + "Day or days" + line + "Clock hours attended" + line + "Signature of the trainer" + line);
    const paper::Document document = paper::statement_paper(alaska(), offer, {}, std::nullopt);
    CHECK(std::get<paper::Note>(document.sections[3].blocks.front()).text
          == "Unofficial. The trainer says which areas the course covers; the association's reviewers decide what counts.\n"
                 + alaska().notice);
}

TEST_CASE("statement: a link stands in a picture or in letters, and where there is none nothing is said of it") {
    CHECK(!holds(text_of(course(std::nullopt)), "Into your portfolio"));
    const std::string letters = text_of(course(std::nullopt), "https://example.org/a.html#add=abc");
    CHECK(holds(letters, "Opens https://example.org/a.html and shows this course, to be added to your portfolio."));
    CHECK(holds(letters, "  https://example.org/a.html#add=abc\n"));
    const paper::Squares code{.label = {}, .text = "https://example.org/a.html#add=abc", .size = 1, .dark = {true}};
    const paper::Document drawn = paper::statement_paper(alaska(), course(std::nullopt), code.text, code);
    const auto& squares = std::get<paper::Squares>(drawn.sections.back().blocks.front());
    CHECK(squares.label == "Opens https://example.org/a.html and shows this course, to be added to your portfolio.");
    CHECK(squares.dark == code.dark);
}

TEST_CASE("statement: in Spanish the association's own title of an area stands below ours") {
    const UseLanguage use(Language::Spanish);
    const Read<Wording> wording = read_bundled_wording(alaska(), "es");
    REQUIRE(wording.value);
    const RulePack pack = with_wording(alaska(), *wording.value);
    const paper::Document document = paper::statement_paper(pack, course(std::vector{AreaId{"TF01"}}), {}, std::nullopt);
    CHECK(document.language == Language::Spanish);
    const Area& area = pack.areas[*area_index(pack, AreaId{"TF01"})];
    CHECK(area.title != area.original_title);
    CHECK(std::get<paper::Table>(document.sections[2].blocks.front()).rows[1].cells[0].text == area.title + "\n" + area.original_title);
}
