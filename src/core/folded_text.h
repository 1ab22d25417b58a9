// Texts as one person may type them twice: without regard to case, spaces and, where they are searched for, accents.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace imh {

/// The same for all texts that are the same but for the case of ASCII letters and spaces.
std::uint64_t folded_hash(std::string_view text);

/// Same text but for case and spaces?
bool same_folded(std::string_view a, std::string_view b);

/// For searching and for finding names again: small letters without accents, words parted by one space, all else left
/// out. "Área: listening & more" becomes "area listening more".
std::string folded_words(std::string_view text);

} // namespace imh
