// A paper on the page: the same structure that is printed, as widgets. The worksheet's values are copied one by one, and
// its rows are ticked off as they are typed.
#pragma once

#include "core/document.h"
#include "ui/view.h"

namespace imh::ui {

/// One section. With `worksheet` its tables have copy buttons and boxes to tick.
void section_view(Page& page, const paper::Section& section, bool worksheet);

/// The paper in full, with its parts to choose from, and what can be done with it.
void paper_view(Page& page);

/// Signatures, memberships, the exam, and what only the applicant can say; edited in place.
void application_part(Page& page);

} // namespace imh::ui
