// Breaking text into lines. Private to the kit.
#pragma once

#include "ui/kit/tree.h"

namespace imh::kit {

/// Appends the lines of `words` to the tree's; there is always at least one.
void break_lines(Tree& tree, Words& words, const Type& type, float width);
/// How wide the text is when it does not wrap.
float natural_width(const Words& words, const Type& type);
float line_height(const Words& words);

} // namespace imh::kit
