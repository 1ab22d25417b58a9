// For whom a program is. One source makes two pages, one for applicants and one for trainers, so that neither carries what only the
// other needs: whoever asks `audience` is left out of the page that answers otherwise, when it is linked.
#pragma once

#include <cstdint>

namespace imh {

enum class Audience : std::uint8_t { Everybody, Applicants, Trainers };

/// Everybody, unless the page brings its own (cmake/page.cmake).
extern const Audience audience;

inline bool for_applicants() { return audience != Audience::Trainers; }
inline bool for_trainers() { return audience != Audience::Applicants; }

} // namespace imh
