// The kit on its own page (tests/ui/demo), without a window.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "app/app.h" // the demo's
#include "support/headless.h"
#include "ui/kit/kit.h"

using namespace imh;
using namespace imh::kit;
using imh::testing::Drawn;
using imh::testing::Screen;

namespace {

struct Demo {
    app::App app;
    Screen screen;
    explicit Demo(Environment environment = {})
        : screen([this](Frame& ui) { app.frame(ui); }, environment) {}
};

// Lines break where the drawing does and the log joins what stands side by side: words are compared.
std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c != ' ' && c != '\n' && c != ',' && c != '-' && c != '\x1f')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

constexpr std::string_view screens[] = {"Widgets", "Trainings, 14", "Fields, 3", "A long list, 2,000"};

} // namespace

TEST_CASE("kit: each screen is described as it was") {
    Demo demo;
    std::string text;
    for (const std::string_view name : {screens[0], screens[1], screens[2]}) {
        REQUIRE(demo.screen.press(Role::Link, name));
        text += "== " + std::string(name) + '\n' + demo.screen.text();
    }
    CHECK(testing::is_golden("kit_demo", text));
}

TEST_CASE("kit: no two nodes share an id") {
    for (const float width : {1280.0f, 800.0f, 390.0f}) {
        Demo demo({.width = width});
        CAPTURE(width);
        for (const std::string_view name : screens) {
            demo.screen.press(Role::Link, name);
            CHECK(demo.screen.twice().empty());
        }
    }
}

#ifdef IMGUI_ENABLE_TEST_ENGINE
TEST_CASE("kit: all that ImGui drew is in the description") {
    Demo demo;
    for (const std::string_view name : screens) {
        CAPTURE(name);
        REQUIRE(demo.screen.press(Role::Link, name));
        const Drawn drawn = demo.screen.drawn();
        const auto& nodes = demo.screen.context.description().nodes;
        CHECK(drawn.items.size() > 4);
        for (const Drawn::Item& item : drawn.items) {
            const auto node = std::ranges::find(nodes, item.id, &Node::id);
            const bool window = item.label == "page" || item.label.starts_with("#") || item.label.find("##") != std::string::npos;
            CHECK_MESSAGE((window || node != nodes.end()), "no node for ", item.label);
        }
        std::set<std::string> told;
        for (const Node& node : nodes)
            for (const std::string_view part : {node.name, node.value, node.description, node.hint, node.options})
                for (const std::string& word : words_of(plain_text(part)))
                    told.insert(word);
        for (const std::string& word : words_of(drawn.text))
            CHECK_MESSAGE(told.contains(word), "nobody is told: ", word);
    }
}
#endif

TEST_CASE("kit: the mouse presses what lies beneath it") {
    Demo demo;
    REQUIRE(demo.screen.press(Role::Link, "Widgets"));
    CHECK(demo.screen.find(Role::Status, "Pressed 0 times. ") != nullptr);
    CHECK(demo.screen.click(Role::Button, "Why it says so"));
    CHECK(demo.screen.find(Role::Paragraph, "What was hidden is here.") != nullptr);
    CHECK(demo.screen.click(Role::Radio, "Infant Family Associate, Met"));
    CHECK((demo.screen.find(Role::Radio, "Infant Family Associate, Met")->state & Checked) != 0);
}

TEST_CASE("kit: a press anywhere in a row chooses it") {
    Demo demo;
    const Node* row = demo.screen.find(Role::Button, "Early brain development");
    REQUIRE(row != nullptr);
    CHECK((row->state & Current) == 0);
    CHECK(demo.screen.click(Role::Text, "Mar 2, 2023"));
    CHECK((demo.screen.find(Role::Button, "Early brain development")->state & Current) != 0);
}

TEST_CASE("kit: a dialog takes the pointer from what lies beneath, and gives it back") {
    Demo demo;
    REQUIRE(demo.screen.click(Role::Button, "Add areas…"));
    REQUIRE(demo.screen.find(Role::Dialog, "Add areas") != nullptr);
    CHECK(demo.screen.click(Role::Link, "Widgets"));
    CHECK(demo.screen.find(Role::Heading, "Trainings") != nullptr);
    CHECK(demo.screen.click(Role::Button, "Done"));
    CHECK(demo.screen.find(Role::Dialog, "Add areas") == nullptr);
    CHECK(demo.screen.click(Role::Link, "Widgets"));
    CHECK(demo.screen.find(Role::Heading, "Trainings") == nullptr);
}

TEST_CASE("kit: date and hours fields say what they understood, and object only once they are left") {
    Demo demo({.today = std::chrono::year(2026) / 11 / 22});
    REQUIRE(demo.screen.press(Role::Link, "Fields, 3"));
    CHECK(demo.screen.type(Role::TextField, "Date", "3/5/23"));
    CHECK(demo.screen.find(Role::TextField, "Date")->description == "Mar 5, 2023");
    const Id hours = demo.screen.find(Role::TextField, "Clock hours")->id;
    demo.screen.context.focus(hours, true);
    demo.screen.context.input({hours, Input::Edit, "six-ish"});
    demo.screen.frame();
    CHECK((demo.screen.find(Role::TextField, "Clock hours")->state & Invalid) == 0);
    demo.screen.context.focus(0, false);
    demo.screen.context.input({hours, Input::Leave, "six-ish"});
    demo.screen.frame();
    CHECK((demo.screen.find(Role::TextField, "Clock hours")->state & Invalid) != 0);
    CHECK(demo.screen.type(Role::TextField, "Clock hours", "1:30"));
    CHECK(demo.screen.find(Role::TextField, "Clock hours")->description == "1.5 h");
}

TEST_CASE("kit: of a long list only what is near the view is described, with its true size") {
    Demo demo;
    REQUIRE(demo.screen.press(Role::Link, "A long list, 2,000"));
    const auto rows = [&] {
        std::vector<std::int32_t> positions;
        for (const Node& node : demo.screen.context.description().nodes)
            if (node.role == Role::Row && node.position > 0) {
                CHECK(node.set_size == 2000);
                positions.push_back(node.position);
            }
        return positions;
    };
    CHECK(rows().front() == 1);
    CHECK(rows().size() < 100);
    const auto& nodes = demo.screen.context.description().nodes;
    const Node main = *std::ranges::find(nodes, Role::Main, &Node::role);
    demo.screen.context.scroll(main.id, main.content_height / 2);
    demo.screen.frame();
    CHECK(rows().front() > 900);
    CHECK(rows().size() < 100);
    // Rows that come into view turn out higher or lower than guessed: the end moves a little.
    for (int turn = 0; turn < 3; ++turn) {
        demo.screen.context.scroll(main.id, 1e6f);
        demo.screen.frame();
    }
    CHECK(rows().back() == 2000);
}

TEST_CASE("kit: nothing stands outside a narrow page") {
    for (const float width : {320.0f, 390.0f, 800.0f, 1280.0f}) {
        Demo demo({.width = width});
        CAPTURE(width);
        for (const std::string_view name : {"Widgets", "Evidence", "Fields", "Trainings, 14", "Fields, 3"}) {
            demo.screen.press(Role::Link, name);
            for (const Node& node : demo.screen.context.description().nodes) {
                CAPTURE(node.name);
                CHECK(node.rect.x >= -0.5f);
                CHECK(node.rect.x + node.rect.w <= width + 0.5f);
            }
        }
    }
}

TEST_CASE("kit: for fingers, what is pressed is 44 px high") {
    Demo demo({.width = 390, .height = 844, .coarse_pointer = true});
    for (const Node& node : demo.screen.context.description().nodes)
        if (node.role == Role::Link || (node.role == Role::Button && (node.state & (Current | Quiet)) == 0)) {
            CAPTURE(node.name);
            CHECK(node.rect.h >= 44);
        }
}

TEST_CASE("kit: the plain page has every row and no rectangle") {
    Demo demo({.plain = true});
    REQUIRE(demo.screen.press(Role::Link, "A long list, 2,000"));
    const auto& nodes = demo.screen.context.description().nodes;
    CHECK(std::ranges::count(nodes, Role::Row, &Node::role) == 2001);
}
