// Changes of a portfolio as values, each with its way back. Undo, redo and imports are made of them.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/entry.h"

namespace imh {

/// One entry at its place in the list of its kind: added (no `before`), taken out (no `after`) or changed.
struct EntryChange {
    std::size_t at = 0;
    std::optional<Entry> before, after;
};

struct DeclarationChange {
    std::string name;
    std::optional<Declaration> before, after;
};

/// The applicant's name.
struct NameChange {
    std::string before, after;
};

/// Everything at once: a file was opened, all was emptied.
struct WholeChange {
    Portfolio before, after;
};

using Change = std::variant<EntryChange, DeclarationChange, NameChange, WholeChange>;

/// What is done and undone together, in this order.
using Step = std::vector<Change>;

/// The portfolio must be as the step's changes found it.
void do_step(Portfolio& portfolio, const Step& step);
/// The portfolio must be as do_step() left it.
void undo_step(Portfolio& portfolio, const Step& step);

/// Each of these says what would be done; nothing is changed yet.
/// At the end of its list. An entry without an id is given a fresh one.
Step step_adding(const Portfolio& portfolio, std::vector<Entry> entries);
/// Empty where there is none of that id, or where nothing differs.
Step step_changing(const Portfolio& portfolio, const Entry& entry);
/// A copy behind it, with an id of its own. Empty where there is none of that id.
Step step_duplicating(const Portfolio& portfolio, const EntryName& name);
/// With a person go the references to them, and sessions and jobs no longer name them. Empty where there
/// is none of that id.
Step step_deleting(const Portfolio& portfolio, const EntryName& name);
Step step_declaring(const Portfolio& portfolio, const std::string& name, const Declaration& declaration);

} // namespace imh
