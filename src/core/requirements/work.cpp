// Each job is cut into segments that are judged alike (job_judging), and the unions of these give the months
// (work_time). In the ledger, days that surely qualify belong to the job that began first; jobs come by first
// day, so what a job owns is the tail of its span that no earlier one reaches.

#include "core/requirements/work.h"

#include <algorithm>
#include <span>
#include <utility>

#include "core/dossier.h"
#include "core/questions.h"
#include "core/requirements/work_time.h"

namespace imh {

namespace {

/// Adds to the line of the same entry and reason, or begins one.
void add_line(Finding& finding, const Line& line) {
    if (line.amount == 0)
        return;
    for (auto earlier = finding.ledger.rbegin();
         earlier != finding.ledger.rend() && earlier->evidence == line.evidence; ++earlier)
        if (earlier->verdict == line.verdict && earlier->reason == line.reason && earlier->fact == line.fact) {
            earlier->amount += line.amount;
            return;
        }
    finding.ledger.push_back(line);
}

/// The ledger of one job after the other; keeps how far the earlier ones reach.
class WorkLedger {
public:
    WorkLedger(Finding& finding, const WorkTime& time, bool half_time_asked)
        : finding_{finding}, time_{time}, half_time_asked_{half_time_asked} {}

    void add(const JudgedJob& job) {
        const EvidenceRef ref = job.entry->ref;
        if (job.segment_count == 0) { // undated or ahead: named, without an amount
            const Judged& whole = job.whole;
            if (whole.truth == Truth::No || !job.undated)
                finding_.ledger.push_back({ref, Verdict::SetAside,
                                           whole.truth == Truth::No ? whole.reason : job.entry->why_no_span, 0,
                                           whole.fact});
            else
                finding_.ledger.push_back({ref, Verdict::Open, Reason::DatesUnsaid});
            return;
        }
        for (std::size_t i = 0; i < job.segment_count; ++i) {
            const auto& [span, judged] = job.segments[i];
            if (judged.truth == Truth::No)
                add_line(finding_, {ref, Verdict::SetAside, judged.reason, span.days(), judged.fact});
            else if (job.internship)
                add_internship(ref, span);
            else if (judged.truth == Truth::Yes)
                add_sure(ref, span);
            else
                add_open(ref, span, judged);
        }
    }

private:
    /// What no earlier span reaches; empty where nothing is left.
    static std::optional<DaySpan> owned(DaySpan span, std::optional<Day>& reached) {
        const Day last = span.last;
        if (reached)
            span.first = std::max(span.first, *reached + std::chrono::days{1});
        reached = reached ? std::max(*reached, last) : last;
        return span.first <= last ? std::optional{span} : std::nullopt;
    }

    void add_sure(EvidenceRef ref, DaySpan span) {
        const auto own = owned(span, sure_reached_);
        const std::int64_t days = own ? own->days() : 0;
        const std::int64_t counted = own && half_time_asked_ ? time_.sure.days_in(*own) : days;
        const std::int64_t unsaid = own && half_time_asked_ ? time_.half_time.unsaid.days_in(*own) : 0;
        add_line(finding_, {ref, Verdict::Counted, Reason::None, counted});
        add_line(finding_, {ref, Verdict::Open, Reason::HalfTimeUnsaid, unsaid});
        add_line(finding_, {ref, Verdict::Open, Reason::BelowHalfTime, days - counted - unsaid});
        add_line(finding_, {ref, Verdict::SetAside, Reason::OverlapsOtherJob, span.days() - days});
    }

    void add_open(EvidenceRef ref, DaySpan span, const Judged& judged) {
        const std::int64_t overlapped = time_.sure.days_in(span);
        add_line(finding_, {ref, Verdict::Open, judged.reason, span.days() - overlapped, judged.fact});
        add_line(finding_, {ref, Verdict::SetAside, Reason::OverlapsOtherJob, overlapped});
    }

    void add_internship(EvidenceRef ref, DaySpan span) {
        const auto own = owned(span, internship_reached_);
        const std::int64_t days = own ? own->days() : 0;
        const std::int64_t worked = own ? time_.sure.days_in(*own) : 0;
        const std::int64_t credited = own ? time_.credited.days_in(*own) : 0;
        add_line(finding_, {ref, Verdict::Open, Reason::Internship, credited});
        add_line(finding_, {ref, Verdict::SetAside, Reason::InternshipCap, days - worked - credited});
        add_line(finding_, {ref, Verdict::SetAside, Reason::OverlapsOtherJob, span.days() - days + worked});
    }

    Finding& finding_;
    const WorkTime& time_;
    bool half_time_asked_;
    std::optional<Day> sure_reached_;
    std::optional<Day> internship_reached_;
};

/// Families of all jobs that qualify, in whole or in part; not said leaves room for any number.
Measure families_served(const Work& terms, const std::vector<JudgedJob>& jobs) {
    Measure families{Unit::Families, 0, 0, terms.families};
    bool unsaid = false;
    for (const JudgedJob& job : jobs) {
        const Truth truth = job.truth();
        if (truth == Truth::No)
            continue;
        unsaid = unsaid || !job.entry->job->families;
        families.possible += job.entry->job->families.value_or(0);
        if (truth == Truth::Yes)
            families.sure += job.entry->job->families.value_or(0);
    }
    if (unsaid)
        families.possible = std::max(families.possible, families.asked);
    return families;
}

/// Once for each entry, reason and fact.
void ask_once(Finding& finding, Reason reason, EvidenceRef ref, std::uint8_t fact) {
    for (auto asked = finding.questions.rbegin();
         asked != finding.questions.rend() && asked->evidence == ref; ++asked)
        if (asked->reason == reason && asked->fact == fact)
            return;
    ask(finding, reason, ref, fact);
}

struct Undecided {
    bool months = false;
    bool families = false;
};

/// `lines` are those of the job in the ledger.
void ask_about(Finding& finding, const Work& terms, const Dossier& dossier, const JudgedJob& job,
               std::span<const Line> lines, Undecided undecided) {
    const EvidenceRef ref = job.entry->ref;
    const Truth truth = job.truth();
    const std::optional<int> families = job.entry->job->families;
    const auto is_open = [](const Line& line) { return line.verdict == Verdict::Open; };
    const bool open_days = undecided.months && std::any_of(lines.begin(), lines.end(), is_open);
    const bool open_families = undecided.families && truth == Truth::Maybe && families != 0;
    if (open_days || open_families) {
        for_doubts(terms, *job.entry, dossier,
                   [&](const Judged& doubt) { ask_once(finding, doubt.reason, ref, doubt.fact); });
        for (std::size_t i = 0; i < job.segment_count; ++i)
            if (job.segments[i].judged.truth == Truth::Maybe)
                ask_once(finding, job.segments[i].judged.reason, ref, job.segments[i].judged.fact);
    }
    if (job.undated && open_families)
        ask_once(finding, Reason::DatesUnsaid, ref, 0);
    if (open_days)
        for (const Line& line : lines)
            if (is_open(line))
                ask_once(finding, line.reason, ref, line.fact);
    if (undecided.families && truth != Truth::No && !families)
        ask_once(finding, Reason::FamiliesUnsaid, ref, 0);
}

/// What rests on the applicant's word is listed, whatever the standing.
void list_declared(Finding& finding, const Work& terms, const std::vector<JudgedJob>& jobs) {
    for (const JudgedJob& job : jobs) {
        if (job.truth() == Truth::No)
            continue;
        for (const JobCondition& condition : terms.conditions)
            if (condition.declared && job.entry->job->fact(condition.fact) == Answer::Yes)
                list_for_reviewer(finding, Reason::DeclaredForReviewer, job.entry->ref,
                                  static_cast<std::uint8_t>(condition.fact));
    }
}

} // namespace

Finding assess(const Work& terms, const Category&, const Dossier& dossier) {
    const WorkTime time = work_time(terms, dossier);
    Finding finding;
    finding.ledger_unit = Unit::Days;
    finding.ledger.reserve(time.jobs.size() * 2);
    WorkLedger ledger{finding, time, terms.half_time_asked};
    std::vector<std::size_t> line_ends; // in the ledger, by job
    line_ends.reserve(time.jobs.size());
    for (const JudgedJob& job : time.jobs) {
        ledger.add(job);
        line_ends.push_back(finding.ledger.size());
    }

    finding.measure = {Unit::Months, completed_months(time.sure.spans()), time.possible_months, terms.months};
    const Standing by_months = standing_of(finding.measure);
    Standing by_families = Standing::Met;
    if (terms.families > 0) {
        const Measure families = families_served(terms, time.jobs);
        by_families = standing_of(families);
        finding.sub_measures.push_back({"families", families});
    }
    finding.standing = std::max(by_months, by_families);
    if (finding.standing == Standing::Reviewer) {
        const Undecided undecided{by_months == Standing::Reviewer, by_families == Standing::Reviewer};
        std::size_t begin = 0;
        for (std::size_t i = 0; i < time.jobs.size(); begin = line_ends[i++])
            ask_about(finding, terms, dossier, time.jobs[i],
                      std::span{finding.ledger}.subspan(begin, line_ends[i] - begin), undecided);
    }
    list_declared(finding, terms, time.jobs);
    return finding;
}

std::vector<JobTime> job_times(const Work& terms, const Dossier& dossier) {
    std::vector<JobTime> times;
    const std::vector<JudgedJob> jobs = judged_jobs(terms, dossier);
    for (std::size_t entry = 0; entry < jobs.size(); ++entry) {
        if (jobs[entry].internship)
            continue;
        JobTime time{entry, {}, {}};
        for (std::size_t i = 0; i < jobs[entry].segment_count; ++i) {
            const auto& [span, judged] = jobs[entry].segments[i];
            if (judged.truth == Truth::Yes)
                time.sure.push_back(span);
            if (judged.truth != Truth::No)
                time.possible.push_back(span);
        }
        if (!time.possible.empty())
            times.push_back({entry, joined(std::move(time.sure)), joined(std::move(time.possible))});
    }
    return times;
}

} // namespace imh
