#include "core/assess.h"

#include <algorithm>

#include "core/dossier.h"

namespace imh {

namespace {

/// A step that only comes later makes nothing worse than met.
Standing worse(Standing so_far, Standing next) {
    return std::max(so_far, next == Standing::Later ? Standing::Met : next);
}

CategoryAssessment assess_category(const Category& category, const Dossier& dossier) {
    CategoryAssessment result;
    result.category = category.id;
    result.experience = Standing::Met;
    result.application = Standing::Met;
    result.findings.reserve(category.requirements.size());
    for (const Requirement& requirement : category.requirements) {
        result.findings.push_back(assess(requirement, category, dossier));
        const Standing standing = result.findings.back().standing;
        if (requirement.stage == Stage::Experience)
            result.experience = worse(result.experience, standing);
        if (requirement.stage == Stage::Application)
            result.application = worse(result.application, standing);
        if (standing == Standing::Later || (requirement.stage == Stage::AfterReview && standing != Standing::Met))
            result.pending.push_back(requirement.id);
        if (std::holds_alternative<UnknownTerms>(requirement.terms))
            result.unknown.push_back(requirement.id);
    }
    result.outcome = std::max(result.experience, result.application);
    return result;
}

std::vector<Notice> notices_of(const Dossier& dossier) {
    std::vector<Notice> notices;
    const auto note_doubles = [&notices](const auto& entries) {
        for (const auto& entry : entries)
            if (entry.double_entry)
                notices.push_back({Reason::EnteredTwice, entry.ref});
    };
    note_doubles(dossier.courses);
    for (const Lesson& training : dossier.trainings)
        if (training.double_entry)
            notices.push_back({Reason::EnteredTwice, training.ref});
        else if (training.broad)
            notices.push_back({Reason::BroadClaim, training.ref});
    note_doubles(dossier.jobs);
    note_doubles(dossier.sessions);
    return notices;
}

} // namespace

bool nothing_known_missing(const CategoryAssessment& assessment) {
    if (assessment.unknown.empty() || assessment.outcome != Standing::Reviewer)
        return false;
    return std::all_of(assessment.findings.begin(), assessment.findings.end(), [&](const Finding& finding) {
        const auto& unknown = assessment.unknown;
        return finding.stage == Stage::AfterReview || finding.standing <= Standing::Later
               || std::find(unknown.begin(), unknown.end(), finding.requirement) != unknown.end();
    });
}

Finding assess(const Requirement& requirement, const Category& category, const Dossier& dossier) {
    Finding finding =
        std::visit([&](const auto& terms) { return assess(terms, category, dossier); }, requirement.terms);
    finding.requirement = requirement.id;
    finding.stage = requirement.stage;
    return finding;
}

Assessment assess(const RulePack& pack, const Portfolio& portfolio, Date today, const std::optional<CategoryId>& only) {
    const Dossier dossier = make_dossier(pack, portfolio, today);
    Assessment assessment;
    assessment.day = today;
    assessment.categories.reserve(pack.categories.size());
    for (const Category& category : pack.categories)
        if (!only || category.id == *only)
            assessment.categories.push_back(assess_category(category, dossier));
    assessment.notices = notices_of(dossier);
    return assessment;
}

} // namespace imh
