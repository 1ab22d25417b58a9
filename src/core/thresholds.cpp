#include "core/thresholds.h"

#include <algorithm>
#include <optional>

#include "core/dossier.h"
#include "core/standing_range.h"
#include "core/threshold_portfolios.h"
#include "core/threshold_trying.h"

namespace imh {
namespace {

/// Bases first, as the first case judges them: a change may have taken away what a number is tried with.
std::vector<Candidate> candidates_of(const CaseSet& set) {
    std::vector<Candidate> all;
    for (const CaseBase& base : set.bases)
        if (!set.cases.empty())
            all.push_back({&base.portfolio, &set.cases.front()});
    for (const Case& one : set.cases)
        all.push_back({&one.portfolio, &one});
    return all;
}

/// A requirement of an application, judged by itself.
struct Asked {
    const RulePack& pack;
    const Category& category;
    const Requirement& requirement;

    std::optional<Finding> judged(const Portfolio& portfolio, const Candidate& candidate) const {
        if (candidate.of->renewal)
            return std::nullopt;
        return assess(requirement, category, make_dossier(pack, portfolio, candidate.of->day));
    }
    StandingSet range() const { return possible_standings(requirement); }
    const std::string& id() const { return requirement.id.text; }
};

/// Every number of one pack.
struct Trying {
    const RulePack& pack;
    const std::vector<Candidate> candidates;
    std::vector<ThresholdTry> all{};

    template <class Make> void add(const Asked& asked, Threshold what, std::int64_t number, Make make_portfolio) {
        all.push_back(tried_with(asked, candidates, what, number, make_portfolio));
    }

    void hours(const Asked& asked, const TrainingHours& terms) {
        const Minutes all_hours = terms.asked + (terms.rsc_inside ? Minutes{} : terms.rsc_asked);
        add(asked, Threshold::TrainingHours, terms.asked.count(), [&](const Candidate& of, const Finding& finding, int step) {
            return with_training_hours(*of.portfolio, finding, {all_hours + Minutes{step}, terms.rsc_asked, terms.dei_asked});
        });
        if (terms.rsc_asked > Minutes{})
            add(asked, Threshold::RscTraining, terms.rsc_asked.count(),
                [&](const Candidate& of, const Finding& finding, int step) {
                    return with_training_hours(*of.portfolio, finding,
                                               {all_hours + plenty, terms.rsc_asked + Minutes{step}, terms.dei_asked});
                });
        if (terms.dei_asked > Minutes{})
            add(asked, Threshold::DeiTraining, terms.dei_asked.count(),
                [&](const Candidate& of, const Finding& finding, int step) {
                    return with_training_hours(*of.portfolio, finding,
                                               {all_hours + plenty, terms.rsc_asked, terms.dei_asked + Minutes{step}});
                });
    }

    void supervision(const Asked& asked, const ReflectiveSupervision& terms) {
        const auto try_amount = [&](Threshold what, std::int64_t number, auto amount_at) {
            add(asked, what, number, [&](const Candidate& of, const Finding& finding, int step) {
                return with_rsc(*of.portfolio, finding, amount_at(step));
            });
        };
        try_amount(Threshold::RscHours, terms.asked.count(), [&](int step) {
            return RscAmount{terms.asked + Minutes{step}, terms.about_rsc, terms.shortest_months};
        });
        if (terms.about_rsc > Minutes{})
            try_amount(Threshold::AboutRsc, terms.about_rsc.count(), [&](int step) {
                return RscAmount{terms.asked + plenty, terms.about_rsc + Minutes{step}, terms.shortest_months};
            });
        if (terms.shortest_months > 1 && terms.shortest_months < terms.longest_months)
            try_amount(Threshold::ShortestMonths, terms.shortest_months, [&](int step) {
                return RscAmount{terms.asked + plenty, terms.asked + plenty, terms.shortest_months + step};
            });
        if (terms.shortest_months < terms.longest_months) // one session alone is too little, so both are needed
            try_amount(Threshold::LongestMonths, terms.longest_months,
                       [&](int step) { return RscAmount{terms.asked, terms.asked, terms.longest_months + step}; });
    }

    void work(const Asked& asked, const Work& terms) {
        add(asked, Threshold::WorkMonths, terms.months, [&](const Candidate& of, const Finding& finding, int step) {
            const Day from = start_of_months(Day{of.of->day}, terms.months) - std::chrono::days{step};
            return with_work(*of.portfolio, finding, from, terms.families > 0 ? std::optional{terms.families} : std::nullopt);
        });
        if (terms.families > 0)
            add(asked, Threshold::Families, terms.families, [&](const Candidate& of, const Finding& finding, int step) {
                return with_work(*of.portfolio, finding, std::nullopt, terms.families + step);
            });
    }

    /// Below: without each of the areas in turn. At: these and no others.
    void areas(const Asked& asked, const CompetencyCoverage& terms) {
        const auto is_asked = [&](const Area& area) {
            return std::find(terms.areas.begin(), terms.areas.end(), area.id) != terms.areas.end();
        };
        all.push_back(tried(asked, candidates, Threshold::Areas, std::ssize(terms.areas),
                            [&](const Candidate& of, const Finding&, int step) {
                                Portfolio only = *of.portfolio;
                                for (const Area& area : pack.areas)
                                    if (step < 1 && !is_asked(area))
                                        only = without_area(std::move(only), area.id);
                                std::optional<Finding> best = asked.judged(only, of);
                                if (step < 0)
                                    best = best_without_one(
                                        terms.areas.size(), [&](std::size_t i) { return without_area(only, terms.areas[i]); },
                                        asked, of);
                                return best;
                            }));
    }

    template <class Make>
    static std::optional<Finding> best_without_one(std::size_t count, Make make, const Asked& asked, const Candidate& of) {
        std::optional<Finding> best;
        for (std::size_t i = 0; i < count; ++i) {
            std::optional<Finding> found = asked.judged(make(i), of);
            if (found && (!best || found->standing < best->standing))
                best = std::move(found);
        }
        return best;
    }

    void raters(const Asked& asked) {
        all.push_back(tried(asked, candidates, Threshold::Raters, slots_of(asked.requirement),
                            [&](const Candidate& of, const Finding& finding, int step) -> std::optional<Finding> {
                                if (step > 0)
                                    return finding;
                                const auto filled = with_slots_filled(*of.portfolio, finding, std::nullopt);
                                if (!filled)
                                    return std::nullopt;
                                if (step == 0)
                                    return asked.judged(*filled, of);
                                return best_without_one(
                                    finding.slots.size(),
                                    [&](std::size_t i) { return *with_slots_filled(*of.portfolio, finding, i); }, asked, of);
                            }));
    }

    static std::int64_t slots_of(const Requirement& requirement) {
        const auto& plans = std::get<References>(requirement.terms).plans;
        return plans.empty() ? 0 : std::ssize(plans.front().slots);
    }

    void documents(const Asked& asked, const Signatures& terms) {
        const auto with = [&](const Portfolio& portfolio, std::size_t missing, bool more) {
            Portfolio made = portfolio;
            made.signatures.clear();
            for (std::size_t i = 0; i < terms.documents.size(); ++i)
                if (i != missing)
                    made.signatures.push_back({{"signed-" + std::to_string(i)}, terms.documents[i], std::nullopt, {}});
            if (more)
                made.signatures.push_back({{"signed-more"}, "another", std::nullopt, {}});
            return made;
        };
        const std::size_t none = terms.documents.size();
        all.push_back(tried(asked, candidates, Threshold::Documents, std::ssize(terms.documents),
                            [&](const Candidate& of, const Finding&, int step) {
                                if (step >= 0)
                                    return asked.judged(with(*of.portfolio, none, step > 0), of);
                                return best_without_one(
                                    none, [&](std::size_t i) { return with(*of.portfolio, i, false); }, asked, of);
                            }));
    }

    void requirement(const Category& category, const Requirement& each) {
        const Asked asked{pack, category, each};
        if (const auto* training = std::get_if<TrainingHours>(&each.terms))
            hours(asked, *training);
        else if (const auto* supervised = std::get_if<ReflectiveSupervision>(&each.terms))
            supervision(asked, *supervised);
        else if (const auto* worked = std::get_if<Work>(&each.terms))
            work(asked, *worked);
        else if (const auto* coverage = std::get_if<CompetencyCoverage>(&each.terms))
            areas(asked, *coverage);
        else if (const auto* signatures = std::get_if<Signatures>(&each.terms))
            documents(asked, *signatures);
        else if (std::holds_alternative<References>(each.terms))
            raters(asked);
        if (const std::vector<Requirement>* parts = parts_of(each))
            for (const Requirement& part : *parts)
                requirement(category, part);
    }
};

} // namespace

bool ThresholdTry::agrees() const {
    const bool more_is_worse = what == Threshold::LongestMonths;
    const Standing at = got[1];
    return more_is_worse ? got[0] == at && got[2] > at : got[0] > at && got[2] == at;
}

std::vector<ThresholdTry> try_thresholds(const RulePack& pack, const CaseSet& set) {
    Trying trying{pack, candidates_of(set)};
    for (const Category& category : pack.categories) {
        for (const Requirement& each : category.requirements)
            trying.requirement(category, each);
        for (ThresholdTry& one : try_renewal_numbers(pack, category, trying.candidates))
            trying.all.push_back(std::move(one));
    }
    return std::move(trying.all);
}

} // namespace imh
