// What the widgets are put together from. Private to the kit.
#pragma once

#include "ui/kit/memory.h"
#include "ui/kit/tree.h"

namespace imh::kit {

/// A container with a Group node, for the plain page and for what is inside.
BoxIndex add_group(Frame& ui, Flow flow, const Place& place, std::uint32_t state = 0);
/// The same, entered: to be ended with tree.leave().
BoxIndex enter_group(Frame& ui, Flow flow, const Place& place, std::uint32_t state = 0);

/// A box to press, with the look of a button of this weight; its words are to be put inside.
struct Pressable {
    Role role = Role::Button;
    std::string_view key = {};
    std::string_view name = {};
    std::string_view description = {};
    Flow flow = Flow::Row;
    Place place = {};
    Skin skin = {};
    std::uint32_t state = 0;
    bool disabled = false;
};
/// Entered: to be ended with tree.leave(). Its words and icons are drawn, not described: its name is.
BoxIndex enter_pressable(Frame& ui, const Pressable& pressable);

/// Words that are drawn only: what they say is in the node of the box around them.
BoxIndex draw_words(Frame& ui, const Text& text);
BoxIndex draw_words(Frame& ui, const Text& text, std::uint32_t colour);
void draw_icon(Frame& ui, Icon icon, float size, Tone tone);
/// A pill that is drawn only.
struct Pill;
void draw_pill(Frame& ui, const Pill& pill);

std::uint32_t ink(const Frame& ui, Tone tone);
/// Half way between two colours.
Colour between(Colour one, Colour other, float share = 0.5f);

/// Targets are 44 px high for fingers.
float control_height(const Frame& ui, float usual);

} // namespace imh::kit
