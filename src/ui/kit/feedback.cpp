#include "ui/kit/feedback.h"

#include <algorithm>

#include "ui/kit/make.h"
#include "ui/kit/words.h"

namespace imh::kit {
namespace {

Icon icon_of(Tone tone) {
    switch (tone) {
    case Tone::Met:
        return Icon::Check;
    case Tone::NotYet:
        return Icon::CircleMinus;
    case Tone::Reviewer:
        return Icon::User;
    case Tone::Later:
        return Icon::Clock;
    case Tone::Text:
    case Tone::Muted:
    case Tone::Accent:
    case Tone::OnAccent:
        break;
    }
    return Icon::Info;
}

BoxIndex enter_pill(Frame& ui, const Pill& pill) {
    Tree& tree = ui.tree();
    const BoxIndex index = tree.add(Flow::Row, {}, {.padding = {8, 0, 10, 0}, .gap = 6, .min_height = 27});
    Box& box = tree.box(index);
    box.hug = true;
    box.shrinks = false;
    box.skin = {.fill = opaque(ui.theme().soft_of(pill.tone)), .corner = 99};
    return index;
}

void fill_pill(Frame& ui, const Pill& pill) {
    draw_icon(ui, pill.icon.value_or(icon_of(pill.tone)), 15, pill.tone);
    draw_words(ui, {.text = pill.text, .size = size::small, .bold = true, .tone = pill.tone});
}

} // namespace

void draw_pill(Frame& ui, const Pill& pill) {
    ui.tree().enter(enter_pill(ui, pill));
    fill_pill(ui, pill);
    ui.tree().leave();
}

void pill(Frame& ui, Pill pill) {
    Tree& tree = ui.tree();
    const BoxIndex index = enter_pill(ui, pill);
    Node& node = tree.describe(index, Role::Text);
    node.name = tree.keep(pill.text);
    node.tone = static_cast<std::uint8_t>(pill.tone);
    node.size = static_cast<std::uint8_t>(size::small);
    node.state = Framed | Strong;
    tree.enter(index);
    fill_pill(ui, pill);
    tree.leave();
}

void progress(Frame& ui, Progress progress) {
    Tree& tree = ui.tree();
    const BoxIndex index = tree.add(Flow::Leaf, Role::Progress, progress.key);
    Box& box = tree.box(index);
    box.mark = Mark::Bar;
    box.height = 10;
    box.ratio = progress.most > 0 ? static_cast<float>(progress.now) / static_cast<float>(progress.most) : 0;
    box.colour = ink(ui, progress.tone);
    box.skin = {.fill = opaque(ui.theme().sunken), .border = opaque(ui.theme().line), .corner = 5};
    Node& node = tree.node_of(index);
    node.name = tree.keep(progress.label);
    node.value = tree.keep(progress.value);
    node.now = std::clamp(progress.now, 0, std::max(progress.most, 0));
    node.most = progress.most;
    node.tone = static_cast<std::uint8_t>(progress.tone);
}

void status(Frame& ui, std::string_view key, std::string_view text, Tone tone) {
    const BoxIndex index = draw_words(ui, {.text = text, .tone = tone, .key = key});
    Tree& tree = ui.tree();
    Node& node = tree.describe(index, Role::Status);
    node.name = tree.keep(text);
    node.tone = static_cast<std::uint8_t>(tone);
    node.size = static_cast<std::uint8_t>(size::base);
}

Scope notice(Frame& ui, Notice notice) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const BoxIndex index =
        tree.add(Flow::Row, notice.tone == Tone::NotYet ? Role::Alert : Role::Section, notice.key,
                 {.padding = pad(16, 14), .gap = 12, .align = Align::Start});
    Node& node = tree.node_of(index);
    node.state = Framed;
    node.tone = static_cast<std::uint8_t>(notice.tone);
    if (node.role == Role::Section)
        node.name = tree.keep(notice.title);
    tree.box(index).skin = {.fill = opaque(theme.soft_of(notice.tone)), .corner = size::card_corner};
    tree.enter(index);
    draw_icon(ui, notice.icon.value_or(icon_of(notice.tone)), 20, notice.tone);
    // The scope ends both: the box around it is left here, and entered through the inner one.
    const BoxIndex inside = add_group(ui, Flow::Column, {.gap = 4, .grow = 1});
    tree.leave();
    tree.enter(inside);
    if (!notice.title.empty())
        paragraph(ui, {.text = notice.title, .bold = true, .tone = notice.tone});
    if (!notice.text.empty())
        paragraph(ui, {.text = notice.text});
    return Scope(ui, inside);
}

Scope empty_state(Frame& ui, Empty empty) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const BoxIndex index = enter_group(
        ui, Flow::Column, {.key = empty.key, .padding = pad(24, 34), .gap = 8, .align = Align::Center}, Framed);
    tree.box(index).skin = {.fill = opaque(theme.surface), .border = opaque(theme.line), .corner = size::card_corner,
                            .dashed = false};
    draw_icon(ui, empty.icon, 34, Tone::Accent);
    space(ui, 2);
    paragraph(ui, {.text = empty.title, .size = size::section, .bold = true, .align = TextAlign::Center});
    paragraph(ui, {.text = empty.text, .tone = Tone::Muted, .max_width = 460, .align = TextAlign::Center});
    space(ui, 6);
    const BoxIndex buttons = add_group(ui, Flow::Wrap, {.gap = 12}, WrapWise);
    tree.leave();
    tree.enter(buttons);
    return Scope(ui, buttons);
}

ToastEvent toast(Frame& ui, Toast toast) {
    Tree& tree = ui.tree();
    Memory& memory = ui.memory();
    const Theme& theme = ui.theme();
    const BoxIndex root = tree.add_root(Layer::Toast, toast.key);
    Box& over = tree.box(root);
    over.place.padding = {16, 16, 16, ui.narrow() ? 84.0f : 24.0f};
    over.place.align = Align::Center;
    const Id id = over.id;
    tree.enter(root);
    spring(ui);
    const BoxIndex bar = enter_group(
        ui, Flow::Row, {.padding = {18, 6, 8, 6}, .gap = 8, .max_width = 520, .min_height = 52}, RowWise | Framed);
    tree.box(bar).skin = {.fill = opaque(theme.text()), .corner = size::card_corner};
    const BoxIndex words = draw_words(ui, {.text = toast.text, .grow = 0}, opaque(theme.background));
    Node& said = tree.describe(words, Role::Text);
    said.name = tree.keep(toast.text);
    const Skin skin{.fill_hover = opaque(between(theme.text(), theme.background, 0.2f)), .corner = 8};
    // On the dark bar the light theme's accent would be too dark, and the other way round.
    const std::uint32_t on_bar = opaque(theme_of(!ui.environment().dark, false).accent());
    const float side = control_height(ui, 40);
    ToastEvent event = ToastEvent::None;
    if (!toast.action.empty()) {
        const BoxIndex action = enter_pressable(
            ui, {.key = "action", .name = toast.action, .place = {.padding = pad(12, 0), .min_height = side}, .skin = skin});
        tree.box(action).shrinks = false;
        draw_words(ui, {.text = toast.action, .bold = true}, on_bar);
        tree.leave();
        if (memory.pressed(tree.box(action).id))
            event = ToastEvent::Action;
    }
    const BoxIndex close = enter_pressable(
        ui, {.key = "close", .name = words::close_message, .place = {.padding = pad((side - 18) / 2, 0), .width = side, .min_height = side},
             .skin = skin, .state = IconOnly});
    tree.box(close).shrinks = false;
    tree.add_icon(Icon::X, 18, opaque(theme.background));
    tree.leave();
    if (memory.pressed(tree.box(close).id))
        event = ToastEvent::Closed;
    tree.leave();
    tree.leave();
    if (std::ranges::find(memory.toasts_announced, id) == memory.toasts_announced.end()) {
        memory.toasts_announced.push_back(id);
        ui.announce(toast.text);
    }
    return event;
}

} // namespace imh::kit
