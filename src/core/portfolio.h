// What an applicant has gathered: plain values, as they were said. Nothing here judges.
//
// Silence is kept as silence: an Answer that was not given is Unsaid, a list that was not given is
// an empty optional. An empty `to` means that it still goes on.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/date.h"
#include "core/entry_parts.h"
#include "core/ids.h"
#include "core/offer.h"

namespace imh {

enum class DegreeKind : std::uint8_t {
    Cda, // Child Development Associate
    Associate,
    Bachelor,
    Master,
    Doctorate,      // PhD, EdD, PsyD
    Medical,        // MD, DO
    Specialization, // postgraduate specialization
    Certificate,    // university certificate program
    Other,
};

struct Degree {
    EvidenceId id;
    DegreeKind kind = DegreeKind::Other;
    std::string title; // "BSW"
    std::string field;
    std::string institution;
    std::optional<Date> conferred;
    Answer related_field = Answer::Unsaid; // is the field related to infants and families?
    Answer imh_focus = Answer::Unsaid;     // specific to the applicant's focus in IMH?
    Answer transcript = Answer::Unsaid;    // is the official transcript on file or ordered?
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Degree&) const = default;
};

/// College course work.
struct Course {
    EvidenceId id;
    std::string title;
    std::string institution;
    std::optional<Date> from;
    std::optional<Date> to; // the last day, where it is known
    std::string credits;    // as the transcript says it; never turned into hours
    std::optional<Minutes> hours;       // clock hours, only where the applicant says so
    std::optional<Minutes> rsc_hours;   // of these, on giving RS/C
    std::optional<Minutes> dei_hours;   // of these, on diversity, equity and inclusion
    std::optional<std::vector<AreaId>> areas;
    std::vector<CategoryId> categories; // specific to these; empty = to all
    Answer transcript = Answer::Unsaid;
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Course&) const = default;
};

/// One event with clock hours: a workshop, a series, a conference.
struct Training {
    EvidenceId id;
    TrainingFormat format = TrainingFormat::Unsaid; // for the papers; no rule asks for it
    std::string title;
    std::string provider; // who gave it
    std::optional<Date> from;
    std::optional<Date> to; // empty = on the one day `from`
    std::optional<Minutes> hours;
    std::optional<Minutes> rsc_hours; // of these, didactic hours on giving RS/C; empty = none said
    std::optional<Minutes> dei_hours; // of these, on diversity, equity and inclusion (DEI); empty = none said
    std::optional<std::vector<AreaId>> areas; // empty optional = waiting for its areas
    std::vector<CategoryId> categories;       // specific to these; empty = to all
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Training&) const = default;
};

enum class JobKind : std::uint8_t { Job, Volunteer, Internship };

/// What can be said of a job, each with yes, no or partly. Names are those of the file.
enum class JobFact : std::uint8_t {
    Paid,
    ServesInfants,       // pregnancy to 36 months, with their families
    ServesPreschoolers,  // 3 to 5 years
    DirectService,       // with infants, very young children and families
    SocialEmotionalFocus,
    RelationshipAttention,
    Supervised,
    SpecializedTraining, // for this work: of volunteer work as part of it, of therapy with RS/C about it
    ChildAndParent,      // together, on behalf of their relationship
    ParentIsLegal,       // biological, foster or adoptive parent
    ConcreteAssistance,
    Advocacy,
    EmotionalSupport,
    DevelopmentalGuidance,
    RelationshipAssessment,
    RelationshipTherapy, // parent-infant therapies, unresolved losses among them
    ProvidesRsc,         // gives RS/C to practitioners
    PolicyLeadership,
    FacultyLeadership,
};
inline constexpr std::size_t job_fact_count = 19;

struct Job {
    EvidenceId id;
    JobKind kind = JobKind::Job;
    std::string title;
    std::string employer;
    std::optional<Date> from;
    std::optional<Date> to; // empty = still going on
    std::optional<int> hours_per_week;
    std::optional<int> families; // with children from birth to 36 months
    std::array<Answer, job_fact_count> facts{};
    std::optional<PersonId> supervisor;
    std::vector<AreaId> areas; // competencies that the duties show
    std::string words;         // duties, in the applicant's own words
    UnknownMembers unknown;

    Answer fact(JobFact which) const { return facts[static_cast<std::size_t>(which)]; }
    bool operator==(const Job&) const = default;
};

/// One category that somebody holds or held.
struct Endorsement {
    CategoryId category;
    std::optional<Date> from;
    std::optional<Date> to; // empty = still held
    UnknownMembers unknown;
    bool operator==(const Endorsement&) const = default;
};

enum class Vetting : std::uint8_t { Unsaid, No, Requested, Done };

struct Person {
    PersonId id;
    std::string name;
    std::string email; // for the papers; no rule asks for it
    std::optional<std::vector<Endorsement>> endorsements; // empty list = holds none; unset = not said
    Answer masters_prepared = Answer::Unsaid;
    Answer meets_requirements = Answer::Unsaid; // would meet those of II, III or IV, not endorsed
    Answer familiar_with_imh = Answer::Unsaid;
    Answer relative = Answer::Unsaid;
    Answer self = Answer::Unsaid; // the applicant
    Vetting vetting = Vetting::Unsaid;
    std::optional<Date> vetted_on;
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Person&) const = default;
};

enum class SessionKind : std::uint8_t { Reflective, Administrative, Clinical };
enum class Setting : std::uint8_t { Unsaid, Individual, Group };

/// RS/C received: one meeting, or a total over a range of days (where `to` is set).
struct Session {
    EvidenceId id;
    SessionKind kind = SessionKind::Reflective;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Minutes> hours;
    std::optional<Minutes> about_rsc; // of these, about the RS/C that the applicant gives
    std::optional<PersonId> provider;
    Setting setting = Setting::Unsaid;
    std::vector<AreaId> areas;
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Session&) const = default;
};

enum class RaterRole : std::uint8_t {
    CurrentSupervisor, // of the program that the applicant works in now
    Supervisor,        // another, or a former one
    RscProvider,
    RscRecipient, // receives RS/C from the applicant
    Supervisee,
    Teacher,
    Trainer,
    Consultant,
    CdaMentor,
    Colleague,
    Parent, // or another recipient of services
    BoardMember,
    Student, // taught or supervised by the applicant
    DepartmentChair,
    Other,
};

/// How far asking for a reference has come; for the applicant's own overview.
enum class ReferenceStep : std::uint8_t { Unsaid, Asked, Agreed, Sent };

/// A person who would rate the applicant, and as what.
struct Reference {
    EvidenceId id;
    PersonId person;
    std::vector<RaterRole> roles;
    ReferenceStep step = ReferenceStep::Unsaid;
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Reference&) const = default;
};

struct Signature {
    EvidenceId id;
    std::string document; // "code_of_ethics", "endorsement_agreement"
    std::optional<Date> signed_on;
    UnknownMembers unknown;
    bool operator==(const Signature&) const = default;
};

struct Membership {
    EvidenceId id;
    std::string association;
    Answer infant_mental_health = Answer::Unsaid; // is it an infant mental health association?
    std::optional<Date> from;
    std::optional<Date> to; // empty = still running
    UnknownMembers unknown;
    bool operator==(const Membership&) const = default;
};

struct Exam {
    EvidenceId id;
    std::optional<Date> taken;
    Answer passed = Answer::Unsaid;
    UnknownMembers unknown;
    bool operator==(const Exam&) const = default;
};

/// The applicant's own word on something that only they can say, by the pack's name for it:
/// "regional_or_state_leadership", "no_department_chair".
struct Declaration {
    Answer answer = Answer::Unsaid;
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Declaration&) const = default;
};

/// What the applicant means to do, in a professional development plan. No rule judges it.
struct Goal {
    EvidenceId id;
    std::string title;
    std::optional<Date> by;
    Answer done = Answer::Unsaid;
    std::vector<AreaId> areas;                // that it would cover
    std::optional<RequirementId> requirement; // that it helps to meet, where it was made from one
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Goal&) const = default;
};

struct Portfolio {
    std::string name;                    // may be empty
    std::optional<AssociationId> association; // where one means to apply; empty = not said
    std::optional<EditionId> edition;    // of its rules; empty = the one in force on the day
    std::optional<CategoryId> interest;  // the category in view
    std::vector<Degree> degrees;
    std::vector<Course> courses;
    std::vector<Training> trainings;
    std::vector<Job> jobs;
    std::vector<Person> people;
    std::vector<Session> sessions;
    std::vector<Reference> references;
    std::vector<Signature> signatures;
    std::vector<Membership> memberships;
    std::vector<Exam> exams;
    std::vector<Goal> goals;
    std::vector<Offer> offers; // courses on offer: a trainer's own, or those that one chooses from; no rule judges them
    std::map<std::string, Declaration> declarations;
    UnknownMembers unknown;
    bool operator==(const Portfolio&) const = default;
};

/// Empty where there is none of that id.
const Person* find_person(const Portfolio& portfolio, const PersonId& id);

/// An id "<prefix>-<n>" that nothing in the portfolio has yet.
EvidenceId fresh_id(const Portfolio& portfolio, const char* prefix);

} // namespace imh
