#include "core/requirements/declaration.h"

#include "core/dossier.h"
#include "core/questions.h"

namespace imh {

Finding assess(const DeclarationTerms& terms, const Category&, const Dossier& dossier) {
    const auto& declarations = dossier.portfolio->declarations;
    const auto said = declarations.find(terms.declaration);
    Finding finding;
    switch (said == declarations.end() ? Answer::Unsaid : said->second.answer) {
    case Answer::Yes:
        finding.standing = Standing::Met;
        list_for_reviewer(finding, Reason::DeclaredForReviewer);
        break;
    case Answer::No:
        finding.standing = Standing::NotMet;
        finding.ledger.push_back({{}, Verdict::SetAside, Reason::DeclaredNo});
        break;
    case Answer::Partly:
    case Answer::Unsaid:
        finding.standing = Standing::Reviewer;
        ask(finding, Reason::DeclarationUnsaid);
        break;
    }
    return finding;
}

} // namespace imh
