// Undo and redo by whole values: each step is the portfolio as it was.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "core/portfolio.h"

namespace imh::app {

class History {
public:
    static constexpr std::size_t most_steps = 100; // the oldest is given up first

    /// To be called with the portfolio as it is, before it changes. Changes that follow each other with
    /// the same `thread` are one step; an empty thread always stands alone.
    void remember(const Portfolio& now, std::string_view thread = {});

    bool can_undo() const { return !past_.empty(); }
    bool can_redo() const { return !future_.empty(); }

    /// Takes what is now and gives what was before. Empty where there is nothing to go back to.
    std::optional<Portfolio> undo(Portfolio now);
    std::optional<Portfolio> redo(Portfolio now);

private:
    std::deque<Portfolio> past_;   // the latest at the back
    std::deque<Portfolio> future_; // the next at the back
    std::string thread_;
};

} // namespace imh::app
