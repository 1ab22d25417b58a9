// Courses in a link: what stands behind "#" in an address, and is read by the page alone, without a server. Whoever follows it sees the
// courses and may take them over.
//
// It is a catalogue file (io/catalogue_file.h) on one line, in base64 for URLs (RFC 4648, section 5, without padding). It holds of each
// course what those who take part enter, and whether it is still given. What else a file tells stays out: who reviewed it, what
// it costs, where it is and the words about it; of whatever comes in by a link only that is kept, too.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "io/catalogue_file.h"

namespace imh {

namespace link_bounds {
inline constexpr std::size_t most_characters = 16'000; // of the value
inline constexpr std::size_t most_courses = 50;
inline constexpr std::size_t most_dates = 6; // of a course; one that is given more often has none in its link
} // namespace link_bounds

/// The name of the value, as it stands in the address: "add=…".
inline constexpr std::string_view add_name = "add";

/// "add=eyJmb3JtYXQiOi…". Empty where there is no course, or more than fits in a link: then a file has to do.
std::string add_fragment(std::span<const Offer> offers);

/// What stands behind "add=". `file` is only used for telling where a problem is.
Read<CatalogueFile> read_add_fragment(std::string_view value, std::string_view file);

} // namespace imh
