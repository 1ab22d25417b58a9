#include "core/course_choice.h"

#include <algorithm>
#include <array>

#include "core/areas.h"
#include "core/course_search.h"
#include "core/sorted.h"

namespace imh {

namespace {

CourseNeeds missing_of(const CourseNeeds& needs, std::span<const CourseOption> options) {
    CourseNeeds missing = needs;
    for (const CourseOption& option : options) {
        missing.areas &= ~option.areas;
        missing.hours -= option.hours;
        missing.rsc_hours -= option.rsc_hours;
        missing.dei_hours -= option.dei_hours;
    }
    for (Minutes* hours : {&missing.hours, &missing.rsc_hours, &missing.dei_hours})
        *hours = std::max(*hours, Minutes{});
    return missing;
}

Costs costs_of(const CourseOption& option, LeastOf least_of) {
    const std::int64_t hours = option.hours.count();
    switch (least_of) {
    case LeastOf::Courses:
        return {1, hours, 0};
    case LeastOf::Hours:
        return {hours, 1, 0};
    case LeastOf::Price:
        break;
    }
    return {option.price, 1, hours};
}

/// Options that give nothing of what is needed are left out.
Cover cover_of(const CourseNeeds& needs, std::span<const CourseOption> options, LeastOf least_of) {
    Cover cover;
    cover.levels = least_of == LeastOf::Price ? 3 : 2;
    std::array<std::size_t, most_areas> number_of{};
    for_each_area(needs.areas, [&](std::size_t area) {
        number_of[area] = cover.area_count;
        cover.needs.areas.set(cover.area_count++);
    });
    cover.needs.amounts = {needs.hours.count(), needs.rsc_hours.count(), needs.dei_hours.count()};
    for (std::size_t place = 0; place < options.size(); ++place) {
        const CourseOption& course = options[place];
        CoverOption option;
        for_each_area(course.areas & needs.areas, [&](std::size_t area) { option.areas.set(number_of[area]); });
        option.amounts = {std::min(course.hours, needs.hours).count(),
                          std::min(course.rsc_hours, needs.rsc_hours).count(),
                          std::min(course.dei_hours, needs.dei_hours).count()};
        option.costs = costs_of(course, least_of);
        option.place = static_cast<std::uint32_t>(place);
        if (cover.needs.helped_by(option))
            cover.options.push_back(option);
    }
    cover.put_in_order();
    return cover;
}

/// Options stand in the order of their costs, and those that are alike in the caller's.
std::vector<CourseInstead> instead_of(const Cover& cover, const CoverSet& set, std::size_t place) {
    std::vector<CourseInstead> instead;
    const CoverNeeds needs = needs_without(cover, set, place);
    const std::int64_t cost = cover.options[set.options[place]].costs[0];
    for (std::uint32_t other = 0; other < cover.options.size() && instead.size() < most_instead; ++other)
        if (needs.met_by(cover.options[other])
            && std::find(set.options.begin(), set.options.end(), other) == set.options.end())
            instead.push_back({cover.options[other].place, cover.options[other].costs[0] - cost});
    return instead;
}

} // namespace

CourseChoice least_courses(const CourseNeeds& asked, std::span<const CourseOption> options, LeastOf least_of,
                           std::uint64_t most_steps) {
    CourseChoice choice;
    const CourseNeeds needs = missing_of(asked, {}); // none below zero
    choice.missing = missing_of(needs, options);
    if (!choice.possible() || needs == CourseNeeds{})
        return choice;
    const Cover cover = cover_of(needs, options, least_of);
    CoverAnswer answer = least_cover(cover, most_steps);
    choice.cost = answer.best.costs[0];
    choice.at_least = answer.at_least;
    choice.proved = answer.proved;
    choice.ties_settled = answer.ties_settled;
    sort_stably(answer.best.options,
                [&](std::uint32_t a, std::uint32_t b) { return cover.options[a].place < cover.options[b].place; });
    for (std::size_t place = 0; place < answer.best.options.size(); ++place) {
        choice.courses.push_back(cover.options[answer.best.options[place]].place);
        choice.instead.push_back(instead_of(cover, answer.best, place));
    }
    return choice;
}

} // namespace imh
