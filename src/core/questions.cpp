#include "core/questions.h"

namespace imh {

Standing standing_of(const Measure& measure) {
    if (measure.sure >= measure.asked)
        return Standing::Met;
    return measure.possible >= measure.asked ? Standing::Reviewer : Standing::NotMet;
}

Standing standing_of(Truth truth) {
    switch (truth) {
    case Truth::No: return Standing::NotMet;
    case Truth::Maybe: return Standing::Reviewer;
    case Truth::Yes: return Standing::Met;
    }
    return Standing::NotMet;
}

bool applicant_answers(Reason reason) {
    switch (reason) {
    case Reason::DatesUnsaid:
    case Reason::HoursUnsaid:
    case Reason::AreasUnsaid:
    case Reason::RelatedUnsaid:
    case Reason::FocusUnsaid:
    case Reason::DegreeUndated:
    case Reason::FactUnsaid:
    case Reason::InternshipSupervisorUnsaid:
    case Reason::HalfTimeUnsaid:
    case Reason::FamiliesUnsaid:
    case Reason::SpreadUnknown:
    case Reason::NoJobThen:
    case Reason::DuringUnsaid:
    case Reason::ProviderUnsaid:
    case Reason::ProviderEndorsementUnsaid:
    case Reason::ProviderDayUnsaid:
    case Reason::ProviderMastersUnsaid:
    case Reason::AboutRscTooFew:
    case Reason::RaterEndorsementUnsaid:
    case Reason::ChairUnsaid:
    case Reason::ChairFamiliarUnsaid:
    case Reason::TranscriptUnsaid:
    case Reason::EducationUnsaid:
    case Reason::MembershipKindUnsaid:
    case Reason::DeclarationUnsaid:
    case Reason::AcrossPeriod:
    case Reason::RscGivingUnsaid:
    case Reason::HeldSinceUnsaid:
    case Reason::SigningDayUnsaid: return true;
    default: return false;
    }
}

void ask(Finding& finding, Reason reason, EvidenceRef evidence, std::uint8_t fact) {
    finding.questions.push_back({reason, evidence, fact, applicant_answers(reason), true});
}

void list_for_reviewer(Finding& finding, Reason reason, EvidenceRef evidence, std::uint8_t fact) {
    finding.questions.push_back({reason, evidence, fact, applicant_answers(reason), false});
}

} // namespace imh
