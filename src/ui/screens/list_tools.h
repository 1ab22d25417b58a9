// Over a list of entries: finding by typing, the order, which of them are shown.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/language.h"
#include "ui/view.h"

namespace imh::ui {

struct ListTools {
    std::string_view key = {};          // of the list; what is chosen is remembered by it
    std::string_view find = {};         // label of the search field
    std::string_view example = {};      // inside the empty search field
    std::span<const Text> orders = {};  // the first is the usual one
    std::span<const Text> filters = {}; // the first shows all
    std::size_t count = 0;              // of all entries
    bool slim = false;                  // one below the other: beside an editor
};

/// Shown from four entries on, and while something is chosen in it. What is chosen holds for this frame's list.
const ListLook& list_tools(Page& page, const ListTools& tools);

/// Says how many are shown where not all are, and offers to show all; nothing where all are shown.
void list_found(Page& page, std::string_view key, std::size_t shown, std::size_t count);

/// Does every word that was typed begin a word of one of the texts? Case, accents and order don't matter.
bool found_in(std::string_view typed, std::initializer_list<std::string_view> texts);

} // namespace imh::ui
