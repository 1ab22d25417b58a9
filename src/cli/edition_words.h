// The words of the command line for what goes from one edition or period to another: renew, compare and case.
#pragma once

#include <optional>

#include <CLI/CLI.hpp>

#include "cli/case_command.h"
#include "cli/compare_command.h"
#include "cli/renew_command.h"

namespace imh {

/// Adds its commands to the program; after parsing, answers where one of them was asked for.
class EditionCommands {
public:
    explicit EditionCommands(CLI::App& app, const char* examples);

    std::optional<CommandResult> answer(Date today) const;

private:
    struct Words {
        std::string file;
        std::string pack = "ak-aimh-2016";
        std::string category;
        std::string as_of;
        std::string since;
        std::string from;
        std::string association;
        std::string format = "text";
        std::string language = "en";
        std::vector<std::string> editions;
        std::string import;
        bool competencies = false;
    };

    void add_common(CLI::App& command);

    Words words_;
    CLI::App* renew_ = nullptr;
    CLI::App* compare_ = nullptr;
    CLI::App* case_ = nullptr;
};

} // namespace imh
