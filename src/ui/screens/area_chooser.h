// The areas that an entry covers: those chosen as tags, and all of them to choose from, found by typing or by domain.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "ui/view.h"

namespace imh::ui {

struct AreaField {
    std::string_view title = {};      // over the tags
    std::string_view none_yet = {};   // while nothing was said
    std::string_view said_none = {};  // where it was said that it covers none; empty where that can't be said
};

/// `areas`: an empty optional is not said yet. True in the frame in which they were changed. Within one page only the
/// entry that is open may show it.
bool edit_areas(Page& page, const AreaField& field, std::optional<std::vector<AreaId>>& areas);
/// The same for entries that cannot say "none".
bool edit_areas(Page& page, const AreaField& field, std::vector<AreaId>& areas);

/// Does every word of `typed` begin a word of the area's title, help or domain, in the language of the page or in that of
/// the rules? Case, accents and order don't matter.
bool area_matches(const View& view, std::uint16_t area, std::string_view typed);

} // namespace imh::ui
