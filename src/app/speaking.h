// The page in another language: its words, the pack's texts, and what the browser is told.
#pragma once

#include "app/platform.h"
#include "app/state.h"
#include "app/update.h"

namespace imh::app {

/// From now on everything is said in that language. What is entered and what is found stay as they are.
void speak(State& state, Language language);

/// What the browser must know of it.
void tell_language(const State& state, Effects& effects);

SetTitle title_of(ui::Screen screen);

} // namespace imh::app
