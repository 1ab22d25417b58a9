// The two parts of the import's preview.
#pragma once

#include "ui/view.h"

namespace imh::ui {

/// Which column is what, and how the table is read.
void import_columns(Page& page, const Importing& importing);

/// Every row as it would be, with what is odd about it, to be chosen or left out.
void import_rows(Page& page, const Importing& importing);

} // namespace imh::ui
