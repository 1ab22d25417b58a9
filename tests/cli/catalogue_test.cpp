#include "cli/catalogue_command.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "cli/check_command.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date day = 2025y / 6 / 30;

std::string in_tests(const std::string& name) {
    return testing::in_checkout("tests/io/" + name).string();
}

CommandResult run(const std::string& file, Form form, Language language = Language::English) {
    return catalogue_command({file, "ak-aimh-2016", day, form, language});
}

std::string golden(const std::string& name, const std::string& text) {
    return testing::expected_text(testing::in_checkout("tests/golden/catalogue/" + name), text);
}

/// A file of its own, which ends with the test.
struct Written {
    Written(const std::string& name, const std::string& text)
        : path(std::filesystem::temp_directory_path() / ("imh-catalogue-test-" + name)) {
        std::ofstream(path, std::ios::binary) << text;
    }
    ~Written() { std::filesystem::remove(path); }
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;

    std::filesystem::path path;
};

} // namespace

TEST_CASE("imh catalogue: the preview tells each course as it would be, with what is odd about it") {
    const auto result = run(in_tests("catalogue.csv"), Form::Text);
    CHECK(result.exit_code == answered);
    CHECK(result.err == "");
    CHECK(result.out == golden("catalogue.txt", result.out));
    const auto spanish = run(in_tests("catalogue.csv"), Form::Text, Language::Spanish);
    CHECK(spanish.out == golden("catalogue.es.txt", spanish.out));
}

TEST_CASE("imh catalogue: a table becomes a catalogue file, and what is odd goes to the standard error") {
    const auto result = run(in_tests("catalogue.csv"), Form::Json);
    CHECK(result.exit_code == answered);
    CHECK(result.out == golden("catalogue.json", result.out));
    CHECK(result.err.find("catalogue.csv:6: Cost: We could not read the price “$100-$120”.") != std::string::npos);
    CHECK(run(in_tests("catalogue.csv"), Form::Json, Language::Spanish).out == result.out);
    const Written file("made.json", result.out);
    const auto checked = check_command({{file.path.string()}, "ak-aimh-2016"});
    CHECK(checked.exit_code == answered);
    CHECK(checked.out == file.path.string() + ": fine, a catalogue with 4 courses\n");
}

TEST_CASE("imh catalogue: a catalogue file becomes a table, which becomes the same courses again") {
    const auto csv = run(in_tests("catalogue.csv"), Form::Csv);
    CHECK(csv.out == golden("catalogue.csv", csv.out));
    const Written table("made.csv", csv.out);
    const auto json = run(table.path.string(), Form::Json);
    CHECK(json.err == "");
    CHECK(json.out == run(in_tests("catalogue.csv"), Form::Json).out);
    const Written file("again.json", json.out);
    CHECK(run(file.path.string(), Form::Csv).out == csv.out);
    CHECK(run(file.path.string(), Form::Json).out == json.out);
}

TEST_CASE("imh catalogue: a file keeps what a table can't hold") {
    const auto result = run(in_tests("catalogue.json"), Form::Json);
    CHECK(result.err == "");
    std::string expected = testing::file_text(in_tests("catalogue.json"));
    expected.replace(expected.find("\"grief\""), 7, "\"offer-2\"");
    CHECK(result.out == expected);
}

TEST_CASE("imh catalogue: the crosswalk tells which course covers which area") {
    const auto result = run(in_tests("catalogue.json"), Form::Crosswalk);
    CHECK(result.exit_code == answered);
    CHECK(result.out == golden("crosswalk.csv", result.out));
    const auto spanish = run(in_tests("catalogue.json"), Form::Crosswalk, Language::Spanish);
    CHECK(spanish.out.find(",observar y escuchar,") != std::string::npos);
}

TEST_CASE("imh catalogue: areas are understood in the language asked for and as the rules name them") {
    const Written table("areas.csv", "Title,Areas\nA,observar y escuchar\nB,observation & listening\n");
    const auto result = run(table.path.string(), Form::Json, Language::Spanish);
    CHECK(result.err == "");
    CHECK(result.out.find("\"DS01\"") != result.out.rfind("\"DS01\""));
}

TEST_CASE("imh catalogue: what is neither is refused with what to do") {
    const auto workbook = run(testing::in_checkout("tests/bad_input/not_json/zip.json").string(), Form::Text);
    CHECK(workbook.exit_code == bad_input);
    CHECK(workbook.err.find("this is a workbook and not a table as text") != std::string::npos);
    CHECK(run("nowhere.csv", Form::Csv).exit_code == bad_input);
    const auto trainings = run(in_tests("trainings.json"), Form::Csv);
    CHECK(trainings.exit_code == bad_input);
    CHECK(trainings.err.find("this is not a file of courses on offer") != std::string::npos);
    CHECK(catalogue_command({in_tests("catalogue.csv"), "nothing", day, Form::Csv}).exit_code == bad_input);
}

TEST_CASE("imh check: a catalogue is told as one, and what is wrong in it with its place") {
    const auto fine = check_command({{in_tests("catalogue.json")}, "ak-aimh-2016"});
    CHECK(fine.exit_code == answered);
    CHECK(fine.out.find("catalogue.json: fine, a catalogue with 3 courses\n") != std::string::npos);
    const auto wrong = check_command(
        {{testing::in_checkout("tests/bad_input/values/catalogue/unknown_area.json").string()}, "ak-aimh-2016"});
    CHECK(wrong.exit_code == bad_input);
    CHECK(wrong.err.find("/offers/0/areas/1: \"XX99\" is no area of ak-aimh-2016.") != std::string::npos);
}
