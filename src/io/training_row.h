// One row of a table as a training.
#pragma once

#include "io/training_import.h"

namespace imh {

/// Without looking at other rows: kept_back and doubled are not decided by others here.
ImportRow row_as_training(const CsvTable& table, std::size_t row, const TableReading& reading, const ImportInto& into);

} // namespace imh
