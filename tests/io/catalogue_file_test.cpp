#include "io/catalogue_file.h"

#include <doctest/doctest.h>

#include "io/rule_pack_json.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

std::string example() {
    return ::testing::file_text(::testing::in_checkout("tests/io/catalogue.json"));
}

std::string lines(const std::vector<Problem>& problems) {
    std::string text;
    for (const Problem& problem : problems)
        text += problem_text(problem) + "\n";
    return text;
}

std::string problems_of(std::string_view text) {
    const auto read = read_catalogue_file(text, "catalogue.json");
    CHECK(read.value.has_value() == read.problems.empty());
    return lines(read.problems);
}

std::string with_offers(const std::string& offers) {
    return R"({"format": "imh-catalogue", "version": 1, "offers": [)" + offers + "]}";
}

} // namespace

TEST_CASE("catalogue file: every member, known or not, is written back byte for byte") {
    const auto read = read_catalogue_file(example(), "catalogue.json");
    CHECK(lines(read.problems) == "");
    REQUIRE(read.value);
    CHECK(write_catalogue_file(*read.value) == example());
}

TEST_CASE("catalogue file: values arrive where they belong") {
    const auto read = read_catalogue_file(example(), "catalogue.json");
    REQUIRE(read.value);
    CHECK(read.value->title == "Courses of spring 2026");
    CHECK(read.value->publisher == "Kenai Early Years Institute");
    CHECK(read.value->currency == "USD");
    REQUIRE(read.value->offers.size() == 3);
    const Offer& cues = read.value->offers[0];
    CHECK(cues.trainer == "Rosa Márquez");
    CHECK(cues.format == TrainingFormat::Workshop);
    CHECK(cues.hours == 6h);
    CHECK(cues.rsc_hours == 1h);
    CHECK(cues.areas == std::vector{AreaId{"TF02"}, AreaId{"DS01"}});
    REQUIRE(cues.outcomes.size() == 1);
    CHECK(cues.outcomes[0].area == AreaId{"DS01"});
    CHECK(cues.categories == std::vector{CategoryId{"i"}, CategoryId{"ii"}});
    REQUIRE(cues.dates.size() == 2);
    CHECK(cues.dates[0].from == 2026y / 3 / 5);
    CHECK_FALSE(cues.dates[0].to);
    CHECK(cues.dates[1].to == 2026y / 5 / 6);
    CHECK(cues.price_cents == 12'050);
    CHECK(cues.valid_until == 2027y / 12 / 31);
    REQUIRE(cues.reviews.size() == 2);
    CHECK(cues.reviews[0].opinion == Opinion::Question);
    CHECK(cues.reviews[0].area == AreaId{"TF02"});
    CHECK(cues.reviews[1].opinion == Opinion::Agree);
    CHECK_FALSE(cues.reviews[1].area);
    CHECK(read.value->offers[1].price_cents == 0);
    CHECK(read.value->offers[1].areas == std::vector<AreaId>{});
    CHECK_FALSE(read.value->offers[2].price_cents);
    CHECK_FALSE(read.value->offers[2].areas);
}

TEST_CASE("catalogue file: courses without an id get one of their own, others keep theirs") {
    const auto read = read_catalogue_file(with_offers(R"({"title": "a"}, {"id": "mine"}, {"title": "b"})"), "c.json");
    REQUIRE(read.value);
    CHECK(read.value->offers[0].id.text == "unnamed-1");
    CHECK(read.value->offers[1].id.text == "mine");
    CHECK(read.value->offers[2].id.text == "unnamed-3");
}

TEST_CASE("catalogue file: one without courses is a catalogue, too") {
    const auto read = read_catalogue_file(R"({"format": "imh-catalogue", "version": 1})", "c.json");
    REQUIRE(read.value);
    CHECK(read.value->offers.empty());
}

TEST_CASE("catalogue file: another file says what it should be") {
    CHECK(problems_of(R"({"format": "imh-trainings", "version": 1})")
          == "catalogue.json: this is not a file of courses on offer. A file of courses on offer begins with { "
             "\"format\": \"imh-catalogue\", \"version\": 1, … }.\n");
    CHECK(problems_of("[]") != "");
    CHECK(problems_of("") != "");
}

TEST_CASE("catalogue file: all that is wrong is told at once, each with its place and remedy") {
    const std::string problems = problems_of(
        with_offers(R"({"hours": 6, "price_cents": -1}, {"dates": [{"from": "2026-03-05", "to": "2026-03-04"}]},)"
                    R"({"areas": ["DS01"], "outcomes": [{"area": "DS02"}], "reviews": [{"opinion": "maybe"}]})"));
    CHECK(problems
          == "catalogue.json: /offers/0/hours: 6 is not a length of time. Write hours and minutes in quotation marks, "
             "for "
             "example \"6:30\".\n"
             "catalogue.json: /offers/0/price_cents: -1 is out of range. Write a whole number from 0 to 100000000.\n"
             "catalogue.json: /offers/2/reviews/0/opinion: \"maybe\" is none of the words that can stand "
             "here. Write \"agree\" or \"question\", or leave it out where there is nothing to say.\n"
             "catalogue.json: /offers/1/dates/0/to: \"2026-03-04\" lies before \"from\", \"2026-03-05\". Give the last "
             "day, or leave it out.\n"
             "catalogue.json: /offers/2/outcomes/0/area: \"DS02\" is none of this course's areas. Name it under "
             "\"areas\", or leave this outcome out.\n");
}

TEST_CASE("catalogue file: an edition tells the areas and categories that neither it nor another one has") {
    const Read<RulePack> pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    const auto read =
        read_catalogue_file(with_offers(R"({"areas": ["DS01", "XX99"], "categories": ["ii", "ix"]})"), "c.json");
    REQUIRE(read.value);
    const auto problems = check_catalogue_file(*read.value, *pack.value, "c.json");
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].place == "/offers/0/areas/1");
    CHECK(problems[1].place == "/offers/0/categories/1");
}
