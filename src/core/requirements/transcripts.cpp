#include "core/requirements/transcripts.h"

#include <algorithm>

#include "core/dossier.h"
#include "core/questions.h"
#include "core/rule_pack.h"

namespace imh {

namespace {

Line line_of(EvidenceRef ref, Answer transcript, bool ahead) {
    if (ahead)
        return {ref, Verdict::SetAside, Reason::LiesAhead, 1};
    switch (transcript) {
    case Answer::Yes: return {ref, Verdict::Counted, Reason::None, 1};
    case Answer::No: return {ref, Verdict::SetAside, Reason::TranscriptMissing, 1};
    case Answer::Partly:
    case Answer::Unsaid: break;
    }
    return {ref, Verdict::Open, Reason::TranscriptUnsaid, 1};
}

/// Does the category ask for a degree that nothing else has taken the place of?
bool waits_for_education(const Category& category, const Dossier& dossier) {
    return std::any_of(category.requirements.begin(), category.requirements.end(), [&](const Requirement& requirement) {
        if (std::holds_alternative<DegreeTerms>(requirement.terms))
            return true;
        const AnyOf* ways = std::get_if<AnyOf>(&requirement.terms);
        const auto is_degree = [](const Requirement& way) { return std::holds_alternative<DegreeTerms>(way.terms); };
        return ways && std::any_of(ways->parts.begin(), ways->parts.end(), is_degree) &&
               assess(requirement, category, dossier).standing != Standing::Met;
    });
}

} // namespace

Finding assess(const Transcripts&, const Category& category, const Dossier& dossier) {
    const Portfolio& portfolio = *dossier.portfolio;
    Finding finding;
    finding.ledger_unit = Unit::Documents;
    for (const EvidenceRef ref : dossier.degrees) {
        const Degree& degree = portfolio.degrees[ref.index];
        const bool ahead = degree.conferred && *degree.conferred > dossier.today;
        finding.ledger.push_back(line_of(ref, degree.transcript, ahead));
    }
    for (const Lesson& course : dossier.courses)
        finding.ledger.push_back(line_of(course.ref, portfolio.courses[course.ref.index].transcript,
                                         course.why_not_held == Reason::LiesAhead));

    finding.measure.unit = Unit::Documents;
    for (const Line& line : finding.ledger) {
        finding.measure.asked += line.reason != Reason::LiesAhead;
        finding.measure.possible += line.verdict != Verdict::SetAside;
        finding.measure.sure += line.verdict == Verdict::Counted;
    }
    finding.standing = standing_of(finding.measure);
    if (finding.measure.asked == 0 && waits_for_education(category, dossier)) {
        finding.standing = Standing::Reviewer;
        ask(finding, Reason::EducationUnsaid);
        return finding;
    }
    if (finding.standing == Standing::Reviewer)
        for (const Line& line : finding.ledger)
            if (line.verdict == Verdict::Open)
                ask(finding, line.reason, line.evidence);
    return finding;
}

} // namespace imh
