// What an assessment says about one requirement: how it stands, how much of how much, what counted,
// what did not and why, and what a person must still answer. Codes and amounts only: words come
// from core/words.h, so that a second language is data.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/date.h"
#include "core/ids.h"

namespace imh {

/// Each fact is no, maybe or yes. In this order, so that the weakest of several is std::min.
enum class Truth : std::uint8_t { No, Maybe, Yes };

/// In this order, so that the worst of several is std::max. `Later` comes only after applying (the
/// exam) and never makes a category worse than Met.
enum class Standing : std::uint8_t { Met, Later, Reviewer, NotMet };

enum class Stage : std::uint8_t { Experience, Application, AfterReview };

enum class EvidenceKind : std::uint8_t {
    None,
    Degree,
    Course,
    Training,
    Job,
    Session,
    Reference,
    Signature,
    Membership,
    Exam,
    Person,
};

/// Points into the portfolio that was assessed: the kind's list and the place in it. Only valid
/// beside that portfolio. `None` points nowhere.
struct EvidenceRef {
    EvidenceKind kind = EvidenceKind::None;
    std::uint32_t index = 0;
    auto operator<=>(const EvidenceRef&) const = default;
};

/// Why something did not count, is open, or deserves a note. The file's names are in names.h;
/// the sentences in words.cpp.
enum class Reason : std::uint8_t {
    None,
    // -- any evidence
    LiesAhead,        // after the day of judging
    StillRunning,     // began before that day and ends after it, or has no end
    EnteredTwice,     // same title or provider, day and length as another entry
    DatesUnsaid,
    HoursUnsaid,
    OtherCategory,    // ticked as specific to other categories
    NotNeeded,        // enough without it
    // -- trainings, courses, areas
    NoArea,           // covers no area of the guidelines
    AreasUnsaid,      // waiting for its areas
    CourseHours,      // clock hours of course work: not converted, a reviewer decides
    AreaOnlyBySourceNotNamed, // shown only by a kind of evidence the edition does not name here
    AreaWithoutEvidence,
    AreaGapUnlisted,  // the edition lists no areas itself, so a gap is a question
    BroadClaim,       // very many areas for its hours
    // -- degrees
    UnrelatedDegree,
    RelatedUnsaid,
    MedicalOnly,
    CertificateOrCourseWork, // needs a person to weigh it against the degrees listed
    OtherDegreeKind,
    FocusUnsaid,
    NoDegree,
    // -- after a degree
    BeforeDegree,
    ConferralMonth,   // earlier in the month of conferral
    DegreeUndated,
    DegreeInDoubt,    // the degree itself is a question
    // -- jobs
    NotThisKindOfJob, // a job where volunteer work is asked, and the like
    FactNo,           // the applicant answered no; see Line::fact
    FactPartly,
    FactUnsaid,
    FactDoubtful,     // answered so that a person must decide (unpaid at III, ages 3 to 5 only)
    VolunteerWork,
    Internship,       // reviewers decide on it
    InternshipCap,    // more than may be credited
    InternshipSupervisor,       // not endorsed as asked
    InternshipSupervisorUnsaid,
    HalfTimeUnsaid,   // hours per week not said
    BelowHalfTime,
    OverlapsOtherJob, // the days count once
    FamiliesUnsaid,
    SameEntryForBoth, // the same months of the same entry serve two requirements
    DeclaredForReviewer, // met by the applicant's word; listed, does not change the standing
    // -- RS/C
    NotReflective,    // administrative or clinical supervision
    OutsideWindow,
    SpreadUnknown,    // a total whose spread decides
    NoJobThen,        // no job entry covers the day
    NotDuringSuchWork,
    DuringUnsaid,
    ProviderUnsaid,
    ProviderNotEndorsed,
    ProviderEndorsementUnsaid,
    ProviderDayUnsaid,
    ProviderLater,    // endorsed only after the session
    ProviderLapsed,
    ProviderMastersUnsaid,
    ProviderApprovalUnsaid, // holds no endorsement that is sure to be enough; the association may have approved them
    AboutRscTooFew,   // too few hours about the RS/C given
    TwelveMonthsNotAYear, // notice: twelve calendar months but fewer than 365 days
    // -- references
    SlotEmpty,
    RoleNotNamed,     // a role that the list does not name
    RoleExcluded,
    RaterIsSelf,
    RaterIsRelative,
    RaterNotEndorsed,
    RaterEndorsementUnsaid,
    RaterEndorsementEnded,
    RaterVettingOpen,
    RaterMeetsRequirements,
    OnePersonTwoSlots,
    ColleaguesBesideSupervisor, // IV-P: the three-colleague route beside a supervisor or provider
    ChairUnsaid,      // IV-RF: not said why there is no chair
    ColleagueForProvider, // IV-RF: RS/C is recorded, yet a colleague stands for its provider
    ChairFamiliarUnsaid,
    // -- application steps
    NotSigned,
    TranscriptMissing,
    TranscriptUnsaid,
    EducationUnsaid,  // no degree and no course entered, so not known which transcripts there are
    NoMembership,
    MembershipEnded,
    MembershipKindUnsaid,
    NotImhAssociation,
    ExamToCome,
    DeclaredNo,
    DeclarationUnsaid,
    // -- the rules themselves
    RuleUnknown, // no source says what is asked
    // -- keeping a category
    OutsidePeriod,
    AcrossPeriod,     // reaches over the first or last day of the period
    EndsInPeriod,     // a membership that still runs, but not to the period's last day
    RscGivingUnsaid,
    HeldSinceUnsaid,
    SigningDayUnsaid, // signed, and not known whether in the period
};

/// What became of an amount: surely counted, may count, or set aside.
enum class Verdict : std::uint8_t { SetAside, Open, Counted };

/// One share of one entry. The shares of an entry add up to what was entered.
struct Line {
    EvidenceRef evidence;
    Verdict verdict = Verdict::SetAside;
    Reason reason = Reason::None; // None only where counted
    std::int64_t amount = 0;      // in the ledger's unit; 0 where the unit is None
    std::uint8_t fact = 0;        // JobFact, for the Fact… reasons
    bool operator==(const Line&) const = default;
};

/// ClockTime is in whole minutes.
enum class Unit : std::uint8_t { None, ClockTime, Days, Months, Areas, People, Families, Documents };

/// `sure` surely counts, `possible` may count at most, `asked` is the least that is enough.
struct Measure {
    Unit unit = Unit::None;
    std::int64_t sure = 0;
    std::int64_t possible = 0;
    std::int64_t asked = 0;
    bool operator==(const Measure&) const = default;
};

/// A further minimum inside a requirement: hours on giving RS/C, families served, months of span.
struct SubMeasure {
    std::string name; // the pack's name for it: "rsc_provision", "dei", "families", "span", "about_rsc"
    Measure measure;
    bool operator==(const SubMeasure&) const = default;
};

/// What a person must answer or see. Those with `decides` are why the standing is Reviewer; the
/// others are only listed for the reviewer.
struct Question {
    Reason reason = Reason::None;
    EvidenceRef evidence; // None where it is about no single entry
    std::uint8_t fact = 0;
    bool applicant = false; // the applicant can answer it; otherwise only the association can
    bool decides = true;
    bool operator==(const Question&) const = default;
};

/// One area of a coverage requirement.
struct AreaFinding {
    std::uint16_t area = 0; // index in RulePack::areas
    Standing standing = Standing::NotMet;
    std::vector<EvidenceRef> shown_by;  // of kinds the edition names here, oldest first
    std::vector<EvidenceRef> also_by;   // of other kinds
};

/// Which rater fills which slot.
struct SlotFinding {
    std::string slot; // its title in the pack
    EvidenceRef reference; // None where empty
    Standing standing = Standing::NotMet;
};

struct Finding {
    RequirementId requirement;
    Stage stage = Stage::Experience;
    Standing standing = Standing::NotMet;
    Measure measure;                       // unit None where there is nothing to count
    std::vector<SubMeasure> sub_measures;
    Unit ledger_unit = Unit::None;
    std::vector<Line> ledger;              // by date, then id; every entry of the kind is in it
    std::vector<Question> questions;       // deciding ones first
    std::vector<AreaFinding> areas;        // of competency coverage, in the pack's order
    std::vector<SlotFinding> slots;        // of references
    std::optional<DaySpan> window;         // of RS/C: the best one, even where it falls short
    std::vector<Finding> parts;            // of any-of, all-of: every part, in the pack's order
};

} // namespace imh
