#include "io/crosswalk.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "io/case_json.h"
#include "io/json.h"
#include "io/rule_pack_json.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date changed = 2025y / 6 / 30;

CatalogueFile courses() {
    const auto read = read_catalogue_file(testing::file_text(testing::in_checkout("tests/io/courses.json")), "courses.json");
    REQUIRE(read.value);
    return *read.value;
}

const RulePack& alaska() {
    static const Read<RulePack> pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    return *pack.value;
}

JsonValue parsed(const std::string& text) {
    ProblemList problems("crosswalk.json");
    const auto json = parse_json(text, problems);
    REQUIRE(json);
    return *json;
}

std::string text_at(const JsonValue& object, std::initializer_list<std::string_view> path) {
    const JsonValue* value = &object;
    for (const std::string_view step : path) {
        value = find_member(*value, step);
        REQUIRE(value);
    }
    return value->text;
}

std::string course_identifier(const CatalogueFile& catalogue) {
    return text_at(find_member(parsed(write_crosswalk(catalogue, alaska(), changed)), "CFItems")->items.front(), {"identifier"});
}

} // namespace

TEST_CASE("crosswalk: each course stands by its areas in the framework of the edition") {
    const JsonValue crosswalk = parsed(write_crosswalk(courses(), alaska(), changed));
    const JsonValue framework = parsed(write_case(alaska(), nullptr, changed));
    std::vector<std::string> areas;
    for (const JsonValue& item : find_member(framework, "CFItems")->items)
        areas.push_back(text_at(item, {"uri"}));

    CHECK(text_at(crosswalk, {"CFDocument", "title"}) == "Autumn courses");
    CHECK(text_at(crosswalk, {"CFDocument", "creator"}) == "Kenai Early Years Institute");
    const JsonValue& course = find_member(crosswalk, "CFItems")->items.front();
    CHECK(text_at(course, {"CFItemType"}) == "Course");
    CHECK(text_at(course, {"fullStatement"}) == "Attachment in the first year – una mirada");
    CHECK(text_at(course, {"extensions", "imh", "rsc_hours"}) == "1:00");

    std::size_t related = 0;
    for (const JsonValue& association : find_member(crosswalk, "CFAssociations")->items) {
        if (text_at(association, {"associationType"}) == "isChildOf") {
            CHECK(text_at(association, {"destinationNodeURI", "uri"}) == text_at(crosswalk, {"CFDocument", "uri"}));
            continue;
        }
        CHECK(text_at(association, {"associationType"}) == "isRelatedTo");
        CHECK(text_at(association, {"originNodeURI", "uri"}) == text_at(course, {"uri"}));
        const std::string area = text_at(association, {"destinationNodeURI", "uri"});
        CHECK(std::find(areas.begin(), areas.end(), area) != areas.end());
        if (area == "urn:uuid:3b9ca210-243e-5526-bb3c-cb57a73eb19c") // as `imh case` writes it of this edition: TF01
            CHECK(text_at(association, {"extensions", "imh", "outcome"}) == "Say what a baby's signals ask for.");
        else
            CHECK(area != "");
        ++related;
    }
    CHECK(related == 4);
}

TEST_CASE("crosswalk: a course keeps its identifier whatever else of it changes, and shares it with none") {
    const std::string before = course_identifier(courses());
    CatalogueFile catalogue = courses();
    std::swap(catalogue.offers[0], catalogue.offers[1]);
    CHECK(course_identifier(catalogue) != before);
    std::swap(catalogue.offers[0], catalogue.offers[1]);
    catalogue.title = "Spring courses";
    catalogue.offers[0].title = "Another title";
    catalogue.offers[0].hours = 3h;
    CHECK(course_identifier(catalogue) == before);
    catalogue.offers[0].provider = "Another provider";
    CHECK(course_identifier(catalogue) != before);
    CHECK(write_crosswalk(courses(), alaska(), changed) == write_crosswalk(courses(), alaska(), changed));
}

TEST_CASE("crosswalk: areas of another edition are left out, and what has no title gets words of ours") {
    CatalogueFile catalogue;
    Offer& offer = catalogue.offers.emplace_back();
    offer.id.text = "a";
    offer.areas = std::vector{AreaId{"XX99"}};
    const JsonValue crosswalk = parsed(write_crosswalk(catalogue, alaska(), changed));
    CHECK(find_member(crosswalk, "CFAssociations")->items.size() == 1);
    CHECK(text_at(crosswalk, {"CFDocument", "title"}) == "Courses on offer");
    CHECK(text_at(find_member(crosswalk, "CFItems")->items.front(), {"fullStatement"}) == "A course without a title");
}

TEST_CASE("crosswalk: as a table it has a line for each area of each course") {
    const std::string csv = crosswalk_csv(courses(), alaska());
    CHECK(csv.starts_with("\xEF\xBB\xBF" "course,title,provider,trainer,hours,domain,area,area_title,area_uri,outcome\r\n"
                          "attachment,Attachment in the first year – una mirada,Kenai Early Years Institute,Ana Núñez,6:30,"));
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 5);
    CHECK(csv.find(",TF01,") != std::string::npos);
    CHECK(csv.find(",urn:uuid:3b9ca210-243e-5526-bb3c-cb57a73eb19c,Say what a baby's signals ask for.\r\n") != std::string::npos);
}
