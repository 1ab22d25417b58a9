// Pseudo-random catalogues of courses, and gaps that they might close.
#pragma once

#include <algorithm>
#include <vector>

#include "core/course_choice.h"
#include "support/dice.h"

namespace imh::testing {

struct CatalogueKind {
    int courses = 1000;
    int areas = 62;
    bool by_domain = true;    // a course mostly keeps to one domain of eight areas; else its areas are anywhere
    bool odd_lengths = false; // any number of minutes, and half of the courses cost the same for a minute
};

struct GapKind {
    int least_areas = 3;
    int most_areas = 12;
    int most_hours = 20;
    int most_rsc = 15;
    int most_dei = 6;
};

inline CourseOption random_course(Dice& dice, const CatalogueKind& kind) {
    constexpr int domain = 8;
    CourseOption course;
    const int domains = (kind.areas + domain - 1) / domain;
    const int first = dice.below(domains) * domain;
    const int second = dice.chance(40) ? dice.below(domains) * domain : first;
    const int most = dice.below(8); // few are about many areas
    for (int left = 1 + std::min(most, dice.below(8)); left > 0; --left) {
        const int near = dice.chance(70) ? first : second;
        const int area = kind.by_domain ? near + dice.below(domain) : dice.below(kind.areas);
        if (area < kind.areas)
            course.areas.set(static_cast<std::size_t>(area));
    }
    course.hours =
        Minutes{dice.pick({60, 60, 90, 90, 90, 120, 120, 120, 180, 180, 180, 240, 360, 360, 390, 720, 900, 1800})};
    if (kind.odd_lengths)
        course.hours = Minutes{30 + dice.below(450)};
    if (dice.chance(12))
        course.rsc_hours = dice.chance(60) ? course.hours : course.hours / 2;
    if (dice.chance(12))
        course.dei_hours = dice.chance(60) ? course.hours : Minutes{30};
    if (kind.odd_lengths) {
        course.price = course.hours.count() * 33;
        if (dice.chance(50))
            course.price += dice.below(300);
    } else if (!dice.chance(4)) { // else free
        const int to_begin_with = 1 + dice.below(4);
        const int for_an_hour = 2 + dice.below(6);
        course.price = 500 * (to_begin_with + course.hours.count() * for_an_hour / 60);
        if (dice.chance(20))
            course.price += 99 * dice.below(5);
    }
    return course;
}

inline std::vector<CourseOption> random_catalogue(Dice& dice, const CatalogueKind& kind) {
    std::vector<CourseOption> courses;
    while (courses.size() < static_cast<std::size_t>(kind.courses))
        courses.push_back(random_course(dice, kind));
    return courses;
}

/// Each kind of hours is missing in a part of the gaps only.
inline CourseNeeds random_gap(Dice& dice, const CatalogueKind& catalogue, const GapKind& kind) {
    const auto minutes = [&](int chance, int most) {
        return dice.chance(chance) ? Minutes{15 * dice.below(4 * most + 1)} : Minutes{};
    };
    CourseNeeds needs;
    const int areas = kind.least_areas + dice.below(kind.most_areas - kind.least_areas + 1);
    while (needs.areas.count() < static_cast<std::size_t>(std::min(areas, catalogue.areas)))
        needs.areas.set(static_cast<std::size_t>(dice.below(catalogue.areas)));
    needs.hours = minutes(70, kind.most_hours);
    needs.rsc_hours = minutes(50, kind.most_rsc);
    needs.dei_hours = minutes(30, kind.most_dei);
    needs.hours = std::max(needs.hours, needs.rsc_hours + needs.dei_hours);
    return needs;
}

/// What of the gap the catalogue can give.
inline CourseNeeds what_can_be_closed(CourseNeeds needs, const std::vector<CourseOption>& courses) {
    const CourseNeeds missing = least_courses(needs, courses, LeastOf::Courses, 0).missing;
    needs.areas &= ~missing.areas;
    needs.hours -= missing.hours;
    needs.rsc_hours -= missing.rsc_hours;
    needs.dei_hours -= missing.dei_hours;
    return needs;
}

inline CourseNeeds sum_of(const std::vector<CourseOption>& courses, const std::vector<std::uint32_t>& places) {
    CourseNeeds sum;
    for (const std::uint32_t place : places) {
        sum.areas |= courses[place].areas;
        sum.hours += courses[place].hours;
        sum.rsc_hours += courses[place].rsc_hours;
        sum.dei_hours += courses[place].dei_hours;
    }
    return sum;
}

inline bool closes(const CourseNeeds& sum, const CourseNeeds& needs) {
    return (needs.areas & ~sum.areas).none() && sum.hours >= needs.hours && sum.rsc_hours >= needs.rsc_hours
           && sum.dei_hours >= needs.dei_hours;
}

/// In the unit of what is to be least.
inline std::int64_t cost_of(const std::vector<CourseOption>& courses, const std::vector<std::uint32_t>& places,
                            LeastOf least_of) {
    std::int64_t price = 0;
    for (const std::uint32_t place : places)
        price += courses[place].price;
    switch (least_of) {
    case LeastOf::Courses:
        return static_cast<std::int64_t>(places.size());
    case LeastOf::Hours:
        return sum_of(courses, places).hours.count();
    case LeastOf::Price:
        break;
    }
    return price;
}

inline constexpr LeastOf every_least[] = {LeastOf::Courses, LeastOf::Hours, LeastOf::Price};

} // namespace imh::testing
