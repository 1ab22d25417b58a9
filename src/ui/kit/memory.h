// What the kit remembers between frames. Private to the kit.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <imgui.h>

#include "ui/kit/frame.h"
#include "ui/kit/tree.h"

namespace imh::kit {

struct ListMemory {
    Id id = 0;
    std::vector<float> heights; // 0: never laid out
    float top = 0;              // within the scrolled content
    Id scroll = 0;
};

struct Memory {
    ImFont* regular = nullptr;
    ImFont* bold = nullptr;
    float em = 1; // ascent and descent together, for one px of type size

    std::vector<Input> pending; // done since the last frame
    std::vector<Input> now;     // what this frame tells its widgets
    std::vector<Shortcut> pending_shortcuts, shortcuts;

    Id focus = 0;
    bool ring = false;
    Id focus_wanted = 0, scroll_wanted = 0, scroll_reset = 0;
    std::string announcement;

    ImGuiStorage scrolls;     // y by id
    ImGuiStorage scroll_view; // height of what is seen, by id
    std::vector<Id> scrolling; // the Scrolls of the last frame
    ImGuiStorage opened;      // disclosures and such, by id
    ImGuiStorage warmth;      // 0 to 1: how far a colour has moved to its hovered one, by id
    std::vector<ListMemory> lists;
    std::vector<Id> toasts_announced;
    Id dialog = 0; // the one that was open in the last frame

    float seconds = 0; // since the last frame
    bool again = false, moving = false;

    std::unique_ptr<Tree> shown; // of the last frame: the description's texts are in it
    Description description;

    const Input* find(Id id, Input::Kind kind) const;
    bool pressed(Id id) const { return find(id, Input::Press) != nullptr; }
    ListMemory& list(Id id);
};

/// Draws a tree that was laid out, and takes what the pointer does to it.
void paint(Tree& tree, Memory& memory, const Type& type, const Environment& environment);

} // namespace imh::kit
