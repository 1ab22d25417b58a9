#include "core/requirements/unknown.h"

#include "core/questions.h"

namespace imh {

Finding assess(const UnknownTerms&, const Category&, const Dossier&) {
    Finding finding;
    finding.standing = Standing::Reviewer;
    ask(finding, Reason::RuleUnknown);
    return finding;
}

} // namespace imh
