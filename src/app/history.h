// Undo and redo: the steps that were done, each with its way back.
#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "core/change.h"

namespace imh::app {

class History {
public:
    static constexpr std::size_t most_steps = 1'000; // the oldest is given up first

    /// A step that was just applied. Changes of one entry that follow each other with the same `thread` are
    /// one step; an empty thread always stands alone.
    void remember(Step step, std::string_view thread = {});

    bool can_undo() const { return !past_.empty(); }
    bool can_redo() const { return !future_.empty(); }

    /// Would they bring back another portfolio as a whole?
    bool undo_replaces() const;
    bool redo_replaces() const;

    /// Both change the portfolio and say whether there was something to do.
    bool undo(Portfolio& portfolio);
    bool redo(Portfolio& portfolio);

    /// Takes the last step back where it did nothing but add this entry, without a way forward again.
    bool forget_adding(Portfolio& portfolio, const EntryName& name);

    void forget_all();

private:
    std::deque<Step> past_;   // the latest at the back
    std::deque<Step> future_; // the next at the back
    std::string thread_;
};

} // namespace imh::app
