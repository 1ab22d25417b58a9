// Finding, choosing and ordering trainings.
#pragma once

#include "ui/screens/list_tools.h"
#include "ui/view.h"

namespace imh::ui {

/// Places in the portfolio. Good until the next call.
const std::vector<std::uint32_t>& shown_trainings(Page& page, const ListLook& look);

/// Does something wait to be said of it before it can count?
bool is_incomplete(const Training& training);

} // namespace imh::ui
