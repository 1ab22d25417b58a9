// Months of work take time: the day on which they are there is found by halving, since more days of the same job
// never make fewer months.

#include <algorithm>

#include "core/plan_making.h"
#include "core/requirements/work_time.h"
#include "core/what_if.h"

namespace imh {

namespace {

/// All that months of work depend on.
Portfolio only_work(const Portfolio& portfolio) {
    Portfolio part;
    part.degrees = portfolio.degrees;
    part.courses = portfolio.courses;
    part.jobs = portfolio.jobs;
    part.people = portfolio.people;
    return part;
}

/// The job that serves the terms and still runs on the dossier's day: a sure one before one in doubt, then the oldest.
const JudgedJob* running_job(const std::vector<JudgedJob>& jobs, const Dossier& dossier) {
    const JudgedJob* best = nullptr;
    for (const JudgedJob& job : jobs) {
        if (job.internship || job.segment_count == 0)
            continue;
        const WorkSegment& last = job.segments[job.segment_count - 1];
        const bool runs = last.span.last == Day{dossier.today} && last.judged.truth != Truth::No;
        if (runs && (!best || last.judged.truth > best->segments[best->segment_count - 1].judged.truth))
            best = &job;
    }
    return best;
}

void say_yes(Job& job, JobFact fact) { job.facts[static_cast<std::size_t>(fact)] = Answer::Yes; }

/// The kind of work that RS/C of this category is to be received in, so that one new job serves both.
void add_facts_for_supervision(const Category& category, Job& job) {
    for (const Requirement& requirement : category.requirements)
        if (const auto* terms = std::get_if<ReflectiveSupervision>(&requirement.terms))
            for (const JobFact fact : terms->during)
                say_yes(job, fact);
}

Job new_job(const Work& terms, Date from, Draft& draft) {
    Job job;
    job.id = imagined_id(draft.next_number(), "job");
    job.kind = terms.kind;
    job.from = from;
    job.hours_per_week = 20; // half of a full week, the least that is asked for without a doubt
    job.families = 0;
    job.facts.fill(Answer::No);
    for (const JobCondition& condition : terms.conditions)
        say_yes(job, condition.fact);
    if (terms.kind == JobKind::Job)
        add_facts_for_supervision(draft.category, job);
    return job;
}

struct Months {
    const Work& terms;
    const Draft& draft;
    const Portfolio& portfolio; // with the job

    std::int64_t missing_on(Day day) const {
        const Dossier dossier = make_dossier(draft.pack, portfolio, Date{day});
        return std::max<std::int64_t>(terms.months - work_time(terms, dossier).possible_months, 0);
    }

    /// The first day on which there are enough, `from` or later; empty where the job does not bring them.
    std::optional<Date> first_day(Day from) const {
        const Day base = std::max(from, Day{draft.plan.day});
        Day enough = base + std::chrono::days{(missing_on(base) + 3) * 31};
        if (missing_on(enough) > 0)
            return std::nullopt;
        for (Day too_early = from - std::chrono::days{1}; enough - too_early > std::chrono::days{1};) {
            const Day middle = too_early + (enough - too_early) / 2;
            (missing_on(middle) == 0 ? enough : too_early) = middle;
        }
        return Date{enough};
    }
};

std::int64_t missing_families(const Finding& finding) {
    for (const SubMeasure& sub : finding.sub_measures)
        if (sub.name == "families")
            return std::max<std::int64_t>(sub.measure.asked - sub.measure.possible, 0);
    return 0;
}

} // namespace

std::optional<Date> first_day_after(const std::optional<DegreeTerms>& after, const Dossier& dossier, Date tomorrow) {
    if (!after)
        return tomorrow;
    const AfterDegree found = after_degree(*after, dossier);
    const std::optional<Day> from = found.yes_from ? found.yes_from : found.maybe_from;
    return from ? std::optional{std::max(tomorrow, Date{*from})} : std::nullopt;
}

void plan_work(const Work& terms, const Gap& gap, const Outlook& outlook, Draft& draft) {
    const Day today{draft.plan.today};
    const Measure& measure = gap.finding->measure;
    const bool too_few = measure.possible < measure.asked;
    const auto start = first_day_after(terms.after, outlook.dossier, Date{today + std::chrono::days{1}});
    if (!start)
        return plan_degree(*terms.after, gap, draft);

    PlanStep step = step_for(StepKind::Work, gap);
    step.families = static_cast<int>(missing_families(*gap.finding));
    Portfolio work = only_work(outlook.portfolio);
    const std::vector<JudgedJob> jobs = judged_jobs(terms, outlook.dossier);
    Day search_from = today;
    if (const JudgedJob* running = running_job(jobs, outlook.dossier)) {
        step.about = running->entry->ref;
        Job job = *running->entry->job;
        const bool changes = (job.to && too_few) || step.families > 0;
        if (too_few)
            job.to.reset();
        if (step.families > 0)
            job.families = job.families.value_or(0) + step.families;
        work.jobs[step.about.index] = job;
        if (changes)
            step.becomes.jobs = {std::move(job)};
        if (is_imagined(outlook.portfolio.jobs[step.about.index].id))
            step.about = {};
    } else {
        Job job = new_job(terms, *start, draft);
        job.families = step.families;
        work.jobs.push_back(job);
        step.becomes.jobs = {std::move(job)};
        search_from = Day{*start};
    }
    if (too_few) {
        const Months months{terms, draft, work};
        step.months = static_cast<int>(months.missing_on(today));
        step.months_at_most = static_cast<int>(measure.asked - measure.sure);
        step.by = months.first_day(search_from);
    }
    draft.add(std::move(step));
}

void plan_work_for_supervision(const ReflectiveSupervision& terms, const Gap& gap, Date from, Draft& draft) {
    PlanStep step = step_for(StepKind::Work, gap);
    Work work;
    Job job = new_job(work, from, draft);
    for (const JobFact fact : terms.during)
        say_yes(job, fact);
    step.becomes.jobs = {std::move(job)};
    draft.add(std::move(step));
}

} // namespace imh
