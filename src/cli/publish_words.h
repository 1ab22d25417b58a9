// The words of the command line for publishing courses.
#pragma once

#include <optional>

#include <CLI/CLI.hpp>

#include "cli/publish_command.h"

namespace imh {

/// Adds its command to the program; after parsing, answers where it was asked for.
class PublishWords {
public:
    explicit PublishWords(CLI::App& app, const char* examples);

    std::optional<CommandResult> answer(Date today) const;

private:
    struct Words {
        std::string file;
        std::string pack = "ak-aimh-2016";
        std::string course;
        std::string as = "link";
        std::string page = default_page;
        std::string as_of;
        std::string language = "en";
    };

    Words words_;
    CLI::App* publish_ = nullptr;
};

} // namespace imh
