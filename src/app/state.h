// All that the app knows: the rules, the portfolio and its past, how it stands, what the page remembers.
// Only update() changes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/history.h"
#include "core/assess.h"
#include "ui/ui_state.h"
#include "ui/view.h"

namespace imh::app {

struct State {
    RulePack pack;
    Date today{};
    Portfolio portfolio;
    History history;
    Assessment assessment; // of the portfolio as it is; made anew only when that or the day changes

    ui::UiState ui;
    std::vector<std::string_view> examples; // the files of assets/examples
    std::optional<ui::Refusal> refusal;     // why the last file was not opened
    std::string file_name;                  // of the file or example that is open
    bool unsaved = false;                   // there is something that no file holds
    bool unsaved_before = false; // the same of what was there before a file or example was opened: only Undo has it
    bool kept_in_browser = false;
};

/// What the screens may look at.
ui::View view_of(const State& state);

} // namespace imh::app
