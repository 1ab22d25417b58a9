// What `imh` answers: one function for each of its commands. They read files and return text; the
// clock, the standard output and the words of the command line are main's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.h"
#include "core/language.h"
#include "io/problem.h"

namespace imh {

enum class Form : std::uint8_t { Text, Csv, Json, Html, Svg, Result, Crosswalk };

/// "json", "csv", "html", "svg", "result", "crosswalk"; Text for all else.
Form form_named(std::string_view name);

inline constexpr int answered = 0;
inline constexpr int does_not_hold = 1;
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
    Language language = Language::English; // of texts; JSON is the same in all
};

CommandResult assess_command(const AssessRequest& request);

struct ReportRequest {
    std::string file;
    std::string pack;
    std::string kind;                    // "standing", "map", "log", "plan", "worksheet"
    std::optional<std::string> category; // empty = the one that the portfolio names, or every one
    Date day;
    Form form = Form::Text;
    Language language = Language::English;
};

/// One of the papers, as text, as one HTML file or as a spreadsheet.
CommandResult report_command(const ReportRequest& request);

struct VerifyRequest {
    std::string file; // a result
    std::string portfolio;
    std::string pack; // empty = the one that the result names
};

/// Makes the result again and says whether it holds. Exit code: answered where it does, does_not_hold where not.
CommandResult verify_command(const VerifyRequest& request);

/// Every association of the sources, with the edition in force on that day.
CommandResult editions_command(Date day, Form form, Language language);

CommandResult matrix_command(const std::string& pack, Form form);

/// Problems as a line each, or as JSON.
CommandResult refused(const std::vector<Problem>& problems, Form form);

} // namespace imh
