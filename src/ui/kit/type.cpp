// Widths of letters and the breaking of lines. Lines break after spaces, hyphens and dashes; a word
// that is wider than its line breaks where it must.

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/kit/tree.h"

namespace imh::kit {

unsigned next_character(std::string_view text, std::size_t& at) {
    unsigned character = 0;
    const int length = ImTextCharFromUtf8(&character, text.data() + at, text.data() + text.size());
    at += length > 0 ? static_cast<std::size_t>(length) : 1;
    return character;
}

Type::Type(ImFont* regular, ImFont* bold, float em, float scale)
    : regular_(regular), bold_(bold), em_(em), scale_(scale) {}

float Type::advance(unsigned character, float size, bool bold) const {
    ImFontBaked* baked = font(bold)->GetFontBaked(device_size(size));
    return baked->GetCharAdvance(static_cast<ImWchar>(character)) * (device_size(size) / baked->Size) /
           scale_;
}

float Type::width(std::string_view text, const Words& words, bool& bold) const {
    float width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const unsigned character = next_character(text, at);
        if (character == 2 || character == 3)
            bold = character == 2 || words.bold;
        else
            width += advance(character, words.size, bold);
    }
    return width;
}

} // namespace imh::kit
