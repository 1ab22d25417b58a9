#include "ui/kit/text.h"

#include "ui/kit/make.h"

namespace imh::kit {
namespace {

BoxIndex described(Frame& ui, Role role, const Text& text) {
    const BoxIndex index = draw_words(ui, text);
    Tree& tree = ui.tree();
    Node& node = tree.describe(index, role);
    node.name = tree.words[static_cast<std::size_t>(tree.box(index).words)].text;
    node.tone = static_cast<std::uint8_t>(text.tone);
    node.size = static_cast<std::uint8_t>(text.size);
    node.state = (text.bold ? Strong : 0u) | (text.figures ? Numeric : 0u);
    return index;
}

} // namespace

std::uint32_t ink(const Frame& ui, Tone tone) { return opaque(ui.theme().of(tone)); }

BoxIndex draw_words(Frame& ui, const Text& text, std::uint32_t colour) {
    return ui.tree().add_words(text, colour);
}
BoxIndex draw_words(Frame& ui, const Text& text) { return draw_words(ui, text, ink(ui, text.tone)); }

void draw_icon(Frame& ui, Icon icon, float size, Tone tone) { ui.tree().add_icon(icon, size, ink(ui, tone)); }

Id heading(Frame& ui, Heading heading) {
    constexpr float sizes[] = {size::base, size::title, size::section, size::base};
    const float type_size =
        heading.size > 0 ? heading.size : sizes[heading.level >= 1 && heading.level <= 3 ? heading.level : 0];
    const BoxIndex index = described(ui, Role::Heading,
                                     {.text = heading.text, .size = type_size, .bold = true,
                                      .grow = heading.grow, .key = heading.key});
    Tree& tree = ui.tree();
    tree.node_of(index).level = static_cast<std::uint8_t>(heading.level);
    if (type_size >= 20)
        tree.words[static_cast<std::size_t>(tree.box(index).words)].line_height = type_size * size::title_line;
    return tree.box(index).id;
}

Id heading(Frame& ui, int level, std::string_view text) {
    return heading(ui, Heading{.level = level, .text = text});
}

void paragraph(Frame& ui, Text text) { described(ui, Role::Paragraph, text); }
void text(Frame& ui, Text text) { described(ui, Role::Text, text); }

void lead(Frame& ui, std::string_view words) {
    paragraph(ui, {.text = words, .tone = Tone::Muted, .max_width = size::reading});
}

void small(Frame& ui, std::string_view words) {
    paragraph(ui, {.text = words, .size = size::small, .tone = Tone::Muted});
}

void rich(Frame& ui, std::initializer_list<Piece> pieces, Text look) {
    std::string whole;
    for (const Piece& piece : pieces) {
        if (piece.bold)
            whole += '\x02';
        whole += piece.text;
        if (piece.bold)
            whole += '\x03';
    }
    look.text = whole;
    paragraph(ui, look);
}

bool link(Frame& ui, Link link) {
    Tree& tree = ui.tree();
    const BoxIndex index = enter_pressable(ui, {.role = Role::Link, .key = link.key, .name = link.label, .place = {.min_height = control_height(ui, 0)}});
    Node& node = tree.node_of(index);
    node.options = tree.keep(link.address);
    node.size = static_cast<std::uint8_t>(link.size);
    if (link.language.size() == 2)
        node.language = {link.language[0], link.language[1]};
    const BoxIndex words = draw_words(ui, {.text = link.label, .size = link.size, .tone = Tone::Accent});
    tree.words[static_cast<std::size_t>(tree.box(words).words)].underline = true;
    tree.leave();
    return ui.memory().pressed(tree.box(index).id);
}

void icon(Frame& ui, Icon icon, float size, Tone tone) { draw_icon(ui, icon, size, tone); }

} // namespace imh::kit
