// The words of the command line for what is made of a catalogue: coverage, and which courses would be enough.
#pragma once

#include <optional>

#include <CLI/CLI.hpp>

#include "cli/courses_command.h"
#include "cli/coverage_command.h"

namespace imh {

/// Adds its commands to the program; after parsing, answers where one of them was asked for.
class CatalogueCommands {
public:
    explicit CatalogueCommands(CLI::App& app, const char* examples);

    std::optional<CommandResult> answer(Date today) const;

private:
    void add_coverage(CLI::App& app);
    void add_courses(CLI::App& app);
    void add_shared(CLI::App& command, std::string& pack, const std::vector<std::string>& formats);
    CommandResult answer_coverage(Date today) const;
    CommandResult answer_courses(Date today) const;

    CoverageRequest coverage_request_{.pack = "ak-aimh-2016"};
    std::string as_of_;
    std::string from_;
    std::string format_ = "text";
    std::string language_ = "en";
    int fail_under_ = 0;
    std::string category_;
    std::string least_ = "courses";
    CLI::App* coverage_ = nullptr;
    CoursesRequest courses_request_{.pack = "ak-aimh-2016"};
    CLI::App* courses_ = nullptr;
};

} // namespace imh
