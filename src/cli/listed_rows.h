// A list named on the command line, a spreadsheet's table or a file of trainings or of courses, as rows of an import.
#pragma once

#include <string>
#include <vector>

#include "io/catalogue_file.h"
#include "io/training_import.h"

namespace imh {

struct ListedRows {
    CsvTable table;
    bool has_table = false;
    TableReading reading;
    std::vector<ImportRow> rows;
    CatalogueFile catalogue; // what a catalogue file says besides its courses, which are not in it

    std::vector<bool> wanted() const; // for each row
    const CsvTable* table_or_none() const { return has_table ? &table : nullptr; }
};

Read<ListedRows> read_listed_rows(const std::string& text, const std::string& file, const ImportInto& into);

/// What is odd, a line each: "trainings.csv:4: Date: We could not read …".
std::string odd_lines(const ListedRows& listed, const std::string& file, ImportTarget target);

} // namespace imh
