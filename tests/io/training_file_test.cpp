#include "io/training_file.h"

#include <doctest/doctest.h>

#include "io/rule_pack_json.h"
#include "io/training_import.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

std::string example() {
    return ::testing::file_text(::testing::in_checkout("tests/io/trainings.json"));
}

std::string problems_of(std::string_view text) {
    std::string lines;
    const auto read = read_training_file(text, "trainings.json");
    CHECK(read.value.has_value() == read.problems.empty());
    for (const Problem& problem : read.problems)
        lines += problem_text(problem) + "\n";
    return lines;
}

std::string with_members(const std::string& members) {
    return R"({"format": "imh-trainings", "version": 1)" + (members.empty() ? "" : ", " + members) + "}";
}

} // namespace

TEST_CASE("training file: every member, known or not, is written back byte for byte") {
    const auto read = read_training_file(example(), "trainings.json");
    REQUIRE(read.value);
    CHECK(read.value->title == "Spring 2025 trainings");
    CHECK(read.value->publisher == "Kenai Early Years Institute");
    REQUIRE(read.value->trainings.size() == 2);
    CHECK(read.value->trainings[0].hours == 6h);
    CHECK(write_training_file(*read.value) == example());
}

TEST_CASE("training file: trainings without an id get one of their own") {
    const auto read = read_training_file(with_members(R"("trainings": [{"title": "a"}, {"title": "b"}])"), "t.json");
    REQUIRE(read.value);
    CHECK(read.value->trainings[0].id != read.value->trainings[1].id);
}

TEST_CASE("training file: what is wrong is told with place and remedy") {
    struct {
        std::string text;
        std::string problems;
    } const rows[] = {
        // clang-format off
        {R"({"version": 1})",
         "trainings.json: this is not a file of trainings. A file of trainings begins with { \"format\": "
         "\"imh-trainings\", \"version\": 1, … }.\n"},
        {R"({"format": "imh-trainings"})",
         "trainings.json: /version: the version is missing or is no whole number from 1 on. Write 1.\n"},
        {R"({"format": "imh-trainings", "version": 2})",
         "trainings.json: /version: this file has version 2, newer than this program. Open it with a newer edition of the "
         "program.\n"},
        {with_members(R"("trainings": [{"hours": "6"}])"),
         "trainings.json: /trainings/0/hours: \"6\" is not a length of time. Write hours and minutes in quotation marks, "
         "for example \"6:30\".\n"},
        {with_members(R"("trainings": [{"from": "2023-03-05", "to": "2023-03-04"}])"),
         "trainings.json: /trainings/0/to: \"2023-03-04\" lies before \"from\", \"2023-03-05\". Give the last day, or leave "
         "it out.\n"},
        {with_members(R"("trainings": 5)"),
         "trainings.json: /trainings: 5 is not a list. Write a list in square brackets.\n"},
        // clang-format on
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const std::string problems = problems_of(row.text);
        CHECK(problems == row.problems);
    }
}

TEST_CASE("training file: its trainings go through the same preview, without areas that the edition does not have") {
    const Read<RulePack> pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    const AreaNames names = area_names(*pack.value);
    const auto read = read_training_file(
        with_members(R"("trainings": [{"title": "a", "areas": ["DS01", "XX99"], "categories": ["ii", "ix"]},)"
                     R"({"title": "b", "areas": ["XX99"]}, {"areas": []}])"),
        "t.json");
    REQUIRE(read.value);
    const auto rows = rows_of_trainings(read.value->trainings, {*pack.value, names, Portfolio{}, Date{2025y / 6 / 30}});
    REQUIRE(rows.size() == 3);
    REQUIRE(rows[0].problems.size() == 2);
    CHECK(rows[0].problems[0].issue == RowIssue::AreasUnknown);
    CHECK(rows[0].problems[0].text == "XX99");
    CHECK(rows[0].problems[1].issue == RowIssue::CategoriesUnknown);
    CHECK(rows[0].training.areas == std::vector{AreaId{"DS01"}});
    CHECK(rows[0].training.categories == std::vector{CategoryId{"ii"}});
    CHECK_FALSE(rows[1].training.areas);
    REQUIRE(rows[2].training.areas);
    CHECK(rows[2].problems.front().issue == RowIssue::NoTitle);
    CHECK(check_training_file(*read.value, *pack.value, "t.json").size() == 3);
}
