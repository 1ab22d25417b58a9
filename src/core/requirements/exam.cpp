#include "core/requirements/exam.h"

#include <algorithm>
#include <vector>

#include "core/dossier.h"
#include "core/questions.h"

namespace imh {

Finding assess(const ExamTerms&, const Category&, const Dossier& dossier) {
    const std::vector<Exam>& exams = dossier.portfolio->exams;
    Finding finding;
    finding.standing = Standing::Later;
    for (const EvidenceRef ref : dossier.exams) {
        const Exam& exam = exams[ref.index];
        const bool ahead = exam.taken && *exam.taken > dossier.today;
        if (!ahead && exam.passed == Answer::Yes) {
            finding.standing = Standing::Met;
            finding.ledger.push_back({ref, Verdict::Counted});
        } else {
            finding.ledger.push_back({ref, Verdict::SetAside, ahead ? Reason::LiesAhead : Reason::ExamToCome});
        }
    }
    return finding;
}

} // namespace imh
