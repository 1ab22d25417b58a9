// Areas that are missing are gathered by domain, those that reviewers weigh most first, so that one training can be
// about one thing; single areas left over share one. Missing hours are then given to these trainings.

#include <algorithm>

#include "core/areas.h"
#include "core/plan_making.h"
#include "core/training_gap.h"
#include "core/what_if.h"

namespace imh {

namespace {

constexpr std::size_t most_left_over = 3; // of different domains
constexpr Minutes quarter{15};

using Areas = std::vector<std::uint16_t>;

/// A domain's areas in groups that differ in size by at most one.
void add_domain(const Areas& areas, std::vector<Areas>& groups) {
    const std::size_t parts = (areas.size() + most_areas_of_one - 1) / most_areas_of_one;
    std::size_t next = 0;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t size = (areas.size() - next + (parts - part) - 1) / (parts - part);
        groups.emplace_back(areas.begin() + static_cast<std::ptrdiff_t>(next),
                            areas.begin() + static_cast<std::ptrdiff_t>(next + size));
        next += size;
    }
}

std::vector<Areas> grouped(const Areas& areas, const RulePack& pack) {
    std::vector<Areas> groups;
    Areas single; // the only ones missing of their domains
    for (const bool key : {true, false})
        for (std::size_t domain = 0; domain < pack.domains.size(); ++domain) {
            if (pack.domains[domain].key != key)
                continue;
            Areas here;
            for (const std::uint16_t area : areas)
                if (pack.areas[area].domain == domain)
                    here.push_back(area);
            if (here.size() == 1)
                single.push_back(here[0]);
            else if (!here.empty())
                add_domain(here, groups);
        }
    for (std::size_t i = 0; i < single.size(); i += most_left_over)
        groups.emplace_back(single.begin() + static_cast<std::ptrdiff_t>(i),
                            single.begin() + static_cast<std::ptrdiff_t>(std::min(i + most_left_over, single.size())));
    return groups;
}

/// `hours` shared out, in quarters of an hour but for the last; none gets less than its areas take.
std::vector<Minutes> lengths(const std::vector<Areas>& groups, Minutes hours) {
    std::vector<Minutes> all;
    Minutes sum{};
    for (const Areas& areas : groups) {
        all.push_back(natural_length(areas.size()));
        sum += all.back();
    }
    if (groups.size() == 1)
        all[0] = std::max(all[0], hours);
    else if (sum < hours) {
        const auto number = static_cast<std::int64_t>(groups.size());
        const Minutes share = (hours - sum) / number / quarter.count() * quarter.count();
        for (Minutes& length : all)
            length += share;
        all.back() += hours - sum - share * number;
    }
    return all;
}

struct Planning {
    const std::vector<Gap>& gaps;
    Draft& draft;
    Minutes hours_at_most{};

    /// `asked`: the hours that are missing; zero where only the areas are.
    void add(Minutes length, Minutes asked, Minutes rsc, Minutes dei, const Areas& areas) const {
        PlanStep step = step_for(StepKind::Training, gaps.front());
        for (std::size_t i = 1; i < gaps.size(); ++i)
            step.closes.push_back(gaps[i].whole);
        step.hours = asked;
        step.rsc_hours = rsc;
        step.dei_hours = dei;
        step.areas = areas;
        step.hours_at_most = hours_at_most;
        Training training;
        training.id = imagined_id(draft.next_number(), "training");
        training.title = training.id.text; // else two of the same length would be one entered twice
        training.from = draft.plan.today;
        training.hours = length;
        training.rsc_hours = rsc;
        training.dei_hours = dei;
        training.areas.emplace();
        for (const std::uint16_t area : areas)
            training.areas->push_back(draft.pack.areas[area].id);
        if (areas.empty()) // any will do
            training.areas->push_back(any_area());
        step.becomes.trainings = {std::move(training)};
        draft.add(std::move(step));
    }

    AreaId any_area() const {
        const AreaSet asked = required_areas(draft.pack, draft.category);
        for (std::size_t i = 0; i < draft.pack.areas.size(); ++i)
            if (asked[i])
                return draft.pack.areas[i].id;
        return draft.pack.areas.front().id;
    }
};

} // namespace

void plan_trainings(const std::vector<Gap>& gaps, Draft& draft) {
    const TrainingGap missing = training_gap(gaps);
    const std::vector<Areas> groups = grouped(missing.areas, draft.pack);
    const Minutes others = missing.hours - missing.rsc_hours - missing.dei_hours;
    const bool open = missing.hours_at_most > missing.hours;
    const Planning planning{gaps, draft, open ? missing.hours_at_most : Minutes{}};
    // Training on giving RS/C is about that, and so is one on DEI; what else is missing is for the others.
    if (missing.rsc_hours > Minutes{})
        planning.add(missing.rsc_hours, missing.rsc_hours, missing.rsc_hours, {}, {});
    if (missing.dei_hours > Minutes{})
        planning.add(missing.dei_hours, missing.dei_hours, {}, missing.dei_hours, {});
    if (groups.empty()) {
        if (others > Minutes{})
            planning.add(others, others, {}, {}, {});
        return;
    }
    const std::vector<Minutes> all = lengths(groups, others);
    for (std::size_t i = 0; i < groups.size(); ++i)
        planning.add(all[i], others > Minutes{} ? (groups.size() == 1 ? others : all[i]) : Minutes{}, {}, {},
                     groups[i]);
}

} // namespace imh
