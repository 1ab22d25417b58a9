// What the editors of degrees, courses and work have in common: what the entry does at the category in view, and help
// that says who asks.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/entry_standing.h"
#include "ui/screens/entry_fields.h"
#include "ui/view.h"

namespace imh::ui {

/// A heading within an editor.
void part_heading(Page& page, std::string_view text);

/// At the category in view. Nothing in it where none was chosen.
EntryStanding standing_of_entry(const View& view, EvidenceRef entry);

/// What counts, what is open, what doesn't count and why, and what is still to answer.
void entry_becomes(Page& page, const EntryStanding& standing);

/// The pill of a row: what is most worth knowing. Nothing where no category was chosen.
void mark_pill(Page& page, const EntryMark& mark);
/// All marks of a kind at the category in view; empty where none was chosen.
std::vector<EntryMark> marks_of(const View& view, EvidenceKind kind, std::size_t count);

/// `help`, with a word before it where the category in view waits for the answer: it asks for one of these reasons.
std::string asked_help(const EntryStanding& standing, std::initializer_list<Reason> reasons, std::string_view help,
                       std::uint8_t fact = 0);

std::string short_title(const Category& category); // "II", "IV Clinical"; its title where there is no level
std::string asked_at_words(const std::string& levels);

/// "Asked at I, II, III": after `help`, the categories of the pack that do. Only `help` where none does.
template<class Asks>
std::string help_with_levels(const RulePack& pack, std::string_view help, Asks asks) {
    std::string levels;
    for (const Category& category : pack.categories)
        if (asks(category))
            levels += (levels.empty() ? "" : ", ") + short_title(category);
    return levels.empty() ? std::string(help) : std::string(help) + ' ' + asked_at_words(levels);
}

/// The person's own words about the entry.
template<class Kind>
void notes_of(Page& page, const Kind& entry, std::string_view label, std::string_view help) {
    words_of(page, entry, &Kind::words, {.key = "words", .label = label, .help = help});
}

/// "Only for some categories", folded. True in the frame in which `categories` was changed.
bool edit_categories(Page& page, std::string_view help, std::vector<CategoryId>& categories);
/// A box for each category of the edition.
bool tick_categories(Page& page, std::vector<CategoryId>& categories);

} // namespace imh::ui
