// `imh catalogue`: courses on offer, from a spreadsheet's table or a catalogue file, as either of them or as a
// crosswalk.
#pragma once

#include <string>

#include "cli/commands.h"

namespace imh {

struct CatalogueRequest {
    std::string file;
    std::string pack;
    Date day;                              // two-digit years are meant as seen from it
    Form form = Form::Text;                // text, json, csv or crosswalk
    Language language = Language::English; // of texts and headings; what JSON holds is the same in all
};

/// As text the preview of every row. Else what comes of it, and what is odd as lines of the standard error.
CommandResult catalogue_command(const CatalogueRequest& request);

} // namespace imh
