#include "ui/kit/field.h"

#include "ui/kit/choice.h"
#include "ui/kit/make.h"
#include "ui/kit/words.h"

namespace imh::kit {
namespace {

struct Parts {
    Role role = Role::TextField;
    std::string_view entry = "text"; // which keyboard: the node's options
    std::optional<Icon> icon_before = {};
    std::optional<Icon> icon_after = {};
    float height = 42;
};

// A field is one box: label, the frame to type into, help. The node tells all three; in the page they
// become a label, an input and a described-by.
BoxIndex draw_field(Frame& ui, const Field& field, const Parts& parts, std::string_view shown) {
    Tree& tree = ui.tree();
    const Theme& theme = ui.theme();
    const bool wrong = !field.problem.empty();
    const BoxIndex index = tree.add(Flow::Column, parts.role, field.key,
                                    {.gap = 4, .width = field.width, .grow = field.grow});
    Node& node = tree.node_of(index);
    node.name = tree.keep(field.label);
    node.value = tree.keep(shown);
    node.hint = tree.keep(field.example);
    node.options = parts.entry;
    node.description = tree.keep(wrong ? field.problem : !field.understood.empty() ? field.understood : field.help);
    node.state = (wrong ? Invalid : 0u) | (field.required ? Required : 0u) | (field.disabled ? Disabled : 0u) |
                 (field.label_hidden ? IconOnly : 0u);
    // While somebody types, the browser's own field shows the text; a drop-down stays drawn.
    const bool editing = ui.memory().focus == node.id && !ui.environment().plain && parts.role != Role::Select;
    const Id id = node.id;

    tree.enter(index);
    if (!field.label_hidden)
        draw_words(ui, {.text = field.label, .size = size::small, .bold = true});
    const BoxIndex frame =
        tree.add(Flow::Row, {}, {.padding = pad(11, 9), .min_height = control_height(ui, parts.height),
                                 .align = parts.role == Role::TextArea ? Align::Start : Align::Center});
    Box& box = tree.box(frame);
    box.skin = {.fill = opaque(field.disabled ? theme.sunken : theme.surface),
                .border = ink(ui, wrong ? Tone::NotYet : Tone::Muted), .border_hover = ink(ui, Tone::Accent),
                .corner = size::field_corner};
    box.interactive = true;
    box.text_cursor = parts.role != Role::Select;
    box.disabled = field.disabled;
    box.target = id;
    tree.enter(frame);
    if (parts.icon_before)
        draw_icon(ui, *parts.icon_before, 17, Tone::Muted);
    if (editing || shown.empty())
        draw_words(ui, {.text = editing ? std::string_view{} : field.example, .tone = Tone::Muted, .grow = 1,
                        .one_line = parts.role != Role::TextArea});
    else
        draw_words(ui, {.text = shown, .tone = field.disabled ? Tone::Muted : Tone::Text, .grow = 1,
                        .one_line = parts.role != Role::TextArea});
    if (parts.icon_after)
        draw_icon(ui, *parts.icon_after, 18, Tone::Muted);
    tree.leave();
    const std::string_view below = tree.nodes[static_cast<std::size_t>(tree.box(index).node)].description;
    if (!below.empty())
        draw_words(ui, {.text = below, .size = size::small,
                        .tone = wrong ? Tone::NotYet : field.understood.empty() ? Tone::Muted : Tone::Met});
    tree.leave();
    return index;
}

Edited take_edits(Frame& ui, Id id, std::string& text) {
    Edited edited;
    const Memory& memory = ui.memory();
    const auto take = [&](Input::Kind kind) {
        const Input* input = memory.find(id, kind);
        if (input != nullptr && kind != Input::Press && input->text != text) {
            text = input->text;
            edited.changed = true;
        }
        return input != nullptr;
    };
    take(Input::Edit);
    edited.enter = take(Input::Enter);
    edited.left = take(Input::Leave) || edited.enter;
    return edited;
}

Edited plain_field(Frame& ui, const Field& field, std::string& text, const Parts& parts) {
    const Edited edited = take_edits(ui, ui.id(field.key), text);
    draw_field(ui, field, parts, text);
    return edited;
}

std::string_view entry_name(Entry entry) {
    switch (entry) {
    case Entry::Number:
        return "decimal";
    case Entry::Email:
        return "email";
    case Entry::Text:
    case Entry::Date:
    case Entry::Hours:
        break;
    }
    return "text";
}

} // namespace

Edited text_field(Frame& ui, const Field& field, std::string& text) {
    return plain_field(ui, field, text, {.entry = entry_name(field.entry)});
}

Edited text_area(Frame& ui, const Field& field, std::string& text) {
    return plain_field(ui, field, text,
                       {.role = Role::TextArea,
                        .height = 20 + static_cast<float>(field.lines) * size::base * size::line});
}

Edited number_field(Frame& ui, const Field& field, std::string& text) {
    return plain_field(ui, field, text, {.entry = "decimal"});
}

Edited search_field(Frame& ui, const Field& field, std::string& text) {
    Tree& tree = ui.tree();
    const BoxIndex line = enter_group(ui, Flow::Row, {.gap = 4, .grow = field.grow}, RowWise);
    tree.box(line).hug = false;
    Field grown = field;
    grown.grow = 1;
    grown.label_hidden = true;
    if (grown.example.empty())
        grown.example = field.label;
    Edited edited = plain_field(ui, grown, text, {.role = Role::SearchField, .icon_before = Icon::Search});
    if (!text.empty()) {
        const std::string key = std::string(field.key) + " clear";
        if (icon_button(ui, {.key = key, .label = words::clear_search, .icon = Icon::X, .weight = Weight::Quiet})) {
            text.clear();
            edited.changed = true;
            ui.focus(ui.id(field.key));
            ui.again();
        }
    }
    tree.leave();
    return edited;
}

bool select(Frame& ui, const Choice& choice, std::optional<std::size_t>& chosen) {
    Tree& tree = ui.tree();
    bool changed = false;
    if (const Input* input = ui.memory().find(ui.id(choice.key), Input::Edit)) {
        std::size_t index = 0;
        for (const char digit : input->text)
            index = index * 10 + static_cast<std::size_t>(digit - '0');
        const std::optional<std::size_t> now =
            input->text.empty() || index >= choice.options.size() ? std::nullopt : std::optional(index);
        changed = now != chosen;
        chosen = now;
    }
    std::string options;
    for (const Option& option : choice.options) {
        options += option.label;
        options += '\x1f';
    }
    const std::string_view shown = chosen ? choice.options[*chosen].label : std::string_view{};
    const BoxIndex index =
        draw_field(ui, {.key = choice.key, .label = choice.label, .help = choice.description, .example = choice.empty,
                        .width = choice.width, .label_hidden = choice.label_hidden, .disabled = choice.disabled},
                   {.role = Role::Select, .icon_after = Icon::ChevronDown}, shown);
    Node& node = tree.node_of(index);
    node.options = tree.keep(options);
    node.now = chosen ? static_cast<std::int32_t>(*chosen) : -1;
    return changed;
}

bool is_editing(Frame& ui, std::string_view key) { return ui.memory().focus == ui.id(key); }

} // namespace imh::kit
