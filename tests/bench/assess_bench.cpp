// How long an assessment takes: all six categories, with and without all explanations, then how it grows.
// The targets are of the native release build. With a number: that many trainings only, for a profiler.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "core/coverage.h"
#include "core/explain.h"
#include "core/next_course.h"
#include "core/plan.h"
#include "io/rule_pack_json.h"
#include "support/random_portfolio.h"

namespace {

using namespace imh;

struct Timing {
    double least = 0;
    double median = 0;
};

/// In milliseconds.
template <class Run> Timing measure(int runs, Run run) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        run();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

/// A clinical mentor's portfolio with these numbers of entries.
Portfolio portfolio_of(const RulePack& pack, int trainings, int sessions, int jobs) {
    testing::Dice dice{7};
    Portfolio p = testing::applicant_p4c(pack);
    while (p.trainings.size() < static_cast<std::size_t>(trainings)) {
        p.trainings.push_back(testing::random::training(dice, pack, "more-" + std::to_string(p.trainings.size())));
        p.trainings.back().title += std::to_string(p.trainings.size());
    }
    testing::random::sessions(dice, pack, p, {.sessions = sessions - static_cast<int>(p.sessions.size())});
    testing::random::jobs(dice, pack, p, {.jobs = jobs - static_cast<int>(p.jobs.size())});
    return p;
}

/// Courses on offer, each on up to six areas.
std::vector<Offer> courses_of(const RulePack& pack, std::size_t number) {
    testing::Dice dice{7};
    std::vector<Offer> courses;
    while (courses.size() < number)
        courses.push_back(offer_of(testing::random::training(dice, pack, "course-" + std::to_string(courses.size()))));
    return courses;
}

void explain_finding(const Finding& finding, const Category& category, const RulePack& pack, const Portfolio& p,
                     std::size_t& letters) {
    letters += explain(finding, category, pack, p).summary.size();
    for (const Finding& part : finding.parts)
        explain_finding(part, category, pack, p, letters);
}

/// Every finding and every part of it.
std::size_t explain_all(const RulePack& pack, const Portfolio& p, const Assessment& assessment) {
    std::size_t letters = 0;
    for (std::size_t i = 0; i < assessment.categories.size(); ++i)
        for (const Finding& finding : assessment.categories[i].findings)
            explain_finding(finding, pack.categories[i], pack, p, letters);
    return letters;
}

} // namespace

int main(int count, char** words) {
    const auto read = read_bundled_pack("ak-aimh-2016");
    if (!read.value)
        return EXIT_FAILURE;
    const RulePack& pack = *read.value;
    std::size_t kept = 0; // so that nothing is optimised away
    if (count > 1) {
        const int trainings = std::atoi(words[1]);
        const Portfolio p = portfolio_of(pack, trainings, std::max(200, trainings / 5), 10);
        const Timing alone = measure(200'000 / trainings,
                                     [&] { kept += assess(pack, p, testing::judged_on).categories.size(); });
        std::printf("%d trainings: least %.3f ms, median %.3f ms\n", trainings, alone.least, alone.median);
        return kept > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    }

    const Portfolio usual = portfolio_of(pack, 100, 200, 10);
    std::printf("%zu trainings, %zu sessions, %zu jobs, all categories (ms)     least  median  target\n",
                usual.trainings.size(), usual.sessions.size(), usual.jobs.size());
    const Timing judged = measure(2000, [&] { kept += assess(pack, usual, testing::judged_on).categories.size(); });
    const Assessment assessment = assess(pack, usual, testing::judged_on);
    const Timing explained = measure(500, [&] { kept += explain_all(pack, usual, assessment); });
    const auto row = [](const char* what, const Timing& timing, const char* target) {
        std::printf("  %-52s %7.3f %7.3f   %s\n", what, timing.least, timing.median, target);
    };
    row("assess", judged, "");
    row("explain every finding", explained, "");
    row("together", {judged.least + explained.least, judged.median + explained.median}, "0.300");

    // Far from the category, so that every kind of step is looked for.
    const Portfolio two_hundred = portfolio_of(pack, 150, 40, 10);
    Timing planned;
    for (const Category& category : pack.categories) {
        const Timing one = measure(20, [&] { kept += plan_for(pack, two_hundred, category, testing::judged_on).steps.size(); });
        if (one.median > planned.median)
            planned = one;
    }
    row("plan of 200 entries, the slowest category", planned, "5.000");

    const std::vector<Offer> courses = courses_of(pack, 10'000);
    const CoverageScope all_areas;
    const CoverageScope two{.categories = {{"ii"}, {"iii"}}};
    row("coverage by 10,000 courses, every area",
        measure(100, [&] { kept += coverage_of(pack, courses, all_areas).covered.count(); }), "5.000");
    row("coverage by 10,000 courses, two categories",
        measure(100, [&] { kept += coverage_of(pack, courses, two).covered.count(); }), "5.000");
    std::vector<AreaSet> lacking;
    for (const CoveringOffer& offer : coverage_of(pack, courses, all_areas).offers)
        lacking.push_back(offer.areas);
    row("next course for 10,000 people", measure(100, [&] { kept += next_course(pack, lacking).areas.size(); }), "");

    std::printf("\ntrainings  sessions  jobs   assess  explain   (ms, median)\n");
    for (const int trainings : {10, 30, 100, 300, 1000, 3000, 10000}) {
        const int sessions = std::max(36, trainings / 5);
        const Portfolio p = portfolio_of(pack, trainings, sessions, 10);
        const int runs = trainings >= 1000 ? 30 : 200;
        const Timing assessed = measure(runs, [&] { kept += assess(pack, p, testing::judged_on).categories.size(); });
        const Assessment all = assess(pack, p, testing::judged_on);
        const Timing told = measure(runs, [&] { kept += explain_all(pack, p, all); });
        std::printf("%9d  %8d  %4d  %7.3f  %7.3f%s\n", trainings, sessions, 10, assessed.median, told.median,
                    trainings == 10000 ? "   target 30" : "");
    }
    return kept > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
