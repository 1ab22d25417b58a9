#include "cli/commands.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "core/papers/paper.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date day = 2025y / 6 / 30;

std::string example(const std::string& name) {
    return testing::in_checkout("assets/examples/" + name + ".json").string();
}

CommandResult report(const std::string& name, const std::string& kind, Form form, Language language = Language::English) {
    return report_command({example(name), "ak-aimh-2016", kind, std::nullopt, day, form, language});
}

/// A file beside the tests' other files of this run.
std::string written(const std::string& name, const std::string& text) {
    const std::string path = (std::filesystem::temp_directory_path() / ("imh-report-test-" + name)).string();
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::string result_of(const std::string& name) {
    return assess_command({example(name), "ak-aimh-2016", std::nullopt, day, Form::Result}).out;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("imh report: each paper reads as it was looked at") {
    struct {
        std::string example;
        std::string kind;
        Form form;
        std::string ending;
        Language language = Language::English;
    } const rows[] = {
        {"on_the_way", "standing", Form::Text, "txt"},
        {"on_the_way", "map", Form::Text, "txt"},
        {"on_the_way", "log", Form::Text, "txt"},
        {"on_the_way", "plan", Form::Text, "txt"},
        {"on_the_way", "worksheet", Form::Text, "txt"},
        {"on_the_way", "worksheet", Form::Csv, "csv"},
        {"on_the_way", "worksheet", Form::Text, "es.txt", Language::Spanish},
        {"child_care_teacher", "plan", Form::Html, "html"},
        {"child_care_teacher", "map", Form::Html, "html"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.kind);
        const CommandResult result = report(row.example, row.kind, row.form, row.language);
        CHECK(result.exit_code == answered);
        CHECK(result.err == "");
        const auto path = testing::in_checkout("tests/golden/papers/" + row.example + "." + row.kind + "." + row.ending);
        CHECK(result.out == testing::expected_text(path, result.out));
    }
}

TEST_CASE("imh report: every paper of every example can be made in every form and language") {
    for (const auto& path : testing::files_below(testing::in_checkout("assets/examples"), ".json"))
        for (const paper::Kind kind : paper::all_kinds)
            for (const Language language : {Language::English, Language::Spanish}) {
                CAPTURE(path.string());
                const std::string name = path.stem().string();
                const std::string kind_name(paper::name_of(kind));
                const std::string html = report(name, kind_name, Form::Html, language).out;
                CHECK(html.find(language == Language::Spanish ? "<html lang=\"es\">" : "<html lang=\"en\">") != std::string::npos);
                for (const std::string unfilled : {"{1}", "{2}", "{3}"})
                    CHECK_MESSAGE(html.find(unfilled) == std::string::npos, unfilled);
                CHECK(report(name, kind_name, Form::Csv, language).out.starts_with("\xEF\xBB\xBF"));
            }
}

TEST_CASE("imh report: the worksheet in Spanish still says each area as EASy names it") {
    const std::string text = report("on_the_way", "worksheet", Form::Csv, Language::Spanish).out;
    CHECK(text.find("observation & listening") != std::string::npos);
    CHECK(text.find("Hoja de trabajo para EASy") != std::string::npos);
}

TEST_CASE("imh report: without a category every one is told") {
    std::string text = testing::file_text(example("on_the_way"));
    const std::string file = written("no-interest.json", replaced(text, "\"interest\": \"ii\",", ""));
    const std::string out = report_command({file, "ak-aimh-2016", "standing", std::nullopt, day, Form::Text}).out;
    for (const std::string title : {"Infant Family Associate\n---", "Infant Mental Health Mentor · Research/Faculty\n---"})
        CHECK(out.find(title) != std::string::npos);
    const std::string one = report_command({file, "ak-aimh-2016", "standing", "i", day, Form::Text}).out;
    CHECK(one.find("Infant Family Associate\n---") != std::string::npos);
    CHECK(one.find("Research/Faculty\n---") == std::string::npos);
}

TEST_CASE("imh verify: a result holds with its portfolio and rules, also by the folder of the rules") {
    const std::string file = written("result.json", result_of("on_the_way"));
    const CommandResult result = verify_command({file, example("on_the_way"), ""});
    CHECK(result.out == file + ": holds. These rules and this portfolio give every finding in it, as of 2025-06-30.\n");
    CHECK(result.exit_code == answered);
    CHECK(verify_command({file, example("on_the_way"), testing::in_checkout("rules/ak-aimh-2016").string()}).exit_code == answered);
}

TEST_CASE("imh verify: what was changed is told with its place") {
    const std::string whole = result_of("on_the_way");
    struct {
        std::string name;
        std::string from, to;
        std::string told;
    } const rows[] = {
        {"a standing", "\"standing\": \"not_met\"", "\"standing\": \"met\"", "/assessment/categories/0/findings/"},
        {"an outcome", "\"outcome\": \"not_met\"", "\"outcome\": \"met\"", "Another value now at /assessment/categories/0/outcome\n"},
        {"the hash of the rules", "\"rules_sha256\": \"", "\"rules_sha256\": \"0", "The rules are others"},
        {"the hash of the portfolio", "\"portfolio_sha256\": \"", "\"portfolio_sha256\": \"0", "The portfolio is another"},
        {"the edition", "\"edition\": \"2016\"", "\"edition\": \"2024\"", "Another value now at /edition\n"},
        {"the day", "\"day\": \"2025-06-30\"", "\"day\": \"2015-06-30\"", "Another value now at /assessment/day\n"},
        {"something added", "\"edition\": ", "\"endorsed\": true, \"edition\": ", "Another value now at /endorsed\n"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        std::string changed = replaced(whole, row.from, row.to);
        if (row.name.starts_with("the hash")) { // keeps its length, and is another whatever it began with
            const std::size_t first = changed.find(row.to) + row.to.size();
            changed[first - 1] = changed[first] == '0' ? '1' : '0';
            changed.erase(first, 1);
        }
        const CommandResult result = verify_command({written("changed.json", changed), example("on_the_way"), ""});
        CHECK(result.exit_code == does_not_hold);
        CHECK(result.out.find("does not hold") != std::string::npos);
        CHECK_MESSAGE(result.out.find(row.told) != std::string::npos, result.out);
    }
}

TEST_CASE("imh verify: another portfolio is told, and what is no result is refused") {
    const std::string file = written("result.json", result_of("on_the_way"));
    const CommandResult other = verify_command({file, example("home_visitor"), ""});
    CHECK(other.exit_code == does_not_hold);
    CHECK(other.out.find("The portfolio is another than the one it was made from.") != std::string::npos);
    for (const std::string text : {"", "[]", "{}", "{\"format\": \"imh-portfolio\", \"version\": 1}"}) {
        CAPTURE(text);
        const CommandResult refusal = verify_command({written("none.json", text), example("on_the_way"), ""});
        CHECK(refusal.exit_code == bad_input);
        CHECK(refusal.err != "");
    }
    CHECK(verify_command({"nowhere.json", example("on_the_way"), ""}).exit_code == bad_input);
}
