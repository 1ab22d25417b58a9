// What needs no search: degrees, declarations, signatures, transcripts, membership.

#include <algorithm>

#include "core/plan_making.h"
#include "core/what_if.h"

namespace imh {

void plan_degree(const DegreeTerms& terms, const Gap& gap, Draft& draft) {
    const std::vector<DegreeKind>& kinds = !terms.enough.empty()              ? terms.enough
                                           : !terms.enough_if_related.empty() ? terms.enough_if_related
                                                                              : terms.reviewer;
    if (kinds.empty())
        return;
    PlanStep step = step_for(StepKind::Degree, gap);
    step.degree = kinds.front();
    Degree degree;
    degree.id = imagined_id(draft.next_number(), "degree");
    degree.kind = step.degree;
    degree.conferred = draft.plan.today; // its true day is not known: all others are counted from it
    degree.related_field = Answer::Yes;
    degree.transcript = Answer::Yes;
    step.becomes.degrees = {std::move(degree)};
    draft.add(std::move(step));
}

void plan_declaration(const DeclarationTerms& terms, const Gap& gap, Draft& draft) {
    PlanStep step = step_for(StepKind::Lead, gap);
    step.name = terms.declaration;
    step.becomes.declarations[terms.declaration].answer = Answer::Yes;
    draft.add(std::move(step));
}

void plan_signatures(const Signatures& terms, const Gap& gap, const Outlook& outlook, Draft& draft) {
    for (const std::string& document : terms.documents) {
        const auto& ledger = gap.finding->ledger;
        const bool is_signed = std::any_of(ledger.begin(), ledger.end(), [&](const Line& line) {
            return line.verdict == Verdict::Counted && outlook.portfolio.signatures[line.evidence.index].document == document;
        });
        if (is_signed)
            continue;
        PlanStep step = step_for(StepKind::Sign, gap);
        step.name = document;
        step.becomes.signatures = {{imagined_id(draft.next_number(), "signature"), document, draft.plan.today, {}}};
        draft.add(std::move(step));
    }
}

void plan_transcripts(const Gap& gap, const Outlook& outlook, Draft& draft) {
    for (const Line& line : gap.finding->ledger) {
        if (line.reason != Reason::TranscriptMissing)
            continue;
        PlanStep step = step_for(StepKind::Transcript, gap);
        step.about = line.evidence;
        if (line.evidence.kind == EvidenceKind::Degree) {
            step.becomes.degrees = {outlook.portfolio.degrees[line.evidence.index]};
            step.becomes.degrees[0].transcript = Answer::Yes;
        } else {
            step.becomes.courses = {outlook.portfolio.courses[line.evidence.index]};
            step.becomes.courses[0].transcript = Answer::Yes;
        }
        draft.add(std::move(step));
    }
}

void plan_membership(const Gap& gap, const Outlook& outlook, Draft& draft) {
    PlanStep step = step_for(StepKind::Join, gap);
    // One that ends before everything else is there is renewed.
    for (const Line& line : gap.finding->ledger)
        if (line.reason == Reason::MembershipEnded && outlook.portfolio.memberships[line.evidence.index].to >= draft.plan.today)
            step.about = line.evidence;
    Membership membership;
    membership.id = imagined_id(draft.next_number(), "membership");
    membership.infant_mental_health = Answer::Yes;
    membership.from = draft.plan.today;
    step.becomes.memberships = {std::move(membership)};
    draft.add(std::move(step));
}

} // namespace imh
