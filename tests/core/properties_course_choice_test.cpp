// What must hold for the least set of courses: the same as of all sets where these can all be looked at; and on larger
// catalogues, what can be seen of an answer without knowing the best one.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <bit>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "support/course_catalogues.h"

using namespace imh;
using namespace imh::testing;

namespace {

/// By what sets are compared: cost, number of courses, minutes.
using Rank = std::tuple<std::int64_t, std::int64_t, std::int64_t>;

Rank rank_of(const std::vector<CourseOption>& courses, const std::vector<std::uint32_t>& places, LeastOf least_of) {
    return {cost_of(courses, places, least_of), static_cast<std::int64_t>(places.size()),
            sum_of(courses, places).hours.count()};
}

/// The best of all sets, found by looking at each; empty where none will do.
std::optional<Rank> best_of_all(const CourseNeeds& needs, const std::vector<CourseOption>& courses, LeastOf least_of) {
    struct Set {
        CourseNeeds sum;
        Rank rank{0, 0, 0};
    };
    std::vector<Set> sets(std::size_t{1} << courses.size()); // bit i: the course at place i is in it
    std::optional<Rank> best;
    for (std::size_t bits = 0; bits < sets.size(); ++bits) {
        Set& set = sets[bits];
        if (bits != 0) {
            const auto last = static_cast<std::uint32_t>(std::countr_zero(bits));
            const CourseOption& course = courses[last];
            set = sets[bits & (bits - 1)];
            set.sum.areas |= course.areas;
            set.sum.hours += course.hours;
            set.sum.rsc_hours += course.rsc_hours;
            set.sum.dei_hours += course.dei_hours;
            auto& [cost, number, minutes] = set.rank;
            cost += cost_of(courses, {last}, least_of);
            number += 1;
            minutes += course.hours.count();
        }
        if ((!best || set.rank < *best) && closes(set.sum, needs))
            best = set.rank;
    }
    return best;
}

/// What a course gives of the needs, and what it costs: all that a choice may depend on.
struct Seen {
    std::string areas;
    Minutes hours, rsc, dei;
    std::int64_t cost, length;
    auto operator<=>(const Seen&) const = default;
};

std::vector<Seen> seen(const CourseNeeds& needs, const std::vector<CourseOption>& courses,
                       const std::vector<std::uint32_t>& places, LeastOf least_of) {
    std::vector<Seen> all;
    for (const std::uint32_t place : places) {
        const CourseOption& course = courses[place];
        all.push_back({(course.areas & needs.areas).to_string(), std::min(course.hours, needs.hours),
                       std::min(course.rsc_hours, needs.rsc_hours), std::min(course.dei_hours, needs.dei_hours),
                       cost_of(courses, {place}, least_of), course.hours.count()});
    }
    std::sort(all.begin(), all.end());
    return all;
}

struct Problem {
    Dice dice;
    std::vector<CourseOption> courses;
    CourseNeeds needs;
    LeastOf least_of = LeastOf::Courses;
};

/// Few areas and short lengths, so that much is alike and much ties.
Problem small_problem() {
    const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>());
    RC_LOG() << "seed " << seed << '\n';
    Problem problem{Dice{seed}, {}, {}, LeastOf::Courses};
    Dice& dice = problem.dice;
    const CatalogueKind kind{
        .courses = dice.below(11), .areas = 1 + dice.below(10), .by_domain = false, .odd_lengths = dice.chance(30)};
    problem.courses = random_catalogue(dice, kind);
    for (CourseOption& course : problem.courses) {
        course.hours = std::min(course.hours, Minutes{360});
        course.rsc_hours = std::min(course.rsc_hours, course.hours);
        course.dei_hours = std::min(course.dei_hours, course.hours);
        if (dice.chance(40))
            course.price = 1000 * dice.below(4);
    }
    while (!problem.courses.empty() && dice.chance(30) && problem.courses.size() < 12)
        problem.courses.push_back(
            problem.courses[static_cast<std::size_t>(dice.below(static_cast<int>(problem.courses.size())))]);
    problem.needs =
        random_gap(dice, kind, {.least_areas = 0, .most_areas = 6, .most_hours = 9, .most_rsc = 2, .most_dei = 2});
    if (dice.chance(80))
        problem.needs = what_can_be_closed(problem.needs, problem.courses);
    problem.least_of = dice.pick({LeastOf::Courses, LeastOf::Hours, LeastOf::Price});
    return problem;
}

Problem large_problem() {
    const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>());
    RC_LOG() << "seed " << seed << '\n';
    Problem problem{Dice{seed}, {}, {}, LeastOf::Courses};
    Dice& dice = problem.dice;
    const CatalogueKind kind{
        .courses = 20 + dice.below(100), .by_domain = dice.chance(50), .odd_lengths = dice.chance(20)};
    problem.courses = random_catalogue(dice, kind);
    if (dice.chance(30)) // many twice
        problem.courses.insert(problem.courses.end(), problem.courses.begin(),
                               problem.courses.begin() + dice.below(20));
    problem.needs = what_can_be_closed(
        random_gap(dice, kind, {.least_areas = 0, .most_areas = dice.chance(30) ? 62 : 12}), problem.courses);
    problem.least_of = dice.pick({LeastOf::Courses, LeastOf::Hours, LeastOf::Price});
    return problem;
}

} // namespace

TEST_CASE("course choice: as good as the best of all sets") {
    CHECK(rc::check("best", [] {
        const Problem p = small_problem();
        const CourseChoice choice = least_courses(p.needs, p.courses, p.least_of);
        const std::optional<Rank> best = best_of_all(p.needs, p.courses, p.least_of);
        RC_ASSERT(choice.possible() == best.has_value());
        RC_ASSERT(choice.proved);
        RC_ASSERT(choice.ties_settled);
        if (best) {
            RC_ASSERT(rank_of(p.courses, choice.courses, p.least_of) == *best);
            RC_ASSERT(choice.cost == std::get<0>(*best));
            RC_ASSERT(choice.at_least == choice.cost);
        }
    }));
}

TEST_CASE("course choice: with few steps, still a set, and a bound that holds") {
    CHECK(rc::check("few steps", [] {
        const bool small = *rc::gen::arbitrary<bool>();
        Problem p = small ? small_problem() : large_problem();
        const int root = small ? 60 : 450; // somewhere in the search, or before
        const CourseChoice choice = least_courses(p.needs, p.courses, p.least_of,
                                                  static_cast<std::uint64_t>(p.dice.below(root) * p.dice.below(root)));
        if (!choice.possible())
            return;
        const CourseChoice best = least_courses(p.needs, p.courses, p.least_of);
        const Rank rank = rank_of(p.courses, choice.courses, p.least_of);
        const Rank best_rank = rank_of(p.courses, best.courses, p.least_of);
        RC_ASSERT(closes(sum_of(p.courses, choice.courses), p.needs));
        RC_ASSERT(choice.at_least <= best.cost);
        RC_ASSERT(choice.cost >= best.at_least);
        RC_ASSERT(!choice.proved || choice.cost <= best.cost);
        RC_ASSERT(!choice.ties_settled || rank <= best_rank);
        RC_ASSERT(!best.ties_settled || best_rank <= rank);
    }));
}

TEST_CASE(
    "course choice: the set gives what is needed, nothing in it can be spared, and each course named instead will do") {
    CHECK(rc::check("set", [] {
        Problem p = large_problem();
        const CourseChoice choice =
            least_courses(p.needs, p.courses, p.least_of, p.dice.chance(50) ? 2'000'000 : 20'000);
        RC_ASSERT(choice.possible());
        RC_ASSERT(closes(sum_of(p.courses, choice.courses), p.needs));
        RC_ASSERT(choice.cost == cost_of(p.courses, choice.courses, p.least_of));
        RC_ASSERT(choice.proved == (choice.at_least == choice.cost));
        RC_ASSERT(choice.at_least <= choice.cost);
        RC_ASSERT(std::is_sorted(choice.courses.begin(), choice.courses.end()));
        RC_ASSERT(choice.instead.size() == choice.courses.size());
        for (const std::uint32_t chosen : choice.courses) // of those that are alike, the first
            for (std::uint32_t place = 0; place < chosen; ++place)
                if (std::find(choice.courses.begin(), choice.courses.end(), place) == choice.courses.end())
                    RC_ASSERT(seen(p.needs, p.courses, {place}, p.least_of)
                              != seen(p.needs, p.courses, {chosen}, p.least_of));
        for (std::size_t i = 0; i < choice.courses.size(); ++i) {
            std::vector<std::uint32_t> without = choice.courses;
            without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
            RC_ASSERT(!closes(sum_of(p.courses, without), p.needs));
            std::size_t others = 0;
            for (std::uint32_t place = 0; place < p.courses.size(); ++place) {
                std::vector<std::uint32_t> exchanged = without;
                exchanged.push_back(place);
                if (std::find(choice.courses.begin(), choice.courses.end(), place) == choice.courses.end())
                    others += closes(sum_of(p.courses, exchanged), p.needs) ? 1 : 0;
            }
            RC_ASSERT(choice.instead[i].size() == std::min(others, most_instead));
            std::int64_t more = 0;
            for (const CourseInstead& instead : choice.instead[i]) {
                std::vector<std::uint32_t> exchanged = without;
                exchanged.push_back(instead.course);
                RC_ASSERT(std::find(choice.courses.begin(), choice.courses.end(), instead.course)
                          == choice.courses.end());
                RC_ASSERT(closes(sum_of(p.courses, exchanged), p.needs));
                RC_ASSERT(cost_of(p.courses, exchanged, p.least_of) == choice.cost + instead.more);
                RC_ASSERT(instead.more >= more);
                more = instead.more;
            }
        }
    }));
}

TEST_CASE("course choice: the order of the courses does not matter") {
    CHECK(rc::check("order", [] {
        Problem p = large_problem();
        const std::uint64_t steps = p.dice.chance(50) ? 2'000'000 : 20'000;
        const CourseChoice choice = least_courses(p.needs, p.courses, p.least_of, steps);
        const std::vector<Seen> before = seen(p.needs, p.courses, choice.courses, p.least_of);
        shuffle(p.dice, p.courses);
        const CourseChoice again = least_courses(p.needs, p.courses, p.least_of, steps);
        RC_ASSERT(again.cost == choice.cost);
        RC_ASSERT(again.at_least == choice.at_least);
        RC_ASSERT(seen(p.needs, p.courses, again.courses, p.least_of) == before);
    }));
}

TEST_CASE("course choice: another course never makes the least more") {
    CHECK(rc::check("more", [] {
        Problem p = large_problem();
        const CourseChoice before = least_courses(p.needs, p.courses, p.least_of, 2'000'000);
        p.courses.push_back(random_course(p.dice, {}));
        const CourseChoice after = least_courses(p.needs, p.courses, p.least_of, 2'000'000);
        RC_ASSERT(after.at_least <= before.cost);
        RC_ASSERT(!after.proved || after.cost <= before.cost);
    }));
}
