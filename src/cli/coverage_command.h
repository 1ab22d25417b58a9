// `imh coverage`: what the courses of a catalogue cover, and what they do not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/commands.h"

namespace imh {

struct CoverageRequest {
    std::string catalogue; // a file of courses on offer, or a portfolio that holds some
    std::string pack;
    std::vector<std::string> categories; // whose areas; empty = every area
    std::vector<std::string> aimed_at;   // only courses for one of these
    std::string domain;                  // only its areas; may be empty
    std::string course_format;           // "workshop"; may be empty
    std::optional<Date> from;            // only what is still offered on or after it
    std::vector<std::string> series;     // ids of courses to be told together
    std::string portfolios;              // a folder of portfolios to find the next course for; may be empty
    std::optional<int> fail_under;       // hundredths of the areas: the exit code is does_not_hold where fewer are covered
    Date day;                            // of judging the portfolios
    Form form = Form::Text;              // text, json, csv, html or svg
    Language language = Language::English;
};

CommandResult coverage_command(const CoverageRequest& request);

} // namespace imh
