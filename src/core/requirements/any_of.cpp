#include "core/requirements/any_of.h"

#include <algorithm>

#include "core/requirement.h"

namespace imh {

namespace {

/// An alternative that is not taken asks nobody anything; its ledger still tells how far it goes.
void silence(Finding& finding) {
    finding.questions.clear();
    for (Finding& part : finding.parts)
        silence(part);
}

} // namespace

Finding assess(const AnyOf& terms, const Category& category, const Dossier& dossier) {
    Finding finding;
    finding.parts.reserve(terms.parts.size());
    for (const Requirement& part : terms.parts) {
        finding.parts.push_back(assess(part, category, dossier));
        finding.standing = std::min(finding.standing, finding.parts.back().standing);
    }
    for (Finding& part : finding.parts)
        if (part.standing > finding.standing)
            silence(part);
    return finding;
}

} // namespace imh
