// What a coordinator asks of an edition: imh check with its hints, imh test, imh diff.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "cli/check_command.h"
#include "cli/diff_command.h"
#include "cli/test_command.h"
#include "io/rule_pack_json.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date day = 2025y / 6 / 30;

std::string example(const std::string& name) {
    return testing::in_checkout("assets/examples/" + name + ".json").string();
}

/// A copy of a pack of the checkout, in a folder of its own, which ends with the test.
struct Copy {
    explicit Copy(const std::string& pack) : folder(std::filesystem::temp_directory_path() / "imh-coordinator-test") {
        std::filesystem::remove_all(folder);
        std::filesystem::copy(testing::in_checkout("rules/" + pack), folder);
    }
    ~Copy() { std::filesystem::remove_all(folder); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    void replace(const std::string& file, const std::string& before, const std::string& after) const {
        std::string text = testing::file_text(folder / file);
        const std::size_t at = text.find(before);
        REQUIRE(at != std::string::npos);
        std::ofstream(folder / file, std::ios::binary) << text.replace(at, before.size(), after);
    }

    std::filesystem::path folder;
};

} // namespace

TEST_CASE("imh test: all packs inside the program agree") {
    const auto all = test_command({});
    CHECK(all.exit_code == answered);
    CHECK(all.err == "");
    for (const std::string_view id : bundled_pack_ids())
        CHECK(all.out.find(std::string(id) + ": ") != std::string::npos);
    const auto some = test_command({{"ak-aimh-2016", "mi-aimh-mentor", "nmaimh"}});
    const auto path = testing::in_checkout("tests/golden/test.txt");
    CHECK(some.out == testing::expected_text(path, some.out));
}

TEST_CASE("imh test: a rule that was changed disagrees with its cases, and ends with 1") {
    const Copy copy("ak-aimh-2016");
    copy.replace("category_ii.json", "\"asked\": \"30:00\"", "\"asked\": \"37:00\"");
    const auto result = test_command({{copy.folder.string()}});
    CHECK(result.exit_code == does_not_hold);
    CHECK(result.out.find("Case P2, a home visitor:\n  ii: expected met, got not_met (ii.training)\n") != std::string::npos);
    const auto spanish = test_command({{copy.folder.string()}, Language::Spanish});
    CHECK(spanish.out.find("Caso P2, a home visitor:\n  ii: se esperaba met, resultó not_met (ii.training)\n")
          != std::string::npos);
}

TEST_CASE("imh test: what is wrong in a file of cases is told with its place, and ends with 2") {
    const Copy copy("ak-aimh-2016");
    copy.replace("cases.json", "\"base\": \"p2\"", "\"base\": \"p22\"");
    const auto result = test_command({{copy.folder.string()}});
    CHECK(result.exit_code == bad_input);
    CHECK(result.err.find("cases.json: /cases/1/base: \"p22\" is no base of these cases. Name one of \"bases\".")
          != std::string::npos);
    CHECK(test_command({{"nothing"}}).exit_code == bad_input);
}

TEST_CASE("imh check: hints leave the answer as it is, unless --strict is asked") {
    const std::string pack = testing::in_checkout("tests/bad_input/lint/area_that_nobody_asks_for.json").string();
    const auto kind = check_command({{pack}, "ak-aimh-2016"});
    CHECK(kind.exit_code == answered);
    CHECK(kind.out == pack + ": fine, a rule pack\nhint: " + pack
                          + ": TF02: no category asks for this area. Name it in \"areas\" of a category, or leave it out.\n");
    const auto strict = check_command({{pack}, "ak-aimh-2016", Form::Text, true});
    CHECK(strict.exit_code == bad_input);
    CHECK(strict.err == pack + ": TF02: no category asks for this area. Name it in \"areas\" of a category, or leave it out.\n");
    const auto json = check_command({{pack}, "ak-aimh-2016", Form::Json});
    CHECK(json.exit_code == answered);
    CHECK(json.out.find("\"problems\": []") != std::string::npos);
    CHECK(json.out.find("\"hints\": [") != std::string::npos);
}

TEST_CASE("imh check: a rule that nobody can meet is a mistake") {
    const std::string pack = testing::in_checkout("tests/bad_input/lint/degree_that_nobody_can_have.json").string();
    const auto result = check_command({{pack}, "ak-aimh-2016"});
    CHECK(result.exit_code == bad_input);
    CHECK(result.err == pack + ": i.more: nobody can meet it. Check its terms: no portfolio could be enough.\n");
}

TEST_CASE("imh check: the cases of a pack by themselves") {
    const std::string file = testing::in_checkout("rules/mi-aimh-mentor/cases.json").string();
    const auto result = check_command({{file}, "ak-aimh-2016"});
    CHECK(result.exit_code == answered);
    CHECK(result.out == file + ": fine, 64 cases\n");
}

TEST_CASE("imh diff: what differs between two editions, and who sees it, in both languages and as JSON") {
    for (const Language language : {Language::English, Language::Spanish}) {
        const auto result = diff_command({"ak-aimh-2016", "mi-aimh-mentor", {}, day, Form::Text, language});
        CHECK(result.exit_code == answered);
        const auto path = testing::in_checkout(language == Language::English ? "tests/golden/diff.txt" : "tests/golden/diff.es.txt");
        CHECK(result.out == testing::expected_text(path, result.out));
    }
    const auto json = diff_command({"ak-aimh-2016", "mi-aimh-mentor", {}, day, Form::Json, Language::Spanish});
    CHECK(json.out.starts_with("{\n  \"format\": \"imh-rule-changes\",\n  \"version\": 1,\n  \"old\": \"ak-aimh-2016\""));
    CHECK(json.out.find("\"30 h\"") == std::string::npos); // of training, in both
    CHECK(diff_command({"nothing", "vaimh", {}, day}).exit_code == bad_input);
}

TEST_CASE("imh diff: a number that was raised, and the portfolio that it is too much for") {
    const Copy copy("ak-aimh-2016");
    copy.replace("category_ii.json", "\"asked\": \"30:00\"", "\"asked\": \"37:00\"");
    const auto result = diff_command({"ak-aimh-2016", copy.folder.string(), {example("home_visitor"), example("professor")}, day});
    CHECK(result.exit_code == answered);
    CHECK(result.out.find("  Training hours (ii.training)\n    training hours: 30 h before, now 37 h\n") != std::string::npos);
    CHECK(result.out.find(example("home_visitor")
                          + "\n  Infant Family Specialist (ii): \"Met\" before, now \"Not yet\"\n"
                            "    Training hours: \"Met\" before, now \"Not yet\" (36 h of 37 h")
          != std::string::npos);
    CHECK(result.out.find(example("professor") + "\n  Every category stands as before.\n") != std::string::npos);
    const auto none = diff_command({"ak-aimh-2016", "ak-aimh-2016", {}, day});
    CHECK(none.out.find("The rules are the same.\n") != std::string::npos);
}
