// What an association lays into the page.
#include <doctest/doctest.h>

#include <string>

#include "io/associations_json.h"
#include "io/page_settings_json.h"
#include "support/files.h"

using namespace imh;
using testing::file_text;
using testing::in_checkout;

namespace {

Read<PageSettings> read(const std::string& text) {
    const Read<Associations> associations = read_bundled_associations();
    REQUIRE(associations.value);
    return read_page_settings({"settings.json", text}, *associations.value);
}

Read<PageSettings> read_members(const std::string& members) {
    return read(R"({"format":"imh-page-settings","version":1)" + members + "}");
}

} // namespace

TEST_CASE("page settings: a whole file, and one that says nothing") {
    const Read<PageSettings> whole = read(file_text(in_checkout("tests/io/page_settings.json")));
    CHECK(whole.problems.empty());
    REQUIRE(whole.value);
    CHECK(whole.value->name == "Virginia Association for Infant Mental Health");
    CHECK(whole.value->contact == "endorsement@vaimh.example, 555 0100");
    CHECK(whole.value->apply == "https://vaimh.example/apply");
    CHECK(whole.value->on_light == Colour{0x6a1b4d});
    CHECK(whole.value->on_dark == Colour{0xf0a8d0});
    CHECK(whole.value->association == "va");
    CHECK(whole.value->edition == "vaimh");
    CHECK(whole.value->category == "ii");
    CHECK(whole.value->language == Language::Spanish);
    CHECK(whole.value->editions == std::vector<std::string>{"vaimh", "ak-aimh-2016"});

    const Read<PageSettings> silent = read_members("");
    REQUIRE(silent.value);
    CHECK(silent.value->name.empty());
    CHECK_FALSE(silent.value->on_light);
    CHECK_FALSE(silent.value->language);
}

TEST_CASE("page settings: each problem is told with its place and its remedy, all at once") {
    const struct {
        const char* members;
        const char* told;
    } rows[] = {
        {R"(,"apply":"vaimh.example")",
         "settings.json: /apply: \"vaimh.example\" is no address that begins with https://. Copy the whole address from the browser."},
        {R"x(,"apply":"javascript:alert(1)")x",
         "settings.json: /apply: \"javascript:alert(1)\" is no address that begins with https://. Copy the whole address from the browser."},
        {R"(,"colors":{"light":"teal"})", "settings.json: /colors/light: \"teal\" is no colour. Write it as \"#0f5f63\"."},
        {R"(,"colors":{"light":"#0f5f6g"})", "settings.json: /colors/light: \"#0f5f6g\" is no colour. Write it as \"#0f5f63\"."},
        {R"(,"colors":{"light":"#ff9900"})",
         "settings.json: /colors/light: text of this colour has a contrast of 1.8 to 1 somewhere on the page. Take a darker one: at least 4.5 "
         "to 1 is needed."},
        {R"(,"colors":{"dark":"#0f5f63"})",
         "settings.json: /colors/dark: text of this colour has a contrast of 1.9 to 1 somewhere on the page. Take a lighter one: at least 4.5 "
         "to 1 is needed."},
        {R"(,"association":"atlantis")",
         "settings.json: /association: there is no association \"atlantis\" in the list. Write an id of rules/associations.json, such as \"ak\"."},
        {R"(,"edition":"vaimh","category":"v")",
         "settings.json: /category: \"v\" is no category of vaimh. Write the id of one of its categories, such as \"ii\"."},
        {R"(,"edition":"vaimh","editions":["nmaimh"])",
         "settings.json: /edition: \"vaimh\" is not among the editions that are offered. Add it to \"editions\", or begin with another one."},
        {R"(,"association":"va","edition":"nmaimh")",
         "settings.json: /edition: \"nmaimh\" is none of the editions of \"va\". Name one of its own, or leave out \"association\"."},
        {R"(,"association":"nm","editions":["vaimh"])",
         "settings.json: /association: \"nm\" has no rules that are offered. Begin with another one, or add rules of it to \"editions\"."},
        {R"(,"association":"tx")",
         "settings.json: /association: \"tx\" has no rules that are offered. Begin with another one, or add rules of it to \"editions\"."},
        {R"(,"language":"fr")", "settings.json: /language: the page does not speak \"fr\". Write \"en\" or \"es\"."},
    };
    for (const auto& row : rows) {
        CAPTURE(row.members);
        const Read<PageSettings> found = read_members(row.members);
        REQUIRE(found.problems.size() == 1);
        CHECK(problem_text(found.problems[0]) == row.told);
        CHECK_FALSE(found.value);
    }
    CHECK(read_members(R"(,"edition":"va-2031","language":"fr","apply":"x","colors":{"light":"x","dark":"x"})").problems.size() == 5);
    CHECK(read(R"({"format":"imh-portfolio","version":2})").problems.size() == 2);
}

TEST_CASE("page settings: the page's own colours could be an association's") {
    CHECK(least_contrast(0x0f5f63, light_grounds) >= 4.5);
    CHECK(least_contrast(0x7fc9c6, dark_grounds) >= 4.5);
    CHECK(least_contrast(0xffffff, light_grounds) < 1.3);
    CHECK(contrast(0x000000, 0xffffff) == doctest::Approx(21));
    CHECK(mixed(0xff0000, 0x0000ff, 50) == 0x800080);
    CHECK(mixed(0x123456, 0xffffff, 100) == 0x123456);
}
