// One requirement with all that is to be said of it: how it stands, why, what next, where it says so, and
// what became of every entry.
#pragma once

#include "ui/view.h"

namespace imh::ui {

/// `open`: its reasons are shown at first.
void finding_view(Page& page, const Category& category, const Finding& finding, bool open);

} // namespace imh::ui
