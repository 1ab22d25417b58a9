// The least set of courses, on catalogues small enough to be checked by hand. Areas are letters.

#include "core/course_choice.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/build.h"
#include "support/course_catalogues.h"

using namespace imh;
using namespace imh::testing;

namespace {

AreaSet areas(std::string_view letters) {
    AreaSet set;
    for (const char letter : letters)
        set.set(static_cast<std::size_t>(letter - 'A'));
    return set;
}

std::string letters(const AreaSet& set) {
    std::string text;
    for (std::size_t area = 0; area < 26; ++area)
        if (set[area])
            text += static_cast<char>('A' + area);
    return text;
}

CourseOption course(std::string_view about, const char* length = "1:00", std::int64_t price = 0,
                    const char* rsc = "0:00", const char* dei = "0:00") {
    return {areas(about), hours(length), hours(rsc), hours(dei), price};
}

CourseNeeds needs(std::string_view about, const char* all = "0:00", const char* rsc = "0:00",
                  const char* dei = "0:00") {
    return {areas(about), hours(all), hours(rsc), hours(dei)};
}

/// "1 3 cost 2", with "instead of 1: 4, 5 (+30)" for those that have other courses.
std::string told(const CourseChoice& choice) {
    std::string text;
    for (const std::uint32_t place : choice.courses)
        text += std::to_string(place) + " ";
    text += "cost " + std::to_string(choice.cost);
    for (std::size_t i = 0; i < choice.instead.size(); ++i)
        for (std::size_t other = 0; other < choice.instead[i].size(); ++other) {
            text += other == 0 ? "; instead of " + std::to_string(choice.courses[i]) + ": " : ", ";
            text += std::to_string(choice.instead[i][other].course);
            if (choice.instead[i][other].more != 0)
                text += " (+" + std::to_string(choice.instead[i][other].more) + ")";
        }
    return text;
}

std::string missing(const CourseChoice& choice) {
    return letters(choice.missing.areas) + " " + clock_text(choice.missing.hours) + " "
           + clock_text(choice.missing.rsc_hours) + " " + clock_text(choice.missing.dei_hours);
}

using Options = std::vector<CourseOption>;

} // namespace

TEST_CASE("course choice: the fewest courses") {
    struct Row {
        const char* name;
        CourseNeeds needs;
        Options options;
        const char* told;
    };
    const Row rows[] = {
        {"nothing is needed", needs(""), {course("A")}, "cost 0"},
        {"nothing is needed and there is nothing", needs(""), {}, "cost 0"},
        {"one area, one course", needs("A"), {course("B"), course("A")}, "1 cost 1"},
        {"one area, two courses: the shorter",
         needs("A"),
         {course("A", "2:00"), course("A", "1:00")},
         "1 cost 1; instead of 1: 0"},
        {"two that are alike: the first",
         needs("A"),
         {course("B"), course("A"), course("A")},
         "1 cost 1; instead of 1: 2"},
        {"alike in what is needed is enough", needs("A"), {course("AC"), course("AB")}, "0 cost 1; instead of 0: 1"},
        {"the only ones on A and on D decide what is still needed",
         needs("ABCD"),
         {course("AB"), course("BC"), course("CD"), course("C")},
         "0 2 cost 2"},
        {"two that the greedy way misses",
         needs("ABCDEF"),
         {course("ABCD"), course("ABE"), course("CDF")},
         "1 2 cost 2"},
        {"one for all is longer, and one",
         needs("ABC"),
         {course("A"), course("B"), course("C"), course("ABC", "30:00")},
         "3 cost 1"},
        {"hours alone: the longest, and what just completes it",
         needs("", "5:00"),
         {course("A", "2:00"), course("B", "3:30"), course("", "4:00"), course("C", "1:00")},
         "2 3 cost 2; instead of 3: 0, 1"},
        {"of pairs that are long enough the shortest",
         needs("", "5:00"),
         {course("A", "4:30"), course("B", "3:00"), course("C", "2:00")},
         "1 2 cost 2; instead of 1: 0; instead of 2: 0"},
        {"a course that another one outdoes is still a second one",
         needs("A", "5:00"),
         {course("AB", "3:00"), course("A", "2:00")},
         "0 1 cost 2"},
        {"hours on giving RS/C are asked of themselves",
         needs("", "6:00", "2:00"),
         {course("A", "6:00"), course("A", "1:00", 0, "1:00"), course("A", "5:00", 0, "1:30")},
         "1 2 cost 2"},
        {"on DEI too",
         needs("", "0:00", "0:00", "1:00"),
         {course("A", "6:00"), course("A", "3:00", 0, "0:00", "0:30"), course("A", "3:00", 0, "0:00", "0:30")},
         "1 2 cost 2"},
        {"an area that comes with the hours",
         needs("A", "8:00"),
         {course("A", "1:00"), course("B", "8:00"), course("A", "9:00")},
         "2 cost 1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const CourseChoice choice = least_courses(row.needs, row.options, LeastOf::Courses);
        CHECK(told(choice) == row.told);
        CHECK(choice.possible());
        CHECK(choice.proved);
        CHECK(choice.ties_settled);
        CHECK(choice.at_least == choice.cost);
    }
}

TEST_CASE("course choice: by number, by hours, by price") {
    const Options options = {course("AB", "6:00", 10000), course("A", "1:00", 8000), course("B", "1:30", 7000),
                             course("A", "4:00", 2000), course("B", "5:00", 1000)};
    struct Row {
        const char* name;
        CourseNeeds needs;
        LeastOf least_of;
        const char* told;
    };
    const Row rows[] = {
        {"one course is the fewest", needs("AB"), LeastOf::Courses, "0 cost 1"},
        {"two short ones take the least time", needs("AB"), LeastOf::Hours,
         "1 2 cost 150; instead of 1: 3 (+180), 0 (+300); instead of 2: 4 (+210), 0 (+270)"},
        {"two long ones cost the least", needs("AB"), LeastOf::Price,
         "3 4 cost 3000; instead of 3: 1 (+6000), 0 (+8000); instead of 4: 2 (+6000), 0 (+9000)"},
        {"hours bring courses that the areas do not need", needs("A", "9:00"), LeastOf::Price,
         "3 4 cost 3000; instead of 3: 0 (+8000); instead of 4: 0 (+9000)"},
        {"no more hours than are needed", needs("AB", "5:30"), LeastOf::Hours,
         "2 3 cost 330; instead of 2: 4 (+210), 0 (+270); instead of 3: 0 (+120)"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const CourseChoice choice = least_courses(row.needs, options, row.least_of);
        CHECK(told(choice) == row.told);
        CHECK(choice.proved);
    }
}

TEST_CASE("course choice: of what costs the same, fewer courses, then fewer hours") {
    struct Row {
        const char* name;
        Options options;
        LeastOf least_of;
        const char* told;
    };
    const Row rows[] = {
        {"free courses are not all taken",
         {course("A"), course("B"), course("AB", "9:00"), course("AB", "8:00")},
         LeastOf::Price,
         "3 cost 0; instead of 3: 2"},
        {"nor added to what costs something",
         {course("A", "1:00", 500), course("B"), course("B", "0:30")},
         LeastOf::Price,
         "0 2 cost 500; instead of 2: 1"},
        {"the same hours in fewer courses",
         {course("A", "1:00"), course("B", "1:00"), course("AB", "2:00")},
         LeastOf::Hours,
         "2 cost 120"},
        {"the same number in fewer hours",
         {course("AB", "3:00"), course("A", "0:15"), course("AB", "2:00")},
         LeastOf::Courses,
         "2 cost 1; instead of 2: 0"},
        {"the same price in fewer courses, be they longer",
         {course("A", "1:00", 500), course("B", "1:00", 500), course("AB", "20:00", 1000)},
         LeastOf::Price,
         "2 cost 1000"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const CourseChoice choice = least_courses(needs("AB"), row.options, row.least_of);
        CHECK(told(choice) == row.told);
        CHECK(choice.ties_settled);
    }
}

TEST_CASE("course choice: what no course gives is told, and then there is no choice") {
    const Options options = {course("AB", "6:00", 0, "2:00", "0:30"), course("C", "3:00", 0, "1:00")};
    struct Row {
        const char* name;
        CourseNeeds needs;
        const char* missing;
    };
    const Row rows[] = {
        {"all can be closed", needs("ABC", "9:00", "3:00", "0:30"), " 0:00 0:00 0:00"},
        {"three areas", needs("ADFZ"), "DFZ 0:00 0:00 0:00"},
        {"hours", needs("A", "10:30"), " 1:30 0:00 0:00"},
        {"hours on giving RS/C", needs("A", "9:00", "3:30"), " 0:00 0:30 0:00"},
        {"hours on DEI", needs("", "0:00", "0:00", "1:30"), " 0:00 0:00 1:00"},
        {"some of each", needs("CD", "9:01", "3:01", "0:31"), "D 0:01 0:01 0:01"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const CourseChoice choice = least_courses(row.needs, options, LeastOf::Courses);
        CHECK(missing(choice) == row.missing);
        CHECK(choice.possible() == (std::string{row.missing} == " 0:00 0:00 0:00"));
        CHECK(choice.courses.empty() == !choice.possible());
    }
    const CourseChoice nothing = least_courses(needs("AB", "1:00"), Options{}, LeastOf::Price);
    CHECK(missing(nothing) == "AB 1:00 0:00 0:00");
}

TEST_CASE("course choice: a need below zero is none") {
    CourseNeeds done = needs("A");
    done.hours = Minutes{-90};
    CHECK(told(least_courses(done, Options{course("B", "9:00"), course("A")}, LeastOf::Courses)) == "1 cost 1");
}

TEST_CASE("course choice: a thousand equal courses are not tried in every selection") {
    const Options options(1000, course("A", "1:40", 4000));
    for (const LeastOf least_of : every_least) {
        const CourseChoice choice = least_courses(needs("A", "20:30"), options, least_of);
        CHECK(choice.proved);
        CHECK(choice.ties_settled);
        REQUIRE(choice.courses.size() == 13);
        CHECK(choice.courses.back() == 12); // the first of them
        CHECK(choice.instead[0].size() == most_instead);
        CHECK(choice.instead[0].front() == CourseInstead{13, 0});
    }
}

TEST_CASE("course choice: a set of hundreds is given, though not looked for") {
    Options options;
    for (int i = 0; i < 600; ++i)
        options.push_back(course("A", i % 2 == 0 ? "0:17" : "0:19"));
    const CourseNeeds long_time = needs("A", "83:20");
    const CourseChoice choice = least_courses(long_time, options, LeastOf::Hours);
    CHECK(choice.courses.size() > 256);
    CHECK(closes(sum_of(options, choice.courses), long_time));
    CHECK(choice.at_least == 5000);
    CHECK(choice.cost < 5019); // one course less would be too few
}

TEST_CASE("course choice: where the steps run out the set is one, and the bound holds") {
    Dice dice{11};
    const CatalogueKind kind{.courses = 150, .by_domain = false};
    const std::vector<CourseOption> courses = random_catalogue(dice, kind);
    const CourseNeeds gap = what_can_be_closed(random_gap(dice, kind, {.least_areas = 30, .most_areas = 30}), courses);
    for (const LeastOf least_of : every_least) {
        const CourseChoice best = least_courses(gap, courses, least_of);
        REQUIRE(best.proved);
        std::int64_t known = 0;
        bool ended = false;
        for (const std::uint64_t steps : {0ULL, 1'000ULL, 10'000ULL, 100'000ULL, 1'000'000ULL}) {
            const CourseChoice choice = least_courses(gap, courses, least_of, steps);
            CHECK(closes(sum_of(courses, choice.courses), gap));
            CHECK(choice.cost == cost_of(courses, choice.courses, least_of));
            CHECK(choice.at_least <= best.cost);
            CHECK(best.cost <= choice.cost);
            CHECK(choice.at_least >= known); // more steps never know less
            CHECK(choice.proved == (choice.at_least == choice.cost));
            known = choice.at_least;
            ended = ended || !choice.proved;
        }
        CHECK(ended);
        CHECK(known > best.cost * 3 / 4);
    }
}
