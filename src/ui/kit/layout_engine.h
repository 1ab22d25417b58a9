// The visitor that lays out: see layout_engine.cpp for how. Private to the kit.
#pragma once

#include "ui/kit/tree.h"

namespace imh::kit {

class Layout {
public:
    Layout(Tree& tree, const Type& type) : tree_(tree), type_(type) {}

    /// `height` < 0: as high as what is inside.
    void lay(BoxIndex index, float width, float height);
    /// From places in the parent to places on the page.
    void place(BoxIndex index, float x, float y);

private:
    static constexpr float unbounded = -1;

    template <class Visit> void each_child(const Box& box, Visit visit) {
        for (BoxIndex child = box.first; child != no_box; child = tree_.box(child).next)
            visit(child, tree_.box(child));
    }
    static float across(const Padding& padding) { return padding.left + padding.right; }
    static float down(const Padding& padding) { return padding.top + padding.bottom; }

    /// The width at which nothing wraps.
    float natural(BoxIndex index);
    /// The width of a child of a column that has `inner` to give.
    float width_in_column(const Box& column, BoxIndex index, float inner);
    void share_width(Box& box, float inner);
    void lay_words(Box& box);
    void lay_column(Box& box, float height);
    void lay_row(Box& box, float height);
    void lay_wrap(Box& box);
    void lay_grid(Box& box);

    Tree& tree_;
    const Type& type_;
};

} // namespace imh::kit
