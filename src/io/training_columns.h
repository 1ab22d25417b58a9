// Which column of a table of trainings holds what: found by its heading, in English or Spanish, else by what stands in
// it. A person may change what was found.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/area_names.h"
#include "core/typed_days.h"
#include "io/csv.h"

namespace imh {

enum class TrainingField : std::uint8_t {
    Ignored,
    Title,
    Provider,
    From, // also both days: "3/5/23-3/7/23"
    To,
    Hours,
    LengthInMinutes,
    RscHours,
    Areas,   // a list of areas in one cell
    OneArea, // an x where the training covers this one
    Format,
    Words,
};
inline constexpr std::size_t training_field_count = 12;

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

/// What a mark in the column of one area says. Empty where it can't be told.
std::optional<bool> mark_meaning(std::string_view cell);

/// `today` decides what two-digit years mean.
TableReading likely_reading(const CsvTable& table, const AreaNames& names, Date today);

/// The same with headings in another row, or none: the columns are found anew.
TableReading reading_with_headings(const CsvTable& table, const AreaNames& names, Date today,
                                   std::optional<std::size_t> headings);

} // namespace imh
