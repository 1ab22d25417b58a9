// The description as one flat array of words, for the page's twin to read: a word is 32 bits, texts are
// an address and a length. web/description.js is its reader; the two change together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "ui/kit/node.h"

namespace imh::kit {

inline constexpr std::size_t words_per_node = 30;

/// Appends each node to `words`, and returns a number that tells one description from another. The
/// third word of a node does the same for the node.
std::uint32_t pack(const Description& description, std::vector<std::uint32_t>& words);

} // namespace imh::kit
