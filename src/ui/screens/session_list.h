// The sessions as a list, in groups; and what the parts of the supervision screen say alike.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/view.h"

namespace imh::ui {

/// What became of each session at the category in view, by its place in the portfolio. Empty without such a category.
using SessionLines = std::vector<const Line*>;
SessionLines session_lines(const View& view);
/// Empty where there is nothing to say.
const Line* line_of(const SessionLines& lines, const Portfolio& portfolio, const Session& session);

std::string person_name(const Portfolio& portfolio, const std::optional<PersonId>& id);
/// "individual", "clinical", "reflective"; with "total" before it for a total.
std::string session_kind_words(const Session& session);
std::string sessions_words(std::size_t number); // "12 sessions"

void session_list(Page& page, const SessionLines& lines, bool slim);

} // namespace imh::ui
