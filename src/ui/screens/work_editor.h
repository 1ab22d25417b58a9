// The editor of one job, internship or volunteer work.
#pragma once

#include "core/entry_standing.h"
#include "ui/view.h"

namespace imh::ui {

/// Beside the list, or as a whole page with Back.
void work_editor(Page& page, const Job& job, bool whole_page);

/// The questions about it that the category in view asks, under plain headings; the others folded in more_facts.
/// Without a category all are folded, group by group.
void asked_facts(Page& page, const Job& job, const EntryStanding& standing);
void more_facts(Page& page, const Job& job, const EntryStanding& standing);

} // namespace imh::ui
