// imh courses: which courses on offer would be enough.
#include "cli/courses_command.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

CoursesRequest asked(Form form = Form::Text) {
    return {.file = testing::in_checkout("assets/examples/on_the_way.json").string(),
            .catalogue = testing::in_checkout("tests/cli/enough_courses.json").string(),
            .pack = "ak-aimh-2016",
            .category = "ii",
            .day = 2025y / 6 / 30,
            .form = form};
}

void check_golden(const CommandResult& result, const std::string& name) {
    CAPTURE(name);
    CHECK(result.exit_code == answered);
    CHECK(result.err == "");
    const auto path = testing::in_checkout("tests/golden/courses/" + name);
    CHECK(result.out == testing::expected_text(path, result.out));
}

/// A file that ends with the test.
struct Scratch {
    std::string path = (std::filesystem::temp_directory_path() / "imh-courses-test.json").string();
    explicit Scratch(const std::string& text) { std::ofstream(path, std::ios::binary) << text; }
    ~Scratch() { std::filesystem::remove(path); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
};

} // namespace

TEST_CASE("imh courses: each form reads as it was looked at") {
    check_golden(courses_command(asked()), "on_the_way.txt");
    check_golden(courses_command(asked(Form::Json)), "on_the_way.json");
    check_golden(courses_command(asked(Form::Html)), "on_the_way.html");
    CoursesRequest request = asked();
    request.language = Language::Spanish;
    request.least_of = LeastOf::Price;
    check_golden(courses_command(request), "on_the_way.price.es.txt");
}

TEST_CASE("imh courses: where all together are not enough, that is told and the exit code says it") {
    const Scratch catalogue(R"({"format":"imh-catalogue","version":1,"offers":[{"title":"Play","hours":"1:00","areas":["TF01"]}]})");
    CoursesRequest request = asked();
    request.catalogue = catalogue.path;
    const CommandResult result = courses_command(request);
    CHECK(result.exit_code == does_not_hold);
    CHECK(result.out.find("All these courses together are not enough") != std::string::npos);
    CHECK(result.out.find("Covered by no course here") != std::string::npos);
}

TEST_CASE("imh courses: the category and the courses may stand in the portfolio itself") {
    const Scratch both(R"({"format":"imh-portfolio","version":1,"interest":"i","offers":[{"id":"a","title":"Play","hours":"40:00","areas":["TF01"]}]})");
    CoursesRequest request = asked();
    request.file = both.path;
    request.catalogue.clear();
    request.category.reset();
    const CommandResult result = courses_command(request);
    CHECK(result.err == "");
    CHECK(result.out.find("Infant Family Associate") != std::string::npos);
}

TEST_CASE("imh courses: all that is wrong with what was asked is told at once") {
    CoursesRequest request = asked();
    const Scratch neither(R"({"format":"imh-portfolio","version":1})");
    request.file = neither.path;
    request.catalogue.clear();
    request.category.reset();
    const CommandResult result = courses_command(request);
    CHECK(result.exit_code == bad_input);
    CHECK(result.out == "");
    CHECK(result.err.find("it does not say for which category of ak-aimh-2016 it is. Name one, for example --category ii.") != std::string::npos);
    CHECK(result.err.find("this portfolio holds no courses on offer. Name a file of them") != std::string::npos);
    request.catalogue = "nowhere.json";
    CHECK(courses_command(request).err.find("nowhere.json: there is no such file") != std::string::npos);
    request = asked();
    request.category = "v";
    CHECK(courses_command(request).err.find("\"v\" is no category of ak-aimh-2016") != std::string::npos);
}
