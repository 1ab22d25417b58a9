// The least set of courses, found and proved. For course_choice.cpp only.
#pragma once

#include <cstdint>

#include "core/course_cover.h"

namespace imh {

struct CoverAnswer {
    CoverSet best;
    std::int64_t at_least = 0; // of the first cost
    bool proved = false;       // that no set has less of the first cost
    bool ties_settled = false; // nor of the costs after it
};

/// All options together must give what is needed, and that must not be nothing.
CoverAnswer least_cover(const Cover& cover, std::uint64_t most_steps);

} // namespace imh
