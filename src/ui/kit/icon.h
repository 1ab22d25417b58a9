// The icons by name. Their strokes are generated at build time from assets/icons.txt.
#pragma once

#include "icons/icons.h"

namespace imh::kit {

using icons::Icon;

} // namespace imh::kit
