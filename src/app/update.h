// Carries out what a person asked for. Nothing else changes the state.
#pragma once

#include <string_view>
#include <vector>

#include "app/platform.h"
#include "app/state.h"
#include "ui/action.h"

namespace imh::app {

using Effects = std::vector<Effect>;

/// The state as the page starts: the rules that travel with the program, nothing entered.
State first_state(Date today);

/// Changes the state as asked and appends what the platform must do. Each family has a file of its own,
/// update_<family>.cpp.
void update(State& state, const ui::Action& action, Effects& effects);
void update(State& state, const ui::PageAction& action, Effects& effects);
void update(State& state, const ui::KeepAction& action, Effects& effects);
void update(State& state, const ui::EntryAction& action, Effects& effects);

/// A file was chosen or dropped. Where it has problems they are shown and all else stays as it was.
void open_bytes(State& state, std::string_view name, std::string_view bytes, Effects& effects);

/// The draft that this browser kept.
void open_draft(State& state, std::string_view bytes, Effects& effects);

/// Another day has begun.
void set_today(State& state, Date today);

} // namespace imh::app
