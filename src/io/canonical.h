// One spelling for each value, so that the same thing has the same hash however it was written down.
#pragma once

#include <string>

#include "io/json.h"

namespace imh {

/// What the order of a list says.
enum class Lists : std::uint8_t { InOrder, AsSets };

/// On one line; members by name, and with AsSets the items of lists in an order of their own.
std::string canonical_text(JsonValue value, Lists lists);

} // namespace imh
