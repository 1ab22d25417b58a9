// What `imh` answers: one function for each of its commands. They read files and return text; the
// clock, the standard output and the words of the command line are main's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/date.h"
#include "io/problem.h"

namespace imh {

enum class Form : std::uint8_t { Text, Csv, Json };

inline constexpr int answered = 0;
inline constexpr int bad_input = 2;

struct CommandResult {
    std::string out;
    std::string err;
    int exit_code = answered;
};

struct AssessRequest {
    std::string file;
    std::string pack;
    std::optional<std::string> category; // empty = every one
    Date day;                            // of judging
    Form form = Form::Text;
};

CommandResult assess_command(const AssessRequest& request);

CommandResult matrix_command(const std::string& pack, Form form);

/// `files` are portfolios, checked against the pack as well, and packs.
CommandResult check_command(const std::vector<std::string>& files, const std::string& pack, Form form);

/// Problems as a line each, or as JSON.
CommandResult refused(const std::vector<Problem>& problems, Form form);

} // namespace imh
