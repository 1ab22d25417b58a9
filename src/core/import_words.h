// The preview of an import in words, in the language in use.
#pragma once

#include <span>
#include <string>

#include "core/import_row.h"
#include "core/language.h"

namespace imh {

/// "Title", "First day", …: what a column can be matched to.
Text field_words(TrainingField field, ImportTarget target = ImportTarget::Trainings);

/// What is odd in a row, without its place: "We could not read the date “Spring 2019”".
std::string row_problem_words(const RowProblem& problem, ImportTarget target = ImportTarget::Trainings);

/// What a person can do about it, or what becomes of it: a sentence. Empty where there is nothing to do.
std::string row_remedy_words(const RowProblem& problem, ImportTarget target = ImportTarget::Trainings);

/// "57 trainings are ready. 2 rows are kept back. 1 row is there already."
std::string import_summary_words(std::span<const ImportRow> rows, ImportTarget target = ImportTarget::Trainings);

} // namespace imh
