// For tests/browser/drawn.test.mjs: what Dear ImGui drew in the page, asked for by the browser. Only in the page of the preset
// web-check, which this file is linked into; nothing of the page knows of it.

#include <emscripten/emscripten.h>

#include <string>

#include <imgui.h>
#include <imgui_internal.h>

#include "support/drawn.h"

namespace {

struct Record {
    imh::testing::Drawn drawn;
    bool with_log = false;
    bool hooked = false;
    std::string answer;
};

Record& record() {
    static Record one;
    return one;
}

void frame_begins(ImGuiContext*, ImGuiContextHook*) {
    Record& one = record();
    one.drawn.items.clear();
    if (one.with_log)
        ImGui::LogToBuffer(0);
}

void frame_ends(ImGuiContext* context, ImGuiContextHook*) {
    Record& one = record();
    if (!context->LogEnabled)
        return;
    one.drawn.text = context->LogBuffer.c_str();
    ImGui::LogFinish();
    one.with_log = false;
}

void add_hook(ImGuiContextHookType type, ImGuiContextHookCallback callback) {
    ImGuiContextHook hook;
    hook.Type = type;
    hook.Callback = callback;
    ImGui::AddContextHook(ImGui::GetCurrentContext(), &hook);
}

void add_box(std::string& to, const char* kind, float x, float y, float w, float h, const std::string& label) {
    to += kind;
    for (const float number : {x, y, w, h})
        to += '\x1f' + std::to_string(static_cast<int>(number * 4));
    to += '\x1f' + label + '\x1e';
}

/// Each letter is two triangles over a part of the font's texture; lines and fills use a point or a strip of it.
void add_letters(std::string& to, const ImDrawList& list) {
    for (const ImDrawCmd& command : list.CmdBuffer)
        for (unsigned at = 0; at + 6 <= command.ElemCount; at += 3) {
            const ImDrawIdx* index = &list.IdxBuffer[static_cast<int>(command.IdxOffset + at)];
            const ImDrawIdx first = index[0];
            if (index[1] != first + 1 || index[2] != first + 2 || index[3] != first || index[4] != first + 2 || index[5] != first + 3)
                continue;
            const ImDrawVert& begin = list.VtxBuffer[static_cast<int>(first)];
            const ImDrawVert& end = list.VtxBuffer[static_cast<int>(first) + 2];
            if (begin.uv.x >= end.uv.x || begin.uv.y >= end.uv.y)
                continue;
            const ImVec4& clip = command.ClipRect;
            const float x = (begin.pos.x + end.pos.x) / 2, y = (begin.pos.y + end.pos.y) / 2;
            if (x >= clip.x && x < clip.z && y >= clip.y && y < clip.w)
                add_box(to, "letter", begin.pos.x, begin.pos.y, end.pos.x - begin.pos.x, end.pos.y - begin.pos.y, "");
        }
}

} // namespace

extern "C" {

/// From the next frame on items are noted; `with_log`: all of the next frame's text too, scrolled out or not.
EMSCRIPTEN_KEEPALIVE void note_drawn(bool with_log) {
    Record& one = record();
    ImGuiContext* context = ImGui::GetCurrentContext();
    if (!one.hooked) {
        one.hooked = true;
        add_hook(ImGuiContextHookType_NewFramePost, frame_begins);
        add_hook(ImGuiContextHookType_EndFramePre, frame_ends);
    }
    context->TestEngine = &one.drawn;
    context->TestEngineHookItems = true;
    one.with_log = with_log;
}

/// Of the last frame, records parted by \x1e: item or letter, then x, y, width, height in quarters of a device pixel, then the
/// label; and last the log's text. Ends with a zero.
EMSCRIPTEN_KEEPALIVE const char* what_was_drawn() {
    Record& one = record();
    one.answer.clear();
    for (const imh::testing::Drawn::Item& item : one.drawn.items)
        add_box(one.answer, "item", item.box.x, item.box.y, item.box.w, item.box.h, item.label);
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
        add_letters(one.answer, *list);
    one.answer += "log\x1f" + one.drawn.text;
    return one.answer.c_str();
}

} // extern "C"
