// Of two alternatives, does one make the other pointless? It does where whoever meets the other one meets it, too.
#pragma once

#include "core/requirement.h"

namespace imh {

/// Is `easier` met, or as well met, whenever `harder` is? Only said where that can be seen from the terms alone.
bool makes_pointless(const Requirement& easier, const Requirement& harder);

/// The same of two plans for raters.
bool makes_pointless(const SlotPlan& easier, const SlotPlan& harder);

} // namespace imh
