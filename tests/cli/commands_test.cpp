#include "cli/commands.h"

#include "cli/check_command.h"

#include <doctest/doctest.h>

#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date day = 2025y / 6 / 30;

std::string example(const std::string& name) {
    return testing::in_checkout("assets/examples/" + name + ".json").string();
}

} // namespace

TEST_CASE("imh assess: each example gives the answer that was looked at, in words and as JSON") {
    struct {
        std::string example;
        std::string category;
    } const rows[] = {
        {"child_care_teacher", "i"},
        {"home_visitor", "ii"},
        {"on_the_way", "ii"},
        {"infant_therapist", "iii"},
        {"clinical_mentor", "iv_clinical"},
        {"policy_leader", "iv_policy"},
        {"professor", "iv_research"},
    };
    CHECK(std::size(rows) == testing::files_below(testing::in_checkout("assets/examples"), ".json").size());
    for (const auto& row : rows) {
        CAPTURE(row.example);
        for (const Form form : {Form::Text, Form::Json}) {
            const auto result = assess_command({example(row.example), "ak-aimh-2016", row.category, day, form});
            CHECK(result.exit_code == answered);
            CHECK(result.err == "");
            const auto path =
                testing::in_checkout("tests/golden/assess/" + row.example + (form == Form::Text ? ".txt" : ".json"));
            CHECK(result.out == testing::expected_text(path, result.out));
        }
    }
}

TEST_CASE("imh assess: without a category every one is answered, in the pack's order") {
    const auto result = assess_command({example("on_the_way"), "ak-aimh-2016", std::nullopt, day, Form::Json});
    CHECK(result.exit_code == answered);
    std::size_t at = 0;
    for (const std::string id : {"i", "ii", "iii", "iv_clinical", "iv_policy", "iv_research"}) {
        at = result.out.find("      \"id\": \"" + id + "\"", at);
        CHECK(at != std::string::npos);
    }
}

TEST_CASE("imh assess: a folder, its pack.json and the id give the same answer") {
    const auto answer = [&](const std::string& pack) {
        const auto result = assess_command({example("home_visitor"), pack, "ii", day, Form::Json});
        CHECK(result.err == "");
        return result.out;
    };
    const std::string inside = answer("ak-aimh-2016");
    CHECK(answer(testing::in_checkout("rules/ak-aimh-2016").string()) == inside);
    CHECK(answer(testing::in_checkout("rules/ak-aimh-2016/pack.json").string()) == inside);
}

TEST_CASE("imh assess: everything that is wrong with what was asked is told at once") {
    const auto result = assess_command({"nowhere.json", "ak-aimh-2016", "v", day, Form::Text});
    CHECK(result.exit_code == bad_input);
    CHECK(result.out == "");
    CHECK(result.err
          == "--category: \"v\" is no category of ak-aimh-2016. Write \"i\", \"ii\", \"iii\", \"iv_clinical\", "
             "\"iv_policy\" or \"iv_research\".\n"
             "nowhere.json: there is no such file. Check its name and folder.\n");
}

TEST_CASE("imh assess: a portfolio with problems is not judged, and JSON tells each problem") {
    const std::string file = testing::in_checkout("tests/bad_input/values/portfolio/end_before_start.json").string();
    const auto result = assess_command({file, "ak-aimh-2016", std::nullopt, day, Form::Json});
    CHECK(result.exit_code == bad_input);
    CHECK(result.err == "");
    CHECK(result.out.find("\"format\": \"imh-problems\"") != std::string::npos);
    CHECK(result.out.find("\"place\": \"/trainings/0/to\"") != std::string::npos);
    CHECK(result.out.find("imh-assessment") == std::string::npos);
}

TEST_CASE("imh assess: a pack that is not there is told with those that are") {
    const auto result = assess_command({example("home_visitor"), "mi-1999", std::nullopt, day, Form::Text});
    CHECK(result.exit_code == bad_input);
    CHECK(result.err.starts_with("mi-1999: there is no rule pack of this name in the program. Known are \"ak-aimh-2016\""));
}

TEST_CASE("imh matrix: the three forms") {
    CHECK(matrix_command("ak-aimh-2016", Form::Csv).out
          == testing::file_text(testing::in_checkout("tests/golden/matrix.csv")));
    for (const Form form : {Form::Text, Form::Json}) {
        const auto result = matrix_command("ak-aimh-2016", form);
        CHECK(result.exit_code == answered);
        const auto path =
            testing::in_checkout(form == Form::Text ? "tests/golden/matrix.txt" : "tests/golden/matrix.json");
        CHECK(result.out == testing::expected_text(path, result.out));
    }
    CHECK(matrix_command("nothing", Form::Csv).exit_code == bad_input);
}

TEST_CASE("imh check: portfolios and packs together, by folder or file") {
    const std::string folder = testing::in_checkout("rules/ak-aimh-2016").string();
    const auto fine =
        check_command({{example("home_visitor"), folder, folder + "/pack.json"}, "ak-aimh-2016"});
    CHECK(fine.exit_code == answered);
    CHECK(fine.err == "");
    CHECK(fine.out
          == example("home_visitor") + ": fine, a portfolio\n" + folder
                 + ": fine, a rule pack with 6 categories, 62 areas and 139 cases\n" + folder
                 + "/pack.json: fine, a rule pack with 6 categories, 62 areas and 139 cases\n");
}

TEST_CASE("imh check: the problems of every file are listed, and the good ones are named") {
    const std::string bad = testing::in_checkout("tests/bad_input/values/portfolio/unknown_area.json").string();
    const std::string pack = testing::in_checkout("tests/bad_input/values/rule_pack/unknown_area.json").string();
    const auto result = check_command({{bad, example("home_visitor"), pack}, "ak-aimh-2016"});
    CHECK(result.exit_code == bad_input);
    CHECK(result.out == example("home_visitor") + ": fine, a portfolio\n");
    CHECK(result.err.find(bad + ": /trainings/0/areas/1: \"XX99\" is no area of ak-aimh-2016.") != std::string::npos);
    CHECK(result.err.find(pack + ": /categories/0/requirements/0/areas/0: \"TF09\"") != std::string::npos);
}

TEST_CASE("imh check: a folder without a pack and a file that can't be one are told") {
    const std::string folder = testing::in_checkout("tests/golden").string();
    const auto result = check_command({{folder}, "ak-aimh-2016"});
    CHECK(result.exit_code == bad_input);
    CHECK(result.err
          == folder
                 + ": there is no pack.json in this folder. Name the folder of a rule pack, or the file of a "
                   "portfolio.\n");
}

TEST_CASE("imh editions: every association with its edition, in both languages, and as JSON") {
    const auto english = editions_command(2025y / 6 / 30, Form::Text, Language::English);
    CHECK(english.exit_code == answered);
    CHECK(english.out.find("Virginia            vaimh\n") != std::string::npos);
    CHECK(english.out.find("Texas               none here, ask the association\n") != std::string::npos);
    CHECK(editions_command(2025y / 6 / 30, Form::Text, Language::Spanish).out.find("aquí ninguna") != std::string::npos);
    CHECK(editions_command(2025y / 6 / 30, Form::Json, Language::Spanish).out.starts_with("{\n  \"format\": \"imh-editions\""));
}

TEST_CASE("imh assess: another edition answers for the same portfolio, and never says met where it can't know") {
    const std::string mentor = testing::in_checkout("assets/examples/clinical_mentor.json").string();
    const auto asked = [&](const char* pack) {
        return assess_command({.file = mentor, .pack = pack, .category = "iv_clinical", .day = 2025y / 6 / 30}).out;
    };
    CHECK(asked("mi-aimh-mentor").find("Clinical              Met\n") != std::string::npos);
    for (const char* pack : {"nmaimh", "vaimh"}) {
        CHECK(asked(pack).find("Nothing known is missing") != std::string::npos);
        CHECK(asked(pack).find("the checkable requirements are met") == std::string::npos);
    }
}
