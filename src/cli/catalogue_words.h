// The words of the command line for what is made of a catalogue: coverage.
#pragma once

#include <optional>

#include <CLI/CLI.hpp>

#include "cli/coverage_command.h"

namespace imh {

/// Adds its commands to the program; after parsing, answers where one of them was asked for.
class CatalogueCommands {
public:
    explicit CatalogueCommands(CLI::App& app, const char* examples);

    std::optional<CommandResult> answer(Date today) const;

private:
    CoverageRequest coverage_request_{.pack = "ak-aimh-2016"};
    std::string as_of_;
    std::string from_;
    std::string format_ = "text";
    std::string language_ = "en";
    int fail_under_ = 0;
    CLI::App* coverage_ = nullptr;
};

} // namespace imh
