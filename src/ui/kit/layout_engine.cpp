// The layout: from wanted places to rectangles.
//
// Each box is visited twice. natural() says how wide a box would be if nothing wrapped; lay() is
// given the width it has, lays out what is inside and so finds its height. Widths go down, heights
// come up; a box that fills is given a height as well (height >= 0). Last, place() turns positions
// in the parent into positions on the page.

#include <algorithm>

#include "ui/kit/lines.h"

namespace imh::kit {
namespace {

constexpr float unbounded = -1;
constexpr float least_when_shrunk = 40;

class Layout {
public:
    Layout(Tree& tree, const Type& type) : tree_(tree), type_(type) {}

    void lay(BoxIndex index, float width, float height) {
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

    void place(BoxIndex index, float x, float y) {
        Box& box = tree_.box(index);
        box.x += x;
        box.y += y;
        for (BoxIndex child = box.first; child != no_box; child = tree_.box(child).next)
            place(child, box.x, box.y);
    }

private:
    template <class Visit> void each_child(const Box& box, Visit visit) {
        for (BoxIndex child = box.first; child != no_box; child = tree_.box(child).next)
            visit(child, tree_.box(child));
    }

    static float across(const Padding& padding) { return padding.left + padding.right; }
    static float down(const Padding& padding) { return padding.top + padding.bottom; }

    float natural(BoxIndex index) {
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

    void lay_words(Box& box) {
        Words& words = tree_.words[static_cast<std::size_t>(box.words)];
        break_lines(tree_, words, type_, box.w);
        box.h = static_cast<float>(words.line_count) * line_height(words);
    }

    // The width of a child of a column that has `inner` to give.
    float width_in_column(const Box& column, BoxIndex index, float inner) {
        const Box& child = tree_.box(index);
        float width = inner;
        if (child.place.width > 0)
            width = std::min(child.place.width, inner);
        else if (child.hug || column.place.align == Align::Start || column.place.align == Align::Center ||
                 column.place.align == Align::End)
            width = std::min(natural(index), inner);
        if (child.place.max_width > 0)
            width = std::min(width, child.place.max_width);
        return width;
    }

    void lay_column(Box& box, float height) {
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
            if (box.place.align == Align::Center)
                child.x += (inner - child.w) / 2;
            else if (box.place.align == Align::End)
                child.x += inner - child.w;
            child.y = y;
            y += child.h + box.place.gap;
        });
        box.h = used;
    }

    // Widths of a row's children: natural ones first; too wide together, those that may give way do,
    // by as much as they are wide; what is left goes to those that grow.
    void share_width(Box& box, float inner) {
        float used = 0, giving = 0, shares = 0;
        int count = 0;
        each_child(box, [&](BoxIndex index, Box& child) {
            ++count;
            shares += child.place.grow;
            child.w = child.place.grow > 0 ? std::min(child.place.width > 0 ? child.place.width : 0, inner)
                                           : natural(index);
            used += child.w;
            if (child.place.grow <= 0 && child.shrinks && child.place.width <= 0)
                giving += std::max(0.0f, child.w - least_when_shrunk);
        });
        used += box.place.gap * static_cast<float>(std::max(0, count - 1));
        // Those that grow must not vanish beside others that could give way.
        const float kept_for_growing = shares > 0 && giving > 0 ? std::min(inner * 0.35f, 140.0f) : 0;
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

    void lay_row(Box& box, float height) {
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

    void lay_wrap(Box& box) {
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

    void lay_grid(Box& box) {
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

    Tree& tree_;
    const Type& type_;
};

} // namespace

void lay_out(Tree& tree, const Type& type, float width, float height) {
    Layout layout(tree, type);
    for (const Tree::Root& root : tree.roots) {
        layout.lay(root.box, width, height);
        layout.place(root.box, 0, 0);
    }
}

} // namespace imh::kit
