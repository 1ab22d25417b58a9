// `imh courses`: the least set of courses on offer that closes what a portfolio lacks in training, with its proof.
#pragma once

#include <optional>
#include <string>

#include "cli/commands.h"
#include "core/course_choice.h"

namespace imh {

struct CoursesRequest {
    std::string file;      // the portfolio
    std::string catalogue; // a file of courses on offer, or a portfolio that holds some; empty = those of the portfolio itself
    std::string pack;
    std::optional<std::string> category; // empty = the one that the portfolio names
    LeastOf least_of = LeastOf::Courses;
    Date day; // of judging
    Form form = Form::Text; // text, json or html
    Language language = Language::English;
};

/// Exit code does_not_hold where all courses together are not enough.
CommandResult courses_command(const CoursesRequest& request);

} // namespace imh
