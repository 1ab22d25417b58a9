// Dear ImGui's item hooks, answered by us: they note what ImGui drew in the Drawn that the context points to.
// Only in builds with IMH_HOOKS.

#include <imgui.h>
#include <imgui_internal.h>

#include "support/headless.h"

#ifdef IMGUI_ENABLE_TEST_ENGINE

void ImGuiTestEngineHook_ItemAdd(ImGuiContext*, ImGuiID, const ImRect&, const ImGuiLastItemData*) {}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label, ImGuiItemStatusFlags) {
    auto* drawn = static_cast<imh::testing::Drawn*>(context->TestEngine);
    drawn->items.push_back({id, label});
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }

#endif
