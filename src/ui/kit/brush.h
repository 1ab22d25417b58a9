// Drawing in CSS px on ImGui's draw list, aligned to device pixels. Private to the kit.
#pragma once

#include <span>
#include <vector>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/kit/tree.h"

namespace imh::kit {

class Brush {
public:
    Brush(ImDrawList* list, const Type& type) : list_(list), type_(type), scale_(type.scale()) {}

    ImRect device(const Rect& rect) const;
    /// Does any of it lie within what is not clipped?
    bool sees(const Rect& rect) const;
    void clip(const Rect& rect);
    void unclip();

    /// `warmth`: 0 is at rest, 1 is hovered.
    void skin(const Rect& rect, const Skin& skin, float warmth);
    void mark(const Rect& rect, const Box& box, const Theme& theme);
    void shapes(const Rect& rect, std::span<const Shape> shapes);
    void words(const Rect& rect, const Words& words, const std::vector<Line>& lines);
    void ring(const Rect& rect, float corner, Colour colour);

private:
    void icon(const Rect& rect, Icon icon, ImU32 colour);
    void line_of(const Words& words, const Line& line, float x, float y, float width);
    void dashes(const ImRect& rect, ImU32 colour, float thickness);
    float line_width(float width) const;

    ImDrawList* list_;
    const Type& type_;
    float scale_;
};

} // namespace imh::kit
