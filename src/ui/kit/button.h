// Things to press.
#pragma once

#include <optional>
#include <string_view>

#include "ui/kit/frame.h"
#include "ui/kit/icon.h"

namespace imh::kit {

enum class Weight : std::uint8_t { Primary, Secondary, Quiet };

struct Button {
    std::string_view key = {};
    std::string_view label = {};
    std::optional<Icon> icon = {};
    Weight weight = Weight::Secondary;
    bool disabled = false;
    std::string_view description = {}; // said after the name; why it is disabled, say
    std::string_view keys = {};        // "Ctrl+Z"
    bool fill = false;                 // as wide as there is room
    bool small = false;
    std::string_view name = {}; // said instead of the label, which it begins with: where several have the same label
};
/// True in the frame after it was pressed.
[[nodiscard]] bool button(Frame& ui, Button button);

/// Only the icon is drawn; the label is its name.
[[nodiscard]] bool icon_button(Frame& ui, Button button);

struct NavItem {
    std::string_view key = {};
    std::string_view label = {};
    Icon icon{};
    std::string_view count = {}; // "14", "27 h", "31/37"
    bool current = false;
    bool stacked = false; // icon above a short word: for narrow rails and tabs below
    bool disabled = false;
};
[[nodiscard]] bool nav_item(Frame& ui, NavItem item);
/// The small muted title over a group of nav items.
void nav_group(Frame& ui, std::string_view title);

struct Tag {
    std::string_view key = {};
    std::string_view label = {};
    bool key_area = false; // drawn in the accent colour
    bool removable = false;
};
/// True when it was removed.
bool tag(Frame& ui, Tag tag);

/// A card that is pressed as a whole: icon, title, text. Drawn like the cards of choice_cards.
struct CardButton {
    std::string_view key = {};
    std::string_view title = {};
    std::string_view text = {};
    std::optional<Icon> icon = {};
    bool chosen = false;
};
[[nodiscard]] bool card_button(Frame& ui, CardButton card);

} // namespace imh::kit
