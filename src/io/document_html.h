// A paper as one HTML file that stands by itself: own style, no scripts, nothing fetched. It reads well on a phone and
// prints well on A4 and Letter, in black and white too: colour never says anything alone.
#pragma once

#include <string>

#include "core/document.h"

namespace imh {

std::string document_html(const paper::Document& document);

} // namespace imh
