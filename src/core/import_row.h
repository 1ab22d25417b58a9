// A training or a course on offer as an import would take it over, and what is odd about it; how the table that it comes
// from is read.
//
// A row that can't be one is kept back. All other rows can be taken, also where something in them was not
// understood: that is then left empty, and its text is kept among its own words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/portfolio.h"
#include "core/typed_days.h"

namespace imh {

/// What the rows become: entries among the trainings of a portfolio, or among the courses that it keeps.
enum class ImportTarget : std::uint8_t { Trainings, Catalogue };

enum class TrainingField : std::uint8_t {
    Ignored,
    Title,
    Provider,
    From, // also both days: "3/5/23-3/7/23"
    To,
    Hours,
    LengthInMinutes,
    RscHours,
    DeiHours,
    Areas,   // a list of areas in one cell
    OneArea, // an x where the training covers this one
    Format,
    Words,
    // -- only of a catalogue
    Trainer,
    Place,
    Price,
    ValidFrom, // also both days
    ValidUntil,
    Categories,
};
inline constexpr std::size_t training_field_count = 19;

struct ColumnUse {
    TrainingField field = TrainingField::Ignored;
    std::uint16_t area = 0;               // of OneArea: index in RulePack::areas
    std::optional<std::uint16_t> domain{}; // of Areas: the domain that the column is about, if any
    bool operator==(const ColumnUse&) const = default;
};

/// How a table is read.
struct TableReading {
    std::optional<std::size_t> headings; // the row that has them; rows above it are no trainings
    DayOrder order = DayOrder::MonthFirst;
    std::vector<ColumnUse> columns;
    bool operator==(const TableReading&) const = default;

    std::size_t first_row() const { return headings ? *headings + 1 : 0; }
};

enum class RowIssue : std::uint8_t {
    // -- keep the row back
    Empty,       // nothing stands in the columns that are read
    AboveTable,  // above the headings
    SumOfRows,   // "Total"
    HeadingsAgain,
    TitleTooLong,
    // -- worth a look
    DoubledHere,      // the same title, days and hours as the row of line `other` before
    InPortfolio,      // the same as the training or course `other` of the portfolio
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
    PartNotUnderstood, // hours on giving RS/C, or on diversity, equity and inclusion
    PartTooMany,       // more than its hours, or without hours
    AreasUnknown,
    AreaAmbiguous, // a name that several areas have
    MarkNotUnderstood,
    CategoriesUnknown,
    PriceNotUnderstood,
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

/// What a course on offer has and a training has not.
struct OnOffer {
    std::string trainer;
    std::string place;
    std::optional<int> price_cents;
    std::optional<Date> valid_from, valid_until;
    std::vector<OfferedDays> dates; // all of them; the first one's days are the training's
    std::vector<Outcome> outcomes;
    std::vector<Review> reviews;
};

struct ImportRow {
    std::size_t line = 0; // of the file, from 1; the number of the training where it is no table
    Training training;    // without an id
    OnOffer on_offer;     // empty where trainings are imported
    std::vector<RowProblem> problems;
    bool kept_back = false;
    bool doubled = false; // here or in the portfolio: taken only where a person says so
    bool wanted() const { return !kept_back && !doubled; }
};

} // namespace imh
