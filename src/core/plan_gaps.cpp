// What is missing, down to requirements without parts; and what lies ahead as entered.

#include <algorithm>
#include <tuple>

#include "core/plan_making.h"
#include "core/sorted.h"

namespace imh {

namespace {

constexpr int most_months_ahead = 12; // what is entered for later than that is not waited for
const Date never{std::chrono::year{2199} / 12 / 31};

/// How much of it is there, in thousandths; what can't be measured is there or not.
std::int64_t share_of(const Finding& finding) {
    return finding.measure.asked > 0 ? finding.measure.possible * 1000 / finding.measure.asked : 0;
}

void add_nearest(const AnyOf& any, const Finding& finding, std::vector<Gap>& gaps) {
    if (finding.parts.empty())
        return;
    const auto nearest = std::max_element(finding.parts.begin(), finding.parts.end(), [](const Finding& a, const Finding& b) {
        return share_of(a) < share_of(b);
    });
    const std::size_t first = gaps.size();
    const auto place = static_cast<std::size_t>(nearest - finding.parts.begin());
    add_gaps(any.parts[place], *nearest, gaps);
    for (std::size_t gap = first; gap < gaps.size(); ++gap)
        for (std::size_t other = 0; other < any.parts.size(); ++other)
            if (other != place)
                gaps[gap].instead.push_back(any.parts[other].id);
}

void add_all(const std::vector<Requirement>& parts, const Finding& finding, std::vector<Gap>& gaps) {
    for (std::size_t i = 0; i < finding.parts.size(); ++i)
        add_gaps(parts[i], finding.parts[i], gaps);
}

bool lies_ahead(const std::optional<Date>& from, const std::optional<Date>& to, Date today) {
    return from && to.value_or(*from) > today;
}

} // namespace

void add_gaps(const Requirement& requirement, const Finding& finding, std::vector<Gap>& gaps) {
    if (finding.standing != Standing::NotMet)
        return;
    const std::size_t first = gaps.size();
    if (const auto* any = std::get_if<AnyOf>(&requirement.terms))
        add_nearest(*any, finding, gaps);
    else if (const auto* all = std::get_if<AllOf>(&requirement.terms))
        add_all(all->parts, finding, gaps);
    else if (const auto* apart = std::get_if<WorkApart>(&requirement.terms))
        add_all(apart->parts, finding, gaps);
    else
        gaps.push_back({&requirement, &finding, {}, {}});
    for (std::size_t i = first; i < gaps.size(); ++i)
        gaps[i].whole = requirement.id;
}

PlanStep step_for(StepKind kind, const Gap& gap) {
    PlanStep step;
    step.kind = kind;
    step.requirement = gap.requirement->id;
    step.closes = {gap.whole};
    step.instead = gap.instead;
    return step;
}

std::vector<Ahead> entries_ahead(const Portfolio& portfolio, Date today) {
    std::vector<Ahead> ahead;
    const auto add = [&](EvidenceKind kind, std::size_t place, const std::optional<Date>& from, const std::optional<Date>& to) {
        if (lies_ahead(from, to, today))
            ahead.push_back({{kind, static_cast<std::uint32_t>(place)}, to.value_or(*from)});
    };
    for (std::size_t i = 0; i < portfolio.degrees.size(); ++i)
        add(EvidenceKind::Degree, i, portfolio.degrees[i].conferred, {});
    for (std::size_t i = 0; i < portfolio.courses.size(); ++i)
        add(EvidenceKind::Course, i, portfolio.courses[i].from, portfolio.courses[i].to);
    for (std::size_t i = 0; i < portfolio.trainings.size(); ++i)
        add(EvidenceKind::Training, i, portfolio.trainings[i].from, portfolio.trainings[i].to);
    for (std::size_t i = 0; i < portfolio.jobs.size(); ++i) // a job that runs counts as it goes on
        add(EvidenceKind::Job, i, portfolio.jobs[i].from, {});
    for (std::size_t i = 0; i < portfolio.sessions.size(); ++i)
        add(EvidenceKind::Session, i, portfolio.sessions[i].from, portfolio.sessions[i].to);
    sort_stably(ahead, [&](const Ahead& a, const Ahead& b) {
        if (a.over != b.over || a.ref.kind != b.ref.kind)
            return std::tie(a.over, a.ref.kind) < std::tie(b.over, b.ref.kind);
        return id_text(portfolio, a.ref) < id_text(portfolio, b.ref);
    });
    return ahead;
}

void put_off(Portfolio& portfolio, EvidenceRef ref) {
    const std::size_t place = ref.index;
    const auto move = [](std::optional<Date>& from, std::optional<Date>& to) {
        from = never;
        if (to)
            to = never;
    };
    switch (ref.kind) {
    case EvidenceKind::Degree: portfolio.degrees[place].conferred = never; break;
    case EvidenceKind::Course: move(portfolio.courses[place].from, portfolio.courses[place].to); break;
    case EvidenceKind::Training: move(portfolio.trainings[place].from, portfolio.trainings[place].to); break;
    case EvidenceKind::Job: move(portfolio.jobs[place].from, portfolio.jobs[place].to); break;
    case EvidenceKind::Session: {
        Session& session = portfolio.sessions[place];
        session.from = never;
        if (session.to)
            session.to = never;
        break;
    }
    default: break;
    }
}

void plan_what_lies_ahead(Draft& draft) {
    const Date last{end_of_months(Day{draft.plan.today}, most_months_ahead)};
    std::vector<Ahead> ahead = entries_ahead(draft.portfolio, draft.plan.today);
    std::erase_if(ahead, [&](const Ahead& entry) { return entry.over > last; });
    if (ahead.empty())
        return;
    for (const Ahead& entry : ahead) {
        PlanStep step;
        step.kind = StepKind::Planned;
        step.about = entry.ref;
        step.by = entry.over;
        draft.add(std::move(step));
    }
    const auto nearer = [](const Finding& now, const Finding& then) {
        return then.standing < now.standing ||
               (now.standing != Standing::Met &&
                (then.measure.sure > now.measure.sure || then.measure.possible > now.measure.possible));
    };
    // By the same day, so that what time alone brings is no reason to wait.
    Draft without{draft.pack, draft.portfolio, draft.category, {}};
    without.plan.today = without.plan.day = draft.plan.today;
    const Outlook now{without, draft.plan.day};
    const Outlook then{draft, draft.plan.day};
    for (std::size_t i = 0; i < now.findings.size(); ++i)
        if (nearer(now.findings[i], then.findings[i]))
            return;
    draft.plan.steps.clear();
    draft.plan.day = draft.plan.today;
}

} // namespace imh
