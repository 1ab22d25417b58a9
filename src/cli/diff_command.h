// `imh diff`: what changed from one edition of the rules to another, and for which portfolios it makes a difference.
#pragma once

#include <string>
#include <vector>

#include "cli/commands.h"

namespace imh {

struct DiffRequest {
    std::string older; // packs: ids, folders or files
    std::string newer;
    std::vector<std::string> portfolios;
    Date day; // of judging them
    Form form = Form::Text;
    Language language = Language::English; // of texts; JSON is the same in all
};

CommandResult diff_command(const DiffRequest& request);

} // namespace imh
