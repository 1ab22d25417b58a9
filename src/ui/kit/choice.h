// Choosing: one of several, some of several, open or closed.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "ui/kit/button.h"
#include "ui/kit/feedback.h"
#include "ui/kit/frame.h"

namespace imh::kit {

struct Checkbox {
    std::string_view key = {};
    std::string_view label = {};
    std::string_view description = {};
    bool disabled = false;
    bool key_area = false;          // with a star
    std::optional<Pill> pill = {};  // shown at the right end, said after the label
};
/// True in the frame in which `checked` was changed.
bool checkbox(Frame& ui, Checkbox checkbox, bool& checked);

struct Option {
    std::string_view key = {};
    std::string_view label = {};
    std::string_view description = {}; // only shown by radio groups and cards
    std::string_view note = {};        // small, muted: "Level II · your choice"
    std::optional<Pill> pill = {};     // only shown by cards
};

struct Choice {
    std::string_view key = {};
    std::string_view label = {};
    std::string_view description = {};
    std::span<const Option> options = {};
    bool label_hidden = false;    // said, not shown
    bool side_by_side = false;    // radio groups with short options
    std::string_view empty = "Choose…"; // shown by a select while nothing is chosen
    bool disabled = false;
    float width = 0; // of a select; 0 is all there is
};
/// `chosen` is an index into the options, or none. True in the frame in which it was changed.
bool radio_group(Frame& ui, const Choice& choice, std::optional<std::size_t>& chosen);
/// The same as cards, `least` px wide or more.
bool choice_cards(Frame& ui, const Choice& choice, std::optional<std::size_t>& chosen, float least = 240);
/// A drop-down. The browser's own list opens, so that phones show theirs.
bool select(Frame& ui, const Choice& choice, std::optional<std::size_t>& chosen);

/// Tabs over a part of the page; the panel belongs below, in tab_panel().
bool tabs(Frame& ui, const Choice& choice, std::size_t& chosen);
Scope tab_panel(Frame& ui, const Choice& choice, std::size_t chosen);

struct Disclosure {
    std::string_view key = {};
    std::string_view label = {};
    bool open_at_first = false;
    bool strong = false;
    std::string_view name = {}; // said instead of the label, which it begins with
};
/// A line that opens and closes what is inside the scope; it remembers which. False while closed.
Scope disclosure(Frame& ui, Disclosure disclosure);

} // namespace imh::kit
