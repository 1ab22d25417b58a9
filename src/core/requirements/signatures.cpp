#include "core/requirements/signatures.h"

#include <algorithm>

#include "core/dossier.h"
#include "core/questions.h"

namespace imh {

Finding assess(const Signatures& terms, const Category&, const Dossier& dossier) {
    const auto& signatures = dossier.portfolio->signatures;
    Finding finding;
    finding.ledger_unit = Unit::Documents;
    std::vector<bool> is_signed(terms.documents.size());
    for (const EvidenceRef ref : dossier.signatures) {
        const Signature& signature = signatures[ref.index];
        const auto document = std::find(terms.documents.begin(), terms.documents.end(), signature.document);
        const auto place = static_cast<std::size_t>(document - terms.documents.begin());
        // An entry without its day says that it is signed.
        if (signature.signed_on && *signature.signed_on > dossier.today) {
            finding.ledger.push_back({ref, Verdict::SetAside, Reason::LiesAhead, 1});
        } else if (document == terms.documents.end()) {
            finding.ledger.push_back({ref, Verdict::SetAside, Reason::NotNeeded, 1});
        } else if (is_signed[place]) {
            finding.ledger.push_back({ref, Verdict::SetAside, Reason::EnteredTwice, 1});
        } else {
            is_signed[place] = true;
            finding.ledger.push_back({ref, Verdict::Counted, Reason::None, 1});
        }
    }
    const auto count = std::count(is_signed.begin(), is_signed.end(), true);
    finding.measure = {Unit::Documents, count, count, static_cast<std::int64_t>(terms.documents.size())};
    finding.standing = standing_of(finding.measure);
    return finding;
}

} // namespace imh
