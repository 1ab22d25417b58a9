// Lists and tables of any length. Only rows near the view are asked for, laid out and described;
// their true number is told (aria-setsize). Rows may be of different heights.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "ui/kit/frame.h"
#include "ui/kit/function_ref.h"
#include "ui/kit/layout.h"
#include "ui/kit/text.h"

namespace imh::kit {

struct List {
    std::string_view key = {};
    std::string_view label = {};
    std::size_t count = 0;
    float row_height = 48; // a guess, used for rows that were never seen
    float gap = 0;
    bool dividers = false;
};
/// `key_of(i)` names row i by its domain id; `row(i)` fills it with widgets.
void list(Frame& ui, const List& list, FunctionRef<std::string_view(std::size_t)> key_of,
          FunctionRef<void(std::size_t)> row);

/// Whether the heading of a column orders the table, and how it does now.
enum class Sorted : std::uint8_t { Never, Not, Up, Down };

struct Column {
    std::string_view title = {};
    float width = 0; // px; 0 with grow takes a share of what is left
    float grow = 0;
    TextAlign align = TextAlign::Start;
    Sorted sorted = Sorted::Never;
};

struct Table {
    std::string_view key = {};
    std::string_view label = {};
    std::span<const Column> columns = {};
    std::size_t count = 0;
    std::optional<std::size_t> chosen = {};
    float row_height = 63;
    bool selectable = false; // the whole row is pressed through the row_button in it
    bool cards = false;      // each row as a card, without columns: for narrow pages
};

struct TableEvents {
    std::optional<std::size_t> pressed = {}; // this row was chosen
    std::optional<std::size_t> header = {};  // the heading of this column was pressed
};

/// `row(i)` fills the cells in turn, each in a cell() scope; when `cards` is set it fills a card.
TableEvents table(Frame& ui, const Table& table, FunctionRef<std::string_view(std::size_t)> key_of,
                  FunctionRef<void(std::size_t)> row);
Scope cell(Frame& ui);
/// The words by which a row is chosen; in a selectable table pressing anywhere in the row counts.
void row_button(Frame& ui, Text text);

} // namespace imh::kit
