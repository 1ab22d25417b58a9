// What all families of actions have in common: to judge anew, to tell, to move about.
#pragma once

#include <string>
#include <string_view>

#include "app/platform.h"
#include "app/state.h"
#include "app/update.h"
#include "io/problem.h"

namespace imh::app {

bool has_content(const Portfolio& portfolio);

void judge(State& state);

/// For the screen.
std::vector<ui::FileProblem> told(const std::vector<Problem>& problems);

/// The portfolio is not what it was: judges it anew and tells the platform.
void changed(State& state, Effects& effects);

WarnBeforeClosing warning_of(const State& state);

/// Does what the step says, remembers the way back, judges anew. Nothing for an empty step.
/// False where there was nothing to do.
bool carry_out(State& state, Step step, Effects& effects, std::string_view thread = {});

void show_toast(State& state, std::string text, bool undo);

/// Moves to another screen; an open entry of this one is closed.
void show_screen(State& state, ui::Screen screen, Effects& effects);

/// Closes the editor. An entry in which nothing was ever said goes with it.
void close_entry(State& state, Effects& effects);

/// What is here now is not what the open file held: Save asks for a place, and must not write over that file.
void let_go_of_file(State& state, Effects& effects);

/// All of the portfolio at once: a file, an example, nothing. `name` of the file, empty for none.
void replace_portfolio(State& state, Portfolio portfolio, std::string_view name, Effects& effects);

} // namespace imh::app
