// The least set of courses that gives what is missing: the areas, and the hours. What is to be least the person
// chooses; the answer is proved, or says how far from proved it is. Plain numbers: where the needs and the courses come
// from is not known here.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/date.h"
#include "core/rule_pack.h"

namespace imh {

/// A course that can be taken, once.
struct CourseOption {
    AreaSet areas;
    Minutes hours{};
    Minutes rsc_hours{};
    Minutes dei_hours{};
    std::int64_t price = 0; // in cents; what a price that is not known stands for, the caller decides
};

/// Hours of all kinds add up; an area is given by one course or by several.
struct CourseNeeds {
    AreaSet areas;
    Minutes hours{};
    Minutes rsc_hours{};
    Minutes dei_hours{};
    bool operator==(const CourseNeeds&) const = default;
};

enum class LeastOf : std::uint8_t { Courses, Hours, Price };

/// Another course that could be taken in the place of one, all others kept.
struct CourseInstead {
    std::uint32_t course = 0; // its place in the options
    std::int64_t more = 0;    // what the set then costs more; never below zero
    bool operator==(const CourseInstead&) const = default;
};

struct CourseChoice {
    std::vector<std::uint32_t> courses; // places in the options, rising; empty where nothing is needed or not all is given
    std::int64_t cost = 0;              // number of courses, minutes or cents
    std::int64_t at_least = 0;          // no set costs less; the cost itself where that is proved
    bool proved = true;                 // smallest
    bool ties_settled = true;           // and none that costs the same is better by what decides then
    std::vector<std::vector<CourseInstead>> instead; // for each of the courses, the cheapest first; see most_instead
    CourseNeeds missing; // what all options together do not give; where that is anything there is no choice

    bool possible() const { return missing == CourseNeeds{}; }
};

inline constexpr std::size_t most_instead = 20;

/// Native about a quarter of a second. A gap as it mostly is takes a hundredth of it.
inline constexpr std::uint64_t usual_course_steps = 20'000'000;

/// Of the sets that cost least, one of the fewest courses; of these, one of the least hours. What is then still the
/// same is decided by what the courses give and cost, so that the order of the options never matters; of courses that
/// are alike in all that is needed, the first in the list are taken. Nothing in the set can be spared.
///
/// A step is one look at one option. Once they are used up the best set so far is given. Of the steps no more than a
/// quarter goes into deciding between sets that cost the same.
CourseChoice least_courses(const CourseNeeds& needs, std::span<const CourseOption> options, LeastOf least_of,
                           std::uint64_t most_steps = usual_course_steps);

} // namespace imh
