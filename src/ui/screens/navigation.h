// The ways between the screens: a list on wide pages, icons with words on medium ones, tabs on narrow ones.
#pragma once

#include "ui/view.h"

namespace imh::ui {

void wide_navigation(Page& page);
void rail_navigation(Page& page);
void tab_navigation(Page& page);
/// On narrow pages, on top of the screens of one kind of evidence: which of them is open.
void evidence_choice(Page& page);
/// On narrow pages, beside the standing: the way back, and the way to saving, once there is something of either.
void strip_actions(Page& page);
/// To the other language, named in itself.
void language_link(Page& page);
bool is_evidence(Screen screen);

} // namespace imh::ui
