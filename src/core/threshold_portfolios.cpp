#include "core/threshold_portfolios.h"

#include <algorithm>
#include <vector>

namespace imh {
namespace {

/// What counts, or at least may, where nothing surely does: the last of the kind in the ledger, which is in order of time.
const Line* last_counting(const Finding& finding, EvidenceKind kind) {
    const Line* found = nullptr;
    for (const Line& line : finding.ledger)
        if (line.evidence.kind == kind && line.verdict != Verdict::SetAside
            && (found == nullptr || line.verdict >= found->verdict))
            found = &line;
    return found;
}

const Line* longest(const Finding& finding) {
    const Line* found = nullptr;
    for (const Line& line : finding.ledger)
        if (line.evidence.kind == EvidenceKind::Job && line.verdict != Verdict::SetAside
            && (found == nullptr || line.amount > found->amount))
            found = &line;
    return found;
}

Date months_before(Date day, int months) {
    const Month month = month_from_number(month_number(month_of(day)) - months);
    const Date moved = month / day.day();
    return moved.ok() ? moved : Date{month / std::chrono::last};
}

} // namespace

std::optional<Portfolio> with_training_hours(const Portfolio& portfolio, const Finding& finding,
                                             const TrainingAmount& amount) {
    const Line* line = last_counting(finding, EvidenceKind::Training);
    if (line == nullptr)
        return std::nullopt;
    Portfolio made = portfolio;
    made.trainings = {portfolio.trainings[line->evidence.index]};
    made.trainings.front().hours = amount.hours;
    made.trainings.front().rsc_hours = std::min(amount.on_rsc, amount.hours);
    made.trainings.front().dei_hours = std::min(amount.on_dei, amount.hours);
    for (Course& course : made.courses) {
        course.hours.reset();
        course.rsc_hours.reset();
        course.dei_hours.reset();
    }
    return made;
}

std::optional<Portfolio> with_rsc(const Portfolio& portfolio, const Finding& finding, const RscAmount& amount) {
    const Line* line = last_counting(finding, EvidenceKind::Session);
    if (line == nullptr || !portfolio.sessions[line->evidence.index].from || amount.months < 1)
        return std::nullopt;
    Session last = portfolio.sessions[line->evidence.index];
    last.to.reset();
    Session first = last;
    first.id.text += "-first";
    first.from = months_before(*last.from, amount.months - 1);
    const bool two = amount.months > 1;
    first.hours = two ? amount.hours / 2 : Minutes{};
    last.hours = amount.hours - *first.hours;
    first.about_rsc = std::min(*first.hours, amount.about_rsc);
    last.about_rsc = std::min(*last.hours, amount.about_rsc - *first.about_rsc);
    Portfolio made = portfolio;
    made.sessions = {last};
    if (two)
        made.sessions.push_back(first);
    return made;
}

std::optional<Portfolio> with_work(const Portfolio& portfolio, const Finding& finding, std::optional<Day> from,
                                   std::optional<int> families) {
    const Line* line = longest(finding);
    if (line == nullptr)
        return std::nullopt;
    Portfolio made = portfolio;
    Job& job = made.jobs[line->evidence.index];
    if (from) {
        job.from = Date{*from};
        job.to.reset();
    }
    if (families)
        job.families = families;
    // Other work of the kind would count beside it.
    const EvidenceId kept = job.id;
    for (const Line& other : finding.ledger)
        if (other.evidence.kind == EvidenceKind::Job && other.verdict != Verdict::SetAside
            && portfolio.jobs[other.evidence.index].id != kept)
            std::erase_if(made.jobs,
                          [&](const Job& each) { return each.id == portfolio.jobs[other.evidence.index].id; });
    return made;
}

Portfolio without_area(Portfolio portfolio, const AreaId& area) {
    const auto forget = [&](auto& entries) {
        for (auto& entry : entries)
            std::erase(entry.areas, area);
    };
    const auto forget_if_said = [&](auto& entries) {
        for (auto& entry : entries)
            if (entry.areas)
                std::erase(*entry.areas, area);
    };
    forget_if_said(portfolio.trainings);
    forget_if_said(portfolio.courses);
    forget(portfolio.jobs);
    forget(portfolio.sessions);
    return portfolio;
}

std::optional<Portfolio> with_slots_filled(const Portfolio& portfolio, const Finding& finding,
                                           std::optional<std::size_t> missing) {
    Portfolio made = portfolio;
    made.references.clear();
    for (std::size_t slot = 0; slot < finding.slots.size(); ++slot) {
        if (finding.slots[slot].reference.kind != EvidenceKind::Reference)
            return std::nullopt;
        if (slot != missing)
            made.references.push_back(portfolio.references[finding.slots[slot].reference.index]);
    }
    return made;
}

Day start_of_months(Day last, int months) {
    const Date after{last + std::chrono::days{1}};
    const Month month = month_from_number(month_number(month_of(after)) - months);
    const Date first = month / after.day();
    // A day that the month lacks is the first of the month after it, as in completed_months.
    return first.ok() ? Day{first} : Day{month / std::chrono::last} + std::chrono::days{1};
}

} // namespace imh
