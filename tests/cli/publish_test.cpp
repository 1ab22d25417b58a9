// publish: the courses of a catalogue, for others to take over.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "cli/publish_command.h"
#include "io/add_link.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr const char* page = "https://example.org/imh-self-assessment.html";

PublishRequest courses(const char* as, std::optional<std::string> course = std::nullopt) {
    return {.file = testing::in_checkout("tests/io/courses.json").string(),
            .pack = "ak-aimh-2016",
            .course = std::move(course),
            .as = as,
            .day = 2025y / 6 / 30};
}

void check_golden(const CommandResult& result, const std::string& name) {
    CAPTURE(name);
    CHECK(result.exit_code == answered);
    CHECK(result.err == "");
    const auto path = testing::in_checkout("tests/golden/publish/" + name);
    CHECK(result.out == testing::expected_text(path, result.out));
}

/// A file beside the tests' other files of this run.
std::string written_file(const std::string& name, const std::string& text) {
    const std::string path = (std::filesystem::temp_directory_path() / ("imh-publish-test-" + name)).string();
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

} // namespace

TEST_CASE("imh publish: a link opens the page with every course, or with the one that is named") {
    const std::string whole = publish_command(courses("link")).out;
    REQUIRE(whole.starts_with("imh-self-assessment.html#add="));
    const auto value = [](const std::string& link) { return link.substr(link.find("add=") + 4, link.size() - link.find("add=") - 5); };
    CHECK(read_add_fragment(value(whole), "link").value->offers.size() == 2);
    PublishRequest request = courses("link", "Giving reflective consultation");
    request.page = page;
    const std::string one = publish_command(request).out;
    CHECK(one.starts_with(std::string(page) + "#add="));
    const auto read = read_add_fragment(value(one), "link");
    REQUIRE(read.value->offers.size() == 1);
    CHECK(read.value->offers[0].title == "Giving reflective consultation");
    request.course = "consultation";
    CHECK(publish_command(request).out == one);
    request.page = "imh.html#association=ak";
    CHECK(publish_command(request).out.starts_with("imh.html#association=ak&add="));
}

TEST_CASE("imh publish: a statement reads as it was looked at, in both languages") {
    PublishRequest request = courses("statement", "attachment");
    request.page = page;
    check_golden(publish_command(request), "statement.html");
    request.language = Language::Spanish;
    check_golden(publish_command(request), "statement.es.html");
}

TEST_CASE("imh publish: without an address that a phone can open the link stands in a statement in letters") {
    const std::string html = publish_command(courses("statement", "attachment")).out;
    CHECK(html.find("<svg") == std::string::npos);
    CHECK(html.find("<p>imh-self-assessment.html#add=eyJ") != std::string::npos);
}

TEST_CASE("imh publish: crosswalks read as they were looked at") {
    check_golden(publish_command(courses("case")), "crosswalk.json");
    check_golden(publish_command(courses("csv")), "crosswalk.csv");
}

TEST_CASE("imh publish: a file has one course, without what was said of it in reviews") {
    const CommandResult result = publish_command(courses("file", "attachment"));
    CHECK(result.exit_code == answered);
    const auto read = read_catalogue_file(result.out, "f.json");
    REQUIRE(read.value);
    CHECK(read.value->title == "Autumn courses");
    REQUIRE(read.value->offers.size() == 1);
    CHECK(read.value->offers[0].outcomes.size() == 2);
    CHECK(read.value->offers[0].price_cents == 12500);
    CHECK(read.value->offers[0].reviews.empty());
}

TEST_CASE("imh publish: what can't be published is told with what would help") {
    const std::string several = written_file(
        "same.json", R"({"format": "imh-catalogue", "version": 1, "offers": [{"id": "a", "title": "One"}, {"id": "b", "title": "One"}]})");
    const std::string none = written_file("none.json", R"({"format": "imh-catalogue", "version": 1})");
    std::string offers = R"({"format": "imh-catalogue", "version": 1, "offers": [{})";
    for (int i = 0; i < 50; ++i)
        offers += ",{}";
    const std::string many = written_file("many.json", offers + "]}");
    const std::string unknown = written_file(
        "unknown.json", R"({"format": "imh-catalogue", "version": 1, "offers": [{"title": "a", "areas": ["XX99"]}]})");
    struct {
        std::string name;
        std::string file;
        const char* as;
        std::optional<std::string> course;
        std::string told;
    } const rows[] = {
        {"no such course", "", "link", "abc", "--course: \"abc\" is no course of this catalogue. Write the id or the whole title of one.\n"},
        {"two of that title", several, "link", "One",
         "--course: several courses are called \"One\". Write the id of one, for example --course a.\n"},
        {"a statement of two", "", "statement", std::nullopt,
         "--course: a statement is of one course, and this catalogue has 2. Name one, for example --course attachment.\n"},
        {"a file of two", "", "file", std::nullopt,
         "--course: a file is of one course, and this catalogue has 2. Name one, for example --course attachment.\n"},
        {"no course at all", none, "link", std::nullopt, none + ": there is no course in this catalogue. Add one under \"offers\".\n"},
        {"too many for a link", many, "link", std::nullopt,
         many + ": these courses do not fit in a link. Give away the file itself, or a link for each course with --course.\n"},
        {"an area of no edition", unknown, "csv", std::nullopt,
         unknown + ": /offers/0/areas/0: \"XX99\" is no area of ak-aimh-2016. Write the short name of one, for example \"AD01\".\n"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        PublishRequest request = courses(row.as, row.course);
        if (!row.file.empty())
            request.file = row.file;
        const CommandResult result = publish_command(request);
        CHECK(result.exit_code == bad_input);
        CHECK(result.out == "");
        CHECK(result.err == row.told);
    }
    PublishRequest request = courses("link");
    request.file = "nowhere.json";
    CHECK(publish_command(request).err.starts_with("nowhere.json: "));
}
