// Pictures of what happened when: drawn for the eye, named for everybody.

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <vector>

#include <imgui.h>

#include "support/headless.h"
#include "ui/kit/kit.h"

using namespace imh;
using kit::Role;
using testing::Screen;

namespace {

int vertices_of(std::vector<kit::ChartMark> marks) {
    Screen screen([&](kit::Frame& ui) {
        const auto main = kit::main_region(ui);
        kit::strip(ui, {.key = "strip", .label = "Picture of two months", .columns = 2, .marks = marks});
    });
    CHECK(screen.find(Role::Text, "Picture of two months") != nullptr);
    return ImGui::GetDrawData()->TotalVtxCount;
}

} // namespace

TEST_CASE("a strip says what it is a picture of, and draws a shape for each mark in whatever look") {
    const int empty = vertices_of({});
    for (const kit::ChartLook look : {kit::ChartLook::Solid, kit::ChartLook::Soft, kit::ChartLook::Outlined, kit::ChartLook::Dashed}) {
        CAPTURE(static_cast<int>(look));
        CHECK(vertices_of({{.from = 0, .to = 1, .look = look}}) > empty);
    }
}

TEST_CASE("words below a strip stand where their columns are") {
    Screen screen([&](kit::Frame& ui) {
        const auto main = kit::main_region(ui);
        const std::array<kit::ChartTick, 3> ticks{{{.columns = 6, .text = "2023"}, {.columns = 12, .text = {}}, {.columns = 6, .text = "2025"}}};
        kit::strip(ui, {.key = "strip", .label = "Picture", .columns = 24});
        kit::chart_ticks(ui, ticks);
    });
    const kit::Node* strip = screen.find(Role::Text, "Picture");
    const kit::Node* first = screen.find(Role::Text, "2023");
    const kit::Node* last = screen.find(Role::Text, "2025");
    REQUIRE(strip);
    REQUIRE(first);
    REQUIRE(last);
    CHECK(first->rect.x == doctest::Approx(strip->rect.x));
    CHECK(last->rect.x == doctest::Approx(strip->rect.x + strip->rect.w * 0.75f).epsilon(0.01));
}

TEST_CASE("a cell of the map is a button with a name of its own; fingers get a larger one") {
    bool pressed = false;
    kit::Environment fingers;
    fingers.coarse_pointer = true;
    Screen screen(
        [&](kit::Frame& ui) {
            const auto main = kit::main_region(ui);
            pressed |= kit::heat_button(ui, {.key = "cell", .text = "8 h", .name = "Safety, Trainings: 8 h", .heat = 3});
        },
        fingers);
    const kit::Node* cell = screen.find(Role::Button, "Safety, Trainings: 8 h");
    REQUIRE(cell);
    CHECK(cell->rect.h >= 44);
    CHECK(screen.click(Role::Button, "Safety, Trainings: 8 h"));
    CHECK(pressed);
}

TEST_CASE("squares are as they are given, dark on light in both themes, with light ones around") {
    const std::vector<bool> dark{true, true, false, false, false, false, false, true, true};
    for (const bool night : {false, true}) {
        kit::Environment environment;
        environment.dark = night;
        Screen screen(
            [&](kit::Frame& ui) {
                const auto main = kit::main_region(ui);
                kit::squares(ui, {.key = "code", .label = "QR code", .size = 3, .dark = dark});
            },
            environment);
        const kit::Node* code = screen.find(Role::Text, "QR code");
        REQUIRE(code);
        constexpr float side = 36; // px, of the 11 squares in 400 px
        CHECK(code->rect.w == doctest::Approx(11 * side));
        CHECK(code->rect.h == doctest::Approx(11 * side));
        std::vector<bool> drawn(dark.size());
        bool ground = false;
        for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
            for (int i = 0; i + 3 < list->VtxBuffer.Size; ++i) {
                const ImDrawVert &first = list->VtxBuffer[i], &second = list->VtxBuffer[i + 1], &last = list->VtxBuffer[i + 2];
                if (second.pos.y != first.pos.y || second.pos.x != last.pos.x || list->VtxBuffer[i + 3].pos.x != first.pos.x)
                    continue; // the corners of two rectangles
                const auto square = [&](float at, float begin) { return std::round((at - begin) / side * 16) / 16 - 4; };
                const ImVec2 from(square(first.pos.x, code->rect.x), square(first.pos.y, code->rect.y));
                const ImVec2 to(square(last.pos.x, code->rect.x), square(last.pos.y, code->rect.y));
                ground |= first.col == IM_COL32_WHITE && from.x == -4 && from.y == -4 && to.x == 7 && to.y == 7;
                if (first.col != IM_COL32_BLACK || last.col != IM_COL32_BLACK || to.y != from.y + 1)
                    continue;
                for (float x = from.x; x < to.x; ++x)
                    drawn[static_cast<std::size_t>(from.y * 3 + x)] = true;
            }
        CHECK(ground);
        CHECK(drawn == dark);
    }
}
