#include "ui/kit/chart.h"

#include <algorithm>

#include "ui/kit/make.h"
#include "ui/kit/text.h"

namespace imh::kit {
namespace {

Shape shape_of(const Frame& ui, const ChartMark& mark, float columns) {
    const Theme& theme = ui.theme();
    Shape shape{.left = mark.from / columns, .right = mark.to / columns, .low = mark.low, .high = mark.high};
    const std::uint32_t strong = opaque(theme.of(mark.tone)), soft = opaque(theme.soft_of(mark.tone));
    switch (mark.look) {
    case ChartLook::Solid:
        shape.fill = strong;
        break;
    case ChartLook::Soft:
        shape.fill = soft;
        break;
    case ChartLook::Outlined:
        shape.fill = opaque(theme.surface);
        shape.border = strong;
        break;
    case ChartLook::Dashed:
        shape.border = strong;
        shape.dashed = true;
        break;
    }
    return shape;
}

Skin heat_skin(const Theme& theme, int step) {
    Skin skin{.corner = 5};
    if (step == 0) {
        skin.border = opaque(theme.line);
        skin.dashed = true;
    } else {
        skin.fill = opaque(theme.heat[static_cast<std::size_t>(step)]);
    }
    return skin;
}

} // namespace

void strip(Frame& ui, const Strip& strip) {
    Tree& tree = ui.tree();
    const BoxIndex index = tree.add(Flow::Leaf, Role::Text, strip.key);
    Box& box = tree.box(index);
    box.mark = Mark::Shapes;
    box.height = strip.height;
    box.first_shape = static_cast<std::uint32_t>(tree.shapes.size());
    box.shapes = static_cast<std::uint32_t>(strip.marks.size());
    for (const ChartMark& mark : strip.marks)
        tree.shapes.push_back(shape_of(ui, mark, strip.columns));
    if (strip.ground) {
        box.skin.edge = Edge::Bottom;
        box.skin.edge_colour = opaque(ui.theme().line);
    }
    Node& node = tree.node_of(index);
    node.name = tree.keep(strip.label);
    node.size = static_cast<std::uint8_t>(size::small);
}

void chart_ticks(Frame& ui, std::span<const ChartTick> ticks) {
    Tree& tree = ui.tree();
    tree.enter(add_group(ui, Flow::Row, {.gap = 0}, RowWise));
    for (const ChartTick& tick : ticks) {
        if (tick.text.empty()) {
            tree.box(tree.add(Flow::Column, {}, {.grow = tick.columns})).height = 1;
            continue;
        }
        text(ui, {.text = tick.text, .size = size::least, .tone = Tone::Muted, .grow = tick.columns, .one_line = true, .figures = true});
    }
    tree.leave();
}

void squares(Frame& ui, const Squares& squares) {
    constexpr std::size_t around = 4; // light ones, so that a camera finds it
    const std::size_t side = squares.size + 2 * around;
    const std::size_t room = ui.narrow() ? 240 : 400; // px; a square is as large as fits, in whole ones
    const float pixels = static_cast<float>(std::max<std::size_t>(1, room / side) * side), share = 1 / static_cast<float>(side);
    Tree& tree = ui.tree();
    const BoxIndex index = tree.add(Flow::Leaf, Role::Text, squares.key, {.width = pixels});
    Box& box = tree.box(index);
    box.hug = true;
    box.mark = Mark::Shapes;
    box.height = pixels;
    box.skin.fill = opaque(0xffffff);
    box.first_shape = static_cast<std::uint32_t>(tree.shapes.size());
    for (std::size_t at = 0, next = 0; at < squares.dark.size(); at = next) { // what stands side by side is one rectangle
        next = at + 1;
        while (next % squares.size != 0 && squares.dark[next] == squares.dark[at])
            ++next;
        const std::size_t left = at % squares.size + around, below = side - around - at / squares.size;
        if (squares.dark[at])
            tree.shapes.push_back({.left = static_cast<float>(left) * share,
                                   .right = static_cast<float>(left + next - at) * share,
                                   .low = static_cast<float>(below - 1) * share,
                                   .high = static_cast<float>(below) * share,
                                   .fill = opaque(0),
                                   .exact = true});
    }
    box.shapes = static_cast<std::uint32_t>(tree.shapes.size()) - box.first_shape;
    Node& node = tree.node_of(index);
    node.name = tree.keep(squares.label);
    node.size = static_cast<std::uint8_t>(size::small);
}

bool heat_button(Frame& ui, const HeatButton& button) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const int step = std::clamp(button.heat, 0, 4);
    Skin skin = heat_skin(theme, step);
    skin.border_hover = opaque(theme.accent());
    const BoxIndex index = enter_pressable(ui, {.key = button.key, .name = button.name,
                                                .place = {.padding = button.wide ? pad(10, 0) : Padding{}, .width = button.wide ? 0.0f : 70.0f,
                                                          .min_height = control_height(ui, button.wide ? 34.0f : 26.0f)},
                                                .skin = skin});
    tree.box(index).shrinks = false;
    tree.node_of(index).size = static_cast<std::uint8_t>(size::small);
    draw_words(ui, {.text = button.text, .size = 13.5f, .grow = button.wide ? 0.0f : 1.0f, .align = TextAlign::Center}, opaque(theme.on_heat(step)));
    tree.leave();
    return ui.memory().pressed(tree.box(index).id);
}

void heat_cell(Frame& ui, std::string_view text, int heat, std::string_view spoken) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const BoxIndex index = tree.add(Flow::Row, Role::Text, {}, {.width = 70, .min_height = 26});
    const int step = std::clamp(heat, 0, 4);
    Box& box = tree.box(index);
    box.hug = true;
    box.skin = heat_skin(theme, step);
    tree.node_of(index).name = tree.keep(spoken);
    tree.node_of(index).size = static_cast<std::uint8_t>(size::small);
    tree.enter(index);
    draw_words(ui, {.text = text, .size = 13.5f, .grow = 1, .align = TextAlign::Center}, opaque(theme.on_heat(step)));
    tree.leave();
}

} // namespace imh::kit
