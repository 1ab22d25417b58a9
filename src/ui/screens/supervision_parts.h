// The parts of the supervision screen that have files of their own.
#pragma once

#include "ui/screens/session_list.h"
#include "ui/view.h"

namespace imh::ui {

/// One session or total, with all its fields and what becomes of it.
void session_editor(Page& page, const Session& session, bool whole_page);

/// The dialog in which a repeating series is described, looked at and added. Nothing while no series is described.
void series_dialog(Page& page);

/// Hours by month and by person, the best stretch, and what it would take to reach the amount; and the same as a list.
void supervision_picture(Page& page, const SessionLines& lines);

} // namespace imh::ui
