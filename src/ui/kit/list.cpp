// Lists and tables. Which rows are near the view is known from the last frame: where the list stood in
// its scroll, and how high each row that was ever laid out has been.

#include "ui/kit/list.h"

#include <algorithm>

#include "ui/kit/make.h"
#include "ui/kit/words.h"

namespace imh::kit {
namespace {

constexpr std::size_t always_whole = 40; // short lists are never windowed
constexpr float margin = 500;            // px laid out above and below the view

struct Window {
    std::size_t first = 0, end = 0;
    float above = 0, below = 0; // px of the rows that are left out
};

Window window_of(Frame& ui, ListMemory& list, std::size_t count, float guess, float gap) {
    list.heights.resize(count, 0);
    if (count <= always_whole || ui.environment().plain)
        return {0, count, 0, 0};
    Memory& memory = ui.memory();
    const float top = memory.scrolls.GetFloat(list.scroll) - list.top - margin;
    const float seen = memory.scroll_view.GetFloat(list.scroll, ui.environment().height) + 2 * margin;
    Window window{.first = count, .end = count, .above = 0, .below = 0};
    float y = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const float height = (list.heights[i] > 0 ? list.heights[i] : guess) + gap;
        if (y + height < top) {
            window.above += height;
        } else if (y > top + seen) {
            window.end = std::min(window.end, i);
            window.below += height;
        } else {
            window.first = std::min(window.first, i);
        }
        y += height;
    }
    if (window.first > window.end) { // scrolled past the end: the last rows
        window.first = count - always_whole;
        window.end = count;
        window.above = std::max(0.0f, y - always_whole * (guess + gap));
        window.below = 0;
    }
    return window;
}

void leave_out(Frame& ui, float height, float gap) {
    if (height > 0)
        space(ui, std::max(0.0f, height - gap));
}

// Calls `row` for the rows near the view, each keyed, between spaces for those that are left out.
void windowed(Frame& ui, BoxIndex box, std::size_t count, float guess, float gap,
              FunctionRef<void(std::size_t)> row) {
    Tree& tree = ui.tree();
    Memory& memory = ui.memory();
    ListMemory& list = memory.list(tree.box(box).id);
    const auto place = static_cast<std::size_t>(&list - memory.lists.data());
    const Window window = window_of(ui, list, count, guess, gap);
    tree.lists.push_back({.memory = place, .first_row = window.first, .box = box, .gap = gap});
    leave_out(ui, window.above, gap);
    for (std::size_t i = window.first; i < window.end; ++i)
        row(i);
    leave_out(ui, window.below, gap);
}

void count_in(Node& node, std::size_t i, std::size_t count) {
    node.position = static_cast<std::int32_t>(i + 1);
    node.set_size = static_cast<std::int32_t>(count);
}

void press_whole_row(Frame& ui, BoxIndex index, bool chosen, bool selectable) {
    Box& box = ui.tree().box(index);
    const Theme& theme = ui.theme();
    if (chosen)
        box.skin.fill = opaque(theme.soft_of(Tone::Accent));
    else if (selectable)
        box.skin.fill_hover = opaque(between(theme.surface, theme.soft_of(Tone::Accent), 0.45f));
    box.interactive = selectable;
    box.under_others = true;
}

// A table directly in a card is framed by it.
bool is_in_card(Tree& tree) {
    const Box& around = tree.box(tree.open.back());
    return around.node >= 0 && (tree.node_of(tree.open.back()).state & Framed) != 0;
}

/// The heading as a button: pressing it orders the table. What order it is in is told after its name.
bool sorting_heading(Frame& ui, const Column& column) {
    const std::string_view told = column.sorted == Sorted::Up     ? std::string_view(words::sorted_up)
                                  : column.sorted == Sorted::Down ? std::string_view(words::sorted_down)
                                                                  : std::string_view{};
    Tree& tree = ui.tree();
    // Without room around its words, so that they stand above those of the column.
    const BoxIndex index = enter_pressable(
        ui, {.key = "sort", .name = column.title, .description = told,
             .place = {.padding = pad(0, 7), .gap = 2, .min_height = control_height(ui, 34)},
             .skin = {.fill_hover = opaque(ui.theme().soft_of(Tone::Accent)), .corner = 6}, .state = Quiet | Small});
    draw_words(ui, {.text = column.title, .size = 13.5f, .bold = true, .tone = Tone::Muted});
    if (!told.empty())
        draw_icon(ui, column.sorted == Sorted::Up ? Icon::ChevronUp : Icon::ChevronDown, 15, Tone::Accent);
    tree.leave();
    return ui.memory().pressed(tree.box(index).id);
}

/// The column whose heading was pressed.
std::optional<std::size_t> header_row(Frame& ui, const Table& table) {
    std::optional<std::size_t> pressed;
    Tree& tree = ui.tree();
    const BoxIndex header = tree.add(Flow::Row, Role::Row, "header", {.padding = pad(8, 0), .gap = 16});
    tree.box(header).skin.edge = Edge::Bottom;
    tree.box(header).skin.edge_colour = opaque(ui.theme().line);
    tree.enter(header);
    for (const Column& column : table.columns) {
        const BoxIndex title = tree.add(Flow::Column, Role::ColumnHeader, {},
                                        {.padding = pad(0, 11), .width = column.width, .grow = column.grow});
        if (column.sorted != Sorted::Never) {
            tree.box(title).place.padding = pad(0, 4);
            if (column.align == TextAlign::End)
                tree.box(title).place.align = Align::End;
            tree.enter(title);
            const KeyScope key(ui, column.title);
            if (sorting_heading(ui, column))
                pressed = static_cast<std::size_t>(&column - table.columns.data());
            tree.leave();
            continue;
        }
        tree.node_of(title).name = tree.keep(column.title);
        tree.enter(title);
        draw_words(ui, {.text = column.title, .size = 13.5f, .bold = true, .tone = Tone::Muted, .align = column.align});
        tree.leave();
    }
    tree.leave();
    return pressed;
}

} // namespace

void list(Frame& ui, const List& list, FunctionRef<std::string_view(std::size_t)> key_of,
          FunctionRef<void(std::size_t)> row) {
    Tree& tree = ui.tree();
    const BoxIndex box = tree.add(Flow::Column, Role::List, list.key, {.gap = list.gap});
    tree.node_of(box).name = tree.keep(list.label);
    tree.node_of(box).set_size = static_cast<std::int32_t>(list.count);
    tree.enter(box);
    windowed(ui, box, list.count, list.row_height, list.gap, [&](std::size_t i) {
        const BoxIndex item = tree.add(Flow::Column, Role::ListItem, key_of(i));
        tree.box(item).list_row = true;
        count_in(tree.node_of(item), i, list.count);
        if (list.dividers) {
            tree.box(item).skin.edge = Edge::Bottom;
            tree.box(item).skin.edge_colour = opaque(ui.theme().line);
        }
        tree.enter(item);
        row(i);
        tree.leave();
    });
    tree.leave();
}

TableEvents table(Frame& ui, const Table& table, FunctionRef<std::string_view(std::size_t)> key_of,
                  FunctionRef<void(std::size_t)> row) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const Role role = table.cards ? Role::List : Role::Table;
    const float gap = table.cards ? 10.0f : 0.0f;
    const bool framed = !table.cards && !is_in_card(tree);
    const BoxIndex box = tree.add(Flow::Column, role, table.key,
                                  {.padding = framed ? Padding{14, 4, 14, 4} : Padding{}, .gap = gap});
    tree.node_of(box).name = tree.keep(table.label);
    tree.node_of(box).set_size = static_cast<std::int32_t>(table.count);
    if (framed)
        tree.box(box).skin = {.fill = opaque(theme.surface), .border = opaque(theme.line), .corner = size::card_corner};
    const TableUse around = tree.table;
    tree.table = {.table = &table};
    tree.enter(box);
    std::optional<std::size_t> header;
    if (!table.cards)
        header = header_row(ui, table);
    windowed(ui, box, table.count, table.row_height, gap, [&](std::size_t i) {
        const bool chosen = table.chosen == i;
        const BoxIndex line =
            table.cards ? tree.add(Flow::Column, Role::ListItem, key_of(i), {.padding = pad(14, 12), .gap = 4})
                        : tree.add(Flow::Row, Role::Row, key_of(i), {.padding = pad(8, 0), .gap = 16, .align = Align::Start});
        Box& line_box = tree.box(line);
        line_box.list_row = true;
        if (table.cards) {
            line_box.skin = {.fill = opaque(theme.surface), .border = opaque(chosen ? theme.accent() : theme.line),
                             .corner = size::card_corner};
        } else if (i + 1 < table.count) {
            line_box.skin = {.edge = Edge::Bottom, .edge_colour = opaque(theme.line)};
        }
        Node& node = tree.node_of(line);
        count_in(node, i, table.count);
        node.state = (table.cards ? Framed : 0u) | (chosen ? Current : 0u);
        if (table.selectable)
            press_whole_row(ui, line, chosen, true);
        tree.table.row_box = line;
        tree.table.row = i;
        tree.table.next_cell = 0;
        tree.enter(line);
        row(i);
        tree.leave();
    });
    tree.leave();
    TableEvents events{.pressed = {}, .header = header};
    if (tree.table.pressed < table.count)
        events.pressed = tree.table.pressed;
    tree.table = around;
    return events;
}

Scope cell(Frame& ui) {
    Tree& tree = ui.tree();
    const TableUse& use = tree.table;
    Place place{.padding = pad(0, 9), .gap = 0};
    if (use.table != nullptr && use.next_cell < use.table->columns.size()) {
        const Column& column = use.table->columns[use.next_cell];
        place.width = column.width;
        place.grow = column.grow;
        if (column.align == TextAlign::End)
            place.align = Align::End;
        else if (column.align == TextAlign::Center)
            place.align = Align::Center;
    }
    ++tree.table.next_cell;
    const BoxIndex index = tree.add(Flow::Column, Role::Cell, {}, place);
    tree.enter(index);
    return Scope(ui, index);
}

void row_button(Frame& ui, Text text) {
    Tree& tree = ui.tree();
    if (text.key.empty())
        text.key = "choose";
    const BoxIndex index = draw_words(ui, text);
    Node& node = tree.describe(index, Role::Button);
    node.name = tree.keep(text.text);
    node.state = Quiet | (text.bold ? Strong : 0u);
    if (tree.table.row_box == no_box)
        return;
    if (tree.table.table != nullptr && tree.table.table->chosen == tree.table.row)
        node.state |= Current;
    tree.box(tree.table.row_box).target = node.id;
    if (ui.memory().pressed(node.id))
        tree.table.pressed = tree.table.row;
}

} // namespace imh::kit
