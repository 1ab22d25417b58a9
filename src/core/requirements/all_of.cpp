#include "core/requirements/all_of.h"

#include <algorithm>

#include "core/requirement.h"

namespace imh {

Finding assess(const AllOf& terms, const Category& category, const Dossier& dossier) {
    Finding finding;
    finding.standing = Standing::Met;
    finding.parts.reserve(terms.parts.size());
    for (const Requirement& part : terms.parts) {
        finding.parts.push_back(assess(part, category, dossier));
        finding.standing = std::max(finding.standing, finding.parts.back().standing);
    }
    return finding;
}

} // namespace imh
