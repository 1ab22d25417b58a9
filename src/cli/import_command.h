// `imh import`: trainings from a spreadsheet's table or from a file of trainings.
#pragma once

#include <optional>
#include <string>

#include "cli/commands.h"

namespace imh {

struct ImportRequest {
    std::string file;
    std::string pack;
    std::optional<std::string> portfolio; // into which the trainings go; empty = none
    Date day;                             // two-digit years are meant as seen from it
    Form form = Form::Text;
};

/// As text the preview of every row. As JSON what comes of it, and what is odd as lines of the standard error: the
/// portfolio with the trainings added, or a file of trainings where no portfolio is named.
CommandResult import_command(const ImportRequest& request);

} // namespace imh
