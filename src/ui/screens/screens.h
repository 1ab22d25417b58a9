// One function for each screen. Each fills the main region it is called in.
#pragma once

#include "ui/view.h"

namespace imh::ui {

void start_screen(Page& page);
void education_screen(Page& page);
void work_screen(Page& page);
void trainings_screen(Page& page);
void catalogue_screen(Page& page);
void trainers_start_screen(Page& page);
void supervision_screen(Page& page);
void people_screen(Page& page);
void map_screen(Page& page);
void standing_screen(Page& page);
void next_screen(Page& page);
void papers_screen(Page& page);

/// Where one means to apply: the association, and how sure its rules are.
void association_choice(Page& page);
/// Who offers the page, where to ask and to apply; nothing where nobody says so.
void offered_by(Page& page);
/// That the rules come from a file; nothing where they do not.
void rules_notice(Page& page);

/// Over any screen: the list of examples, all associations, the problems of a file.
void examples_dialog(Page& page);
void associations_dialog(Page& page);
void problems_dialog(Page& page);

} // namespace imh::ui
