#include "ui/kit/brush.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/lines.h"

namespace imh::kit {
namespace {

ImU32 colour_of(std::uint32_t argb) {
    return IM_COL32(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, argb >> 24);
}

std::uint32_t mixed(std::uint32_t from, std::uint32_t to, float share) {
    if (to == 0 || share <= 0)
        return from;
    if (from == 0)
        from = to & 0xffffff;
    std::uint32_t result = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        const float a = static_cast<float>(from >> shift & 0xff), b = static_cast<float>(to >> shift & 0xff);
        result |= static_cast<std::uint32_t>(a + (b - a) * share + 0.5f) << shift;
    }
    return result;
}

} // namespace

ImRect Brush::device(const Rect& rect) const {
    return {std::round(rect.x * scale_), std::round(rect.y * scale_), std::round((rect.x + rect.w) * scale_),
            std::round((rect.y + rect.h) * scale_)};
}

bool Brush::sees(const Rect& rect) const {
    const ImRect box = device(rect);
    const ImVec2 least = list_->GetClipRectMin(), most = list_->GetClipRectMax();
    const float room = 8 * scale_; // for the focus ring and what hangs over
    return box.Max.x + room >= least.x && box.Min.x - room <= most.x && box.Max.y + room >= least.y &&
           box.Min.y - room <= most.y;
}

void Brush::clip(const Rect& rect) {
    const ImRect box = device(rect);
    ImGui::PushClipRect(box.Min, box.Max, true);
}

void Brush::unclip() { ImGui::PopClipRect(); }

float Brush::line_width(float width) const { return std::max(1.0f, std::round(width * scale_)); }

void Brush::skin(const Rect& rect, const Skin& skin, float warmth) {
    const ImRect box = device(rect);
    const float corner = std::min(skin.corner * scale_, std::min(box.GetWidth(), box.GetHeight()) / 2);
    const std::uint32_t fill = mixed(skin.fill, skin.fill_hover, warmth);
    const std::uint32_t border = mixed(skin.border, skin.border_hover, warmth);
    const float thickness = line_width(skin.border_width);
    if (fill != 0)
        list_->AddRectFilled(box.Min, box.Max, colour_of(fill), corner);
    if (border != 0 && skin.dashed) {
        dashes(box, colour_of(border), thickness);
    } else if (border != 0) {
        // AddRect keeps half a pixel inside for a line of one; wider ones move in by the rest.
        const float in = (thickness - 1) / 2;
        list_->AddRect(ImVec2(box.Min.x + in, box.Min.y + in), ImVec2(box.Max.x - in, box.Max.y - in),
                       colour_of(border), std::max(0.0f, corner - in), 0, thickness);
    }
    const ImU32 edge = colour_of(skin.edge_colour);
    switch (skin.edge) {
    case Edge::None:
        break;
    case Edge::Left:
        list_->AddRectFilled(box.Min, ImVec2(box.Min.x + line_width(1), box.Max.y), edge);
        break;
    case Edge::Right:
        list_->AddRectFilled(ImVec2(box.Max.x - line_width(1), box.Min.y), box.Max, edge);
        break;
    case Edge::Top:
        list_->AddRectFilled(box.Min, ImVec2(box.Max.x, box.Min.y + line_width(1)), edge);
        break;
    case Edge::Bottom:
        list_->AddRectFilled(ImVec2(box.Min.x, box.Max.y - line_width(1)), box.Max, edge);
        break;
    }
}

void Brush::dashes(const ImRect& rect, ImU32 colour, float thickness) {
    const float dash = 4 * scale_, step = 7 * scale_;
    for (float x = rect.Min.x + dash / 2; x < rect.Max.x - dash / 2; x += step)
        for (const float y : {rect.Min.y, rect.Max.y - thickness})
            list_->AddRectFilled(ImVec2(x, y), ImVec2(std::min(x + dash, rect.Max.x), y + thickness), colour);
    for (float y = rect.Min.y + dash / 2; y < rect.Max.y - dash / 2; y += step)
        for (const float x : {rect.Min.x, rect.Max.x - thickness})
            list_->AddRectFilled(ImVec2(x, y), ImVec2(x + thickness, std::min(y + dash, rect.Max.y)), colour);
}

void Brush::icon(const Rect& rect, Icon icon, ImU32 colour) {
    const ImRect box = device(rect);
    const float unit = rect.w * scale_ / icons::units_per_icon, step = unit / icons::steps_per_unit;
    const float thickness = std::max(1.2f, 1.9f * unit);
    for (const icons::Polyline& line : icons::polylines(icon)) {
        const auto at = [&](int point) {
            return ImVec2(box.Min.x + line.xy[2 * point] * step, box.Min.y + line.xy[2 * point + 1] * step);
        };
        for (int point = 0; point < line.points; ++point)
            list_->PathLineTo(at(point));
        list_->PathStroke(colour, line.closed ? ImDrawFlags_Closed : ImDrawFlags_None, thickness);
        if (line.closed)
            continue;
        for (const int end : {0, line.points - 1}) // ImGui has no round ends
            list_->AddCircleFilled(at(end), thickness / 2, colour);
    }
}

void Brush::mark(const Rect& rect, const Box& box, const Theme& theme) {
    const ImRect device_rect = device(rect);
    switch (box.mark) {
    case Mark::None:
        break;
    case Mark::Icon:
        icon(rect, box.icon, colour_of(box.colour));
        break;
    case Mark::Bar: {
        const float share = std::clamp(box.ratio, 0.0f, 1.0f);
        const float end = device_rect.Min.x + std::round(device_rect.GetWidth() * share);
        if (share > 0) {
            // The filled part is the whole bar, cut where it ends: both ends keep their curve.
            ImGui::PushClipRect(device_rect.Min, ImVec2(end, device_rect.Max.y), true);
            list_->AddRectFilled(device_rect.Min, device_rect.Max, colour_of(box.colour),
                                 device_rect.GetHeight() / 2);
            ImGui::PopClipRect();
        }
        break;
    }
    case Mark::Check:
        if (box.checked || box.mixed) {
            const float in = rect.w * 0.12f;
            icon({rect.x + in, rect.y + in, rect.w - 2 * in, rect.h - 2 * in},
                 box.mixed ? Icon::Minus : Icon::Check, colour_of(opaque(theme.of(Tone::OnAccent))));
        }
        break;
    case Mark::Dot:
        if (box.checked)
            list_->AddCircleFilled(device_rect.GetCenter(), rect.w * 0.27f * scale_, colour_of(box.colour));
        break;
    case Mark::Shapes: // shapes() has them
        break;
    }
}

void Brush::shapes(const Rect& rect, std::span<const Shape> shapes) {
    constexpr float least_width = 2.5f, apart = 1;
    for (const Shape& shape : shapes) {
        const float left = rect.x + rect.w * shape.left;
        float width = rect.w * (shape.right - shape.left);
        // Where there is room, columns keep a pixel between them; where there is none, each is still seen.
        if (!shape.exact)
            width = std::max(width > 4 ? width - apart : width, least_width);
        const ImRect box = device({left, rect.y + rect.h * (1 - shape.high), width, rect.h * (shape.high - shape.low)});
        const float corner = shape.exact ? 0 : std::min(2 * scale_, box.GetWidth() / 2);
        if (shape.fill != 0)
            list_->AddRectFilled(box.Min, box.Max, colour_of(shape.fill), corner);
        if (shape.border != 0 && shape.dashed)
            dashes(box, colour_of(shape.border), line_width(1));
        else if (shape.border != 0)
            list_->AddRect(box.Min, box.Max, colour_of(shape.border), corner, 0, line_width(1));
    }
}

void Brush::words(const Rect& rect, const Words& words, const std::vector<Line>& lines) {
    const float height = line_height(words);
    const float above = (height - type_.box_height(words.size)) / 2;
    const bool logging = ImGui::GetCurrentContext()->LogEnabled;
    const float clip_top = list_->GetClipRectMin().y, clip_bottom = list_->GetClipRectMax().y;
    for (std::uint32_t i = 0; i < words.line_count; ++i) {
        const Line& line = lines[words.first_line + i];
        const float y = rect.y + height * static_cast<float>(i) + above;
        if (!logging && ((y + height * 1.5f) * scale_ < clip_top || (y - height) * scale_ > clip_bottom))
            continue;
        float x = rect.x;
        if (words.align == TextAlign::Center)
            x += (rect.w - line.width) / 2;
        else if (words.align == TextAlign::End)
            x += rect.w - line.width;
        line_of(words, line, x, y, rect.w);
    }
}

void Brush::line_of(const Words& words, const Line& line, float x, float y, float width) {
    const ImU32 colour = colour_of(words.colour);
    const float size = type_.device_size(words.size);
    const bool cut = words.one_line && line.width > width + 0.5f;
    if (cut) {
        const ImVec4 none;
        (void)none;
        ImGui::PushClipRect(ImVec2(x * scale_, y * scale_ - size), ImVec2((x + width) * scale_, y * scale_ + 2 * size),
                            true);
    }
    const float top = std::round(y * scale_);
    bool bold = line.bold_at_begin;
    float at = x * scale_;
    const char* const begin = words.text.data() + line.begin;
    const char* const end = words.text.data() + line.end;
    const auto piece = [&](const char* from, const char* to) {
        if (from == to)
            return;
        const ImVec2 position(std::round(at), top);
        list_->AddText(type_.font(bold), size, position, colour, from, to);
        if (ImGui::GetCurrentContext()->LogEnabled)
            ImGui::LogRenderedText(&position, from, to);
        bool weight = bold;
        at += type_.width({from, static_cast<std::size_t>(to - from)}, words, weight) * scale_;
    };
    const char* from = begin;
    for (const char* next = begin; next != end; ++next) {
        if (*next != 2 && *next != 3)
            continue;
        piece(from, next);
        bold = *next == 2 || words.bold;
        from = next + 1;
    }
    piece(from, end);
    if (words.underline) {
        const float base = top + std::round(size * 0.82f);
        list_->AddRectFilled(ImVec2(x * scale_, base), ImVec2((x + line.width) * scale_, base + line_width(1)), colour);
    }
    if (cut)
        ImGui::PopClipRect();
}

void Brush::ring(const Rect& rect, float corner, Colour colour) {
    const ImRect box = device({rect.x - 4, rect.y - 4, rect.w + 8, rect.h + 8});
    const float thickness = line_width(2), in = (thickness - 1) / 2;
    list_->AddRect(ImVec2(box.Min.x + in, box.Min.y + in), ImVec2(box.Max.x - in, box.Max.y - in),
                   colour_of(opaque(colour)), (corner + 3) * scale_, 0, thickness);
}

} // namespace imh::kit
