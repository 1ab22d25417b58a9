// What the association that offers the page laid into it.
#pragma once

#include <string_view>

#include "app/state.h"

namespace imh::app {

/// For a page that begins; before what the address asks, which comes first. Empty where nothing was laid in. Where it has problems they
/// are shown, and the page is as it is without it.
void lay_settings(State& state, std::string_view bytes);

/// The same, read already: for a page that is emptied.
void lay_settings(State& state, PageSettings settings);

} // namespace imh::app
