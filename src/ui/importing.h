// An import of trainings while it is looked at: what the page shows of it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/import_row.h"

namespace imh::ui {

struct ImportColumn {
    std::string heading; // or "Column 3"
    std::string samples; // "3/5/23, 3/12/23"; empty where nothing stands in it
};

struct Importing {
    ImportTarget target = ImportTarget::Trainings;
    std::string source;  // the file's name; empty where rows were pasted or none are there yet
    std::string trouble; // why what was given can't be read; empty for none
    std::string remedy;
    bool table = false;  // it has columns; a file of trainings has none
    char separator = ',';
    TableReading reading;
    std::size_t likely_headings = 0; // the row taken where a person says that there are headings
    std::vector<ImportColumn> columns;
    std::vector<ImportRow> rows; // empty for as long as rows are asked for
    std::vector<bool> chosen;    // for each row

    bool asking() const { return rows.empty(); }
    std::size_t chosen_count() const;
};

} // namespace imh::ui
