// What shows an area, and choosing it from the area's side.
#pragma once

#include <string>
#include <vector>

#include "ui/view.h"

namespace imh::ui {

/// What shows that area, oldest first: at the category in view as it judges it; all that claims the area where none is in
/// view or where it doesn't ask for the area.
std::vector<EvidenceRef> evidence_of(const View& view, std::uint16_t area);

/// "2 trainings, 1 job"
std::string evidence_sum(const std::vector<EvidenceRef>& evidence);

/// Opens the area with everything that could show it. `kind` as in words::entry_kind_filters.
void open_area(Page& page, std::uint16_t area, std::size_t kind);

/// The dialog of the area that is open. Nothing while none is.
void area_dialog(Page& page);

} // namespace imh::ui
