// The areas that a training covers: those chosen as tags, and all of them to choose from, found by
// typing or by domain.
#pragma once

#include "ui/view.h"

namespace imh::ui {

void training_areas(Page& page, const Training& training);

/// Does every word of `typed` begin a word of the area's title, help or domain? Case and order don't matter.
bool area_matches(const RulePack& pack, std::uint16_t area, std::string_view typed);

} // namespace imh::ui
