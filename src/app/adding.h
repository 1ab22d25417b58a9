// Courses that came by a link.
#pragma once

#include <string>
#include <string_view>

#include "app/state.h"

namespace imh::app {

/// What stands after "add=" in a link. The courses are shown, nothing is taken in; where something is wrong with them, that is shown.
void look_at_link(State& state, std::string_view fragment);

/// The address that opens the page and shows the course; without the web address of the page only the page's name. Empty where the
/// course is too long for a link.
std::string course_link(const State& state, const Offer& offer);

} // namespace imh::app
