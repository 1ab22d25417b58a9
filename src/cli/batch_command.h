// `imh batch`: portfolios as lines of JSON in, assessments as lines of JSON out, in the same order and by all processors.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "cli/commands.h"

namespace imh {

struct BatchRequest {
    std::string file; // "-" is the standard input
    std::string pack;
    std::optional<std::string> category; // empty = every one
    Date day;                            // of judging
    std::size_t threads = 0;             // 0 = one for each processor
};

/// Writes for each line that is not blank one line to the file `out`: the assessment, or what is wrong in the portfolio. The
/// latter also goes to the file `err`, and how many there were comes last. Exit code: bad_input where anything was wrong.
int batch_command(const BatchRequest& request, int out = 1, int err = 2);

} // namespace imh
