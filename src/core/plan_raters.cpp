// One step for each place that nobody fills. Whether one of the new raters has to be endorsed is tried: only where
// nobody else is.

#include <algorithm>

#include "core/plan_making.h"
#include "core/requirements/rater_fit.h"
#include "core/what_if.h"

namespace imh {

namespace {

/// The plan whose places the finding shows.
const SlotPlan* plan_shown(const References& terms, const Finding& finding) {
    for (const SlotPlan& plan : terms.plans)
        if (std::equal(plan.slots.begin(), plan.slots.end(), finding.slots.begin(), finding.slots.end(),
                       [](const Slot& slot, const SlotFinding& shown) { return slot.title == shown.slot; }))
            return &plan;
    return nullptr;
}

/// The first role that fills the place without a further condition.
RaterRole role_for(const Slot& slot) {
    for (const SlotRole& role : slot.roles)
        if (role.if_declared.empty() && !role.if_no_rsc)
            return role.role;
    return slot.roles.empty() ? RaterRole::Colleague : slot.roles.front().role;
}

bool takes(const Slot& slot, RaterRole role) {
    return std::any_of(slot.roles.begin(), slot.roles.end(), [&](const SlotRole& one) { return one.role == role; });
}

struct RaterPlanning {
    const References& terms;
    const Outlook& outlook;
    Draft& draft;

    Person new_rater(bool endorsed) const {
        Person person;
        person.id = {imagined_id(draft.next_number(), "person").text};
        person.endorsements.emplace();
        if (endorsed && !terms.one_holds.empty())
            person.endorsements->push_back({terms.one_holds.front(), draft.plan.today, std::nullopt, {}});
        person.relative = person.self = person.meets_requirements = Answer::No;
        person.familiar_with_imh = Answer::Yes;
        person.vetting = Vetting::No;
        return person;
    }

    bool is_free(const Person& person) const {
        return person.self != Answer::Yes && (person.relative == Answer::No || person.relative == Answer::Unsaid) &&
               std::none_of(outlook.portfolio.references.begin(), outlook.portfolio.references.end(),
                            [&](const Reference& reference) { return reference.person == person.id; });
    }

    /// Somebody entered whom the applicant could ask: who gives RS/C, or supervises the job that still runs.
    const Person* known_rater(const Slot& slot) const {
        if (takes(slot, RaterRole::RscProvider))
            for (auto entry = outlook.dossier.sessions.rbegin(); entry != outlook.dossier.sessions.rend(); ++entry)
                if (entry->provider && entry->session->kind == SessionKind::Reflective && is_free(*entry->provider))
                    return entry->provider;
        if (takes(slot, RaterRole::CurrentSupervisor))
            for (const JobEntry& job : outlook.dossier.jobs)
                if (job.job->supervisor && job.span && job.span->last == Day{outlook.dossier.today})
                    if (const Person* person = person_of(outlook.dossier, *job.job->supervisor); person && is_free(*person))
                        return person;
        return nullptr;
    }

    PlanStep step_of(const Gap& gap, const Slot& slot, bool endorsed) const {
        PlanStep step = step_for(StepKind::Rater, gap);
        step.name = slot.title;
        step.endorsed = endorsed;
        Reference reference;
        reference.id = imagined_id(draft.next_number(), "reference");
        reference.roles = {role_for(slot)};
        const Person* known = endorsed ? nullptr : known_rater(slot);
        if (known) {
            reference.person = known->id;
            if (const auto place = static_cast<std::size_t>(known - outlook.portfolio.people.data());
                place < draft.portfolio.people.size())
                step.about = {EvidenceKind::Person, static_cast<std::uint32_t>(place)};
        } else {
            step.becomes.people = {new_rater(endorsed)};
            reference.person = step.becomes.people[0].id;
        }
        step.becomes.references = {std::move(reference)};
        return step;
    }

    /// Would these be enough, or at least a question?
    bool will_do(const std::vector<PlanStep>& steps) const {
        Portfolio with = outlook.portfolio;
        with.trainings.clear();
        for (const PlanStep& step : steps)
            with = with_imagined(std::move(with), step.becomes);
        const Dossier dossier = make_dossier(draft.pack, with, outlook.dossier.today);
        return assess(terms, draft.category, dossier).standing != Standing::NotMet;
    }
};

} // namespace

void plan_raters(const References& terms, const Gap& gap, const Outlook& outlook, Draft& draft) {
    const SlotPlan* plan = plan_shown(terms, *gap.finding);
    if (!plan)
        return;
    const RaterPlanning planning{terms, outlook, draft};
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < plan->slots.size(); ++i)
        if (gap.finding->slots[i].reference.kind == EvidenceKind::None)
            open.push_back(i);
    const auto steps_with = [&](const std::vector<std::size_t>& slots, std::optional<std::size_t> endorsed) {
        std::vector<PlanStep> steps;
        Draft numbering{draft.pack, draft.portfolio, draft.category, draft.plan};
        const RaterPlanning next{terms, outlook, numbering};
        for (const std::size_t slot : slots) {
            steps.push_back(next.step_of(gap, plan->slots[slot], slot == endorsed));
            numbering.plan.steps.emplace_back();
        }
        return steps;
    };
    std::vector<PlanStep> steps = steps_with(open, std::nullopt);
    if (open.empty()) { // all are there, but somebody endorsed has to take the place of one
        open.resize(plan->slots.size());
        for (std::size_t i = 0; i < open.size(); ++i)
            open[i] = i;
        for (auto slot = open.rbegin(); slot != open.rend(); ++slot)
            if (steps = steps_with({*slot}, *slot); planning.will_do(steps))
                break;
    } else {
        for (auto slot = open.rbegin(); !planning.will_do(steps) && slot != open.rend(); ++slot)
            steps = steps_with(open, *slot);
    }
    for (PlanStep& step : steps)
        draft.add(std::move(step));
}

} // namespace imh
