#include "app/history.h"

#include <utility>

namespace imh::app {

namespace {

/// Makes one step of two that follow each other, where both change the same thing and nothing else.
bool join(Step& earlier, Step& later) {
    if (earlier.size() != 1 || later.size() != 1 || earlier.front().index() != later.front().index())
        return false;
    if (auto* first = std::get_if<EntryChange>(&earlier.front())) {
        auto& second = std::get<EntryChange>(later.front());
        if (first->at != second.at || !first->before || !first->after || !second.before || !second.after ||
            id_of(*first->before) != id_of(*second.before))
            return false;
        first->after = std::move(second.after);
        return true;
    }
    if (auto* first = std::get_if<DeclarationChange>(&earlier.front())) {
        auto& second = std::get<DeclarationChange>(later.front());
        if (first->name != second.name)
            return false;
        first->after = std::move(second.after);
        return true;
    }
    if (auto* first = std::get_if<NameChange>(&earlier.front())) {
        first->after = std::move(std::get<NameChange>(later.front()).after);
        return true;
    }
    return false;
}

bool replaces(const std::deque<Step>& steps) {
    return !steps.empty() && steps.back().size() == 1 && std::holds_alternative<WholeChange>(steps.back().front());
}

} // namespace

bool History::undo_replaces() const { return replaces(past_); }
bool History::redo_replaces() const { return replaces(future_); }

void History::remember(Step step, std::string_view thread) {
    future_.clear();
    if (!thread.empty() && thread == thread_ && !past_.empty() && join(past_.back(), step))
        return;
    thread_ = thread;
    past_.push_back(std::move(step));
    if (past_.size() > most_steps)
        past_.pop_front();
}

bool History::undo(Portfolio& portfolio) {
    if (past_.empty())
        return false;
    thread_.clear();
    undo_step(portfolio, past_.back());
    future_.push_back(std::move(past_.back()));
    past_.pop_back();
    return true;
}

bool History::redo(Portfolio& portfolio) {
    if (future_.empty())
        return false;
    thread_.clear();
    do_step(portfolio, future_.back());
    past_.push_back(std::move(future_.back()));
    future_.pop_back();
    return true;
}

bool History::forget_adding(Portfolio& portfolio, const EntryName& name) {
    if (past_.empty() || past_.back().size() != 1)
        return false;
    const auto* change = std::get_if<EntryChange>(&past_.back().front());
    if (!change || change->before || !change->after || EntryName{kind_of(*change->after), id_of(*change->after)} != name)
        return false;
    undo_step(portfolio, past_.back());
    past_.pop_back();
    thread_.clear();
    return true;
}

void History::forget_all() {
    past_.clear();
    future_.clear();
    thread_.clear();
}

} // namespace imh::app
