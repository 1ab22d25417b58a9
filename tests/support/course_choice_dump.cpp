// Prints problems of the least set of courses with our answers to them, a line of JSON for each;
// tests/courses_check.mjs gives them to another solver. Each problem is answered with the usual steps, then with too
// few.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "support/course_catalogues.h"

namespace {

using namespace imh;
using namespace imh::testing;

struct Kind {
    const char* name;
    int problems;
    CatalogueKind catalogue;
    GapKind gap;
    bool closable = true;
};

template<class List, class Text>
std::string list_of(const List& list, Text text) {
    std::string all = "[";
    for (const auto& item : list)
        all += (all.size() > 1 ? "," : "") + text(item);
    return all + "]";
}

std::string areas_of(const AreaSet& areas) {
    std::vector<std::size_t> all;
    for (std::size_t area = 0; area < areas.size(); ++area)
        if (areas[area])
            all.push_back(area);
    return list_of(all, [](std::size_t area) { return std::to_string(area); });
}

template<class Course>
std::string gives(const Course& course) {
    return "{\"areas\":" + areas_of(course.areas) + ",\"minutes\":[" + std::to_string(course.hours.count()) + ","
           + std::to_string(course.rsc_hours.count()) + "," + std::to_string(course.dei_hours.count()) + "]";
}

std::string answer(const CourseChoice& choice) {
    return std::string{"{\"possible\":"} + (choice.possible() ? "true" : "false")
           + ",\"proved\":" + (choice.proved ? "true" : "false") + ",\"cost\":" + std::to_string(choice.cost)
           + ",\"at_least\":" + std::to_string(choice.at_least)
           + ",\"courses\":" + list_of(choice.courses, [](std::uint32_t place) { return std::to_string(place); }) + "}";
}

void print(const Kind& kind, int seed) {
    Dice dice{static_cast<std::uint64_t>(seed)};
    const std::vector<CourseOption> courses = random_catalogue(dice, kind.catalogue);
    CourseNeeds gap = random_gap(dice, kind.catalogue, kind.gap);
    if (kind.closable)
        gap = what_can_be_closed(gap, courses);
    const LeastOf least_of = every_least[seed % 3];
    const char* const names[] = {"number", "hours", "price"};
    std::string line = std::string{"{\"name\":\""} + kind.name + ", " + std::to_string(seed) + "\",\"least\":\""
                       + names[seed % 3] + "\",\"needs\":" + gives(gap) + "},\"courses\":";
    line += list_of(courses, [](const CourseOption& course) {
        return gives(course) + ",\"price\":" + std::to_string(course.price) + "}";
    });
    std::vector<CourseChoice> answers;
    for (const std::uint64_t steps : {usual_course_steps, std::uint64_t{20'000}, std::uint64_t{2'000}})
        answers.push_back(least_courses(gap, courses, least_of, steps));
    std::printf("%s,\"answers\":%s}\n", line.c_str(), list_of(answers, answer).c_str());
}

} // namespace

int main() {
    const Kind kinds[] = {
        {"as they mostly are", 30, {}, {}},
        {"areas anywhere", 15, {.by_domain = false}, {}},
        {"odd lengths", 15, {.courses = 150, .odd_lengths = true}, {}},
        {"many areas", 12, {.courses = 150}, {.least_areas = 30, .most_areas = 62}},
        {"not always possible", 30, {.courses = 40}, {}, false},
    };
    for (const Kind& kind : kinds)
        for (int seed = 1; seed <= kind.problems; ++seed)
            print(kind, seed);
    return EXIT_SUCCESS;
}
