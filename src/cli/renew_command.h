// `imh renew`: what keeping a category asks of one period.
#pragma once

#include <optional>
#include <string>

#include "cli/commands.h"

namespace imh {

struct RenewRequest {
    std::string file;
    std::string pack;
    std::optional<std::string> category; // empty = the one that the portfolio says is held
    std::optional<Date> since;           // empty = as the portfolio says
    std::optional<Date> from;            // the first day of the period; it has to be said
    Date day;                            // of judging
    Form form = Form::Text;              // text, json, html or csv
    Language language = Language::English;
};

CommandResult renew_command(const RenewRequest& request);

} // namespace imh
