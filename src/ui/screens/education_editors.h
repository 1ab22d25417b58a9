// The editors of one degree and of one college course.
#pragma once

#include "ui/view.h"

namespace imh::ui {

/// Beside the list, or as a whole page with Back.
void degree_editor(Page& page, const Degree& degree, bool whole_page);
void course_editor(Page& page, const Course& course, bool whole_page);

} // namespace imh::ui
