// How long the least set of courses takes, and how often it is proved: gaps as they mostly are, then hard ones that
// show where the search stops. Time of the processor, so that other programs do not matter; the target is of the native
// release build. With a number: that many gaps of each kind, not 50.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "support/course_catalogues.h"

namespace {

using namespace imh;
using namespace imh::testing;

struct Kind {
    const char* name;
    CatalogueKind catalogue;
    GapKind gap;
    const char* target = "";
};

const char* name_of(LeastOf least_of) {
    return least_of == LeastOf::Courses ? "number" : least_of == LeastOf::Hours ? "hours" : "price";
}

void measure(const Kind& kind, LeastOf least_of, int runs) {
    std::vector<double> times;
    int proved = 0;
    int settled = 0;
    double widest = 0;
    for (int seed = 1; seed <= runs; ++seed) {
        Dice dice{static_cast<std::uint64_t>(seed)};
        const std::vector<CourseOption> courses = random_catalogue(dice, kind.catalogue);
        const CourseNeeds gap = what_can_be_closed(random_gap(dice, kind.catalogue, kind.gap), courses);
        const std::clock_t start = std::clock();
        const CourseChoice choice = least_courses(gap, courses, least_of);
        times.push_back(1000 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        proved += choice.proved ? 1 : 0;
        settled += choice.ties_settled ? 1 : 0;
        if (!choice.proved)
            widest = std::max(widest, 100 * static_cast<double>(choice.cost - choice.at_least)
                                          / static_cast<double>(choice.cost));
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-46s %-6s  %7.2f %7.2f %7.2f   %3d of %3d  %3d", kind.name, name_of(least_of),
                times[times.size() / 2], times[times.size() * 95 / 100], times.back(), proved, runs, settled);
    if (proved < runs)
        std::printf("   at most %.1f %% more than the least known", widest);
    std::printf("%s\n", kind.target);
}

} // namespace

int main(int count, char** words) {
    const int runs = count > 1 ? std::max(1, std::atoi(words[1])) : 50;
    const GapKind many{.least_areas = 30, .most_areas = 62};
    const Kind kinds[] = {
        {"3 to 12 areas, hours, RS/C, DEI", {}, {}, "   target 100 ms"},
        {"hours, RS/C, DEI alone", {}, {.least_areas = 0, .most_areas = 0}, "   target 100 ms"},
        {"3 to 12 areas alone", {}, {.most_hours = 0, .most_rsc = 0, .most_dei = 0}, "   target 100 ms"},
        {"3 to 12 areas anywhere, hours, RS/C, DEI", {.by_domain = false}, {}, ""},
        {"odd lengths and prices", {.odd_lengths = true}, {}, ""},
        {"30 to 62 areas", {}, many, ""},
        {"30 to 62 areas anywhere", {.by_domain = false}, many, ""},
        {"30 to 62 areas, odd lengths and prices", {.odd_lengths = true}, many, ""},
        {"30 to 62 areas, 300 courses", {.courses = 300}, many, ""},
        {"30 to 62 areas anywhere, 300 courses", {.courses = 300, .by_domain = false}, many, ""},
        {"30 to 62 areas, 5,000 courses", {.courses = 5000}, many, ""},
        {"180 areas of 180, 1,000 courses", {.areas = 180}, {.least_areas = 180, .most_areas = 180}, ""},
    };
    std::printf("the least set of courses (ms), 1,000 courses, 62 areas      median    95th   worst     proved  ties "
                "settled\n");
    for (const Kind& kind : kinds)
        for (const LeastOf least_of : every_least)
            measure(kind, least_of, runs);
    return EXIT_SUCCESS;
}
