// The layout: from wanted places to rectangles.
//
// Each box is visited twice. natural() says how wide a box would be if nothing wrapped; lay() is
// given the width it has, lays out what is inside and so finds its height. Widths go down, heights
// come up; a box that fills is given a height as well (height >= 0). Last, place() turns positions
// in the parent into positions on the page.

#include "ui/kit/layout_engine.h"

#include <algorithm>

#include "ui/kit/lines.h"

namespace imh::kit {

void Layout::lay(BoxIndex index, float width, float height) {
    Box& box = tree_.box(index);
    box.w = width;
    switch (box.flow) {
    case Flow::Words:
        lay_words(box);
        break;
    case Flow::Leaf:
        box.h = box.height;
        break;
    case Flow::Column:
        lay_column(box, height);
        break;
    case Flow::Row:
        lay_row(box, height);
        break;
    case Flow::RowOrColumn:
        if (width < box.least)
            lay_column(box, height);
        else
            lay_row(box, height);
        break;
    case Flow::Wrap:
        lay_wrap(box);
        break;
    case Flow::Grid:
        lay_grid(box);
        break;
    }
    if (height >= 0 && box.flow != Flow::Words && box.flow != Flow::Leaf)
        box.h = height;
    if (height < 0 && box.max_height > 0 && box.h > box.max_height)
        return lay(index, width, box.max_height);
    box.h = std::max(box.h, box.place.min_height);
    if (box.height > 0)
        box.h = box.height;
}

void Layout::place(BoxIndex index, float x, float y) {
    Box& box = tree_.box(index);
    box.x += x;
    box.y += y;
    for (BoxIndex child = box.first; child != no_box; child = tree_.box(child).next)
        place(child, box.x, box.y);
}

float Layout::natural(BoxIndex index) {
    Box& box = tree_.box(index);
    if (box.natural >= 0)
        return box.natural;
    float width = 0;
    if (box.place.width > 0) {
        width = box.place.width;
    } else if (box.flow == Flow::Words) {
        width = natural_width(tree_.words[static_cast<std::size_t>(box.words)], type_);
    } else if (box.flow == Flow::Column) {
        each_child(box, [&](BoxIndex child, Box&) { width = std::max(width, natural(child)); });
        width += across(box.place.padding);
    } else if (box.flow != Flow::Leaf) {
        int count = 0;
        each_child(box, [&](BoxIndex child, Box&) {
            width += std::max(natural(child), box.flow == Flow::Grid ? box.least : 0);
            ++count;
        });
        width += across(box.place.padding) + box.place.gap * static_cast<float>(std::max(0, count - 1));
    }
    if (box.place.max_width > 0)
        width = std::min(width, box.place.max_width);
    box.natural = width;
    return width;
}

void Layout::lay_words(Box& box) {
    Words& words = tree_.words[static_cast<std::size_t>(box.words)];
    break_lines(tree_, words, type_, box.w);
    box.h = static_cast<float>(words.line_count) * line_height(words);
}

// How a row aligns its children is about their heights: one that became a column gives each the whole width.
Align align_in_column(const Box& column) { return column.flow == Flow::RowOrColumn ? Align::Stretch : column.place.align; }

float Layout::width_in_column(const Box& column, BoxIndex index, float inner) {
    const Box& child = tree_.box(index);
    float width = inner;
    if (child.place.width > 0)
        width = std::min(child.place.width, inner);
    else if (child.hug || align_in_column(column) != Align::Stretch)
        width = std::min(natural(index), inner);
    if (child.place.max_width > 0)
        width = std::min(width, child.place.max_width);
    return width;
}

void Layout::lay_column(Box& box, float height) {
    const Padding padding = box.place.padding;
    const float inner = std::max(0.0f, box.w - across(padding));
    const bool bounded = height >= 0;
    // In a bounded column a part that scrolls is as high as what is left; inside another such part,
    // and where nothing bounds it, it is as high as what it holds.
    const auto share_of = [&](const Box& child) {
        return child.scrolls && bounded && !box.scrolls ? std::max(child.place.grow, 1.0f) : child.place.grow;
    };
    float used = 0, shares = 0, growing = 0;
    int count = 0;
    each_child(box, [&](BoxIndex index, Box& child) {
        ++count;
        const float share = share_of(child);
        shares += share;
        if (child.scrolls && bounded && !box.scrolls)
            return;
        lay(index, width_in_column(box, index, inner), unbounded);
        used += tree_.box(index).h;
        growing += share > 0 ? tree_.box(index).h : 0;
    });
    used += box.place.gap * static_cast<float>(std::max(0, count - 1)) + down(padding);
    box.content_height = bounded ? std::max(used, height) : used;
    // What is left is shared; what is too much is taken from those that grow, so that parts inside
    // them may scroll.
    float left = bounded ? height - used : 0;
    if (left < 0)
        left = box.scrolls ? 0 : std::max(left, -growing);

    float y = padding.top;
    each_child(box, [&](BoxIndex index, Box& child) {
        const float share = share_of(child);
        if (bounded && share > 0) {
            const bool from_nothing = child.scrolls && !box.scrolls;
            const float part = left >= 0 ? left * share / shares : left * child.h / std::max(growing, 1.0f);
            lay(index, width_in_column(box, index, inner), std::max(0.0f, (from_nothing ? 0 : child.h) + part));
        }
        child.x = padding.left;
        if (align_in_column(box) == Align::Center)
            child.x += (inner - child.w) / 2;
        else if (align_in_column(box) == Align::End)
            child.x += inner - child.w;
        child.y = y;
        y += child.h + box.place.gap;
    });
    box.h = used;
}

void lay_out(Tree& tree, const Type& type, float width, float height) {
    Layout layout(tree, type);
    for (const Tree::Root& root : tree.roots) {
        layout.lay(root.box, width, height);
        layout.place(root.box, 0, 0);
    }
}

} // namespace imh::kit
