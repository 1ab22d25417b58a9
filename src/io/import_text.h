// The preview of an import as text, for the command line.
#pragma once

#include <span>
#include <string>

#include "io/training_import.h"

namespace imh {

/// The heading of a column, or "Column 3".
std::string column_words(const CsvTable& table, const TableReading& reading, std::size_t column);

/// Each row as it would be, with what is odd about it below. Without a table: of a file of trainings or courses.
std::string import_text(const CsvTable* table, const TableReading& reading, std::span<const ImportRow> rows,
                        ImportTarget target = ImportTarget::Trainings);

} // namespace imh
