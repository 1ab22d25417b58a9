// Files that are wrong: each in tests/bad_input has its exact messages beside it; those that are too
// large or too many to keep are made here.

#include <doctest/doctest.h>

#include "io/cases_json.h"
#include "io/catalogue_file.h"
#include "io/json.h"
#include "io/pack_lint.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "io/training_file.h"
#include "support/files.h"

using namespace imh;

namespace {

std::string lines(const std::vector<Problem>& problems) {
    std::string text;
    for (const Problem& problem : problems)
        text += problem_text(problem) + "\n";
    return text;
}

const RulePack& alaska() {
    static const Read<RulePack> pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    return *pack.value;
}

std::string portfolio_problems(const std::string& text, const std::string& file) {
    const auto read = read_portfolio(text, file);
    CHECK(read.value.has_value() == read.problems.empty());
    return lines(read.value ? check_portfolio(*read.value, alaska(), file) : read.problems);
}

std::string pack_problems(const std::string& text, const std::string& file) {
    const NamedText named{file, text};
    const auto read = read_rule_pack({&named, 1});
    CHECK(read.value.has_value() == read.problems.empty());
    return lines(read.problems);
}

std::string case_problems(const std::string& text, const std::string& file) {
    const NamedText named{file, text};
    const auto read = read_cases({&named, 1}, alaska());
    CHECK(read.value.has_value() == read.problems.empty());
    return lines(read.problems);
}

/// What can be read, and is odd: mistakes first, then hints.
std::string oddities(const std::string& text, const std::string& file) {
    const NamedText named{file, text};
    const auto read = read_rule_pack({&named, 1});
    if (!read.value)
        return "it can't be read: " + lines(read.problems);
    const bool on_another = !read.value->based_on.empty();
    const PackLint lint = lint_pack(*read.value, on_another ? &alaska() : nullptr, nullptr, file);
    std::string text_of_hints = lines(lint.mistakes);
    for (const Problem& hint : lint.hints)
        text_of_hints += "hint: " + problem_text(hint) + "\n";
    return text_of_hints;
}

std::string training_problems(const std::string& text, const std::string& file) {
    const auto read = read_training_file(text, file);
    CHECK(read.value.has_value() == read.problems.empty());
    return lines(read.value ? check_training_file(*read.value, alaska(), file) : read.problems);
}

std::string catalogue_problems(const std::string& text, const std::string& file) {
    const auto read = read_catalogue_file(text, file);
    CHECK(read.value.has_value() == read.problems.empty());
    return lines(read.value ? check_catalogue_file(*read.value, alaska(), file) : read.problems);
}

} // namespace

TEST_CASE("bad input: every file gives exactly the messages that stand beside it") {
    const auto paths = testing::files_below(testing::in_checkout("tests/bad_input"), ".json");
    CHECK(paths.size() > 100);
    for (const auto& path : paths) {
        const std::string name = path.filename().string();
        CAPTURE(path.string());
        const std::string kind = path.parent_path().filename();
        const std::string text = testing::file_text(path);
        const std::string problems = kind == "rule_pack"   ? pack_problems(text, name)
                                     : kind == "trainings" ? training_problems(text, name)
                                     : kind == "catalogue" ? catalogue_problems(text, name)
                                     : kind == "cases"     ? case_problems(text, name)
                                     : kind == "lint"      ? oddities(text, name)
                                                           : portfolio_problems(text, name);
        CHECK(problems != "");
        auto expected = path;
        CHECK(problems == testing::expected_text(expected.replace_extension(".txt"), problems));
    }
}

TEST_CASE("bad input: a file cut off at any byte is refused, and says that it breaks off or is empty") {
    const std::string whole = testing::file_text(testing::in_checkout("tests/io/everything.json"));
    const std::size_t end = whole.find_last_of('}');
    for (std::size_t length = 0; length <= end; ++length) {
        CAPTURE(length);
        const std::string problems = portfolio_problems(whole.substr(0, length), "cut.json");
        const bool told = problems.find("breaks off") != std::string::npos
                          || problems.find("is empty") != std::string::npos
                          || problems.find("not in UTF-8") != std::string::npos;
        CHECK(told);
    }
}

TEST_CASE("bad input: with any one byte changed a file is refused or written back the same twice") {
    const std::string whole = testing::file_text(testing::in_checkout("tests/io/everything.json"));
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const int flip : {0x01, 0x20, 0x80, 0xFF}) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ flip);
            const auto read = read_portfolio(changed, "changed.json");
            REQUIRE(read.value.has_value() == read.problems.empty());
            if (!read.value)
                continue;
            const std::string once = write_portfolio(*read.value);
            const auto again = read_portfolio(once, "again.json");
            REQUIRE(again.value);
            REQUIRE(write_portfolio(*again.value) == once);
        }
    }
}

TEST_CASE("bad input: random bytes are refused") {
    std::uint32_t state = 20'250'630;
    const auto next = [&] { return state = state * 1'664'525U + 1'013'904'223U; };
    for (int round = 0; round < 2'000; ++round) {
        std::string text(next() % 200U, '\0');
        for (char& c : text)
            c = static_cast<char>(next() >> 24U);
        CHECK(portfolio_problems(text, "random.json") != "");
        CHECK(pack_problems(text, "random.json") != "");
    }
}

TEST_CASE("bad input: 100,000 levels are refused at the 65th") {
    const std::string deep_list(100'000, '[');
    std::string deep_object;
    for (int i = 0; i < 100'000; ++i)
        deep_object += "{\"a\":";
    const std::string message =
        "deep.json: the file is nested more than 64 levels deep. A portfolio or a rule pack needs "
        "about ten; check that this is the right file.\n";
    CHECK(portfolio_problems(deep_list, "deep.json") == message);
    CHECK(portfolio_problems(deep_object, "deep.json") == message);
    CHECK(pack_problems(deep_object, "deep.json") == message);
}

TEST_CASE("bad input: 64 levels are read and kept, 65 are not") {
    const auto nested = [](int levels) {
        return R"({"format": "imh-portfolio", "version": 1, "later": )"
               + std::string(static_cast<std::size_t>(levels), '[') + std::string(static_cast<std::size_t>(levels), ']')
               + "}";
    };
    CHECK(portfolio_problems(nested(63), "deep.json") == "");
    CHECK(portfolio_problems(nested(64), "deep.json") != "");
}

TEST_CASE("bad input: 200 MB are refused before they are looked at") {
    const std::string huge(200'000'000, ' ');
    CHECK(portfolio_problems(huge, "huge.json")
          == "huge.json: the file is larger than 20 MB. A portfolio has some hundred kilobytes at most; check that "
             "this is "
             "the right file.\n");
}

TEST_CASE("bad input: more than a million values are refused") {
    std::string many = R"({"format": "imh-portfolio", "version": 1, "later": [0)";
    for (int i = 0; i < 1'000'000; ++i)
        many += ",0";
    CHECK(
        portfolio_problems(many + "]}", "many.json")
        == "many.json: the file holds more than a million values. A portfolio or a rule pack has some thousands; check "
           "that this is the right file.\n");
}

TEST_CASE("bad input: nothing of a file reaches a terminal as a control character") {
    const std::string text = "{\"format\": \"imh-portfolio\", \"version\": 1, \"name\": 5, \"trainings\": [{\"id\": "
                             "\"\\u001b[31m\"}], \"declarations\": {\"\\u001b[2J\": 1}}";
    for (const char c : portfolio_problems(text, "\x1b[1mname.json"))
        CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
}
