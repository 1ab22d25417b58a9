// The numbers and lists of a requirement, told as one line: what two editions ask is the same where these are the same.
#pragma once

#include <map>
#include <string>
#include <variant>

#include "core/date.h"
#include "core/names.h"
#include "core/requirement.h"
#include "core/rule_pack.h"

namespace imh::testing {

template <class List, class Name> std::string names_joined(const List& list, Name name) {
    std::string text;
    for (const auto& one : list)
        text += (text.empty() ? "" : ",") + std::string(name(one));
    return text.empty() ? "-" : text;
}

inline constexpr auto kind_name = [](auto value) { return name_of(value); };
inline constexpr auto id_text_of = [](const auto& id) { return id.text; };

inline std::string terms_told(const DegreeTerms& terms) {
    std::string text = names_joined(terms.enough, kind_name);
    if (!terms.enough_if_related.empty())
        text += " related:" + names_joined(terms.enough_if_related, kind_name);
    if (!terms.reviewer.empty())
        text += " reviewer:" + names_joined(terms.reviewer, kind_name);
    if (!terms.reviewer_if_focus.empty())
        text += " focus:" + names_joined(terms.reviewer_if_focus, kind_name);
    return text + (terms.course_work_enough ? " any course work" : terms.course_work_for_reviewer ? " course work" : "");
}

inline std::string terms_told(const TrainingHours& terms) {
    std::string text = clock_text(terms.asked);
    if (terms.rsc_asked > Minutes{})
        text += std::string(" rsc ") + clock_text(terms.rsc_asked) + (terms.rsc_inside ? " inside" : " on top");
    if (terms.dei_asked > Minutes{})
        text += std::string(" dei ") + clock_text(terms.dei_asked);
    return text;
}

inline std::string terms_told(const CompetencyCoverage& terms) {
    return std::to_string(terms.areas.size()) + " areas by " + names_joined(terms.documented_by, kind_name) +
           (terms.gap_is_question ? " gap?" : "");
}

inline std::string terms_told(const Work& terms) {
    std::string text = std::to_string(terms.months) + " months " + std::string(name_of(terms.kind));
    if (terms.after)
        text += " after " + names_joined(terms.after->enough, kind_name);
    text += terms.families ? " families " + std::to_string(terms.families) : "";
    text += terms.half_time_asked ? " half time" : "";
    text += terms.volunteers_too ? " volunteers too" : "";
    if (terms.internship)
        text += " internship " + std::to_string(terms.internship->most_months) + " under " +
                names_joined(terms.internship->supervisor_holds, id_text_of);
    for (const JobCondition& condition : terms.conditions)
        text += " " + std::string(name_of(condition.fact)) + (condition.if_no == JobCondition::No::Question ? "?" : "") +
                (condition.declared ? "*" : "");
    return text;
}

inline std::string terms_told(const ReflectiveSupervision& terms) {
    std::string text = clock_text(terms.asked) + " in " + std::to_string(terms.shortest_months) + "-" +
                       std::to_string(terms.longest_months) + " after " +
                       (terms.after ? names_joined(terms.after->enough, kind_name) : "-") + " from " +
                       names_joined(terms.provider_holds, id_text_of) + (terms.provider_keeps ? " kept" : "") +
                       (terms.others_may_be_approved ? " others?" : "");
    if (terms.exception)
        text += " or for " + std::string(name_of(terms.exception->applicant_highest)) + " from " +
                names_joined(terms.exception->holds, id_text_of);
    text += " during " + names_joined(terms.during, kind_name);
    return text + (terms.about_rsc > Minutes{} ? " about rsc " + clock_text(terms.about_rsc) : "");
}

inline std::string terms_told(const References& terms) {
    std::string text = "one of " + names_joined(terms.one_holds, id_text_of) + (terms.vetted_will_do ? " or vetted" : "");
    for (const SlotPlan& plan : terms.plans) {
        text += plan.question ? " |?" : " |";
        if (!plan.only_without.empty())
            text += " without " + names_joined(plan.only_without, kind_name) + ":";
        for (const Slot& slot : plan.slots) {
            text += " [" + (slot.any_role ? "any" : names_joined(slot.roles, [](const SlotRole& role) {
                        return std::string(name_of(role.role)) + (role.if_familiar_with_imh ? "(familiar)" : "") +
                               (role.if_declared.empty() ? "" : "(" + role.if_declared + ")") +
                               (role.if_no_rsc ? "(no rsc)" : "");
                    }));
            text += slot.other_roles_are_question ? " other?" : "";
            text += slot.excluded.empty() ? "]" : " not " + names_joined(slot.excluded, kind_name) + "]";
        }
    }
    return text;
}

inline std::string terms_told(const Signatures& terms) { return names_joined(terms.documents, [](const std::string& id) { return id; }); }
inline std::string terms_told(const DeclarationTerms& terms) { return terms.declaration; }
inline std::string terms_told(const Transcripts&) { return "transcripts"; }
inline std::string terms_told(const MembershipTerms&) { return "membership"; }
inline std::string terms_told(const ExamTerms&) { return "exam"; }
inline std::string terms_told(const UnknownTerms& terms) { return "unknown: " + terms.question; }
inline std::string terms_told(const AllOf&) { return "all of"; }
inline std::string terms_told(const AnyOf&) { return "any of"; }
inline std::string terms_told(const WorkApart&) { return "apart"; }

inline void tell_terms(const std::vector<Requirement>& requirements, std::map<std::string, std::string>& lines) {
    for (const Requirement& requirement : requirements) {
        lines[requirement.id.text] = std::visit([](const auto& terms) { return terms_told(terms); }, requirement.terms);
        std::visit([&](const auto& terms) {
            if constexpr (requires { terms.parts; })
                tell_terms(terms.parts, lines);
        }, requirement.terms);
    }
}

inline std::string terms_told(const ContinuingRequirement& continuing) {
    if (continuing.kind == ContinuingRequirement::Kind::Unknown)
        return "unknown: " + continuing.question;
    std::string text = std::string(name_of(continuing.kind)) + " " + std::string(name_of(continuing.strength));
    if (continuing.hours > Minutes{})
        text += " " + clock_text(continuing.hours);
    if (continuing.rsc_hours > Minutes{})
        text += " rsc " + clock_text(continuing.rsc_hours) + " " + std::string(name_of(continuing.rsc_strength));
    if (continuing.dei_hours > Minutes{})
        text += std::string(" dei ") + clock_text(continuing.dei_hours);
    if (continuing.shortest_months > 0)
        text += " over " + std::to_string(continuing.shortest_months) + " months";
    if (continuing.fewer_after_months)
        text += " " + clock_text(continuing.fewer_hours) + " after " + std::to_string(*continuing.fewer_after_months);
    if (continuing.not_required_after_months)
        text += " not after " + std::to_string(*continuing.not_required_after_months);
    return text;
}

} // namespace imh::testing
