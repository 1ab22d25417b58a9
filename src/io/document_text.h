// A paper as plain text, for the command line and for reading aloud.
#pragma once

#include <string>

#include "core/document.h"

namespace imh {

/// Lines of at most 98 letters.
std::string document_text(const paper::Document& document);

} // namespace imh
