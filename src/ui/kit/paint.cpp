// Draws the boxes with Dear ImGui, in device pixels, and asks ImGui what the pointer does to them.
//
// Page, dialog and toast are ImGui windows of their own, so that ImGui itself keeps the pointer from
// what lies beneath.

#include <algorithm>
#include <cmath>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/kit/brush.h"
#include "ui/kit/lines.h"
#include "ui/kit/memory.h"

namespace imh::kit {
namespace {

constexpr float seconds_to_warm = 0.12f;

class Painter {
public:
    Painter(Tree& tree, Memory& memory, const Type& type, const Environment& environment)
        : tree_(tree), memory_(memory), environment_(environment),
          brush_(ImGui::GetWindowDrawList(), type), theme_(theme_of(environment.dark, environment.more_contrast)) {}

    void paint(BoxIndex index, float scrolled) {
        const Box& box = tree_.box(index);
        const Rect rect{box.x, box.y - scrolled, box.w, box.h};
        const bool logging = ImGui::GetCurrentContext()->LogEnabled;
        if (!logging && box.parent != no_box && !brush_.sees(rect))
            return;
        float warmth = 0;
        if (box.interactive)
            warmth = take_pointer(box, rect);
        brush_.skin(rect, box.skin, warmth);
        if (box.mark != Mark::None)
            brush_.mark(rect, box, theme_);
        if (box.shapes > 0)
            brush_.shapes(rect, std::span(tree_.shapes).subspan(box.first_shape, box.shapes));
        if (box.words >= 0)
            brush_.words(rect, tree_.words[static_cast<std::size_t>(box.words)], tree_.lines);
        if (box.scrolls)
            brush_.clip(rect);
        const float scroll = scrolled + (box.scrolls ? memory_.scrolls.GetFloat(box.id) : 0);
        for (BoxIndex child = box.first; child != no_box; child = tree_.box(child).next)
            paint(child, scroll);
        if (box.scrolls)
            brush_.unclip(); // the bar beside it is the browser's own, so that it can be dragged
        if (memory_.ring && memory_.focus == box.id && is_operated(box))
            brush_.ring(rect, box.skin.corner, theme_.accent());
    }

private:
    bool is_operated(const Box& box) const {
        if (box.node < 0)
            return false;
        const Role role = tree_.nodes[static_cast<std::size_t>(box.node)].role;
        return box.interactive || role == Role::Button; // the words of a row are its button
    }

    // Returns how far the colours have moved towards the hovered ones.
    float take_pointer(const Box& box, const Rect& rect) {
        const ImRect device = brush_.device(rect);
        // A row is pressed through the words in it, a field through its frame: one item, one id.
        const Id id = box.target != 0 ? box.target : box.id;
        if (box.under_others)
            ImGui::SetNextItemAllowOverlap();
        bool hovered = false, held = false;
        if (ImGui::ItemAdd(device, id) && !box.disabled) {
            if (ImGui::ButtonBehavior(device, id, &hovered, &held))
                memory_.pending.push_back({id, Input::Press, {}});
            if (hovered)
                ImGui::SetMouseCursor(box.text_cursor ? ImGuiMouseCursor_TextInput : ImGuiMouseCursor_Hand);
        }
#ifdef IMGUI_ENABLE_TEST_ENGINE
        if (box.node >= 0) {
            const std::string name = plain_text(tree_.nodes[static_cast<std::size_t>(box.node)].name);
            ImGuiContext& g = *ImGui::GetCurrentContext();
            IMGUI_TEST_ENGINE_ITEM_INFO(id, name.c_str(), g.LastItemData.StatusFlags);
        }
#endif
        return warm(id, hovered ? 1.0f : 0.0f);
    }

    float warm(Id id, float aim) {
        float* warmth = memory_.warmth.GetFloatRef(id);
        if (environment_.reduced_motion || memory_.seconds <= 0) {
            *warmth = aim;
        } else if (*warmth < aim || *warmth > aim) {
            const float step = memory_.seconds / seconds_to_warm;
            *warmth = *warmth < aim ? std::min(aim, *warmth + step) : std::max(aim, *warmth - step);
            memory_.moving |= *warmth < aim || *warmth > aim;
        }
        return *warmth;
    }

    Tree& tree_;
    Memory& memory_;
    const Environment& environment_;
    Brush brush_;
    const Theme& theme_;
};

constexpr ImGuiWindowFlags bare = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                  ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                                  ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav |
                                  ImGuiWindowFlags_NoFocusOnAppearing;

const char* window_name(Layer layer) {
    switch (layer) {
    case Layer::Dialog:
        return "dialog";
    case Layer::Toast:
        return "toast";
    case Layer::Page:
        break;
    }
    return "page";
}

// The window of a toast is only as large as the toast, so that the page beside it can be used.
Rect window_rect(Tree& tree, const Tree::Root& root, const Environment& environment) {
    if (root.layer != Layer::Toast)
        return {0, 0, environment.width, environment.height};
    for (const Box& box : tree.boxes)
        if (box.parent == root.box && box.node >= 0)
            return {box.x - 8, box.y - 8, box.w + 16, box.h + 16};
    return {};
}

} // namespace

void paint(Tree& tree, Memory& memory, const Type& type, const Environment& environment) {
    for (const Tree::Root& root : tree.roots) {
        const Rect rect = window_rect(tree, root, environment);
        const float scale = environment.scale;
        ImGui::SetNextWindowPos(ImVec2(rect.x * scale, rect.y * scale));
        ImGui::SetNextWindowSize(ImVec2(rect.w * scale, rect.h * scale));
        ImGuiWindowFlags flags = bare;
        if (root.layer == Layer::Page)
            flags |= ImGuiWindowFlags_NoBringToFrontOnFocus;
        ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
        ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0f);
        ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, ImVec2(1, 1));
        if (ImGui::Begin(window_name(root.layer), nullptr, flags)) {
            if (root.layer != Layer::Page)
                ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
            Painter painter(tree, memory, type, environment);
            painter.paint(root.box, 0);
        }
        ImGui::End();
        ImGui::PopStyleVar(3);
    }
    memory.seconds = 0;
}

} // namespace imh::kit
