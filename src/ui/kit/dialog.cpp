#include <algorithm>

#include "ui/kit/feedback.h"
#include "ui/kit/layout.h"
#include "ui/kit/make.h"
#include "ui/kit/words.h"

namespace imh::kit {

Scope dialog(Frame& ui, Dialog dialog, bool& closed) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const bool whole = dialog.page && ui.narrow();
    const Environment& around = ui.environment();

    const BoxIndex root = tree.add_root(Layer::Dialog, "dialog layer");
    Box& veil = tree.box(root);
    veil.place.padding = pad(whole ? 0.0f : 16.0f);
    veil.place.align = Align::Center;
    veil.place.gap = 0;
    veil.height = around.height;
    veil.skin.fill = 0x80000000u | (around.dark ? 0x000000u : 0x23282bu);
    tree.enter(root);
    if (!whole)
        spring(ui);
    const BoxIndex index = tree.add(Flow::Column, Role::Dialog, dialog.key, {.gap = 0});
    Box& box = tree.box(index);
    box.place.width = whole ? around.width : dialog.width;
    box.max_height = around.height - (whole ? 0.0f : 32.0f);
    box.place.min_height = whole ? around.height : 0;
    box.skin = {.fill = opaque(theme.surface), .border = opaque(theme.line),
                .corner = whole ? 0 : size::card_corner + 4};
    tree.node_of(index).name = tree.keep(dialog.title);
    const Id id = box.id;
    if (!whole)
        spring(ui);
    tree.leave();

    tree.enter(index);
    {
        const auto top = row(ui, {.padding = {22, 14, 12, 10}});
        heading(ui, Heading{.level = 2, .text = dialog.title, .size = 20, .grow = 1, .key = "title"});
        if (icon_button(ui, {.key = "close", .label = words::close, .icon = Icon::X, .weight = Weight::Quiet}))
            closed = true;
    }
    closed |= ui.memory().find(id, Input::Close) != nullptr || ui.shortcut(Shortcut::Escape);
    const BoxIndex body = tree.add(Flow::Column, Role::Scroll, "body", {.padding = {22, 2, 22, 22}, .gap = 12});
    tree.box(body).scrolls = true;
    tree.leave();
    tree.enter(body);
    return Scope(ui, body);
}

Scope dialog_buttons(Frame& ui) {
    const BoxIndex index = enter_group(ui, Flow::Row, {.padding = {0, 8, 0, 0}, .gap = 10}, RowWise);
    spring(ui);
    return Scope(ui, index);
}

} // namespace imh::kit
