// Dear ImGui's item hooks, answered by us: they note what ImGui drew in the Drawn that the context points to.
// Only in builds with IMH_HOOKS.

#include <imgui.h>
#include <imgui_internal.h>

#include "support/drawn.h"

#ifdef IMGUI_ENABLE_TEST_ENGINE

namespace {

imh::testing::Drawn& drawn_of(ImGuiContext* context) { return *static_cast<imh::testing::Drawn*>(context->TestEngine); }

} // namespace

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box, const ImGuiLastItemData*) {
    drawn_of(context).last = {id, {}, {box.Min.x, box.Min.y, box.GetWidth(), box.GetHeight()}};
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label, ImGuiItemStatusFlags) {
    imh::testing::Drawn& drawn = drawn_of(context);
    drawn.items.push_back({id, label, drawn.last.id == id ? drawn.last.box : imh::kit::Rect{}});
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }

#endif
