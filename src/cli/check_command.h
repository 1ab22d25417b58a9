// `imh check`: what is wrong in portfolios, packs, wordings, cases, files of trainings and catalogues; and what is odd in packs.
#pragma once

#include <string>
#include <vector>

#include "cli/commands.h"

namespace imh {

struct CheckRequest {
    std::vector<std::string> files;
    std::string pack; // portfolios are checked against it
    Form form = Form::Text;
    bool strict = false; // hints are mistakes, too
};

/// Exit code: bad_input where something is wrong; hints alone leave it at answered.
CommandResult check_command(const CheckRequest& request);

} // namespace imh
