// References of one person are taken together: the person is the rater. Each plan is matched by itself;
// the best match decides, the first plan among equals.

#include "core/requirements/references.h"

#include <algorithm>

#include "core/dossier.h"
#include "core/questions.h"
#include "core/requirements/rater_fit.h"
#include "core/requirements/rater_match.h"

namespace imh {

namespace {

/// One plan, matched as well as it can be.
struct Attempt {
    const SlotPlan* plan = nullptr;
    RaterMatch match;
    bool one_for_two = false; // one person stands in two slots
};

Attempt attempt(const SlotPlan& plan, const std::vector<Rater>& raters, const std::vector<Truth>& holds,
                const Circumstances& circumstances) {
    RaterTable table;
    table.slots = plan.slots.size();
    table.holds = holds;
    table.fits.reserve(raters.size() * table.slots);
    std::size_t usable = 0;
    Truth usable_holds = Truth::No;
    for (std::size_t rater = 0; rater < raters.size(); ++rater) {
        Truth best = Truth::No;
        for (const Slot& slot : plan.slots) {
            table.fits.push_back(is_self(raters[rater]) ? Truth::No : fit_of(slot, raters[rater], circumstances).truth);
            best = std::max(best, table.fits.back());
        }
        usable += best != Truth::No;
        if (best != Truth::No)
            usable_holds = std::max(usable_holds, holds[rater]);
    }
    Attempt found{&plan, best_match(table), false};
    if (found.match.filled < table.slots && usable >= table.slots) {
        // Three people are there, but one is the only one for two slots: a person must say whether that will do.
        Attempt shared{&plan, best_match(table, 2), true};
        shared.match.holds = usable_holds;
        shared.match.overall = shared.match.filled == table.slots ? std::min(Truth::Maybe, usable_holds) : Truth::No;
        if (shared.match.overall != Truth::No)
            found = shared;
    }
    if (plan.question)
        found.match.overall = std::min(found.match.overall, Truth::Maybe);
    return found;
}

bool open_to(const SlotPlan& plan, const std::vector<Rater>& raters, const Circumstances& circumstances) {
    return std::none_of(raters.begin(), raters.end(), [&](const Rater& rater) {
        return !is_self(rater) && std::any_of(plan.only_without.begin(), plan.only_without.end(), [&](RaterRole role) {
            return has_role(rater, role, circumstances);
        });
    });
}

/// The line of a reference that fills no slot.
Line line_of_unused(EvidenceRef reference, const Rater& rater, const SlotPlan& plan,
                    const Circumstances& circumstances) {
    if (is_self(rater))
        return {reference, Verdict::SetAside, Reason::RaterIsSelf};
    Reason reason = Reason::RoleNotNamed;
    for (const Slot& slot : plan.slots) {
        const Fit fit = fit_of(slot, rater, circumstances);
        if (fit.truth != Truth::No)
            return {reference, Verdict::SetAside, Reason::NotNeeded};
        if (fit.reason == Reason::RoleExcluded)
            reason = Reason::RoleExcluded;
    }
    return {reference, Verdict::SetAside, reason};
}

struct Report {
    const References& terms;
    const Dossier& dossier;
    const std::vector<Rater>& raters;
    const Circumstances& circumstances;
    const Attempt& best;
    Finding& finding;

    void fill_slots() const {
        for (std::size_t i = 0; i < best.plan->slots.size(); ++i) {
            const Slot& slot = best.plan->slots[i];
            const auto rater = best.match.rater[i];
            const Fit fit = rater ? fit_of(slot, raters[*rater], circumstances) : Fit{};
            finding.slots.push_back({slot.title, fit.reference, standing_of(fit.truth)});
        }
    }

    void fill_ledger() const {
        std::vector<Line> lines(dossier.references.size()); // by the reference's place in the portfolio
        for (std::size_t rater = 0; rater < raters.size(); ++rater)
            for (const EvidenceRef reference : raters[rater].references)
                lines[reference.index] = line_of(rater, reference);
        for (const EvidenceRef reference : dossier.references)
            finding.ledger.push_back(lines[reference.index]);
        const bool all_filled = best.match.filled == best.plan->slots.size();
        if (all_filled && best.match.holds == Truth::No)
            finding.ledger.push_back({{}, Verdict::SetAside, Reason::RaterNotEndorsed});
    }

    Line line_of(std::size_t rater, EvidenceRef reference) const {
        for (std::size_t i = 0; i < best.plan->slots.size(); ++i)
            if (best.match.rater[i] == rater)
                if (const Fit fit = fit_of(best.plan->slots[i], raters[rater], circumstances); fit.reference == reference)
                    return {reference, fit.truth == Truth::Yes ? Verdict::Counted : Verdict::Open, fit.reason};
        return line_of_unused(reference, raters[rater], *best.plan, circumstances);
    }

    void ask_all() const {
        if (best.plan->question)
            ask(finding, Reason::ColleaguesBesideSupervisor);
        for (std::size_t i = 0; i < best.plan->slots.size(); ++i) {
            const Rater& rater = raters[*best.match.rater[i]];
            const Fit fit = fit_of(best.plan->slots[i], rater, circumstances);
            if (fit.truth == Truth::Maybe)
                ask(finding, fit.reason, fit.reference);
            const auto used_before = std::count(best.match.rater.begin(),
                                                best.match.rater.begin() + static_cast<std::ptrdiff_t>(i),
                                                best.match.rater[i]);
            if (used_before > 0)
                ask(finding, Reason::OnePersonTwoSlots, fit.reference);
        }
        if (best.match.holds == Truth::Maybe)
            ask_who_is_endorsed();
    }

    void ask_who_is_endorsed() const {
        for (std::size_t rater = 0; rater < raters.size(); ++rater) {
            const auto& chosen = best.match.rater;
            if (!best.one_for_two && std::find(chosen.begin(), chosen.end(), std::optional{rater}) == chosen.end())
                continue;
            const Condition condition = holds_condition(terms, raters[rater], dossier.today);
            if (condition.truth == Truth::Maybe)
                ask(finding, condition.reason, raters[rater].references.front());
        }
    }
};

} // namespace

Finding assess(const References& terms, const Category&, const Dossier& dossier) {
    const std::vector<Rater> raters = raters_of(dossier);
    const Circumstances circumstances = circumstances_of(raters, dossier);
    std::vector<Truth> holds;
    holds.reserve(raters.size());
    for (const Rater& rater : raters)
        holds.push_back(is_self(rater) ? Truth::No : holds_condition(terms, rater, dossier.today).truth);

    Attempt best;
    for (const SlotPlan& plan : terms.plans)
        if (open_to(plan, raters, circumstances))
            if (Attempt found = attempt(plan, raters, holds, circumstances);
                !best.plan || found.match.better_than(best.match))
                best = std::move(found);

    Finding finding;
    if (!best.plan)
        return finding;
    const auto slots = static_cast<std::int64_t>(best.plan->slots.size());
    finding.measure = {Unit::People, static_cast<std::int64_t>(best.match.surely_filled),
                       static_cast<std::int64_t>(best.match.filled), slots};
    finding.standing = standing_of(best.match.overall);
    const Report report{terms, dossier, raters, circumstances, best, finding};
    report.fill_slots();
    report.fill_ledger();
    if (finding.standing == Standing::Reviewer)
        report.ask_all();
    return finding;
}

} // namespace imh
