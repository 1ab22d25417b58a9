#include "core/catalogue_reach.h"

#include "core/dossier.h"

namespace imh {

namespace {

/// The areas for which nothing at all speaks.
AreaSet unshown(const Finding& finding) {
    AreaSet areas;
    for (const AreaFinding& area : finding.areas)
        areas[area.area] = area.shown_by.empty() && area.also_by.empty();
    return areas;
}

void add_reached(const std::vector<Requirement>& requirements, const Category& category, const Dossier& dossier,
                 std::vector<Reached>& reached) {
    for (const Requirement& requirement : requirements) {
        if (const auto* parts = parts_of(requirement))
            add_reached(*parts, category, dossier, reached);
        if (!std::holds_alternative<TrainingHours>(requirement.terms)
            && !std::holds_alternative<CompetencyCoverage>(requirement.terms))
            continue;
        Finding finding = assess(requirement, category, dossier);
        reached.push_back(
            {&requirement, finding.standing, finding.measure, std::move(finding.sub_measures), unshown(finding)});
    }
}

} // namespace

std::vector<Reached> reach_of_catalogue(const RulePack& pack, std::span<const Offer> offers, const Coverage& coverage,
                                        const Category& category) {
    const Date day{std::chrono::year{2000} / 1 / 1}; // any: all that a day decides is that they are over
    Portfolio beginner;
    beginner.trainings.reserve(coverage.offers.size());
    for (const CoveringOffer& offer : coverage.offers) {
        Training training = training_of(offers[offer.place]);
        training.id.text = "training-" + std::to_string(offer.place + 1);
        training.title = training.id.text; // else two of one name and length would be one entered twice
        training.from = day;
        beginner.trainings.push_back(std::move(training));
    }
    std::vector<Reached> reached;
    add_reached(category.requirements, category, make_dossier(pack, beginner, day), reached);
    return reached;
}

AreaSet missing_areas(const RulePack& pack, const Category& category, const Portfolio& portfolio, Date today) {
    std::vector<Reached> reached;
    add_reached(category.requirements, category, make_dossier(pack, portfolio, today), reached);
    AreaSet missing;
    for (const Reached& each : reached)
        missing |= each.missing;
    return missing;
}

} // namespace imh
