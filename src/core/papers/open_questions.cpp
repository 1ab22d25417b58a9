#include <algorithm>

#include "core/explain_parts.h"
#include "core/papers/parts.h"
#include "core/papers/words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

std::string own_words(const Portfolio& portfolio, const Requirement& requirement, EvidenceRef ref) {
    switch (ref.kind) {
    case EvidenceKind::Degree:
        return portfolio.degrees[ref.index].words;
    case EvidenceKind::Course:
        return portfolio.courses[ref.index].words;
    case EvidenceKind::Training:
        return portfolio.trainings[ref.index].words;
    case EvidenceKind::Job:
        return portfolio.jobs[ref.index].words;
    case EvidenceKind::Session:
        return portfolio.sessions[ref.index].words;
    case EvidenceKind::Reference:
        return portfolio.references[ref.index].words;
    case EvidenceKind::Person:
        return portfolio.people[ref.index].words;
    default:
        break;
    }
    if (const auto* terms = std::get_if<DeclarationTerms>(&requirement.terms))
        if (const auto said = portfolio.declarations.find(terms->declaration); said != portfolio.declarations.end())
            return said->second.words;
    return {};
}

constexpr std::ptrdiff_t most_alike = 3;

void collect(std::vector<OpenQuestion>& all, const Finding& finding, const Category& category,
             const Portfolio& portfolio) {
    if (const Requirement* requirement = find_requirement(category, finding.requirement))
        for (auto question = finding.questions.begin(); question != finding.questions.end(); ++question) {
            const auto alike = [&](const Question& other) {
                return other.reason == question->reason && other.fact == question->fact
                       && other.evidence.kind == question->evidence.kind;
            };
            const std::ptrdiff_t count = std::count_if(finding.questions.begin(), finding.questions.end(), alike);
            const bool first = std::find_if(finding.questions.begin(), question, alike) == question;
            if (count > most_alike && !first)
                continue;
            std::string text = question_words(*question, *requirement, portfolio);
            if (count > most_alike)
                text += " "
                        + filled(words::and_alike,
                               {entries_words(question->evidence.kind, static_cast<std::size_t>(count - 1))});
            all.push_back({requirement, question->applicant, std::move(text),
                           own_words(portfolio, *requirement, question->evidence)});
        }
    for (const Finding& part : finding.parts)
        collect(all, part, category, portfolio);
}

} // namespace

std::vector<OpenQuestion> open_questions(const CategoryAssessment& assessment, const Category& category,
                                         const Portfolio& portfolio) {
    std::vector<OpenQuestion> all;
    for (const Finding& finding : assessment.findings)
        collect(all, finding, category, portfolio);
    return all;
}

} // namespace imh::paper
