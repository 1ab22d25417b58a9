#include "core/entry_standing.h"

#include <algorithm>
#include <utility>

#include "core/sorted.h"

namespace imh {

namespace {

void add_share(std::vector<EntryShare>& shares, EntryShare share) {
    const auto same = std::find_if(shares.begin(), shares.end(), [&](const EntryShare& each) {
        return each.requirement == share.requirement && each.line.verdict == share.line.verdict
               && each.line.reason == share.line.reason && each.line.fact == share.line.fact;
    });
    if (same == shares.end())
        shares.push_back(share);
    else
        same->line.amount += share.line.amount;
}

std::vector<EntryShare> shares_in(const Category& category, const Finding& finding, EvidenceRef entry) {
    std::vector<EntryShare> shares;
    const Requirement* requirement = find_requirement(category, finding.requirement);
    for (const Line& line : finding.ledger)
        if (requirement && line.evidence == entry)
            add_share(shares, {requirement, finding.ledger_unit, line});
    sort_stably(shares, [](const EntryShare& a, const EntryShare& b) { return a.line.verdict > b.line.verdict; });

    const std::size_t own = shares.size();
    for (const Finding& part : finding.parts)
        for (EntryShare& share : shares_in(category, part, entry))
            shares.push_back(share);
    if (requirement && std::holds_alternative<AnyOf>(requirement->terms)) {
        const auto first = shares.begin() + static_cast<std::ptrdiff_t>(own);
        const auto set_aside = [](const EntryShare& share) { return share.line.verdict == Verdict::SetAside; };
        const bool all = std::all_of(first, shares.end(), set_aside);
        shares.erase(all && first != shares.end() ? first + 1 : std::remove_if(first, shares.end(), set_aside),
                     shares.end());
    }
    return shares;
}

void add_questions(const Category& category, const Finding& finding, EvidenceRef entry,
                   std::vector<EntryQuestion>& questions) {
    const Requirement* requirement = find_requirement(category, finding.requirement);
    for (const Question& question : finding.questions) {
        const auto same = [&](const EntryQuestion& each) { return each.question == question; };
        if (requirement && question.decides && question.evidence == entry
            && std::none_of(questions.begin(), questions.end(), same))
            questions.push_back({requirement, question});
    }
    for (const Finding& part : finding.parts)
        add_questions(category, part, entry, questions);
}

bool shows(const AreaFinding& area, EvidenceRef entry) {
    return std::find(area.shown_by.begin(), area.shown_by.end(), entry) != area.shown_by.end();
}

std::size_t areas_in(const Finding& finding, EvidenceRef entry) {
    std::size_t shown = 0;
    for (const AreaFinding& area : finding.areas)
        shown += shows(area, entry);
    for (const Finding& part : finding.parts)
        shown += areas_in(part, entry);
    return shown;
}

void mark(const Finding& finding, EvidenceKind kind, std::vector<EntryMark>& marks) {
    const auto at = [&](EvidenceRef ref) -> EntryMark* {
        return ref.kind == kind && ref.index < marks.size() ? &marks[ref.index] : nullptr;
    };
    // Papers about an entry, such as its transcript, don't make the entry itself count.
    if (finding.stage == Stage::Experience)
        for (const Line& line : finding.ledger)
            if (EntryMark* entry = at(line.evidence)) {
                entry->counts = entry->counts || line.verdict == Verdict::Counted;
                entry->open = entry->open || line.verdict == Verdict::Open;
            }
    for (const AreaFinding& area : finding.areas)
        for (const EvidenceRef ref : area.shown_by)
            if (EntryMark* entry = at(ref))
                entry->counts = true;
    for (const Question& question : finding.questions)
        if (EntryMark* entry = at(question.evidence); entry && question.decides && question.applicant)
            entry->asked = true;
    for (const Finding& part : finding.parts)
        mark(part, kind, marks);
}

} // namespace

Verdict EntryStanding::verdict() const {
    Verdict best = areas > 0 ? Verdict::Counted : Verdict::SetAside;
    for (const EntryShare& share : shares)
        if (share.requirement->stage == Stage::Experience)
            best = std::max(best, share.line.verdict);
    return best;
}

EntryStanding entry_standing(const Category& category, const CategoryAssessment& assessment, EvidenceRef entry) {
    EntryStanding standing;
    for (const Finding& finding : assessment.findings) {
        for (EntryShare& share : shares_in(category, finding, entry))
            standing.shares.push_back(share);
        add_questions(category, finding, entry, standing.questions);
        standing.areas += areas_in(finding, entry);
    }
    return standing;
}

std::vector<EntryMark> entry_marks(const CategoryAssessment& assessment, EvidenceKind kind, std::size_t count) {
    std::vector<EntryMark> marks(count);
    for (const Finding& finding : assessment.findings)
        mark(finding, kind, marks);
    return marks;
}

} // namespace imh
