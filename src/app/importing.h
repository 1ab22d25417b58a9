// An import of trainings under way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/csv.h"
#include "ui/importing.h"

namespace imh::app {

struct State;

struct ImportWork {
    ui::Importing shown;
    CsvTable table;
    std::string bytes; // that the table was read from
};

/// Begins an import where the bytes are a list or a file of trainings. False where they are neither, and all is as
/// it was.
bool open_import(State& state, std::string_view name, std::string_view bytes);

} // namespace imh::app
