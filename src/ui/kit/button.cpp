#include "ui/kit/button.h"

#include "ui/kit/feedback.h"
#include "ui/kit/make.h"
#include "ui/kit/words.h"

namespace imh::kit {
namespace {

struct Look {
    Skin skin;
    Tone ink = Tone::Text;
};

Look look_of(const Frame& ui, Weight weight, bool disabled) {
    const Theme& theme = ui.theme();
    Look look;
    look.skin.corner = 9;
    if (disabled) {
        if (weight != Weight::Quiet) {
            look.skin.fill = opaque(theme.sunken);
            look.skin.border = opaque(theme.line);
        }
        look.ink = Tone::Muted;
        return look;
    }
    switch (weight) {
    case Weight::Primary:
        look.skin.fill = opaque(theme.accent());
        look.skin.fill_hover = opaque(between(theme.accent(), theme.text(), 0.16f));
        look.ink = Tone::OnAccent;
        break;
    case Weight::Secondary:
        look.skin.fill = opaque(theme.surface);
        look.skin.fill_hover = opaque(theme.soft_of(Tone::Accent));
        look.skin.border = opaque(theme.line);
        look.skin.border_hover = opaque(theme.accent());
        break;
    case Weight::Quiet:
        look.skin.fill_hover = opaque(theme.soft_of(Tone::Accent));
        look.ink = Tone::Accent;
        break;
    }
    return look;
}

std::uint32_t weight_state(Weight weight) {
    return weight == Weight::Primary ? Primary : weight == Weight::Quiet ? Quiet : 0u;
}

} // namespace

Colour between(Colour one, Colour other, float share) {
    Colour result = 0;
    for (int shift = 0; shift < 24; shift += 8) {
        const float a = static_cast<float>(one >> shift & 0xff), b = static_cast<float>(other >> shift & 0xff);
        result |= static_cast<Colour>(a + (b - a) * share + 0.5f) << shift;
    }
    return result;
}

float control_height(const Frame& ui, float usual) {
    return ui.environment().coarse_pointer && usual < 44 ? 44 : usual;
}

BoxIndex enter_pressable(Frame& ui, const Pressable& pressable) {
    Tree& tree = ui.tree();
    const BoxIndex index = tree.add(pressable.flow, pressable.role, pressable.key, pressable.place);
    Box& box = tree.box(index);
    box.skin = pressable.skin;
    box.hug = true;
    box.interactive = true;
    box.disabled = pressable.disabled;
    Node& node = tree.node_of(index);
    node.name = tree.keep(pressable.name);
    node.description = tree.keep(pressable.description);
    node.state = pressable.state | (pressable.disabled ? Disabled : 0u);
    tree.enter(index);
    return index;
}

bool button(Frame& ui, Button button) {
    Tree& tree = ui.tree();
    const Look look = look_of(ui, button.weight, button.disabled);
    const float height = control_height(ui, button.small ? 34 : 43);
    const float across = button.fill ? 8 : button.weight == Weight::Quiet ? 10 : button.small ? 12 : 16;
    const BoxIndex index = enter_pressable(
        ui, {.key = button.key, .name = button.name.empty() ? button.label : button.name, .description = button.description,
             .place = {.padding = pad(across, 0), .min_height = height}, .skin = look.skin,
             .state = weight_state(button.weight), .disabled = button.disabled});
    tree.node_of(index).hint = tree.keep(button.keys);
    tree.box(index).hug = !button.fill;
    tree.box(index).shrinks = button.fill;
    if (button.fill) {
        tree.box(index).place.gap = 0; // none beside the springs
        spring(ui);
    }
    if (button.icon)
        draw_icon(ui, *button.icon, button.small ? 16 : 17, look.ink);
    if (button.icon && button.fill)
        space(ui, 8);
    draw_words(ui, {.text = button.label, .size = button.small ? 15.0f : size::base, .bold = true, .tone = look.ink});
    if (button.fill)
        spring(ui);
    tree.leave();
    return ui.memory().pressed(tree.box(index).id);
}

bool icon_button(Frame& ui, Button button) {
    Tree& tree = ui.tree();
    const Look look = look_of(ui, button.weight, button.disabled);
    const float side = control_height(ui, button.small ? 28 : 40), icon_size = button.small ? 16 : 18;
    const BoxIndex index = enter_pressable(
        ui, {.key = button.key, .name = button.label, .description = button.description,
             .place = {.padding = pad((side - icon_size) / 2, 0), .width = side, .min_height = side},
             .skin = look.skin, .state = weight_state(button.weight) | IconOnly, .disabled = button.disabled});
    tree.node_of(index).hint = tree.keep(button.keys);
    tree.box(index).shrinks = false;
    if (button.icon)
        draw_icon(ui, *button.icon, icon_size, button.weight == Weight::Quiet && !button.disabled ? Tone::Text : look.ink);
    tree.leave();
    return ui.memory().pressed(tree.box(index).id);
}

bool nav_item(Frame& ui, NavItem item) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    Skin skin{.corner = size::field_corner};
    if (item.current)
        skin.fill = opaque(theme.soft_of(Tone::Accent));
    else
        skin.fill_hover = opaque(between(theme.sunken, theme.line, 0.5f));
    const Tone tone = item.current ? Tone::Accent : item.disabled ? Tone::Muted : Tone::Text;
    std::string name(item.label);
    if (!item.count.empty())
        name.append(", ").append(item.count);
    Place place{.padding = pad(10, 7), .gap = 10, .min_height = control_height(ui, 38)};
    if (item.stacked) {
        skin = {};
        place = {.padding = {2, 8, 2, 6}, .gap = 3, .grow = 1, .align = Align::Center};
    }
    const BoxIndex index = enter_pressable(
        ui, {.role = Role::Link, .key = item.key, .name = name, .flow = item.stacked ? Flow::Column : Flow::Row,
             .place = place, .skin = skin, .state = item.current ? Current : 0u, .disabled = item.disabled});
    tree.box(index).hug = false;
    const Tone icon_tone = item.stacked && !item.current ? Tone::Muted : tone;
    draw_icon(ui, item.icon, item.stacked ? 22 : 18, icon_tone);
    draw_words(ui, {.text = item.label, .size = item.stacked ? 13 : size::base, .bold = item.current,
                    .tone = icon_tone, .grow = item.stacked ? 0.0f : 1.0f});
    if (!item.count.empty() && !item.stacked) {
        const BoxIndex count = draw_words(ui, {.text = item.count, .size = 13.5f, .tone = Tone::Muted, .figures = true});
        tree.box(count).shrinks = false;
    }
    tree.leave();
    return ui.memory().pressed(tree.box(index).id);
}

void nav_group(Frame& ui, std::string_view title) {
    const auto inset = column(ui, {.padding = {10, 10, 10, 4}});
    text(ui, {.text = title, .size = size::least, .bold = true, .tone = Tone::Muted});
}

bool tag(Frame& ui, Tag tag) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const BoxIndex index =
        enter_group(ui, Flow::Row, {.key = tag.key, .padding = {9, 0, tag.removable ? 2.0f : 9.0f, 0}, .gap = 2,
                                    .min_height = tag.removable ? control_height(ui, 32) : 26},
                    RowWise | Framed | Small);
    Box& box = tree.box(index);
    box.hug = true;
    box.skin = {.fill = opaque(theme.background), .border = opaque(tag.key_area ? theme.accent() : theme.line),
                .corner = 7};
    text(ui, {.text = tag.label, .size = size::small, .tone = tag.key_area ? Tone::Accent : Tone::Text});
    bool removed = false;
    if (tag.removable) {
        const float side = control_height(ui, 26);
        const std::string name = filled(words::remove, {tag.label});
        const BoxIndex cross = enter_pressable(
            ui, {.key = "remove", .name = name, .place = {.padding = pad((side - 14) / 2, 0), .width = side, .min_height = side},
                 .skin = {.fill_hover = opaque(theme.soft_of(Tone::Accent)), .corner = 6},
                 .state = Quiet | IconOnly});
        tree.box(cross).shrinks = false;
        draw_icon(ui, Icon::X, 14, Tone::Muted);
        tree.leave();
        removed = ui.memory().pressed(tree.box(cross).id);
    }
    tree.leave();
    return removed;
}

bool card_button(Frame& ui, CardButton card) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const BoxIndex index = enter_pressable(
        ui, {.key = card.key, .name = card.title, .description = card.text, .flow = Flow::Row,
             .place = {.padding = pad(18, 16), .gap = 14, .align = Align::Start},
             .skin = {.fill = opaque(theme.surface), .border = opaque(card.chosen ? theme.accent() : theme.line),
                      .border_hover = opaque(theme.accent()), .corner = size::card_corner,
                      .border_width = card.chosen ? 2.0f : 1.0f},
             .state = Framed | (card.chosen ? Pressed | Toggle : 0u)});
    tree.box(index).hug = false;
    if (card.icon)
        draw_icon(ui, *card.icon, 22, Tone::Accent);
    const BoxIndex inside = tree.add(Flow::Column, {}, {.gap = 0, .grow = 1});
    tree.enter(inside);
    draw_words(ui, {.text = card.title, .bold = true});
    if (!card.text.empty())
        draw_words(ui, {.text = card.text, .tone = Tone::Muted});
    tree.leave();
    tree.leave();
    return ui.memory().pressed(tree.box(index).id);
}

} // namespace imh::kit
