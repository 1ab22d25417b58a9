// How every category stands, requirement by requirement.
#pragma once

#include "ui/view.h"

namespace imh::ui {

/// A table on wide pages, a list of what is left on narrow ones; folded unless `open`.
void side_by_side(Page& page, bool open);

} // namespace imh::ui
