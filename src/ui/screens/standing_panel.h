// The live standing: the category in view and each of its requirements in a line. It stands beside the
// page where there is room, and moves in the same frame as any change.
#pragma once

#include "ui/view.h"

namespace imh::ui {

void standing_panel(Page& page);
/// The same in one line on top of narrower pages; it opens.
void standing_strip(Page& page);

} // namespace imh::ui
