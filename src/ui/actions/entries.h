// Changes to the entries of the portfolio, the same for every kind.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/entry.h"

namespace imh::ui {

/// At the end of its list, with an id of its own where it has none, and opened in its editor.
struct AddEntry {
    Entry entry;
};
/// Several at once, undone together; none is opened.
struct AddEntries {
    std::vector<Entry> entries;
    std::string said; // shown afterwards: "57 trainings were added"
};
struct OpenEntry {
    EntryName name;
};
struct CloseEntry {};
/// Replaces the entry of the same kind and id. Changes of one field, one after the other, are undone together.
struct ChangeEntry {
    Entry entry;
    std::string field = {}; // what was changed; empty stands alone
};
/// Several entries that are there already, undone together.
struct ChangeEntries {
    std::vector<Entry> entries;
    std::string said = {};
};
struct DuplicateEntry {
    EntryName name;
};
/// A person also goes from everything that names them.
struct DeleteEntry {
    EntryName name;
};
/// Makes a person without a name yet, and names them in that entry: as who gave a session, as a job's
/// supervisor. The entry stays open.
struct AddPersonTo {
    EntryName name;
};
/// An empty declaration is taken away.
struct Declare {
    std::string name;
    Declaration declaration;
    bool typed = false; // its words were typed: undone together
};
struct NameApplicant {
    std::string name;
};

using EntryAction = std::variant<AddEntry, AddEntries, OpenEntry, CloseEntry, ChangeEntry, ChangeEntries, DuplicateEntry,
                                 DeleteEntry, AddPersonTo, Declare, NameApplicant>;

} // namespace imh::ui
