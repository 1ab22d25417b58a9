#include "ui/kit/choice.h"

#include "ui/kit/make.h"

namespace imh::kit {
namespace {

// The square of a checkbox, the circle of a radio button.
void draw_box(Frame& ui, Mark mark, bool checked, bool disabled) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const BoxIndex index = tree.add(Flow::Leaf, {}, {.width = 20});
    Box& box = tree.box(index);
    box.height = 20;
    box.mark = mark;
    box.checked = checked;
    box.shrinks = false;
    const bool filled = checked && mark == Mark::Check;
    const Tone tone = disabled ? Tone::Muted : Tone::Accent;
    box.colour = ink(ui, tone);
    box.skin = {.fill = filled ? ink(ui, tone) : opaque(theme.surface),
                .border = ink(ui, checked ? tone : Tone::Muted),
                .corner = mark == Mark::Check ? 5.0f : 10.0f,
                .border_width = checked ? 2.0f : 1.5f};
}

// The words beside it: label, note, description; a pill below them where there is no room for it at the end.
void draw_label(Frame& ui, std::string_view label, std::string_view note, std::string_view description, bool bold,
                const Pill* below = nullptr) {
    Tree& tree = ui.tree();
    const BoxIndex words = tree.add(Flow::Column, {}, {.gap = 0, .grow = 1});
    tree.enter(words);
    draw_words(ui, {.text = label, .bold = bold});
    if (!note.empty())
        draw_words(ui, {.text = note, .size = size::small, .tone = Tone::Muted});
    if (!description.empty())
        draw_words(ui, {.text = description, .size = bold ? size::base : size::small, .tone = Tone::Muted});
    if (below != nullptr) {
        space(ui, 4);
        tree.enter(tree.add(Flow::Row, {}, {.gap = 0}));
        draw_pill(ui, *below);
        tree.leave();
    }
    tree.leave();
}

std::string spoken(std::string_view label, std::string_view note, const std::optional<Pill>& pill) {
    std::string name(label);
    if (!note.empty())
        name.append(", ").append(note);
    if (pill)
        name.append(", ").append(pill->text);
    return name;
}

BoxIndex enter_choices(Frame& ui, const Choice& choice, Flow flow, float gap) {
    Tree& tree = ui.tree();
    const BoxIndex group = tree.add(Flow::Column, Role::RadioGroup, choice.key, {.gap = 6});
    tree.node_of(group).name = tree.keep(choice.label);
    tree.enter(group);
    if (!choice.label_hidden) {
        const BoxIndex label = draw_words(ui, {.text = choice.label, .size = size::small, .bold = true});
        Node& node = tree.describe(label, Role::Text);
        node.name = tree.keep(choice.label);
        node.state = Hidden | Strong;
        node.size = static_cast<std::uint8_t>(size::small);
    }
    if (!choice.description.empty())
        small(ui, choice.description);
    enter_group(ui, flow, {.gap = gap}, flow == Flow::Wrap ? WrapWise : flow == Flow::Grid ? State::Grid : 0u);
    return group;
}

// One radio button of a group; its box is entered.
BoxIndex enter_option(Frame& ui, const Choice& choice, std::size_t i, std::optional<std::size_t>& chosen,
                      bool& changed, const Pressable& look) {
    Tree& tree = ui.tree();
    Pressable option = look;
    const std::string name = spoken(choice.options[i].label, choice.options[i].note, choice.options[i].pill);
    option.role = Role::Radio;
    option.key = choice.options[i].key;
    option.name = name;
    option.description = choice.options[i].description;
    option.disabled = choice.disabled;
    const Id id = tree.id_of(option.key);
    if (ui.memory().pressed(id) && chosen != i) {
        chosen = i;
        changed = true;
        ui.again();
    }
    option.state |= chosen == i ? Checked : 0u;
    const BoxIndex index = enter_pressable(ui, option);
    Node& node = tree.node_of(index);
    node.position = static_cast<std::int32_t>(i + 1);
    node.set_size = static_cast<std::int32_t>(choice.options.size());
    return index;
}

} // namespace

bool checkbox(Frame& ui, Checkbox checkbox, bool& checked) {
    Tree& tree = ui.tree();
    const bool changed = ui.memory().pressed(tree.id_of(checkbox.key));
    if (changed)
        checked = !checked;
    const std::string name = spoken(checkbox.label, {}, checkbox.pill);
    const BoxIndex index = enter_pressable(
        ui, {.role = Role::Checkbox, .key = checkbox.key, .name = name, .description = checkbox.description,
             .place = {.padding = {8, 7, 8, 7}, .gap = 10, .min_height = control_height(ui, 36),
                       .align = checkbox.description.empty() ? Align::Center : Align::Start},
             .skin = {.fill_hover = opaque(ui.theme().soft_of(Tone::Accent)), .corner = size::field_corner},
             .state = checked ? Checked : 0u, .disabled = checkbox.disabled});
    tree.box(index).hug = false;
    draw_box(ui, Mark::Check, checked, checkbox.disabled);
    const bool pill_below = checkbox.pill && ui.narrow();
    draw_label(ui, checkbox.label, {}, checkbox.description, false, pill_below ? &*checkbox.pill : nullptr);
    if (checkbox.key_area)
        draw_icon(ui, Icon::Star, 15, Tone::Accent);
    if (checkbox.pill && !pill_below)
        draw_pill(ui, *checkbox.pill);
    tree.leave();
    return changed;
}

bool radio_group(Frame& ui, const Choice& choice, std::optional<std::size_t>& chosen) {
    Tree& tree = ui.tree();
    bool changed = false;
    enter_choices(ui, choice, choice.side_by_side ? Flow::Wrap : Flow::Column, choice.side_by_side ? 12.0f : 2.0f);
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        const Option& option = choice.options[i];
        const BoxIndex index = enter_option(
            ui, choice, i, chosen, changed,
            {.place = {.padding = {8, 7, 12, 7}, .gap = 10, .min_height = control_height(ui, 36),
                       .align = option.description.empty() ? Align::Center : Align::Start},
             .skin = {.fill_hover = opaque(ui.theme().soft_of(Tone::Accent)), .corner = size::field_corner}});
        tree.box(index).hug = choice.side_by_side;
        draw_box(ui, Mark::Dot, chosen == i, choice.disabled);
        if (choice.side_by_side)
            draw_words(ui, {.text = option.label});
        else
            draw_label(ui, option.label, option.note, option.description, false);
        tree.leave();
    }
    tree.leave();
    tree.leave();
    return changed;
}

bool choice_cards(Frame& ui, const Choice& choice, std::optional<std::size_t>& chosen, float least) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    bool changed = false;
    const BoxIndex group = enter_choices(ui, choice, Flow::Grid, 12);
    tree.box(tree.box(group).last).least = least;
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        const Option& option = choice.options[i];
        const bool was_chosen = chosen == i;
        const BoxIndex index = enter_option(
            ui, choice, i, chosen, changed,
            {.flow = Flow::Column,
             .place = {.padding = pad(18, 16), .gap = 0},
             .skin = {.fill = opaque(theme.surface), .border = opaque(was_chosen ? theme.accent() : theme.line),
                      .border_hover = opaque(theme.accent()), .corner = size::card_corner,
                      .border_width = was_chosen ? 2.0f : 1.0f},
             .state = Framed});
        tree.box(index).hug = false;
        draw_words(ui, {.text = option.label, .bold = true});
        if (!option.note.empty())
            draw_words(ui, {.text = option.note, .size = size::small, .tone = Tone::Muted});
        if (!option.description.empty())
            draw_words(ui, {.text = option.description, .tone = Tone::Muted});
        if (option.pill) {
            spring(ui);
            space(ui, 10);
            draw_pill(ui, *option.pill);
        }
        tree.leave();
    }
    tree.leave();
    tree.leave();
    return changed;
}

bool tabs(Frame& ui, const Choice& choice, std::size_t& chosen) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const BoxIndex list = tree.add(Flow::Wrap, Role::TabList, choice.key, {.gap = 4});
    tree.node_of(list).name = tree.keep(choice.label);
    tree.enter(list);
    bool changed = false;
    for (std::size_t i = 0; i < choice.options.size(); ++i)
        if (ui.memory().pressed(tree.id_of(choice.options[i].key)) && chosen != i) {
            chosen = i;
            changed = true;
            ui.again();
        }
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        const bool on = chosen == i;
        const BoxIndex tab = enter_pressable(
            ui, {.role = Role::Tab, .key = choice.options[i].key, .name = choice.options[i].label,
                 .place = {.padding = pad(14, 0), .min_height = control_height(ui, 40)},
                 .skin = {.fill = on ? opaque(theme.soft_of(Tone::Accent)) : 0u,
                          .fill_hover = opaque(theme.soft_of(Tone::Accent)), .corner = 99},
                 .state = on ? Selected : 0u});
        Node& node = tree.node_of(tab);
        node.position = static_cast<std::int32_t>(i + 1);
        node.set_size = static_cast<std::int32_t>(choice.options.size());
        draw_words(ui, {.text = choice.options[i].label, .bold = on, .tone = on ? Tone::Accent : Tone::Text});
        tree.leave();
    }
    tree.leave();
    return changed;
}

Scope tab_panel(Frame& ui, const Choice& choice, std::size_t chosen) {
    Tree& tree = ui.tree();
    const std::string key = std::string(choice.key) + " panel";
    const BoxIndex index = tree.add(Flow::Column, Role::TabPanel, key);
    if (chosen < choice.options.size())
        tree.node_of(index).name = tree.keep(choice.options[chosen].label);
    tree.enter(index);
    return Scope(ui, index);
}

Scope disclosure(Frame& ui, Disclosure disclosure) {
    Tree& tree = ui.tree();
    const Id id = tree.id_of(disclosure.key);
    bool* const open = ui.memory().opened.GetBoolRef(id, disclosure.open_at_first);
    if (ui.memory().pressed(id))
        *open = !*open;
    const bool is_open = *open;
    const BoxIndex index = enter_pressable(
        ui, {.key = disclosure.key, .name = disclosure.name.empty() ? disclosure.label : disclosure.name,
             .place = {.padding = {6, 4, 10, 4}, .gap = 6, .min_height = control_height(ui, 32)},
             .skin = {.fill_hover = opaque(ui.theme().soft_of(Tone::Accent)), .corner = size::field_corner},
             .state = Expandable | Quiet | (is_open ? Expanded : 0u)});
    draw_icon(ui, is_open ? Icon::ChevronDown : Icon::ChevronRight, 16, Tone::Accent);
    draw_words(ui, {.text = disclosure.label, .bold = disclosure.strong, .tone = Tone::Accent});
    tree.leave();
    if (!is_open)
        return Scope(ui, index, false);
    const std::string inside = std::string(disclosure.key) + " open";
    return Scope(ui, enter_group(ui, Flow::Column, {.key = inside}));
}

} // namespace imh::kit
