#include "cli/import_command.h"

#include <doctest/doctest.h>

#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date day = 2025y / 6 / 30;

std::string list() {
    return testing::in_checkout("tests/io/trainings.csv").string();
}

} // namespace

TEST_CASE("imh import: the preview tells each row as it would be, with what is odd about it") {
    const auto result = import_command({list(), "ak-aimh-2016", std::nullopt, day, Form::Text});
    CHECK(result.exit_code == answered);
    CHECK(result.err == "");
    CHECK(result.out == testing::expected_text(testing::in_checkout("tests/golden/import/trainings.txt"), result.out));
}

TEST_CASE("imh import: as JSON it is a file of trainings, and what is odd goes to the standard error") {
    const auto result = import_command({list(), "ak-aimh-2016", std::nullopt, day, Form::Json});
    CHECK(result.exit_code == answered);
    CHECK(result.out == testing::expected_text(testing::in_checkout("tests/golden/import/trainings.json"), result.out));
    CHECK(result.err.find("trainings.csv:7: Date(s): We could not read the date “Spring 2019”.") != std::string::npos);
}

TEST_CASE("imh import: into a portfolio, what is there already is left out") {
    const std::string portfolio = testing::in_checkout("assets/examples/home_visitor.json").string();
    const auto once = import_command({list(), "ak-aimh-2016", portfolio, day, Form::Json});
    CHECK(once.exit_code == answered);
    CHECK(once.out.find("\"format\": \"imh-portfolio\"") != std::string::npos);
    CHECK(once.out.find("Reading babies' cues, a practice day") != std::string::npos);
}

TEST_CASE("imh import: what is no list is refused with what to do") {
    const auto result = import_command({testing::in_checkout("tests/bad_input/not_json/zip.json").string(),
                                        "ak-aimh-2016", std::nullopt, day, Form::Text});
    CHECK(result.exit_code == bad_input);
    CHECK(result.err.find("this is a workbook and not a table as text") != std::string::npos);
    CHECK(import_command({"nowhere.csv", "ak-aimh-2016", std::nullopt, day, Form::Text}).exit_code == bad_input);
}
