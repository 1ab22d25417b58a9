// `imh case`: the areas of an edition as a framework of 1EdTech CASE 1.0, out and in.
#pragma once

#include <optional>
#include <string>

#include "cli/commands.h"

namespace imh {

struct CaseRequest {
    std::string pack;
    std::optional<std::string> import; // a CFPackage to read in place of a pack
    Date day;                          // told as the day of the last change
    Form form = Form::Json;            // Text: what stands in it
    bool competencies = false;         // as a file of a rule pack in place of a CFPackage
};

CommandResult case_command(const CaseRequest& request);

} // namespace imh
