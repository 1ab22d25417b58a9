// The order of the search: what lies ahead as entered; degrees; work; RS/C, which may need work; trainings for what
// is then still missing; papers and people. After each of these the category is judged anew, by the day on which the
// steps so far can be done. At the end every step is left out once: where nothing stands worse, it was not needed.

#include "core/plan.h"

#include <algorithm>
#include <utility>

#include "core/plan_making.h"
#include "core/plan_order.h"
#include "core/what_if.h"

namespace imh {

namespace {

enum class Phase : std::uint8_t { Education, Work, Supervision, Trainings, Application };
constexpr Phase phases[] = {Phase::Education, Phase::Work, Phase::Supervision, Phase::Trainings, Phase::Application};

struct PhaseOf {
    Phase operator()(const DegreeTerms&) const { return Phase::Education; }
    Phase operator()(const DeclarationTerms&) const { return Phase::Education; }
    Phase operator()(const Work&) const { return Phase::Work; }
    Phase operator()(const ReflectiveSupervision&) const { return Phase::Supervision; }
    Phase operator()(const TrainingHours&) const { return Phase::Trainings; }
    Phase operator()(const CompetencyCoverage&) const { return Phase::Trainings; }
    template <class Other> Phase operator()(const Other&) const { return Phase::Application; }
};

/// The kinds that stand by themselves; trainings are planned together.
struct PlanOne {
    const Gap& gap;
    const Outlook& outlook;
    Draft& draft;

    void operator()(const DegreeTerms& terms) const { plan_degree(terms, gap, draft); }
    void operator()(const DeclarationTerms& terms) const { plan_declaration(terms, gap, draft); }
    void operator()(const Work& terms) const { plan_work(terms, gap, outlook, draft); }
    void operator()(const ReflectiveSupervision& terms) const { plan_supervision(terms, gap, outlook, draft); }
    void operator()(const References& terms) const { plan_raters(terms, gap, outlook, draft); }
    void operator()(const Signatures& terms) const { plan_signatures(terms, gap, outlook, draft); }
    void operator()(const Transcripts&) const { plan_transcripts(gap, outlook, draft); }
    void operator()(const MembershipTerms&) const { plan_membership(gap, outlook, draft); }
    void operator()(const TrainingHours&) const {}
    void operator()(const CompetencyCoverage&) const {}
    void operator()(const ExamTerms&) const {}  // never not met
    void operator()(const UnknownTerms&) const {}
    void operator()(const AllOf&) const {}      // these have parts,
    void operator()(const AnyOf&) const {}      // which are gaps
    void operator()(const WorkApart&) const {}  // of their own
};

std::vector<Gap> gaps_of(const Outlook& outlook, const Category& category) {
    std::vector<Gap> gaps;
    for (std::size_t i = 0; i < category.requirements.size(); ++i)
        add_gaps(category.requirements[i], outlook.findings[i], gaps);
    return gaps;
}

/// Is there anything left to close?
bool plan_phase(Phase phase, Draft& draft) {
    const Outlook outlook{draft, draft.plan.day};
    const std::vector<Gap> gaps = gaps_of(outlook, draft.category);
    std::vector<Gap> trainings;
    for (const Gap& gap : gaps) {
        if (std::visit(PhaseOf{}, gap.requirement->terms) != phase)
            continue;
        if (phase == Phase::Trainings)
            trainings.push_back(gap);
        else
            std::visit(PlanOne{gap, outlook, draft}, gap.requirement->terms);
    }
    if (!trainings.empty())
        plan_trainings(trainings, draft);
    return !gaps.empty();
}

std::vector<Standing> standings(const Outlook& outlook) {
    std::vector<Standing> all;
    for (const Finding& finding : outlook.findings)
        all.push_back(finding.standing);
    return all;
}

/// The requirements that stand worse in `now` than in `best`.
std::vector<RequirementId> worse(const Outlook& now, const std::vector<Standing>& best) {
    std::vector<RequirementId> all;
    for (std::size_t i = 0; i < best.size(); ++i)
        if (now.findings[i].standing > best[i])
            all.push_back(now.findings[i].requirement);
    return all;
}

/// What stands worse without the step: left out, or, where time alone does it, one day too early.
std::vector<RequirementId> needed_for(const Draft& draft, std::size_t step, const std::vector<Standing>& best) {
    const Plan& plan = draft.plan;
    std::vector<RequirementId> all = worse(Outlook{draft, plan.day, step}, best);
    if (all.empty() && plan.steps[step].kind == StepKind::Work && plan.steps[step].by)
        all = worse(Outlook{draft, Date{Day{*plan.steps[step].by} - std::chrono::days{1}}}, best);
    return all;
}

Date last_day(const Plan& plan) {
    Date day = plan.today;
    for (const PlanStep& step : plan.steps)
        if (step.by)
            day = std::max(day, *step.by);
    return day;
}

/// Drops what nothing needs, the latest first. More than once: what only belonged to a dropped step goes with it.
void keep_what_is_needed(Draft& draft) {
    Plan& plan = draft.plan;
    const std::vector<Standing> best = standings(Outlook{draft, plan.day});
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = plan.steps.size(); i-- > 0;)
            if (plan.steps[i].closes = needed_for(draft, i, best); plan.steps[i].closes.empty()) {
                plan.steps.erase(plan.steps.begin() + static_cast<std::ptrdiff_t>(i));
                changed = true;
            }
        // Without what was dropped, all may be there earlier.
        if (const Date day = last_day(plan); day < plan.day && worse(Outlook{draft, day}, best).empty()) {
            plan.day = day;
            changed = true;
        }
    }
}

} // namespace

void Draft::add(PlanStep step) {
    if (step.by)
        plan.day = std::max(plan.day, *step.by);
    plan.steps.push_back(std::move(step));
}

Outlook::Outlook(const Draft& draft, Date day, std::optional<std::size_t> without)
    : portfolio{as_planned(draft.plan, draft.portfolio, without)}, dossier{make_dossier(draft.pack, portfolio, day)} {
    for (const Requirement& requirement : draft.category.requirements)
        findings.push_back(assess(requirement, draft.category, dossier));
}

Plan plan_for(const RulePack& pack, const Portfolio& portfolio, const Category& category, Date today) {
    Draft draft{pack, portfolio, category, {}};
    draft.plan.category = category.id;
    draft.plan.today = draft.plan.day = today;
    plan_what_lies_ahead(draft);
    // What one step takes from another is made good in a second round: the day moves, and a membership may end by then.
    constexpr int most_rounds = 3;
    bool any_left = true;
    for (int round = 0; any_left && round < most_rounds; ++round)
        for (const Phase phase : phases)
            if (any_left = plan_phase(phase, draft); !any_left)
                break;
    keep_what_is_needed(draft);
    add_questions(draft);
    put_in_order(draft);
    return std::move(draft.plan);
}

Portfolio as_planned(const Plan& plan, const Portfolio& portfolio, std::optional<std::size_t> without) {
    Portfolio planned = portfolio;
    const auto is_planned = [&](EvidenceRef ref) {
        for (std::size_t i = 0; i < plan.steps.size(); ++i)
            if (i != without && plan.steps[i].kind == StepKind::Planned && plan.steps[i].about == ref)
                return true;
        return false;
    };
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        if (i != without)
            planned = with_imagined(std::move(planned), plan.steps[i].becomes);
    // Last, since a step may become a copy of such an entry: with its transcript, or with more families.
    for (const Ahead& ahead : entries_ahead(portfolio, plan.today))
        if (!is_planned(ahead.ref))
            put_off(planned, ahead.ref);
    return planned;
}

} // namespace imh
