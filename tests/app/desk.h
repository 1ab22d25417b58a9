// The state of the page with what the platform would be asked for, driven action by action.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "app/update.h"
#include "io/portfolio_json.h"

namespace imh::testing {

using namespace imh::app;

inline constexpr Date today = std::chrono::year(2025) / 6 / 30;

struct Desk {
    State state = first_state(today);
    Effects effects;

    void operator()(const ui::Action& action) { update(state, action, effects); }
    std::string file() const { return write_portfolio(state.portfolio); }

    template <class Kind> const Kind* last() const {
        for (auto effect = effects.rbegin(); effect != effects.rend(); ++effect)
            if (const auto* found = std::get_if<Kind>(&*effect))
                return found;
        return nullptr;
    }
    /// Saves, and the browser says that it was done.
    void save(ui::SaveEnd end = ui::SaveEnd::Written, std::string_view file = "imh-portfolio.json") {
        (*this)(ui::SaveWork{});
        save_ended(state, last<WriteWork>()->ticket, end, file, effects);
    }
    /// What a browser that keeps drafts would do a second later.
    void keep_draft() {
        bytes_to_draft(state);
        draft_news(state, ui::DraftNews::Kept, {}, effects);
    }
    /// Adds a training and types into it.
    Training& add() {
        (*this)(ui::AddEntry{Training{}});
        return state.portfolio.trainings.back();
    }
    void type(Training changed, std::string field = {}) {
        (*this)(ui::ChangeEntry{.entry = std::move(changed), .field = std::move(field)});
    }
};

inline std::optional<EntryName> named(const Training& training) { return EntryName{EntryKind::Training, training.id.text}; }

inline Training called(Training training, std::string title) {
    training.title = std::move(title);
    return training;
}

inline void open_home_visitor(Desk& desk) { desk(ui::OpenExample{"examples/on_the_way.json"}); }

} // namespace imh::testing
