#include "core/requirements/membership.h"

#include <algorithm>
#include <vector>

#include "core/dossier.h"
#include "core/questions.h"

namespace imh {

namespace {

Line line_of(EvidenceRef ref, const Membership& membership, Date today) {
    if (membership.from && *membership.from > today)
        return {ref, Verdict::SetAside, Reason::LiesAhead};
    if (membership.to && *membership.to < today)
        return {ref, Verdict::SetAside, Reason::MembershipEnded};
    switch (membership.infant_mental_health) {
    case Answer::Yes: return {ref, Verdict::Counted};
    case Answer::No: return {ref, Verdict::SetAside, Reason::NotImhAssociation};
    case Answer::Partly:
    case Answer::Unsaid: break;
    }
    return {ref, Verdict::Open, Reason::MembershipKindUnsaid};
}

} // namespace

Finding assess(const MembershipTerms&, const Category&, const Dossier& dossier) {
    Finding finding;
    Verdict best = Verdict::SetAside;
    for (const EvidenceRef ref : dossier.memberships) {
        finding.ledger.push_back(line_of(ref, dossier.portfolio->memberships[ref.index], dossier.today));
        best = std::max(best, finding.ledger.back().verdict);
    }
    finding.standing = best == Verdict::Counted ? Standing::Met
                       : best == Verdict::Open  ? Standing::Reviewer
                                                : Standing::NotMet;
    if (finding.standing == Standing::Reviewer)
        for (const Line& line : finding.ledger)
            if (line.verdict == Verdict::Open)
                ask(finding, line.reason, line.evidence);
    return finding;
}

} // namespace imh
