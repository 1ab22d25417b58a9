// Texts as one person may type them twice: without regard to the case of ASCII letters and to spaces.
#pragma once

#include <cstdint>
#include <string_view>

namespace imh {

/// The same for all texts that are the same but for case and spaces.
std::uint64_t folded_hash(std::string_view text);

/// Same text but for case and spaces?
bool same_folded(std::string_view a, std::string_view b);

} // namespace imh
