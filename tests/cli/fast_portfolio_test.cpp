// The fast reader beside the ordinary one: it may leave anything to that, but what it takes is what that reads.

#include "cli/fast_portfolio.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "support/files.h"
#include "support/typical_portfolio.h"

using namespace imh;

namespace {

/// For the whole test, so that what one portfolio leaves behind would be seen in the next.
FastPortfolios& reader() {
    static FastPortfolios all;
    return all;
}

/// Was it read fast? Then it was read as it should be.
bool read_fast(const std::string& text) {
    std::string line = text + std::string(FastPortfolios::bytes_behind, '}');
    const std::optional<Portfolio> fast = reader().read(std::string_view(line).substr(0, text.size()));
    if (!fast)
        return false;
    const Read<Portfolio> ordinary = read_portfolio(text, "line");
    CHECK(ordinary.value.has_value());
    CHECK((!ordinary.value || *ordinary.value == *fast));
    return true;
}

/// A portfolio of nothing but these members.
std::string portfolio(const std::string& members) {
    return R"({"format":"imh-portfolio","version":1)" + (members.empty() ? "" : "," + members) + "}";
}

std::string training(const std::string& members) {
    return portfolio(R"("trainings":[{"id":"t",)" + members + "}]");
}

void reverse_members(JsonValue& value) {
    if (value.kind == JsonValue::Kind::Object)
        std::reverse(value.items.begin(), value.items.end());
    for (JsonValue& item : value.items)
        reverse_members(item);
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

TEST_CASE("fast portfolios: every example and many made up by chance are read fast, in whatever order their members stand") {
    std::vector<std::string> texts;
    for (const auto& path : ::testing::files_below(::testing::in_checkout("assets/examples"), ".json"))
        texts.push_back(::testing::file_text(path));
    for (const std::string_view id : bundled_pack_ids()) {
        const Read<RulePack> pack = read_bundled_pack(id);
        REQUIRE(pack.value);
        for (std::uint64_t seed = 0; seed < 12; ++seed) {
            texts.push_back(write_portfolio(imh::testing::random_portfolio(seed, *pack.value)));
            texts.push_back(imh::testing::typical_line(seed, *pack.value));
        }
    }
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(read_fast(text));
        ProblemList problems("");
        std::optional<JsonValue> json = parse_json(text, problems);
        REQUIRE(json);
        reverse_members(*json);
        CHECK(read_fast(compact_text(*json)));
    }
}

TEST_CASE("fast portfolios: nothing that is wrong is taken, and nothing of the tests' files otherwise than it should be") {
    std::size_t looked_at = 0;
    for (const char* folder : {"tests/bad_input", "tests/io", "rules"})
        for (const auto& path : ::testing::files_below(::testing::in_checkout(folder), ".json")) {
            CAPTURE(path.string());
            const std::string text = ::testing::file_text(path);
            const bool bad = path.string().find("bad_input") != std::string::npos;
            const bool fast = read_fast(text);
            CHECK((!fast || !bad || path.string().find("values/portfolio") != std::string::npos));
            ++looked_at;
        }
    CHECK(looked_at > 100);
}

TEST_CASE("fast portfolios: with a few bytes changed anywhere, they are left to the ordinary reader or read as it does") {
    const std::vector<std::string> pieces = {"\"", "\\", "{", "}", "[", "]", ",", ":", " ", "0", "-", "9", "e", ".", "null", "true",
                                             "\"id\":", "\"x\":1,", "\\u0041", "\\ud83d", "\\ude00", "\x01", "\x7f", "\xC3",
                                             "\xC3\xA9", "\xED\xA0\x80", "\n", "a", "unsaid", "2023-02-29", "6:60"};
    imh::testing::Dice dice{11};
    int taken = 0;
    for (const auto& path : ::testing::files_below(::testing::in_checkout("assets/examples"), ".json")) {
        const std::string whole = ::testing::file_text(path);
        for (int turn = 0; turn < 600; ++turn) {
            std::string text = whole;
            for (int change = dice.below(2); change >= 0; --change) {
                const auto at = static_cast<std::size_t>(dice.below(static_cast<int>(text.size())));
                const auto length = static_cast<std::size_t>(dice.below(4));
                const auto piece = static_cast<std::size_t>(dice.below(static_cast<int>(pieces.size())));
                text.replace(at, std::min(length, text.size() - at), pieces[piece]);
            }
            CAPTURE(text);
            taken += read_fast(text);
        }
    }
    CHECK(taken > 100); // a changed letter in a title is nothing wrong
}

TEST_CASE("fast portfolios: what is out of the ordinary is left to the ordinary reader") {
    struct {
        std::string name;
        std::string text;
        bool fast;
    } const rows[] = {
        {"nothing in it", portfolio(""), true},
        {"spaces around it", " \t\r\n" + portfolio("") + "\r", true},
        {"a number", portfolio(R"("jobs":[{"id":"j","kind":"job","families":14}])"), true},
        {"a whole number with a sign", portfolio(R"("jobs":[{"id":"j","kind":"job","families":-0}])"), true},
        {"a fraction", portfolio(R"("jobs":[{"id":"j","kind":"job","families":14.0}])"), false},
        {"a power", portfolio(R"("jobs":[{"id":"j","kind":"job","families":1e1}])"), false},
        {"a large number", portfolio(R"("jobs":[{"id":"j","kind":"job","families":9223372036854775808}])"), false},
        {"a number out of range", portfolio(R"("jobs":[{"id":"j","kind":"job","hours_per_week":169}])"), false},
        {"an escaped letter", training(R"("title":"\u00e9\n\t\"\\\/")"), true},
        {"an escaped zero", training(R"("title":"\u0000")"), false},
        {"an escaped control character", training(R"("title":"\u001F")"), false},
        {"an escaped delete", training(R"("title":"\u007f")"), false},
        {"a form feed", training(R"("title":"\f")"), false},
        {"a backspace", training(R"("title":"\b")"), false},
        {"a carriage return", training(R"("title":"\r")"), false},
        {"a pair of surrogates", training(R"("title":"\ud83d\ude00")"), false},
        {"half a pair", training(R"("title":"\ud83d")"), false},
        {"the other half", training(R"("title":"\uDE00")"), false},
        {"a backslash and a u", training(R"("title":"\\ud83d")"), true},
        {"a control character", training("\"title\":\"\x7f\""), false},
        {"not UTF-8", training("\"title\":\"\xFF\""), false},
        {"an escaped name of a member", training(R"("t\u0069tle":"x")"), true},
        {"a long title", training("\"title\":\"" + std::string(500, 'x') + "\""), true},
        {"a title too long", training("\"title\":\"" + std::string(501, 'x') + "\""), false},
        {"an area without a name", training(R"("areas":[""])"), false},
        {"many areas", training("\"areas\":[" + repeated("\"TF01\",", 19'999) + "\"TF01\"]"), true},
        {"too many areas", training("\"areas\":[" + repeated("\"TF01\",", 20'000) + "\"TF01\"]"), false},
        {"an unknown member", training(R"("mood":"fine")"), false},
        {"a member twice", training(R"("title":"x","title":"x")"), false},
        {"a member twice, apart", training(R"("title":"x","hours":"1:00","title":"x")"), false},
        {"a declaration twice", portfolio(R"("declarations":{"a":{"answer":"yes"},"a":{"answer":"yes"}})"), false},
        {"a fact that is unknown", portfolio(R"("jobs":[{"id":"j","kind":"job","facts":{"fun":"yes"}}])"), false},
        {"an answer unsaid", portfolio(R"("jobs":[{"id":"j","kind":"job","facts":{"paid":"unsaid"}}])"), false},
        {"null", training(R"("title":null)"), false},
        {"no id", portfolio(R"("trainings":[{"title":"x"}])"), false},
        {"an id twice", portfolio(R"("trainings":[{"id":"t"},{"id":"t"}])"), false},
        {"somebody who is not there", portfolio(R"("sessions":[{"id":"s","provider":"p"}])"), false},
        {"an end before its start", training(R"("from":"2024-02-02","to":"2024-02-01")"), false},
        {"no day", training(R"("from":"2023-02-29")"), false},
        {"an older version", R"({"version":0,"trainings":[{"id":"t","minutes":90}]})", false},
        {"a newer version", R"({"format":"imh-portfolio","version":2})", false},
        {"the version as text", R"({"format":"imh-portfolio","version":"1"})", false},
        {"another format", R"({"format":"imh-rule-pack","version":1})", false},
        {"a mark of UTF-8 before it", "\xEF\xBB\xBF" + portfolio(""), false},
        {"a zero behind it", portfolio("") + std::string(1, '\0'), false},
        {"two of them", portfolio("") + portfolio(""), false},
        {"a list", "[" + portfolio("") + "]", false},
        {"a list of trainings that is none", portfolio(R"("trainings":{})"), false},
        {"a text", "\"portfolio\"", false},
        {"nothing", "", false},
        {"very deep", repeated("[", 2000) + repeated("]", 2000), false},
        {"more than a million values", training("\"areas\":[" + repeated("1,", 1'000'000) + "1]"), false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(read_fast(row.text) == row.fast);
    }
}
