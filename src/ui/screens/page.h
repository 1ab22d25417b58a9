// The whole page: navigation, the open screen, the live standing, what lies over them.
#pragma once

#include "ui/view.h"

namespace imh::ui {

/// Shows the page and says what a person asked for in it. Changes nothing but `ui`.
void page(kit::Frame& kit, const View& view, UiState& ui, Actions& actions);

} // namespace imh::ui
