// Text as it may stand in HTML and SVG.
#pragma once

#include <string>
#include <string_view>

namespace imh {

/// With the signs of markup told by their names, and without control characters but line ends and tabs.
std::string markup_text(std::string_view text);

} // namespace imh
