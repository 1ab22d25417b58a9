// What Dear ImGui draws, by its own item hooks and log, against what is told: on every screen, wide and on a phone, with two examples.
// tests/browser/drawn.test.mjs does the same in the page, with places.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "ui/screens/desk.h"

using namespace imh;
using testing::Desk;

namespace {

void compare(Desk& desk) {
    const testing::Drawn drawn = desk.screen.drawn();
    const std::vector<kit::Node>& nodes = desk.screen.context.description().nodes;
    for (const testing::Drawn::Item& item : drawn.items) {
        if (item.label == "page" || item.label == "toast" || item.label == "Debug##Default")
            continue; // windows of Dear ImGui's own
        CAPTURE(item.label);
        bool told = false;
        for (const kit::Node& node : nodes)
            told = told || node.id == item.id;
        CHECK(told);
        CHECK(item.box.w > 0);
        CHECK(item.box.h > 0);
    }
    std::string all;
    for (const kit::Node& node : nodes)
        for (const std::string_view part : {node.name, node.value, node.description, node.hint, node.options})
            all += kit::plain_text(part) + " ";
    std::size_t compared = 0;
    for (std::size_t begin = 0, end = 0; begin < drawn.text.size(); begin = end + 1) {
        end = std::min(drawn.text.find_first_of(" \n\r\t", begin), drawn.text.size());
        const std::string word = drawn.text.substr(begin, end - begin);
        CHECK_MESSAGE(all.find(word) != std::string::npos, "nobody is told: ", word);
        compared += !word.empty();
    }
    CHECK(compared > 10);
}

constexpr std::string_view examples[] = {"June, home visitor in Bethel", "Rosa, home visitor in Fairbanks"};

} // namespace

TEST_CASE("what Dear ImGui draws and what is told are the same on every screen of a wide page") {
    for (const std::string_view example : examples) {
        Desk desk;
        compare(desk);
        desk.open_example(example);
        for (const std::string_view screen : ui::words::screens) {
            CAPTURE(screen);
            desk.go(screen);
            compare(desk);
        }
    }
}

TEST_CASE("what Dear ImGui draws and what is told are the same on every screen of a phone") {
    for (const std::string_view example : examples) {
        Desk desk(390, 844);
        compare(desk);
        desk.open_example(example);
        for (const std::string_view tab : {ui::words::map_tab, ui::words::standing_tab, ui::words::next_tab}) {
            CAPTURE(tab);
            desk.go(tab);
            compare(desk);
        }
        desk.go(ui::words::evidence_tab);
        for (std::size_t kind = 0; kind < 6; ++kind) {
            CAPTURE(kind);
            desk.choose(ui::words::evidence_pages, kind);
            compare(desk);
        }
    }
}
