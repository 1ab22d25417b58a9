// Trainings from a table or from a file of trainings, as they would be in the portfolio, with everything that is odd
// told before anything is taken over.
//
// A row that can't be a training is kept back. All other rows can be taken, also where something in them was not
// understood: that is then left empty in the training, and its text is kept among the training's own words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/portfolio.h"
#include "core/rule_pack.h"
#include "io/csv.h"
#include "io/problem.h"
#include "io/training_columns.h"

namespace imh {

enum class RowIssue : std::uint8_t {
    // -- keep the row back
    Empty,       // nothing stands in the columns that are read
    AboveTable,  // above the headings
    SumOfRows,   // "Total"
    HeadingsAgain,
    TitleTooLong,
    // -- worth a look
    DoubledHere,      // the same title, days and hours as the row of line `other` before
    InPortfolio,      // the same as the training `other` of the portfolio
    LikeInPortfolio,  // the same title and days as that, but other hours
    NoTitle,
    DayNotUnderstood,
    EndNotUnderstood,
    EndBeforeStart,
    OnlyMonth,     // its first day is taken
    DayNumber,     // a spreadsheet's number of a day
    SeveralDays,   // the first and the last are taken
    HoursNotUnderstood,
    HoursRounded,  // to `amount`
    HoursTooMany,  // more than an entry may have
    RscNotUnderstood,
    RscTooMany,    // more than its hours, or without hours
    AreasUnknown,
    AreaAmbiguous, // a name that several areas have
    MarkNotUnderstood,
    CategoriesUnknown,
    TextCut,
};

/// Does it keep the row back?
constexpr bool keeps_back(RowIssue issue) {
    return issue <= RowIssue::TitleTooLong;
}

struct RowProblem {
    RowIssue issue = RowIssue::Empty;
    std::optional<std::size_t> column; // of the table; empty where it is about the row
    std::string text;                  // of the cell, or the part of it that it is about
    Minutes amount{};
    std::size_t other = 0;
    bool operator==(const RowProblem&) const = default;
};

struct ImportRow {
    std::size_t line = 0; // of the file, from 1; the number of the training where it is no table
    Training training;    // without an id
    std::vector<RowProblem> problems;
    bool kept_back = false;
    bool doubled = false; // here or in the portfolio: taken only where a person says so
    bool wanted() const { return !kept_back && !doubled; }
};

/// What an import is judged against. `names` may know more languages than the pack.
struct ImportInto {
    const RulePack& pack;
    const AreaNames& names;
    const Portfolio& portfolio;
    Date today{};
};

/// What the bytes of a file or of a paste may be.
enum class FileContent : std::uint8_t { Portfolio, Trainings, Table };
FileContent file_content(std::string_view bytes);

/// The table in a file or in what was pasted. Where there is none, or more than the bounds allow, the problem says so.
Read<CsvTable> read_table(std::string_view bytes, std::string_view file, std::optional<char> separator = std::nullopt);

std::vector<ImportRow> rows_of_table(const CsvTable& table, const TableReading& reading, const ImportInto& into);
std::vector<ImportRow> rows_of_trainings(std::span<const Training> trainings, const ImportInto& into);

/// The trainings of the rows that are chosen, with ids that the portfolio does not have yet. `chosen` has one item for
/// each row; those that are kept back are never taken.
std::vector<Training> chosen_trainings(std::span<const ImportRow> rows, const std::vector<bool>& chosen,
                                       const Portfolio& portfolio);

} // namespace imh
