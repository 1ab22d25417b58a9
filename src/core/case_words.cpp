// What came of a pack's cases, in words. Standings keep the names that they have in the files.

#include <algorithm>

#include "core/assess.h"
#include "core/cases.h"
#include "core/explain.h"
#include "core/explain_renewal.h"
#include "core/language.h"

namespace imh {
namespace {

const Finding* find_finding(const std::vector<Finding>& findings, const std::string& id) {
    for (const Finding& finding : findings) {
        if (finding.requirement.text == id)
            return &finding;
        if (const Finding* part = find_finding(finding.parts, id))
            return part;
    }
    return nullptr;
}

std::string told(const Explanation& explanation) {
    std::string text = explanation.summary;
    for (const std::string& why : explanation.why)
        text += (text.empty() ? "" : ". ") + why;
    return text;
}

/// The requirements that make a category what it is.
std::string deciding(const std::vector<Finding>& findings, Standing outcome) {
    std::string ids;
    for (const Finding& finding : findings)
        if (finding.standing == outcome)
            ids += (ids.empty() ? "" : ", ") + finding.requirement.text;
    return ids;
}

std::string why_of_renewal(const RulePack& pack, const Case& one, const std::string& id) {
    const Category* category = find_category(pack, one.renewal->category);
    if (category == nullptr)
        return {};
    const Holding holding{one.renewal->since, renewal_period(*category, Day{one.renewal->from})};
    const Renewal renewal = assess_renewal(pack, *category, holding, one.portfolio, one.day);
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < renewal.findings.size(); ++i) {
        if (renewal.findings[i].finding.requirement.text == id)
            return told(explain(renewal.findings[i], category->continuing[i], renewal, pack, one.portfolio));
        findings.push_back(renewal.findings[i].finding);
    }
    return deciding(findings, renewal.outcome);
}

std::string why_of(const RulePack& pack, const Case& one, const std::string& id) {
    const Assessment assessment = assess(pack, one.portfolio, one.day);
    for (std::size_t i = 0; i < pack.categories.size(); ++i) {
        const CategoryAssessment& judged = assessment.categories[i];
        if (judged.category.text == id)
            return deciding(judged.findings, judged.outcome);
        if (const Finding* finding = find_finding(judged.findings, id))
            return told(explain(*finding, pack.categories[i], pack, one.portfolio));
    }
    return {};
}

} // namespace

std::string agreement_words(const CaseRun& run) {
    static constexpr Text words{"{1} of {2} cases agree", "{1} de {2} casos coinciden"};
    return filled(words, {std::to_string(run.agreeing()), std::to_string(run.results.size())});
}

std::string disagreement_words(const RulePack& pack, const Case& one, const Disagreement& disagreement) {
    static constexpr Text otherwise{"{1}: expected {2}, got {3}", "{1}: se esperaba {2}, resultó {3}"};
    static constexpr Text unnamed{"{1}: not named by the case, {2} before the change and {3} after it",
                                  "{1}: el caso no lo nombra, {2} antes del cambio y {3} después"};
    std::string text = filled(disagreement.unnamed ? unnamed : otherwise,
                              {disagreement.of, name_of(disagreement.expected), name_of(disagreement.got)});
    const std::string why =
        one.renewal ? why_of_renewal(pack, one, disagreement.of) : why_of(pack, one, disagreement.of);
    return why.empty() ? text : text + " (" + why + ")";
}

} // namespace imh
