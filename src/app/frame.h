// One frame of the app, as a readable script: what the platform calls whenever something happened.
#pragma once

#include "ui/kit/frame.h"

namespace imh::app {

/// What the platform calls of it (app.h): start(const kit::Environment&), frame(kit::Frame&),
/// file_opened(std::string_view name, std::string_view bytes), draft_found(std::string_view bytes),
/// take_effects() -> std::vector<Effect>.
class App;

/// Builds the page, lays it out and leaves ImGui's draw data ready. Between ImGui::NewFrame and
/// ImGui::Render.
void frame(App& app, kit::Context& context, const kit::Environment& environment);

} // namespace imh::app
