// Which rules judge: those that the portfolio names, else those that its association has in force today, else those of the
// page's own association.
#pragma once

#include "app/state.h"

namespace imh::app {

/// Reads the list of associations. `home` is the association of who says nothing.
void begin_editions(State& state);

/// Reads the rules that are wanted now, where others are in use. What they can't know of the portfolio stays in it.
void use_edition(State& state);

/// The texts of the rules in use, in the language in use.
void lay_wording(State& state);

} // namespace imh::app
