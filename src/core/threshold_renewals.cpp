// The numbers of what keeping a category asks, tried.

#include <algorithm>

#include "core/renewal.h"
#include "core/threshold_portfolios.h"
#include "core/threshold_trying.h"

namespace imh {
namespace {

using Strength = ContinuingRequirement::Strength;

/// How long the category was held on the last day of the period: so many months, and so many days more.
struct Held {
    int months = 0;
    int days = 0;
};

/// What is asked, judged by itself.
struct AskedAtRenewal {
    const RulePack& pack;
    const Category& category;
    std::size_t at;
    Held held{};

    const ContinuingRequirement& continuing() const { return category.continuing[at]; }
    std::optional<Finding> judged(const Portfolio& portfolio, const Candidate& candidate) const {
        const auto& renewal = candidate.of->renewal;
        if (!renewal || renewal->category != category.id)
            return std::nullopt;
        const DaySpan period = renewal_period(category, Day{renewal->from});
        const Day since = start_of_months(period.last, held.months) - std::chrono::days{held.days};
        return assess_renewal(pack, category, {Date{since}, period}, portfolio, candidate.of->day).findings[at].finding;
    }
    StandingSet range() const { return possible_standings(continuing()); }
    const std::string& id() const { return continuing().id.text; }

    AskedAtRenewal held_for(Held longer) const { return {pack, category, at, longer}; }
};

/// The numbers of one thing that is asked.
struct Trying {
    const AskedAtRenewal asked;
    const std::vector<Candidate>& candidates;
    std::vector<ThresholdTry>& all;

    template <class Make>
    void add(const AskedAtRenewal& subject, Threshold what, std::int64_t number, Make make_portfolio) {
        all.push_back(tried_with(subject, candidates, what, number, make_portfolio));
    }

    void training(const ContinuingRequirement& terms) {
        if (terms.strength == Strength::Required && terms.hours > Minutes{})
            add(asked, Threshold::TrainingHours, terms.hours.count(),
                [&](const Candidate& of, const Finding& finding, int step) {
                    return with_training_hours(*of.portfolio, finding,
                                               {terms.hours + Minutes{step}, terms.rsc_hours, terms.dei_hours});
                });
        if (terms.rsc_hours > Minutes{} && terms.rsc_strength == Strength::Required)
            add(asked, Threshold::RscTraining, terms.rsc_hours.count(),
                [&](const Candidate& of, const Finding& finding, int step) {
                    auto made = with_training_hours(
                        *of.portfolio, finding, {terms.hours + plenty, terms.rsc_hours + Minutes{step}, terms.dei_hours});
                    if (made)
                        for (Job& job : made->jobs) // it is asked of those who give RS/C
                            job.facts[static_cast<std::size_t>(JobFact::ProvidesRsc)] = Answer::Yes;
                    return made;
                });
        if (terms.strength == Strength::Required && terms.dei_hours > Minutes{})
            add(asked, Threshold::DeiTraining, terms.dei_hours.count(),
                [&](const Candidate& of, const Finding& finding, int step) {
                    return with_training_hours(*of.portfolio, finding,
                                               {terms.hours + plenty, terms.rsc_hours, terms.dei_hours + Minutes{step}});
                });
    }

    void supervision(const ContinuingRequirement& terms) {
        if (terms.strength != Strength::Required || terms.hours == Minutes{})
            return;
        const int spread = std::max(terms.shortest_months, 1);
        const auto of_hours = [&](Minutes hours) {
            return [hours, spread](const Candidate& of, const Finding& finding, int step) {
                return with_rsc(*of.portfolio, finding, {hours + Minutes{step}, {}, spread});
            };
        };
        add(asked, Threshold::RscHours, terms.hours.count(), of_hours(terms.hours));
        if (terms.shortest_months > 1)
            add(asked, Threshold::ShortestMonths, terms.shortest_months,
                [&](const Candidate& of, const Finding& finding, int step) {
                    return with_rsc(*of.portfolio, finding, {terms.hours + plenty, {}, terms.shortest_months + step});
                });
        if (terms.fewer_after_months) {
            add(asked.held_for({*terms.fewer_after_months, 0}), Threshold::FewerHours, terms.fewer_hours.count(),
                of_hours(terms.fewer_hours));
            held(Threshold::FewerAfterMonths, *terms.fewer_after_months, of_hours(terms.fewer_hours));
        }
        if (terms.not_required_after_months)
            held(Threshold::HeldMonths, *terms.not_required_after_months,
                 [](const Candidate& of, const Finding&, int) {
                     Portfolio none = *of.portfolio;
                     none.sessions.clear();
                     return std::optional{std::move(none)};
                 });
    }

    /// A portfolio that is only enough once the category was held for so long; a day more or less.
    template <class Make> void held(Threshold what, int months, Make make) {
        all.push_back(tried(asked, candidates, what, months,
                            [&](const Candidate& of, const Finding& finding, int step) -> std::optional<Finding> {
                                const std::optional<Portfolio> made = make(of, finding, 0);
                                return made ? asked.held_for({months, step}).judged(*made, of) : std::nullopt;
                            }));
    }
};

} // namespace

std::vector<ThresholdTry> try_renewal_numbers(const RulePack& pack, const Category& category,
                                              const std::vector<Candidate>& candidates) {
    std::vector<ThresholdTry> all;
    for (std::size_t at = 0; at < category.continuing.size(); ++at) {
        const ContinuingRequirement& terms = category.continuing[at];
        Trying trying{{pack, category, at}, candidates, all};
        if (terms.kind == ContinuingRequirement::Kind::Training)
            trying.training(terms);
        else if (terms.kind == ContinuingRequirement::Kind::ReflectiveSupervision)
            trying.supervision(terms);
    }
    return all;
}

} // namespace imh
