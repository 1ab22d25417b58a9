// Trainings from a table: looked at, then taken over at once.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "core/import_row.h"

namespace imh::ui {

struct BeginImport { // asks for rows
    ImportTarget target = ImportTarget::Trainings;
};
struct LookAtRows {    // that were pasted
    std::string text;
};
struct MatchColumn {
    std::size_t column = 0;
    TrainingField field = TrainingField::Ignored;
};
struct ReadHeadings { // in that row, or none; the columns are matched anew
    std::optional<std::size_t> row;
};
struct ReadDays {
    DayOrder order = DayOrder::MonthFirst;
};
struct PartCells { // the columns are matched anew
    char separator = ',';
};
struct ChooseRow {
    std::size_t row = 0;
    bool chosen = false;
};
struct TakeRows {}; // those that are chosen
struct CloseImport {};

using ImportAction = std::variant<BeginImport, LookAtRows, MatchColumn, ReadHeadings, ReadDays, PartCells, ChooseRow,
                                  TakeRows, CloseImport>;

} // namespace imh::ui
