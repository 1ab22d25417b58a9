// Lists of degrees, courses and work: the same rows as a table, as a slim list beside the editor, as cards on phones.
#pragma once

#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

#include "core/entry_standing.h"
#include "core/folded_text.h"
#include "core/sorted.h"
#include "ui/kit/function_ref.h"
#include "ui/screens/list_tools.h"
#include "ui/view.h"

namespace imh::ui {

struct CareerRow {
    std::string when; // empty: `no_when` is shown in its place
    std::string_view no_when;
    std::string_view title;
    std::string small;             // below the title
    std::string extra;             // in the column of its own
    std::string_view missing;      // what the entry waits for, as a pill; empty for nothing
    std::optional<EntryMark> mark; // at the category in view
};

struct CareerList {
    std::string_view key;
    std::string_view label;
    std::string_view title_column;
    std::string_view extra_column; // empty: there is none
    EntryKind kind = EntryKind::Job;
    std::size_t count = 0;
    bool slim = false; // beside the editor
    bool marks = true; // how each stands at the category in view, in a column of its own
};

/// Pressing a row opens its entry.
void career_list(Page& page, const CareerList& list, kit::FunctionRef<const std::string&(std::size_t)> id_of,
                 kit::FunctionRef<CareerRow(std::size_t)> row_of);

/// Places in `entries` of those that `keep(place)` keeps, in the order that was chosen: newest first (undated ones
/// before them, because they wait for something), oldest first, by title.
template<class Kind, class Keep, class DayOf>
std::vector<std::size_t> in_order(const std::vector<Kind>& entries, const ListLook& look, Keep keep, DayOf day_of) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (keep(i))
            places.push_back(i);
    std::vector<std::string> titles;
    if (look.order == 2)
        for (const Kind& entry : entries)
            titles.push_back(folded_words(entry.title));
    sort_stably(places, [&](std::size_t a, std::size_t b) {
        if (look.order == 2)
            return titles[a] < titles[b];
        const std::optional<Date> first = day_of(entries[a]);
        const std::optional<Date> second = day_of(entries[b]);
        if (first.has_value() != second.has_value())
            return !first.has_value();
        return first && (look.order == 1 ? *first < *second : *first > *second);
    });
    return places;
}

/// The entry of that kind that is open in its editor.
template<class Kind>
const Kind* open_entry(const Page& page, EntryKind kind) {
    if (!page.ui.open || page.ui.open->kind != kind)
        return nullptr;
    const std::optional<std::size_t> place = place_of(page.view.portfolio, *page.ui.open);
    return place ? &list_of<Kind>(page.view.portfolio)[*place] : nullptr;
}

/// Does the filter keep it? 0 all, 1 those that ask for an answer, 2 those that do not count.
inline bool keeps(std::size_t filter, const EntryMark* mark) {
    return filter == 0 || (filter == 1 && mark && mark->asked) || (filter == 2 && !(mark && mark->counts));
}

} // namespace imh::ui
