// The program itself: words of the command line, exit codes, the standard input.

#include <array>
#include <cstdio>
#include <string>

#include <doctest/doctest.h>
#include <sys/wait.h>

#include "support/files.h"

namespace {

struct Ended {
    std::string out; // the standard output and the standard error, as they came
    int exit_code = -1;
};

Ended run(const std::string& words) {
    Ended ended;
    const std::string command = "cd '" IMH_SOURCE_DIR "' && { " + words + "; } 2>&1";
    std::FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 4096> block{};
    while (const std::size_t count = std::fread(block.data(), 1, block.size(), pipe))
        ended.out.append(block.data(), count);
    const int status = pclose(pipe);
    ended.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ended;
}

const std::string imh = "'" IMH_PROGRAM "' ";
const std::string home_visitor = "assets/examples/home_visitor.json ";

} // namespace

TEST_CASE("imh: the exit code is 0 for an answer and 2 for anything wrong in what was given") {
    struct {
        std::string words;
        int exit_code;
        std::string says;
    } const rows[] = {
        {imh + "--help", 0, "imh assess portfolio.json --as-of 2025-06-30"},
        {imh + "assess --help", 0, "Examples"},
        {imh + "assess " + home_visitor + "--as-of 2025-06-30 --category ii", 0, "Infant Family Specialist"},
        {imh + "assess " + home_visitor, 0, "Infant Family Specialist"},
        {imh + "assess " + home_visitor + "--format json", 0, "\"format\": \"imh-assessment\""},
        {imh + "matrix --format csv", 0, "RE03,RE,Research & Evaluation,study of families,,,,RF"},
        {imh + "check " + home_visitor + "rules/ak-aimh-2016", 0, "fine, a rule pack"},
        {imh + "renew " + home_visitor + "--category ii --since 2020-01-01 --from 2024-07-01 --as-of 2025-06-30", 0,
         "Held since        Jan 1, 2020"},
        {imh + "renew " + home_visitor + "--category ii --from 2024-02-30", 2,
         "--from: \"2024-02-30\" is not a day of the calendar."},
        {imh + "compare " + home_visitor + "--editions ak-aimh-2016,vaimh --format json", 0, "\"format\": \"imh-comparison\""},
        {imh + "compare " + home_visitor + "--association mi --language es", 0, "Dos ediciones lado a lado"},
        {imh + "compare " + home_visitor + "--editions ak-aimh-2016", 2, "--editions: there are not two editions here."},
        {imh + "case nmaimh --as-of 2025-06-30", 0, "\"lastChangeDateTime\": \"2025-06-30T00:00:00Z\""},
        {imh + "case nmaimh --competencies", 0, "\"domains\": ["},
        {imh + "case nmaimh | " + imh + "case --import - --format text", 0, "of the rule pack nmaimh"},
        {imh + "coverage assets/catalogues/example.json --category ii", 0, "32 of 37 (86 %)"},
        {imh + "coverage assets/catalogues/example.json --category ii,iii --format json", 0, "\"format\": \"imh-coverage\""},
        {imh + "coverage - --category ii --category iii --format svg < assets/catalogues/example.json", 0, "</svg>"},
        {imh + "coverage assets/catalogues/example.json --category ii --fail-under 87", 1, "Too few areas are covered: 32 of 37"},
        {imh + "coverage assets/catalogues/example.json --category ii --fail-under 86", 0, "32 of 37"},
        {imh + "coverage assets/catalogues/example.json --fail-under 101", 2, "101"},
        {imh + "coverage assets/catalogues/example.json --from 2026-02-30", 2, "--from: \"2026-02-30\" is not a day of the calendar."},
        {imh + "coverage assets/catalogues/example.json --domain DS --format-of-course online --aimed-at i --from 2026-12-31", 0,
         "online course"},
        {imh, 2, "Examples"},
        {imh + "judge", 2, "judge"},
        {imh + "assess", 2, "FILE"},
        {imh + "assess " + home_visitor + "--as-of 2023-02-30", 2,
         "--as-of: \"2023-02-30\" is not a day of the calendar. Write year, month and day, for example 2025-06-30."},
        {imh + "assess " + home_visitor + "--format xml", 2, "xml"},
        {imh + "assess " + home_visitor + "--category v", 2, "--category: \"v\" is no category"},
        {imh + "assess nowhere.json", 2, "nowhere.json: there is no such file."},
        {imh + "assess rules", 2, "rules: this is a folder."},
        {imh + "test mi-aimh-mentor", 0, "64 of 64 cases agree"},
        {imh + "test rules/mi-aimh-mentor --language es", 0, "64 de 64 casos coinciden"},
        {imh + "test tests/golden", 2, "there is no pack.json in this folder"},
        {imh + "diff ak-aimh-2016 mi-aimh-mentor " + home_visitor + "--as-of 2025-06-30", 0, "\"Met\" before, now \"not there\""},
        {imh + "diff ak-aimh-2016 mi-aimh-mentor --format json", 0, "\"format\": \"imh-rule-changes\""},
        {imh + "diff ak-aimh-2016", 2, "NEW"},
        {imh + "check tests/bad_input/lint/condition_twice.json", 0, "hint: "},
        {imh + "check --strict tests/bad_input/lint/condition_twice.json", 2, "Keep it once."},
        {imh + "check tests/golden", 2, "there is no pack.json in this folder"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.words);
        const Ended ended = run(row.words);
        CAPTURE(ended.out);
        CHECK(ended.exit_code == row.exit_code);
        CHECK(ended.out.find(row.says) != std::string::npos);
    }
}

TEST_CASE("imh: a dash in place of a file is the standard input") {
    const Ended piped = run("cat " + home_visitor + "| " + imh + "assess - --as-of 2025-06-30");
    CHECK(piped.exit_code == 0);
    CHECK(piped.out == run(imh + "assess " + home_visitor + "--as-of 2025-06-30").out);
    const Ended empty = run(imh + "check - < /dev/null");
    CHECK(empty.exit_code == 2);
    CHECK(empty.out.find("-: the file is empty.") != std::string::npos);
}

TEST_CASE("imh: without end, 200 MB and more, are refused after 20") {
    const Ended endless = run("yes '[' | " + imh + "check -");
    CHECK(endless.exit_code == 2);
    CHECK(endless.out.find("larger than 20 MB") != std::string::npos);
}

TEST_CASE("imh: problems go to the standard error, JSON to the standard output") {
    const std::string bad = "tests/bad_input/values/portfolio/end_before_start.json ";
    CHECK(run(imh + "assess " + bad + "2> /dev/null").out == "");
    CHECK(run(imh + "assess " + bad + "--format json 2> /dev/null").out.find("\"imh-problems\"") != std::string::npos);
}
