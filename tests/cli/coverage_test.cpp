// imh coverage: what the courses of a catalogue cover.
#include "cli/coverage_command.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "io/catalogue_file.h"
#include "io/portfolio_json.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

const std::string example = testing::in_checkout("assets/catalogues/example.json").string();

CoverageRequest asked(std::vector<std::string> categories, Form form = Form::Text) {
    return {.catalogue = example,
            .pack = "ak-aimh-2016",
            .categories = std::move(categories),
            .day = 2025y / 6 / 30,
            .form = form};
}

void check_golden(const CommandResult& result, const std::string& name) {
    CAPTURE(name);
    CHECK(result.exit_code == answered);
    CHECK(result.err == "");
    const auto path = testing::in_checkout("tests/golden/coverage/" + name);
    CHECK(result.out == testing::expected_text(path, result.out));
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// A folder of its own, which ends with the test.
struct Folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / "imh-coverage-test";

    Folder() {
        std::filesystem::remove_all(path);
        std::filesystem::create_directory(path);
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(path / name, std::ios::binary) << text;
        return (path / name).string();
    }
};

} // namespace

TEST_CASE("imh coverage: each form reads as it was looked at") {
    check_golden(coverage_command(asked({"ii"})), "ii.txt");
    check_golden(coverage_command(asked({"ii"}, Form::Csv)), "ii.csv");
    check_golden(coverage_command(asked({"ii"}, Form::Html)), "ii.html");
    check_golden(coverage_command(asked({"ii"}, Form::Svg)), "ii.svg");
    CoverageRequest request = asked({"ii", "iii"}, Form::Json);
    request.series = {"offer-9", "offer-12"};
    request.portfolios = testing::in_checkout("assets/examples").string();
    check_golden(coverage_command(request), "ii_iii.json");
    request.form = Form::Text;
    request.language = Language::Spanish;
    check_golden(coverage_command(request), "ii_iii.es.txt");
}

TEST_CASE("imh coverage: the example is a catalogue as the program writes it") {
    const std::string text = testing::file_text(example);
    const Read<CatalogueFile> read = read_catalogue_file(text, example);
    REQUIRE(read.value);
    CHECK(read.value->offers.size() == 24);
    CHECK(write_catalogue_file(*read.value) == text);
}

TEST_CASE("imh coverage: what is looked at can be narrowed, and the answer says how") {
    CoverageRequest request = asked({});
    request.domain = "TF";
    request.course_format = "online";
    request.from = 2026y / 7 / 1;
    request.aimed_at = {"iii"};
    const CommandResult result = coverage_command(request);
    CHECK(result.exit_code == answered);
    for (const std::string words : {"the whole edition", "Only the domain", "online course", "Jul 1, 2026", "Only for",
                              "Courses looked at    4", "8 of 13 (61 %)"})
        CHECK_MESSAGE(holds(result.out, words), words);
    request.from = 2027y / 1 / 1;
    CHECK(holds(coverage_command(request).out, "There is no course to look at."));
}

TEST_CASE("imh coverage: a portfolio that holds courses on offer is a catalogue, too") {
    const Folder folder;
    Portfolio portfolio;
    portfolio.offers = read_catalogue_file(testing::file_text(example), example).value->offers;
    CoverageRequest request = asked({"ii"}, Form::Csv);
    request.catalogue = folder.write("mine.json", write_portfolio(portfolio));
    const CommandResult result = coverage_command(request);
    CHECK(result.exit_code == answered);
    CHECK(holds(result.out, "32 of 37 (86 %)"));
    request.catalogue = folder.write("none.json", write_portfolio({}));
    CHECK(coverage_command(request).err
          == request.catalogue + ": /offers: this portfolio holds no courses on offer. Name a catalogue, or a portfolio that has some "
                               "under \"offers\".\n");
}

TEST_CASE("imh coverage: with --fail-under it ends with 1 where too little is covered, and says why") {
    CoverageRequest request = asked({"ii"}); // 32 of 37: 86.48 %
    for (const int enough : {0, 86}) {
        request.fail_under = enough;
        CHECK(coverage_command(request).exit_code == answered);
        CHECK(coverage_command(request).err == "");
    }
    request.fail_under = 87;
    const CommandResult result = coverage_command(request);
    CHECK(result.exit_code == does_not_hold);
    CHECK(holds(result.out, "32 of 37 (86 %)"));
    CHECK(result.err == "Too few areas are covered: 32 of 37, 86 %. --fail-under asks for 87 %.\n");
    request.language = Language::Spanish;
    CHECK(coverage_command(request).err == "Hay muy pocas áreas cubiertas: 32 de 37, 86 %. --fail-under pide 87 %.\n");
}

TEST_CASE("imh coverage: of a folder of portfolios only numbers are told") {
    const Folder folder;
    const auto person = [](const char* name, const char* areas) {
        return R"({"format": "imh-portfolio", "version": 1, "name": ")" + std::string(name) + R"(", "interest": "ii", "trainings": [)"
               + R"({"id": "t", "title": "Secret of )" + name + R"(", "from": "2024-01-01", "hours": "6:00", "areas": [)" + areas
               + "]}]}";
    };
    folder.write("a.json", person("Zelda", R"("TF01", "LR01")"));
    folder.write("b.json", person("Quincy", R"("TF01", "TF02")"));
    folder.write("notes.txt", "no portfolio");
    CoverageRequest request = asked({});
    request.portfolios = folder.path.string();
    request.form = Form::Html;
    CommandResult result = coverage_command(request);
    CHECK(result.exit_code == answered);
    CHECK(holds(result.out, "People who lack one of them: 2 of 2 people. Missing areas that it covers, over all people: 12 of 70. "
                            "People who would then lack none: 0."));
    for (const Form form : {Form::Text, Form::Json, Form::Html, Form::Csv, Form::Svg}) {
        request.form = form;
        result = coverage_command(request);
        for (const std::string personal : {"Zelda", "Quincy", "Secret", "a.json"})
            CHECK_MESSAGE(!holds(result.out + result.err, personal), personal);
    }
    request.form = Form::Json;
    request.categories = {"iii"};
    CHECK(holds(coverage_command(request).out, "\"people\": 2,\n    \"missing\": 86,"));
}

TEST_CASE("imh coverage: what is wrong is told, of each portfolio, too") {
    const Folder folder;
    CoverageRequest request = asked({"ii", "v"});
    request.domain = "XX";
    request.course_format = "walk";
    request.series = {"offer-99"};
    request.portfolios = folder.path.string();
    const CommandResult result = coverage_command(request);
    CHECK(result.exit_code == bad_input);
    CHECK(result.out == "");
    CHECK(result.err
          == "--category: \"v\" is no category of ak-aimh-2016. Write \"i\", \"ii\", \"iii\", \"iv_clinical\", \"iv_policy\" or "
             "\"iv_research\".\n"
             "--domain: \"XX\" is no domain of ak-aimh-2016. Write \"TF\", \"LR\", \"SE\", \"DS\", \"WO\", \"LP\", \"CO\", \"TH\", \"RFL\", "
             "\"AD\" or \"RE\".\n"
             "--format-of-course: \"walk\" is no kind of course. Write \"workshop\", \"series\", \"conference\", \"online\" or "
             "\"self_study\".\n"
             "--series: \"offer-99\" is the id of no course in this catalogue. Write ids with a comma between, as \"imh coverage "
             "--format json\" tells them.\n"
             + folder.path.string()
             + ": there is no portfolio in this folder. Name a folder that holds portfolios, each a file that ends with .json.\n");

    const std::string broken = folder.write("broken.json", "{");
    const std::string open = folder.write("open.json", R"({"format": "imh-portfolio", "version": 1})");
    request = asked({});
    request.portfolios = folder.path.string();
    const std::string told = coverage_command(request).err;
    CHECK(told.starts_with(broken + ": "));
    CHECK(told.ends_with(open + ": /interest: it does not say for which category of ak-aimh-2016 it is. Name one for all portfolios, "
                                "for example --category ii.\n"));
    request.portfolios.clear();
    request.catalogue = open + "x";
    CHECK(coverage_command(request).err == request.catalogue + ": there is no such file. Check its name and folder.\n");
}
