#include "app/history.h"

#include <utility>

namespace imh::app {

void History::remember(const Portfolio& now, std::string_view thread) {
    future_.clear();
    if (!thread.empty() && thread == thread_ && !past_.empty())
        return;
    thread_ = thread;
    past_.push_back(now);
    if (past_.size() > most_steps)
        past_.pop_front();
}

std::optional<Portfolio> History::undo(Portfolio now) {
    if (past_.empty())
        return std::nullopt;
    thread_.clear();
    future_.push_back(std::move(now));
    Portfolio before = std::move(past_.back());
    past_.pop_back();
    return before;
}

std::optional<Portfolio> History::redo(Portfolio now) {
    if (future_.empty())
        return std::nullopt;
    thread_.clear();
    past_.push_back(std::move(now));
    Portfolio after = std::move(future_.back());
    future_.pop_back();
    return after;
}

} // namespace imh::app
