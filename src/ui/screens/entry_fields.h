// The fields of an editor. Each shows what an entry holds and, where the person changed it, asks for the change.
//
// What is typed for a date, a number or hours stays as it was typed; the entry takes it over as soon as it can be
// understood. `field.key` names the field within its entry.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ui/screens/parts.h"
#include "ui/view.h"

namespace imh::ui {

// Each of these returns true in the frame in which `value` was changed. `id` is that of the entry.
bool edit_text(Page& page, const kit::Field& field, std::string& value);
/// Several lines.
bool edit_words(Page& page, const kit::Field& field, std::string& value);
bool edit_date(Page& page, const std::string& id, const kit::Field& field, std::optional<Date>& value);
bool edit_hours(Page& page, const std::string& id, const kit::Field& field, std::optional<Minutes>& value);
/// From 0 to `most`; a number beyond is told gently and not taken over.
bool edit_number(Page& page, const std::string& id, const kit::Field& field, int most, std::optional<int>& value);
/// An amount of money, in hundredths.
bool edit_price(Page& page, const std::string& id, const kit::Field& field, std::optional<int>& cents);
/// Yes, no, partly where `with_partly`, not said.
bool edit_answer(Page& page, const kit::Choice& choice, bool with_partly, Answer& value);
/// A drop-down with an option for each enumerator, in their order.
bool edit_option(Page& page, const kit::Choice& choice, std::size_t& value);

/// What the text of that field says now, whether the entry holds it or not: for what several fields say together.
std::optional<Date> typed_date(const Page& page, const std::string& id, std::string_view key);
std::optional<Minutes> typed_hours(const Page& page, const std::string& id, std::string_view key);

/// "This is before the first day", where it is.
std::string_view last_day_problem(const Page& page, const std::string& id, std::string_view from_key, std::string_view to_key);
/// More hours than one entry can have; for a part, more than the whole or a part of nothing said.
std::string_view hours_problem(const Page& page, const std::string& id, std::string_view key);
std::string_view part_problem(const Page& page, const std::string& id, std::string_view whole_key, std::string_view part_key);

/// The people of the portfolio, and "A new person…", which makes one without a name and names them in this entry.
bool edit_person(Page& page, const EntryName& entry, const kit::Choice& choice, std::optional<PersonId>& value);

/// The first field of an editor takes the focus when it opens. To be called before it.
void focus_first_field(Page& page, std::string_view key);

/// The title of an editor, Back on narrow pages and Close beside it on wide ones.
void editor_head(Page& page, std::string_view title, std::string_view back, bool whole_page);
/// Duplicate and Delete.
void editor_buttons(Page& page, const EntryName& entry);

/// What becomes of the entry at the category in view, by the ledger of that finding. Nothing without one.
void what_counts(Page& page, const Finding* finding, EvidenceRef evidence);

// -- the same for a member of an entry
template <class Kind> void ask_change(Page& page, Kind changed, std::string_view field) {
    page.ask(ChangeEntry{.entry = std::move(changed), .field = std::string(field)});
}
template <class Kind> void text_of(Page& page, const Kind& entry, std::string Kind::* member, const kit::Field& field) {
    Kind changed = entry;
    if (edit_text(page, field, changed.*member))
        ask_change(page, std::move(changed), field.key);
}
template <class Kind> void words_of(Page& page, const Kind& entry, std::string Kind::* member, const kit::Field& field) {
    Kind changed = entry;
    if (edit_words(page, field, changed.*member))
        ask_change(page, std::move(changed), field.key);
}
template <class Kind> void date_of(Page& page, const Kind& entry, std::optional<Date> Kind::* member, const kit::Field& field) {
    Kind changed = entry;
    if (edit_date(page, entry.id.text, field, changed.*member))
        ask_change(page, std::move(changed), field.key);
}
template <class Kind> void hours_of(Page& page, const Kind& entry, std::optional<Minutes> Kind::* member, const kit::Field& field) {
    Kind changed = entry;
    if (edit_hours(page, entry.id.text, field, changed.*member))
        ask_change(page, std::move(changed), field.key);
}
template <class Kind>
void number_of(Page& page, const Kind& entry, std::optional<int> Kind::* member, int most, const kit::Field& field) {
    Kind changed = entry;
    if (edit_number(page, entry.id.text, field, most, changed.*member))
        ask_change(page, std::move(changed), field.key);
}
template <class Kind>
void answer_of(Page& page, const Kind& entry, Answer Kind::* member, const kit::Choice& choice, bool with_partly = false) {
    Kind changed = entry;
    if (edit_answer(page, choice, with_partly, changed.*member))
        ask_change(page, std::move(changed), {});
}
/// For an enumeration whose options stand in its order.
template <class Kind, class Enum>
void option_of(Page& page, const Kind& entry, Enum Kind::* member, const kit::Choice& choice) {
    auto value = static_cast<std::size_t>(entry.*member);
    if (!edit_option(page, choice, value))
        return;
    Kind changed = entry;
    changed.*member = static_cast<Enum>(value);
    ask_change(page, std::move(changed), {});
}

} // namespace imh::ui
