// The sentences for reasons: one row each, in the order of the enumerators. `%e` stands for the
// entry's name, `%f` for what was asked of a job.

#include <array>
#include <string_view>

#include "core/words.h"

namespace imh {

namespace {

struct ReasonText {
    Reason reason;
    std::string_view line;     // after "4.5 h in 1 training:"; empty where it never explains a line
    std::string_view question; // to whoever can answer it; empty where it is never asked
};

constexpr ReasonText texts[] = {
    // clang-format off
    {Reason::None, "counted", ""},
    {Reason::LiesAhead, "still to come, so it does not count yet", "%e lies ahead. It counts once it is over."},
    {Reason::StillRunning, "not over yet", "%e is still running. It counts once it is over."},
    {Reason::EnteredTwice, "entered twice, so it counts once", "%e looks as if it was entered twice. It counts once."},
    {Reason::DatesUnsaid, "its dates are not said", "When did %e begin, and when did it end?"},
    {Reason::HoursUnsaid, "its clock hours are not said", "How many clock hours did %e have?"},
    {Reason::OtherCategory, "marked as specific to other categories", ""},
    {Reason::NotNeeded, "not needed, the rest is enough", ""},
    {Reason::NoArea, "covers no competency area, so its hours do not count", ""},
    {Reason::AreasUnsaid, "waiting for the areas that it covers", "Which competency areas does %e cover?"},
    {Reason::CourseHours, "clock hours of course work, which a reviewer weighs", "Do the clock hours of the course %e count as training hours?"},
    {Reason::AreaOnlyBySourceNotNamed, "shown only by a kind of evidence that this category does not name", "Is the evidence for this area enough, though this category does not name its kind? (%e)"},
    {Reason::AreaWithoutEvidence, "no entry covers it yet", "Which of your trainings or courses covers this area?"},
    {Reason::AreaGapUnlisted, "the edition does not list its areas", "Is this area asked for in this edition?"},
    {Reason::BroadClaim, "very many areas for its hours", "%e claims very many areas for its hours. A reviewer may ask about that."},
    {Reason::UnrelatedDegree, "an Associate's degree in a field that is not related", "Does %e, in a field that is not related, count as a degree here?"},
    {Reason::RelatedUnsaid, "not said whether its field is related", "Is the field of %e related to infants, young children and families?"},
    {Reason::MedicalOnly, "a medical degree, which this category does not list", "Does %e count here without a Bachelor's degree?"},
    {Reason::CertificateOrCourseWork, "a certificate or course work, which reviewers weigh against the degrees listed", "Does %e stand in for the degree that is asked?"},
    {Reason::OtherDegreeKind, "not one of the degrees that this category lists", "Does %e count as a degree for this category?"},
    {Reason::FocusUnsaid, "not said whether it is specific to infant mental health", "Is %e specific to your focus in infant mental health?"},
    {Reason::NoDegree, "no degree that this category counts from", "Which degree do you hold, and since when?"},
    {Reason::BeforeDegree, "before the degree that this category counts from", ""},
    {Reason::ConferralMonth, "earlier in the month in which the degree was conferred", "Does %e count, which lies in the month of the degree but before its day?"},
    {Reason::DegreeUndated, "the day of the degree is not said", "On which day was the degree conferred? %e must lie after it."},
    {Reason::DegreeInDoubt, "whether the degree before it counts is a question itself", "Does %e lie after a degree that counts?"},
    {Reason::NotThisKindOfJob, "not the kind of work that is asked here", ""},
    {Reason::FactNo, "not %f", ""},
    {Reason::FactPartly, "only partly %f", "%e is only partly: %f. Is that enough?"},
    {Reason::FactUnsaid, "not said: %f", "Is this true of %e: %f?"},
    {Reason::FactDoubtful, "not %f, which a reviewer weighs", "%e is not: %f. Does it count all the same?"},
    {Reason::VolunteerWork, "volunteer work, which the coordinator decides on", "Does the volunteer work %e count in place of paid work?"},
    {Reason::Internship, "an internship, which reviewers decide on", "May months of the internship %e count? Describe it in your own words."},
    {Reason::InternshipCap, "more months of internship than may be credited", ""},
    {Reason::InternshipSupervisor, "its supervisor was not endorsed as is asked", ""},
    {Reason::InternshipSupervisorUnsaid, "not said who supervised it and how they were endorsed", "Who supervised the internship %e, and which endorsement did they hold?"},
    {Reason::HalfTimeUnsaid, "hours per week are not said", "How many hours per week was %e?"},
    {Reason::BelowHalfTime, "fewer than 20 hours per week over all jobs, which a reviewer weighs", "Do the months of %e count, with fewer than 20 hours per week?"},
    {Reason::OverlapsOtherJob, "at the same time as another job, so it counts once", ""},
    {Reason::FamiliesUnsaid, "the number of families is not said", "How many families with children from birth to 36 months did you serve in %e?"},
    {Reason::SameEntryForBoth, "the same months of the same entry serve two kinds of work", "May the same months of %e count for both kinds of work?"},
    {Reason::DeclaredForReviewer, "met by your own word", "You say of %e: %f. The reviewers will look at it."},
    {Reason::NotReflective, "administrative or clinical supervision, which is not reflective", ""},
    {Reason::OutsideWindow, "outside the best stretch of one to two years", ""},
    {Reason::SpreadUnknown, "a total: how its hours were spread decides", "How were the hours of the %e spread? Single sessions would settle it."},
    {Reason::NoJobThen, "no job is entered for that time", "Where did you work at the time of the %e?"},
    {Reason::NotDuringSuchWork, "not during the kind of work that is asked", ""},
    {Reason::DuringUnsaid, "not said whether the work at the time was of the kind that is asked", "What did your work consist of at the time of the %e?"},
    {Reason::ProviderUnsaid, "the provider is not said", "Who gave the %e?"},
    {Reason::ProviderNotEndorsed, "the provider is not endorsed as is asked", ""},
    {Reason::ProviderEndorsementUnsaid, "the provider's endorsement is not said", "Which endorsement did the provider of the %e hold?"},
    {Reason::ProviderDayUnsaid, "not said since when the provider is endorsed", "Since when is the provider of the %e endorsed?"},
    {Reason::ProviderLater, "the provider was endorsed only later", "Does the %e count, given before its provider was endorsed?"},
    {Reason::ProviderLapsed, "the provider's endorsement had ended by then", "Does the %e count, given after its provider's endorsement had ended?"},
    {Reason::ProviderMastersUnsaid, "not said whether the provider has a Master's degree", "Does the provider of the %e have a Master's degree?"},
    {Reason::AboutRscTooFew, "too few hours about the reflective supervision that you give", "How many hours were about the reflective supervision that you give?"},
    {Reason::TwelveMonthsNotAYear, "twelve calendar months, but fewer than 365 days", "The sessions span twelve calendar months but fewer than 365 days. We count that as a year."},
    {Reason::SlotEmpty, "nobody is entered for it", "Who could be this rater?"},
    {Reason::RoleNotNamed, "a role that the list of this category does not name", "May %e rate you in this role?"},
    {Reason::RoleExcluded, "a role that this category does not accept", ""},
    {Reason::RaterIsSelf, "you can't rate yourself", ""},
    {Reason::RaterIsRelative, "a relative", "May %e rate you, being a relative?"},
    {Reason::RaterNotEndorsed, "none of the three is endorsed as is asked", ""},
    {Reason::RaterEndorsementUnsaid, "not said whether one of the three is endorsed", "Is %e endorsed, and in which category?"},
    {Reason::RaterEndorsementEnded, "the endorsement of the rater has ended", "Does the rating of %e count as one from an endorsed person? Their endorsement has ended."},
    {Reason::RaterVettingOpen, "the vetting of the rater is still open", "Has the association vetted %e yet?"},
    {Reason::RaterMeetsRequirements, "not endorsed, but said to meet the requirements", "Does %e meet the requirements of level II, III or IV, though not endorsed?"},
    {Reason::OnePersonTwoSlots, "one person would have to fill two of the three places", "May %e stand for two of the three raters, or who else could be asked?"},
    {Reason::ColleaguesBesideSupervisor, "colleagues beside a supervisor or provider", "May colleagues fill the remaining places beside your supervisor or provider of reflective supervision?"},
    {Reason::ChairUnsaid, "not said why there is no department chair", "Is there no department supervisor or chair who knows infant mental health? A colleague may then take that place."},
    {Reason::ColleagueForProvider, "a colleague in the place of a provider of reflective supervision", "You entered reflective supervision. May a colleague rate you in the place of its provider?"},
    {Reason::ChairFamiliarUnsaid, "not said whether the chair knows infant mental health", "Is %e familiar with infant mental health?"},
    {Reason::NotSigned, "still to sign", ""},
    {Reason::TranscriptMissing, "the official transcript is still to get", ""},
    {Reason::TranscriptUnsaid, "not said whether the official transcript is there", "Is the official transcript of %e on file or ordered?"},
    {Reason::EducationUnsaid, "no degree and no college course is entered", "Which degrees and college courses do you have? Add them, so that you see which transcripts to send."},
    {Reason::NoMembership, "no membership is entered", ""},
    {Reason::MembershipEnded, "does not run today", ""},
    {Reason::MembershipKindUnsaid, "not said whether it is an infant mental health association", "Is %e an infant mental health association?"},
    {Reason::NotImhAssociation, "not an infant mental health association", ""},
    {Reason::ExamToCome, "comes after the review", ""},
    {Reason::DeclaredNo, "you answered no", ""},
    {Reason::DeclarationUnsaid, "not answered yet", ""},
    {Reason::OutsidePeriod, "outside this period", ""},
    {Reason::AcrossPeriod, "reaches over the first or last day of this period", "How many hours of %e lie within this period? Enter these by themselves."},
    {Reason::EndsInPeriod, "ends before this period does", ""},
    {Reason::RscGivingUnsaid, "not said whether you give RS/C", "Do you give RS/C to others in this period? Say so at your work."},
    {Reason::HeldSinceUnsaid, "not said since when you hold this category", "Since when do you hold this category?"},
    // clang-format on
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < std::size(texts); ++i)
        if (texts[i].reason != static_cast<Reason>(i))
            return false;
    return std::size(texts) == static_cast<std::size_t>(Reason::HeldSinceUnsaid) + 1;
}
static_assert(in_order(), "one row for each reason, in the order of the enumerators");

std::string filled(std::string_view text, const std::string& entry, std::uint8_t fact) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        out += text[++i] == 'e' ? entry : fact_words(static_cast<JobFact>(fact));
    }
    return out;
}

/// Names that people gave stand in quotes; "session of Jan 10, 2023" and people's names do not.
std::string quoted(const Portfolio& portfolio, EvidenceRef ref) {
    const std::string name = evidence_words(portfolio, ref);
    switch (ref.kind) {
    case EvidenceKind::Course:
    case EvidenceKind::Training:
    case EvidenceKind::Job:
        return "“" + name + "”";
    case EvidenceKind::Degree:
        return "the " + name;
    case EvidenceKind::None:
        return "this";
    default:
        return name;
    }
}

} // namespace

std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string reason_words(const Line& line) {
    return filled(texts[static_cast<std::size_t>(line.reason)].line, "it", line.fact);
}

std::string question_words(const Question& question, const Requirement& requirement, const Portfolio& portfolio) {
    if (question.reason == Reason::DeclarationUnsaid || question.reason == Reason::DeclaredForReviewer)
        if (const auto* terms = std::get_if<DeclarationTerms>(&requirement.terms))
            return question.decides ? terms->question
                                    : "You answered yes: " + terms->question + " The reviewers will look at it.";
    const ReasonText& text = texts[static_cast<std::size_t>(question.reason)];
    return capital(filled(text.question.empty() ? text.line : text.question, quoted(portfolio, question.evidence),
                          question.fact));
}

std::string notice_words(const Notice& notice, const Portfolio& portfolio) {
    const ReasonText& text = texts[static_cast<std::size_t>(notice.reason)];
    return capital(filled(text.question, quoted(portfolio, notice.evidence), 0));
}

} // namespace imh
