// One frame of the app, as a readable script: what the platform calls whenever something happened.
#pragma once

#include "ui/kit/frame.h"

namespace imh::app {

/// What the platform calls of it (app.h): start(const kit::Environment&), frame(kit::Frame&),
/// what is told of files and drafts, and take_effects() -> std::vector<Effect>.
class App;

/// Builds the page, lays it out and leaves ImGui's draw data ready. Between ImGui::NewFrame and
/// ImGui::Render.
void frame(App& app, kit::Context& context, const kit::Environment& environment);

} // namespace imh::app
