// What several kinds of entries of a portfolio have.
#pragma once

#include <cstdint>
#include <string>

namespace imh {

enum class Answer : std::uint8_t { Unsaid, No, Partly, Yes };

/// Members of the file that this version does not know, as the text of one JSON object;
/// empty where there are none. They are written back as they came.
using UnknownMembers = std::string;

enum class TrainingFormat : std::uint8_t { Unsaid, Workshop, Series, Conference, Online, SelfStudy };

} // namespace imh
