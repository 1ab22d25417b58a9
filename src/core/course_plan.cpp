#include "core/course_plan.h"

#include <algorithm>

#include "core/areas.h"
#include "core/folded_text.h"
#include "core/sorted.h"

namespace imh {

namespace {

/// Titles as they are compared: a course that was taken is mostly entered under its own.
std::vector<std::string> titles_taken(const Portfolio& portfolio) {
    std::vector<std::string> titles;
    for (const Training& training : portfolio.trainings)
        if (!training.title.empty())
            titles.push_back(folded_words(training.title));
    sort_stably(titles);
    return titles;
}

bool is_for(const Offer& offer, const Category& category) {
    return offer.categories.empty() || std::find(offer.categories.begin(), offer.categories.end(), category.id) != offer.categories.end();
}

CourseOption option_of(const RulePack& pack, const Offer& offer) {
    CourseOption option;
    for (const std::uint16_t area : area_indices(pack, *offer.areas))
        option.areas.set(area);
    option.hours = offer.hours.value_or(Minutes{});
    option.rsc_hours = offer.rsc_hours.value_or(Minutes{});
    option.dei_hours = offer.dei_hours.value_or(Minutes{});
    option.price = offer.price_cents.value_or(0);
    return option;
}

CourseNeeds needs_of(const TrainingGap& gap) {
    CourseNeeds needs{.hours = gap.hours, .rsc_hours = gap.rsc_hours, .dei_hours = gap.dei_hours};
    for (const std::uint16_t area : gap.areas)
        needs.areas.set(area);
    return needs;
}

} // namespace

bool lacks_training(const TrainingGap& gap) {
    return needs_of(gap) != CourseNeeds{};
}

CoursePlan course_plan(const RulePack& pack, const Portfolio& portfolio, const Category& category,
                       const std::vector<Finding>& findings, Date today, LeastOf least_of, std::uint64_t most_steps) {
    CoursePlan plan{.least_of = least_of, .gap = training_gap(category, findings)};
    const std::vector<std::string> taken = titles_taken(portfolio);
    std::vector<CourseOption> options;
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; place < portfolio.offers.size(); ++place) {
        const Offer& offer = portfolio.offers[place];
        if (!is_offered(offer, today))
            ++plan.not_offered;
        else if (!is_for(offer, category))
            ++plan.other_category;
        else if (!offer.title.empty() && std::binary_search(taken.begin(), taken.end(), folded_words(offer.title)))
            ++plan.taken;
        else if (!offer.areas || offer.areas->empty())
            ++plan.not_mapped;
        else if (least_of == LeastOf::Price && !offer.price_cents)
            ++plan.no_price;
        else {
            options.push_back(option_of(pack, offer));
            places.push_back(place);
        }
    }
    plan.choice = least_courses(needs_of(plan.gap), options, least_of, most_steps);
    for (std::uint32_t& course : plan.choice.courses)
        course = places[course];
    for (std::vector<CourseInstead>& others : plan.choice.instead)
        for (CourseInstead& other : others)
            other.course = places[other.course];
    return plan;
}

} // namespace imh
