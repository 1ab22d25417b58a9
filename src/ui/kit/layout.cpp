#include "ui/kit/layout.h"

#include "ui/kit/make.h"

namespace imh::kit {
namespace {

Scope group(Frame& ui, Flow flow, const Place& place, std::uint32_t state) {
    return Scope(ui, enter_group(ui, flow, place, state));
}

Scope region(Frame& ui, Role role, const Region& region) {
    Tree& tree = ui.tree();
    // A landmark is known by what it is: ids inside stay as they are when others come and go.
    const bool landmark = role != Role::Section;
    const BoxIndex index =
        tree.add(Flow::Column, role, region.key.empty() && landmark ? role_name(role) : region.key, region.place);
    Box& box = tree.box(index);
    box.scrolls = region.scrolls;
    if (region.surface != Surface::None)
        box.skin.fill = opaque(ui.theme().of(region.surface));
    box.skin.edge = region.edge;
    box.skin.edge_colour = opaque(ui.theme().line);
    Node& node = tree.node_of(index);
    node.name = tree.keep(region.label);
    tree.enter(index);
    return Scope(ui, index);
}

} // namespace

BoxIndex add_group(Frame& ui, Flow flow, const Place& place, std::uint32_t state) {
    Tree& tree = ui.tree();
    const BoxIndex index = tree.add(flow, Role::Group, place.key, place);
    tree.node_of(index).state = state;
    return index;
}

BoxIndex enter_group(Frame& ui, Flow flow, const Place& place, std::uint32_t state) {
    const BoxIndex index = add_group(ui, flow, place, state);
    ui.tree().enter(index);
    return index;
}

Scope column(Frame& ui, Place place) { return group(ui, Flow::Column, place, 0); }
Scope row(Frame& ui, Place place) { return group(ui, Flow::Row, place, RowWise); }
Scope wrap(Frame& ui, Place place) { return group(ui, Flow::Wrap, place, WrapWise); }

Scope row_or_column(Frame& ui, float below, Place place) {
    const BoxIndex index = enter_group(ui, Flow::RowOrColumn, place, RowWise);
    ui.tree().box(index).least = below;
    return Scope(ui, index);
}

Scope grid(Frame& ui, float least, Place place) {
    const BoxIndex index = enter_group(ui, Flow::Grid, place, State::Grid);
    ui.tree().box(index).least = least;
    return Scope(ui, index);
}

Scope banner(Frame& ui, Region what) { return region(ui, Role::Banner, what); }
Scope navigation(Frame& ui, Region what) { return region(ui, Role::Navigation, what); }
Scope main_region(Frame& ui, Region what) { return region(ui, Role::Main, what); }
Scope complementary(Frame& ui, Region what) { return region(ui, Role::Complementary, what); }
Scope section(Frame& ui, Region what) { return region(ui, Role::Section, what); }

Scope card(Frame& ui, Card card) {
    card.place.key = card.key;
    const BoxIndex index = enter_group(ui, Flow::Column, card.place, Framed | (card.chosen ? Selected : 0u));
    Skin& skin = ui.tree().box(index).skin;
    const Theme& theme = ui.theme();
    skin.fill = opaque(theme.of(card.surface));
    skin.border = opaque(card.chosen ? theme.accent() : theme.line);
    skin.border_width = card.chosen ? 2 : 1;
    skin.corner = size::card_corner;
    return Scope(ui, index);
}

Scope scroll(Frame& ui, std::string_view key, Place place) {
    Tree& tree = ui.tree();
    const BoxIndex index = tree.add(Flow::Column, Role::Scroll, key, place);
    tree.box(index).scrolls = true;
    tree.enter(index);
    return Scope(ui, index);
}

void divider(Frame& ui) {
    Box& box = ui.tree().box(ui.tree().add(Flow::Leaf, {}));
    box.height = 1;
    box.skin.edge = Edge::Top;
    box.skin.edge_colour = opaque(ui.theme().line);
}

void space(Frame& ui, float size) {
    Tree& tree = ui.tree();
    const Flow around = tree.box(tree.open.back()).flow;
    Box& box = tree.box(tree.add(Flow::Leaf, {}));
    if (around == Flow::Column || around == Flow::RowOrColumn)
        box.height = size;
    if (around != Flow::Column)
        box.place.width = size;
    box.shrinks = false;
}

void spring(Frame& ui) { ui.tree().box(ui.tree().add(Flow::Column, {})).place.grow = 1; }

} // namespace imh::kit
