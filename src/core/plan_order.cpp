#include "core/plan_order.h"

#include <algorithm>
#include <numeric>

#include "core/sorted.h"
#include "core/what_if.h"

namespace imh {

namespace {

std::size_t list_size(const Portfolio& portfolio, EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Degree: return portfolio.degrees.size();
    case EvidenceKind::Course: return portfolio.courses.size();
    case EvidenceKind::Training: return portfolio.trainings.size();
    case EvidenceKind::Job: return portfolio.jobs.size();
    case EvidenceKind::Session: return portfolio.sessions.size();
    case EvidenceKind::Reference: return portfolio.references.size();
    case EvidenceKind::Signature: return portfolio.signatures.size();
    case EvidenceKind::Membership: return portfolio.memberships.size();
    case EvidenceKind::Exam: return portfolio.exams.size();
    case EvidenceKind::Person: return portfolio.people.size();
    case EvidenceKind::None: break;
    }
    return 0;
}

struct Asking {
    Draft& draft;
    RequirementId whole;
    std::size_t first = 0; // of the steps that ask

    void add(const Requirement& requirement, Question question) const {
        // Behind the portfolio's own entries stand those that are only imagined. What is open about them, say the
        // degree before them, is open about no single entry.
        const bool imagined = question.evidence.kind != EvidenceKind::None &&
                              question.evidence.index >= list_size(draft.portfolio, question.evidence.kind);
        if (imagined)
            question.evidence = {};
        const StepKind kind = question.applicant ? StepKind::Answer : StepKind::AskReviewer;
        std::vector<PlanStep>& steps = draft.plan.steps;
        for (std::size_t i = first; i < steps.size(); ++i) {
            PlanStep& step = steps[i];
            if (step.kind != kind || step.questions.front().reason != question.reason)
                continue;
            // An entry that is in doubt for two requirements is asked about once.
            const bool again = std::find(step.questions.begin(), step.questions.end(), question) != step.questions.end();
            const bool close = step.requirement == requirement.id;
            if (!again && !close)
                continue;
            if (!again && !imagined)
                step.questions.push_back(question);
            if (step.closes.back() != whole)
                step.closes.push_back(whole);
            return;
        }
        PlanStep step;
        step.kind = kind;
        step.requirement = requirement.id;
        step.closes = {whole};
        step.questions = {question};
        steps.push_back(std::move(step));
    }

    void add_all(const Requirement& requirement, const Finding& finding) const {
        for (const Question& question : finding.questions)
            if (question.decides)
                add(requirement, question);
        for (const Finding& part : finding.parts)
            if (const Requirement* of_part = find_requirement(draft.category, part.requirement);
                of_part && part.standing == Standing::Reviewer)
                add_all(*of_part, part);
    }
};

bool comes_after(const PlanStep& step, const PlanStep& first) {
    switch (step.kind) {
    case StepKind::Work: return first.kind == StepKind::Degree;
    case StepKind::Supervision:
        return first.kind == StepKind::Degree ||
               (first.kind == StepKind::Work && !first.becomes.jobs.empty() && is_imagined(first.becomes.jobs[0].id));
    default: return false;
    }
}

} // namespace

void add_questions(Draft& draft) {
    const Outlook outlook{draft, draft.plan.day};
    const std::size_t first = draft.plan.steps.size();
    for (std::size_t i = 0; i < outlook.findings.size(); ++i) {
        const Requirement& requirement = draft.category.requirements[i];
        const Finding& finding = outlook.findings[i];
        if (finding.standing == Standing::Reviewer)
            Asking{draft, requirement.id, first}.add_all(requirement, finding);
        if (finding.standing != Standing::Met && std::holds_alternative<ExamTerms>(requirement.terms)) {
            PlanStep exam;
            exam.kind = StepKind::Exam;
            exam.requirement = requirement.id;
            exam.closes = {requirement.id};
            draft.plan.steps.push_back(std::move(exam));
        }
    }
}

void put_in_order(Draft& draft) {
    std::vector<PlanStep>& steps = draft.plan.steps;
    sort_stably(steps, [](const PlanStep& a, const PlanStep& b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.kind == StepKind::Planned && a.by < b.by;
    });
    for (PlanStep& step : steps)
        for (std::size_t first = 0; first < steps.size(); ++first)
            if (comes_after(step, steps[first]))
                step.after.push_back(first);
    draft.plan.from_degree = std::any_of(steps.begin(), steps.end(), [](const PlanStep& step) {
        return step.kind == StepKind::Degree;
    });
}

} // namespace imh
