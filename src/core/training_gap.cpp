#include "core/training_gap.h"

#include <algorithm>

#include "core/plan_making.h"
#include "core/sorted.h"

namespace imh {

namespace {

void add(const TrainingHours& terms, const Finding& finding, TrainingGap& gap) {
    const auto lacks = [](const Measure& measure, std::int64_t there) {
        return Minutes{std::max<std::int64_t>(measure.asked - there, 0)};
    };
    Minutes rsc{};
    Minutes dei{};
    for (const SubMeasure& sub : finding.sub_measures)
        (sub.name == "dei" ? dei : rsc) = lacks(sub.measure, sub.measure.possible);
    const Minutes hours = lacks(finding.measure, finding.measure.possible);
    gap.rsc_hours = std::max(gap.rsc_hours, rsc);
    gap.dei_hours = std::max(gap.dei_hours, dei);
    // Hours on giving RS/C are among those asked for, or on top of them; those on DEI are always among them.
    gap.hours = std::max(gap.hours, terms.rsc_inside ? std::max(hours, rsc + dei) : std::max(hours, dei) + rsc);
    gap.hours_at_most = std::max(gap.hours_at_most, lacks(finding.measure, finding.measure.sure));
}

void add(const Finding& coverage, TrainingGap& gap) {
    for (const AreaFinding& area : coverage.areas)
        if (area.standing == Standing::NotMet
            && std::find(gap.areas.begin(), gap.areas.end(), area.area) == gap.areas.end())
            gap.areas.push_back(area.area);
}

} // namespace

TrainingGap training_gap(const std::vector<Gap>& gaps) {
    TrainingGap all;
    for (const Gap& gap : gaps)
        if (const auto* terms = std::get_if<TrainingHours>(&gap.requirement->terms))
            add(*terms, *gap.finding, all);
        else if (std::holds_alternative<CompetencyCoverage>(gap.requirement->terms))
            add(*gap.finding, all);
    sort_stably(all.areas);
    return all;
}

TrainingGap training_gap(const Category& category, const std::vector<Finding>& findings) {
    std::vector<Gap> gaps;
    for (std::size_t i = 0; i < category.requirements.size(); ++i)
        add_gaps(category.requirements[i], findings[i], gaps);
    return training_gap(gaps);
}

} // namespace imh
