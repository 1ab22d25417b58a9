// renew, compare and case: what goes from one edition or period to another.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "cli/case_command.h"
#include "cli/compare_command.h"
#include "cli/renew_command.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date day = 2025y / 6 / 30;
constexpr Date first = 2024y / 7 / 1;

std::string example(const std::string& name) {
    return testing::in_checkout("assets/examples/" + name + ".json").string();
}

/// A file beside the tests' other files of this run.
std::string written_file(const std::string& name, const std::string& text) {
    const std::string path = (std::filesystem::temp_directory_path() / ("imh-editions-test-" + name)).string();
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

void check_golden(const CommandResult& result, const std::string& name) {
    CAPTURE(name);
    CHECK(result.exit_code == answered);
    CHECK(result.err == "");
    const auto path = testing::in_checkout("tests/golden/" + name);
    CHECK(result.out == testing::expected_text(path, result.out));
}

RenewRequest renewal(const char* name, const char* pack, const char* category, Form form) {
    return {example(name), pack, category, 2020y / 1 / 1, first, day, form, Language::English};
}

CompareRequest comparison(const char* name, const char* one, const char* other, Form form) {
    return {example(name), {one, other}, "", std::nullopt, day, form, Language::English};
}

} // namespace

TEST_CASE("imh renew: the log reads as it was looked at") {
    check_golden(renew_command(renewal("home_visitor", "ak-aimh-2016", "ii", Form::Text)), "renewal/home_visitor.txt");
    check_golden(renew_command(renewal("home_visitor", "ak-aimh-2016", "ii", Form::Json)), "renewal/home_visitor.json");
    check_golden(renew_command(renewal("clinical_mentor", "mi-aimh-later", "iv_clinical", Form::Text)),
                 "renewal/clinical_mentor.mi.txt");
    check_golden(renew_command(renewal("clinical_mentor", "mi-aimh-later", "iv_clinical", Form::Csv)),
                 "renewal/clinical_mentor.mi.csv");
    RenewRequest spanish = renewal("clinical_mentor", "alliance-newer", "iv_clinical", Form::Text);
    spanish.language = Language::Spanish;
    check_golden(renew_command(spanish), "renewal/clinical_mentor.alliance.es.txt");
    const std::string html = renew_command(renewal("home_visitor", "ak-aimh-2016", "ii", Form::Html)).out;
    CHECK(html.find("<h1>Log for renewal</h1>") != std::string::npos);
    CHECK(html.find("All is needed by") != std::string::npos);
}

TEST_CASE("imh renew: what is held and since when is taken from the portfolio where it tells it") {
    const std::string file = written_file("holder.json", R"({"format": "imh-portfolio", "version": 1, "people": [
        {"id": "me", "self": "yes", "endorsements": [{"category": "iv_clinical", "from": "2021-03-01"}]}]})");
    RenewRequest request{file, "ak-aimh-2016", std::nullopt, std::nullopt, first, day, Form::Json, Language::English};
    const std::string told = renew_command(request).out;
    CHECK(told.find("\"category\": \"iv_clinical\"") != std::string::npos);
    CHECK(told.find("\"since\": \"2021-03-01\"") != std::string::npos);
    request.since = 2024y / 1 / 1;
    CHECK(renew_command(request).out.find("\"since\": \"2024-01-01\"") != std::string::npos);
    request.category = "ii";
    request.since.reset();
    CHECK(renew_command(request).out.find("\"since\"") == std::string::npos);
}

TEST_CASE("imh renew: what was not said is told with what to write") {
    const CommandResult result =
        renew_command({example("home_visitor"), "ak-aimh-2016", std::nullopt, {}, {}, day, Form::Text, Language::English});
    CHECK(result.exit_code == bad_input);
    CHECK(result.err == "--from: the first day of the period is not said. Write it, for example --from 2025-01-01.\n"
                        "--category: the portfolio does not say which category you hold. Name the one to renew, for "
                        "example --category ii.\n");
    const CommandResult other =
        renew_command({example("home_visitor"), "nmaimh", "v", {}, first, day, Form::Text, Language::English});
    CHECK(other.err.starts_with("--category: \"v\" is no category of nmaimh. Write "));
}

TEST_CASE("imh compare: two editions read side by side as it was looked at") {
    CompareRequest request = comparison("clinical_mentor", "ak-aimh-2016", "mi-aimh-mentor", Form::Text);
    request.category = "iv_clinical";
    check_golden(compare_command(request), "compare/clinical_mentor.txt");
    request.form = Form::Json;
    check_golden(compare_command(request), "compare/clinical_mentor.json");
    request = comparison("policy_leader", "ak-aimh-2016", "alliance-newer", Form::Text);
    request.category = "iv_policy";
    request.language = Language::Spanish;
    check_golden(compare_command(request), "compare/policy_leader.es.txt");
}

TEST_CASE("imh compare: of one association, its edition and the one next to it") {
    const CommandResult result = compare_command({example("clinical_mentor"), {}, "mi", "iv_clinical", day, Form::Text, Language::English});
    CHECK(result.exit_code == answered);
    CHECK(result.out.find("MI-AIMH Endorsement, requirements for Mentors, undated") != std::string::npos);
    CHECK(result.out.find("MI-AIMH Endorsement, as its later pages tell") != std::string::npos);
}

TEST_CASE("imh compare: what can't be compared is told") {
    const auto told = [](const CompareRequest& request) { return compare_command(request).err; };
    CompareRequest request = comparison("clinical_mentor", "ak-aimh-2016", "nmaimh", Form::Text);
    request.editions.pop_back();
    CHECK(told(request)
          == "--editions: there are not two editions here. Write two with a comma between, for example "
             "ak-aimh-2016,nmaimh.\n");
    request.association = "ak";
    CHECK(told(request).starts_with("--association: Alaska Association for Infant and Early Childhood Mental Health has no two "
                                    "editions to compare."));
    request.association = "xx";
    CHECK(told(request).starts_with("--association: \"xx\" is no association of the list."));
    request = comparison("clinical_mentor", "ak-aimh-2016", "nowhere", Form::Text);
    CHECK(told(request).find("nowhere") != std::string::npos);
    request = comparison("clinical_mentor", "ak-aimh-2016", "nmaimh", Form::Text);
    request.category = "v";
    CHECK(told(request).starts_with("--category: \"v\" is no category of nmaimh."));
}

TEST_CASE("imh case: the areas go out as a framework, and a framework comes in as it was") {
    const CommandResult out = case_command({"vaimh", std::nullopt, day, Form::Json, false});
    CHECK(out.exit_code == answered);
    const std::string file = written_file("vaimh.case.json", out.out);
    CHECK(case_command({"", file, day, Form::Json, false}).out == out.out);
    CHECK(case_command({"", file, day, Form::Text, false}).out.starts_with(
        "VAIMH Endorsement, as far as its pages tell\nof the rule pack vaimh\n\nTF  Theoretical Foundations\n  TF01  "));
    CHECK(case_command({"", file, day, Form::Json, true}).out.starts_with("{\n  \"domains\": ["));
    CHECK(case_command({"nowhere", std::nullopt, day, Form::Json, false}).exit_code == bad_input);
    const CommandResult refused = case_command({"", example("home_visitor"), day, Form::Text, false});
    CHECK(refused.exit_code == bad_input);
    CHECK(refused.err.find("\"CFDocument\" is missing") != std::string::npos);
}
