// The preview of an import in words, in the language in use.
#pragma once

#include <span>
#include <string>

#include "core/language.h"
#include "io/training_import.h"

namespace imh {

/// "Title", "First day", …: what a column can be matched to. In the order of TrainingField.
Text field_words(TrainingField field);

/// What is odd in a row, without its place: "We could not read the day “Spring 2019”".
std::string row_problem_words(const RowProblem& problem);

/// What a person can do about it, a sentence.
std::string row_remedy_words(const RowProblem& problem);

/// The heading of a column, or "column 3".
std::string column_words(const CsvTable& table, const TableReading& reading, std::size_t column);

/// "57 trainings can be taken. 2 rows are kept back. 1 row is already in the portfolio."
std::string import_summary_words(std::span<const ImportRow> rows);

/// The preview as text for the command line: each row as it would be, with its problems below it.
std::string import_text(const CsvTable* table, const TableReading& reading, std::span<const ImportRow> rows);

} // namespace imh
