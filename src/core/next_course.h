// Which one new course would close most gaps: areas that one course can be about, in one domain or two, chosen so that as many
// people as possible are each helped with as many areas as possible.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/areas.h"
#include "core/coverage.h"

namespace imh {

struct NextCourse {
    std::vector<std::uint16_t> areas; // in the pack's order; empty where nothing is missing
    Minutes hours{};                  // that it lasts at least
    std::int64_t closed = 0;          // gaps: an area that three people lack is three
    std::int64_t helped = 0;          // people who lack one of its areas
    std::int64_t completed = 0;       // people who lack nothing any more
    bool operator==(const NextCourse&) const = default;
};

/// `gaps`: what each of some people lacks. Of two courses that close as many the one with fewer areas is chosen, then the one of
/// fewer domains, then the one whose areas come first, those of key domains before all others.
NextCourse next_course(const RulePack& pack, std::span<const AreaSet> gaps, std::size_t most = most_areas_of_one);

/// The gaps of the catalogue itself, as two people who take every course: one lacks what nobody offers, the other also what
/// depends on one course. So the former weighs twice.
std::vector<AreaSet> gaps_of(const Coverage& coverage);

} // namespace imh
