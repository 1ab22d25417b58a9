// The names that enumerators have in files: one table per type, both ways.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "core/course_choice.h"
#include "core/finding.h"
#include "core/portfolio.h"
#include "core/rule_pack.h"

namespace imh {

template <class Enum> struct Names; // Names<Enum>::all is the table, in the order of the enumerators

template <> struct Names<Answer> {
    static constexpr std::array<std::string_view, 4> all{"unsaid", "no", "partly", "yes"};
};
template <> struct Names<DegreeKind> {
    static constexpr std::array<std::string_view, 9> all{"cda",     "associate",      "bachelor",    "master", "doctorate",
                                                         "medical", "specialization", "certificate", "other"};
};
template <> struct Names<JobKind> {
    static constexpr std::array<std::string_view, 3> all{"job", "volunteer", "internship"};
};
template <> struct Names<JobFact> {
    static constexpr std::array<std::string_view, job_fact_count> all{
        "paid",
        "serves_infants",
        "serves_preschoolers",
        "direct_service",
        "social_emotional_focus",
        "relationship_attention",
        "supervised",
        "specialized_training",
        "child_and_parent",
        "parent_is_legal",
        "concrete_assistance",
        "advocacy",
        "emotional_support",
        "developmental_guidance",
        "relationship_assessment",
        "relationship_therapy",
        "provides_rsc",
        "policy_leadership",
        "faculty_leadership",
    };
};
template <> struct Names<Vetting> {
    static constexpr std::array<std::string_view, 4> all{"unsaid", "no", "requested", "done"};
};
template <> struct Names<SessionKind> {
    static constexpr std::array<std::string_view, 3> all{"reflective", "administrative", "clinical"};
};
template <> struct Names<Setting> {
    static constexpr std::array<std::string_view, 3> all{"unsaid", "individual", "group"};
};
template <> struct Names<TrainingFormat> {
    static constexpr std::array<std::string_view, 6> all{"unsaid", "workshop", "series", "conference", "online", "self_study"};
};
template <> struct Names<LeastOf> {
    static constexpr std::array<std::string_view, 3> all{"courses", "hours", "price"};
};
template <> struct Names<Opinion> {
    static constexpr std::array<std::string_view, 3> all{"unsaid", "agree", "question"};
};
template <> struct Names<ReferenceStep> {
    static constexpr std::array<std::string_view, 4> all{"unsaid", "asked", "agreed", "sent"};
};
template <> struct Names<RaterRole> {
    static constexpr std::array<std::string_view, 15> all{
        "current_supervisor", "supervisor", "rsc_provider", "rsc_recipient", "supervisee",
        "teacher",            "trainer",    "consultant",   "cda_mentor",    "colleague",
        "parent",             "board_member", "student",    "department_chair", "other",
    };
};
template <> struct Names<Standing> {
    static constexpr std::array<std::string_view, 4> all{"met", "later", "reviewer", "not_met"};
};
template <> struct Names<Stage> {
    static constexpr std::array<std::string_view, 3> all{"experience", "application", "after_review"};
};
template <> struct Names<EvidenceKind> {
    static constexpr std::array<std::string_view, 11> all{"none",      "degree",    "course",     "training", "job",   "session",
                                                          "reference", "signature", "membership", "exam",     "person"};
};
template <> struct Names<Unit> {
    static constexpr std::array<std::string_view, 8> all{"none",  "minutes", "days",     "months",
                                                         "areas", "people",  "families", "documents"};
};
template <> struct Names<ContinuingRequirement::Kind> {
    static constexpr std::array<std::string_view, 5> all{"training", "reflective_supervision", "membership",
                                                         "code_of_ethics", "unknown"};
};
template <> struct Names<Provenance> {
    static constexpr std::array<std::string_view, 3> all{"stated", "shared_base", "unknown"};
};
template <> struct Names<ContinuingRequirement::Strength> {
    static constexpr std::array<std::string_view, 3> all{"required", "recommended", "encouraged"};
};
template <> struct Names<JobCondition::No> {
    static constexpr std::array<std::string_view, 2> all{"set_aside", "question"};
};

template <class Enum> constexpr std::string_view name_of(Enum value) {
    return Names<Enum>::all[static_cast<std::size_t>(value)];
}

/// Empty for a text that names none.
template <class Enum> constexpr std::optional<Enum> named(std::string_view text) {
    for (std::size_t i = 0; i < Names<Enum>::all.size(); ++i)
        if (Names<Enum>::all[i] == text)
            return static_cast<Enum>(i);
    return std::nullopt;
}

/// The name of a reason in an assessment file, for example "before_degree".
std::string_view name_of(Reason reason);

} // namespace imh
