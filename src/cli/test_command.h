// `imh test`: a pack's own cases, what of the rules they touch, and every number tried just below, at and just above.
#pragma once

#include <string>
#include <vector>

#include "cli/commands.h"

namespace imh {

struct TestRequest {
    std::vector<std::string> packs; // ids, folders or files; empty = all inside the program
    Language language = Language::English;
};

/// Exit code: answered where everything agrees, does_not_hold where something does not.
CommandResult test_command(const TestRequest& request);

} // namespace imh
