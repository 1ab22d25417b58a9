// The gentle notes at an entry.
#pragma once

#include "core/gentle_notes.h"
#include "ui/view.h"

namespace imh::ui {

/// Each as a line with an icon. Nothing where there is none. What the editor says at a field already can be left out.
void gentle_notes_part(Page& page, EvidenceRef evidence, bool without_areas = false);

/// Is there one worth a mark in the list? That its areas wait is marked there anyway.
bool has_gentle_note(const View& view, EvidenceRef evidence);

} // namespace imh::ui
