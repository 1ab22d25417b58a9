// `imh compare`: the same portfolio under two editions of the rules.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/commands.h"

namespace imh {

struct CompareRequest {
    std::string file;
    std::vector<std::string> editions;   // two packs; or empty where an association is named
    std::string association;             // "mi": its edition in force that day, and the one next to it
    std::optional<std::string> category; // empty = every one in which they differ
    Date day;                            // of judging, and of applying
    Form form = Form::Text;              // text, json, html or csv
    Language language = Language::English;
};

CommandResult compare_command(const CompareRequest& request);

} // namespace imh
