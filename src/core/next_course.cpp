// A course closes as many gaps as its areas have, added up. So the best one of a domain or of two takes the areas with
// most gaps there, and the best of all is among the best of each pair.

#include "core/next_course.h"

#include <array>

#include "core/sorted.h"

namespace imh {

namespace {

using Numbers = std::array<std::int64_t, most_areas>;
using Areas = std::vector<std::uint16_t>;

struct Choice {
    Areas areas; // in the order in which they are weighed
    std::int64_t closed = 0;
    int domains = 0;
};

/// The pack's areas as they are weighed: those of key domains first.
Areas key_areas_first(const RulePack& pack) {
    Areas order;
    for (const bool key : {true, false})
        for (std::size_t i = 0; i < pack.areas.size(); ++i)
            if (pack.domains[pack.areas[i].domain].key == key)
                order.push_back(static_cast<std::uint16_t>(i));
    return order;
}

struct Search {
    const RulePack& pack;
    const Numbers& lacking; // people, by area
    Areas order;            // areas that somebody lacks, as they are weighed
    Numbers rank{};         // an area's place in it
    std::size_t most = 0;

    Choice best_of(std::size_t one, std::size_t other) const {
        Areas here;
        for (const std::uint16_t area : order)
            if (pack.areas[area].domain == one || pack.areas[area].domain == other)
                here.push_back(area);
        sort_stably(here, [&](std::uint16_t a, std::uint16_t b) { return lacking[a] > lacking[b]; });
        here.resize(std::min(here.size(), most));
        sort_stably(here, [&](std::uint16_t a, std::uint16_t b) { return rank[a] < rank[b]; });
        Choice choice{.areas = std::move(here)};
        for (const std::uint16_t area : choice.areas) {
            choice.closed += lacking[area];
            choice.domains = std::max(choice.domains, pack.areas[area].domain == pack.areas[choice.areas[0]].domain ? 1 : 2);
        }
        return choice;
    }

    bool is_better(const Choice& a, const Choice& b) const {
        if (a.closed != b.closed)
            return a.closed > b.closed;
        if (a.areas.size() != b.areas.size())
            return a.areas.size() < b.areas.size();
        if (a.domains != b.domains)
            return a.domains < b.domains;
        for (std::size_t i = 0; i < a.areas.size(); ++i)
            if (a.areas[i] != b.areas[i])
                return rank[a.areas[i]] < rank[b.areas[i]];
        return false;
    }
};

} // namespace

NextCourse next_course(const RulePack& pack, std::span<const AreaSet> gaps, std::size_t most) {
    Numbers lacking{};
    for (const AreaSet& each : gaps)
        for_each_area(each, [&](std::size_t area) { ++lacking[area]; });
    Search search{.pack = pack, .lacking = lacking, .order = {}, .most = most};
    for (const std::uint16_t area : key_areas_first(pack))
        if (lacking[area] > 0) {
            search.rank[area] = static_cast<std::int64_t>(search.order.size());
            search.order.push_back(area);
        }

    Choice best;
    for (std::size_t one = 0; one < pack.domains.size(); ++one)
        for (std::size_t other = one; other < pack.domains.size(); ++other)
            if (Choice choice = search.best_of(one, other); search.is_better(choice, best))
                best = std::move(choice);

    AreaSet areas;
    for (const std::uint16_t area : best.areas)
        areas[area] = true;
    NextCourse course{.areas = std::move(best.areas), .hours = natural_length(areas.count()), .closed = best.closed};
    sort_stably(course.areas);
    for (const AreaSet& each : gaps) {
        course.helped += (each & areas).any();
        course.completed += each.any() && (each & ~areas).none();
    }
    return course;
}

std::vector<AreaSet> gaps_of(const Coverage& coverage) {
    const AreaSet nobody = coverage.asked & ~coverage.covered;
    return {nobody, nobody | coverage.by_one};
}

} // namespace imh
