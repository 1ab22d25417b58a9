// In the page these stand for Dear ImGui's imgui_tables.cpp: the kit draws its own tables, so there is none to end, and none
// whose settings are kept. With it the page is 12 kB larger. Native tests have Dear ImGui whole.
#include <imgui.h>

#include <imgui_internal.h>

namespace ImGui {

void EndTable() {}
void EndColumns() {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TablePushColumnChannel(int) {}
void TablePopColumnChannel() {}
// Named by what a build without link-time optimization still holds:
void TablePushBackgroundChannel() {}
void TablePopBackgroundChannel() {}
void PushColumnsBackground() {}
void PopColumnsBackground() {}
void TableSettingsAddSettingsHandler() {}

} // namespace ImGui
