// What the cells of a list of trainings or of a catalogue say, each by itself.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/portfolio.h"
#include "core/typed.h"

namespace imh {

/// As parse_typed_hours, and "6 clock hours", "1:30:00". Where the column has minutes, a bare number means minutes.
TypedHours hours_in_cell(std::string_view cell, bool minutes);

/// A title or a name: without line ends, and without the mark that our own tables put before a text that a spreadsheet
/// would take for a formula.
std::string one_line(std::string_view cell);

/// Shortens to at most `most` bytes, cut between characters. True where it had to.
bool shorten(std::string& text, std::size_t most);

TrainingFormat format_in_cell(std::string_view cell);

/// "None", "ninguna": said to be empty.
bool names_nothing(std::string_view cell);

/// The pieces of a list, parted by ; or | or line ends, without spaces around them.
std::vector<std::string_view> pieces_of(std::string_view cell);

/// "Total", "Subtotal", …: the row adds others up.
bool names_a_sum(std::string_view cell);

} // namespace imh
