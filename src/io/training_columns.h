// Which column of a table of trainings, or of a catalogue, holds what: found by its heading, in English or Spanish, else by what stands in
// it. A person may change what was found.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/area_names.h"
#include "core/import_row.h"
#include "io/csv.h"

namespace imh {

/// What a mark in the column of one area says. Empty where it can't be told.
std::optional<bool> mark_meaning(std::string_view cell);

/// `today` decides what two-digit years mean.
TableReading likely_reading(const CsvTable& table, const AreaNames& names, Date today,
                            ImportTarget target = ImportTarget::Trainings);

/// The same with headings in another row, or none: the columns are found anew.
TableReading reading_with_headings(const CsvTable& table, const AreaNames& names, Date today,
                                   std::optional<std::size_t> headings,
                                   ImportTarget target = ImportTarget::Trainings);

} // namespace imh
