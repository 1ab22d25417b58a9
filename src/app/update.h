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
State first_state(Date today, Language language = Language::English);

/// Changes the state as asked and appends what the platform must do. Each family has a file of its own,
/// update_<family>.cpp.
void update(State& state, const ui::Action& action, Effects& effects);
void update(State& state, const ui::PageAction& action, Effects& effects);
void update(State& state, const ui::KeepAction& action, Effects& effects);
void update(State& state, const ui::EntryAction& action, Effects& effects);
void update(State& state, const ui::ImportAction& action, Effects& effects);
void update(State& state, const ui::PlanAction& action, Effects& effects);
void update(State& state, const ui::PaperAction& action, Effects& effects);
void update(State& state, const ui::CatalogueAction& action, Effects& effects);

/// A file was chosen or dropped. Where it has problems they are shown and all else stays as it was.
/// True where it is now the applicant's own file: the one that Save writes.
bool open_bytes(State& state, std::string_view name, std::string_view bytes, Effects& effects);

/// How saving ended. `ticket` and `file`: what was written, and where.
void save_ended(State& state, std::uint32_t ticket, ui::SaveEnd end, std::string_view file, Effects& effects);

/// What the browser is to keep as a draft. Empty where there is nothing that it should.
std::string bytes_to_draft(State& state);
/// A draft that this browser kept. `older`: the state after it was damaged.
void open_draft(State& state, const std::string& tab, std::string_view bytes, bool older, Effects& effects);
void draft_news(State& state, ui::DraftNews news, ui::FoundDraft draft, Effects& effects);

/// Another day has begun.
void set_today(State& state, Date today);

} // namespace imh::app
