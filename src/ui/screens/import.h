// The dialog in which trainings from a spreadsheet or a file are looked at before they are added.
#pragma once

#include "ui/view.h"

namespace imh::ui {

void import_dialog(Page& page);

} // namespace imh::ui
