// Boxes side by side: rows, lines that wrap, grids.

#include <algorithm>

#include "ui/kit/layout_engine.h"

namespace imh::kit {
namespace {

constexpr float least_when_shrunk = 40;

} // namespace

// Widths of a row's children: natural ones first; too wide together, those that may give way do,
// by as much as they are wide; what is left goes to those that grow.
void Layout::share_width(Box& box, float inner) {
    float used = 0, giving = 0, shares = 0;
    int count = 0;
    bool fills = false; // something grows that is more than a spring
    each_child(box, [&](BoxIndex index, Box& child) {
        ++count;
        shares += child.place.grow;
        fills = fills || (child.place.grow > 0 && (child.flow != Flow::Column || child.first != no_box));
        child.w = child.place.grow > 0 ? std::min(child.place.width > 0 ? child.place.width : 0, inner)
                                       : natural(index);
        used += child.w;
        if (child.place.grow <= 0 && child.shrinks && child.place.width <= 0)
            giving += std::max(0.0f, child.w - least_when_shrunk);
    });
    used += box.place.gap * static_cast<float>(std::max(0, count - 1));
    // Those that grow must not vanish beside others that could give way.
    const float kept_for_growing = fills && giving > 0 ? std::min(inner * 0.35f, 140.0f) : 0;
    const float over = used + kept_for_growing - inner;
    const float left = std::max(0.0f, inner - used);
    each_child(box, [&](BoxIndex, Box& child) {
        if (child.place.grow > 0)
            return;
        if (over > 0 && giving > 0 && child.shrinks && child.place.width <= 0) {
            const float gives = std::max(0.0f, child.w - least_when_shrunk);
            child.w -= std::min(gives, over * gives / giving);
        }
    });
    if (shares > 0) {
        float fixed = box.place.gap * static_cast<float>(std::max(0, count - 1));
        each_child(box, [&](BoxIndex, Box& child) { fixed += child.place.grow > 0 ? 0 : child.w; });
        const float room = over > 0 ? std::max(0.0f, inner - fixed) : left;
        each_child(box, [&](BoxIndex, Box& child) {
            if (child.place.grow > 0)
                child.w += room * child.place.grow / shares;
        });
    }
    each_child(box, [&](BoxIndex, Box& child) {
        if (child.place.max_width > 0)
            child.w = std::min(child.w, child.place.max_width);
    });
}

void Layout::lay_row(Box& box, float height) {
    const Padding padding = box.place.padding;
    const float inner = std::max(0.0f, box.w - across(padding));
    share_width(box, inner);
    const float inner_height = height >= 0 ? std::max(0.0f, height - down(padding)) : unbounded;
    float tallest = 0, used = 0;
    each_child(box, [&](BoxIndex index, Box& child) {
        lay(index, child.w, inner_height >= 0 && child.flow == Flow::Column ? inner_height : unbounded);
        tallest = std::max(tallest, child.h);
        used += child.w + box.place.gap;
    });
    used -= used > 0 ? box.place.gap : 0;
    if (inner_height >= 0)
        tallest = inner_height;
    tallest = std::max(tallest, box.place.min_height - down(padding));
    float x = padding.left;
    each_child(box, [&](BoxIndex, Box& child) {
        if (child.place.push)
            x += std::max(0.0f, inner - used);
        child.x = x;
        child.y = padding.top;
        if (box.place.align == Align::End)
            child.y += tallest - child.h;
        else if (box.place.align == Align::Center || box.place.align == Align::Stretch)
            child.y += (tallest - child.h) / 2;
        x += child.w + box.place.gap;
    });
    box.h = tallest + down(padding);
}

void Layout::lay_wrap(Box& box) {
    const Padding padding = box.place.padding;
    const float inner = std::max(0.0f, box.w - across(padding));
    float x = 0, y = 0, line = 0;
    BoxIndex line_first = box.first;
    const auto centre_line = [&](BoxIndex end) {
        for (BoxIndex child = line_first; child != end; child = tree_.box(child).next)
            tree_.box(child).y += (line - tree_.box(child).h) / 2;
        line_first = end;
    };
    each_child(box, [&](BoxIndex index, Box& child) {
        const float width = std::min(natural(index), inner);
        if (x > 0 && x + width > inner + 0.05f) {
            centre_line(index);
            y += line + box.place.gap;
            x = line = 0;
        }
        lay(index, width, unbounded);
        child.x = padding.left + x;
        child.y = padding.top + y;
        line = std::max(line, child.h);
        x += width + box.place.gap;
    });
    centre_line(no_box);
    box.h = y + line + down(padding);
}

void Layout::lay_grid(Box& box) {
    const Padding padding = box.place.padding;
    const float inner = std::max(0.0f, box.w - across(padding));
    const float gap = box.place.gap;
    const int fit = static_cast<int>((inner + gap) / (box.least + gap));
    int count = 0;
    each_child(box, [&](BoxIndex, Box&) { ++count; });
    const int columns = std::max(1, std::min(fit, count)); // a few cells share the whole width
    const float width = (inner - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = padding.top;
    for (BoxIndex first = box.first; first != no_box;) {
        float line = 0;
        BoxIndex end = first;
        for (int column = 0; column < columns && end != no_box; ++column) {
            lay(end, width, unbounded);
            line = std::max(line, tree_.box(end).h);
            end = tree_.box(end).next;
        }
        float x = padding.left;
        for (BoxIndex child = first; child != end; child = tree_.box(child).next) {
            if (tree_.box(child).h < line)
                lay(child, width, line);
            tree_.box(child).x = x;
            tree_.box(child).y = y;
            x += width + gap;
        }
        y += line + gap;
        first = end;
    }
    box.h = std::max(0.0f, y - (box.first == no_box ? 0 : gap)) + padding.bottom;
}

} // namespace imh::kit
