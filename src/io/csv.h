// Tables as spreadsheets write them: a line for each row, cells parted by comma, semicolon or tab, in quotation marks
// where they hold one of these or a line end.
//
// Nothing is refused here: a quotation mark that is never closed is read as part of its cell, and rows may be of
// different lengths. Every cell is plain text, also one that a spreadsheet would take for a formula.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace imh {

struct CsvTable {
    struct Row {
        std::uint32_t line = 1;       // of the text, where the row begins; from 1
        std::uint32_t first_cell = 0; // in `ends`
        std::uint32_t cells = 0;
    };

    char separator = ',';
    std::string text;                // of all cells, one after the other
    std::vector<std::uint32_t> ends; // of each cell in `text`
    std::vector<Row> rows;           // without blank ones
    std::size_t columns = 0;         // of the longest row
    std::optional<std::uint32_t> unclosed_line; // of a quotation mark that is never closed
    bool too_many = false;                      // it ends where the bounds were reached

    /// Without spaces around it; empty where the row is too short. Lines in it end with \n; it has no other control
    /// characters but tabs.
    std::string_view cell(std::size_t row, std::size_t column) const;
};

namespace csv_bounds {
inline constexpr std::size_t most_bytes = 5'000'000;
inline constexpr std::size_t most_rows = 20'000;
inline constexpr std::size_t most_cells = 1'000'000;
} // namespace csv_bounds

/// The separator that parts the first rows most evenly; comma where none does.
char likely_separator(std::string_view text);

/// `text` is in UTF-8. A first line "sep=;" names the separator and is no row. Rows beyond the bounds are left out.
CsvTable read_csv(std::string_view text, std::optional<char> separator = std::nullopt);

} // namespace imh
