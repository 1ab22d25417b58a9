// Finding, choosing and ordering trainings.
#pragma once

#include "ui/screens/list_tools.h"
#include "ui/view.h"

namespace imh::ui {

/// Places in the portfolio. Good until the next call.
const std::vector<std::uint32_t>& shown_trainings(Page& page, const ListLook& look);

/// Does something wait to be said of it before it can count?
bool is_incomplete(const Training& training);

/// Does every word of `sought` begin a word of the text? Both folded; in `folded` a space stands before each word.
bool has_beginnings(std::string_view folded, std::string_view sought);

} // namespace imh::ui
