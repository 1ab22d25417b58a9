#include "core/easier_terms.h"

#include <algorithm>
#include <type_traits>

namespace imh {
namespace {

template <class Item> bool among(const std::vector<Item>& items, const Item& item) {
    return std::find(items.begin(), items.end(), item) != items.end();
}

template <class Item> bool all_among(const std::vector<Item>& some, const std::vector<Item>& items) {
    return std::all_of(some.begin(), some.end(), [&](const Item& item) { return among(items, item); });
}

/// How good a kind of degree is by the terms: 0 not at all.
int worth(const DegreeTerms& terms, DegreeKind kind) {
    return among(terms.enough, kind)              ? 4
           : among(terms.enough_if_related, kind) ? 3
           : among(terms.reviewer, kind)          ? 2
           : among(terms.reviewer_if_focus, kind) ? 1
                                                  : 0;
}

bool easier(const DegreeTerms& easy, const DegreeTerms& hard) {
    for (int kind = 0; kind <= static_cast<int>(DegreeKind::Other); ++kind)
        if (worth(easy, static_cast<DegreeKind>(kind)) < worth(hard, static_cast<DegreeKind>(kind)))
            return false;
    const auto worth_of_courses = [](const DegreeTerms& terms) {
        return terms.course_work_enough ? 2 : terms.course_work_for_reviewer ? 1 : 0;
    };
    return worth_of_courses(easy) >= worth_of_courses(hard);
}

bool easier_after(const std::optional<DegreeTerms>& easy, const std::optional<DegreeTerms>& hard) {
    return !easy || (hard && easier(*easy, *hard));
}

/// A condition of the easy terms that the hard ones ask at least as firmly.
bool asked_too(const JobCondition& condition, const Work& hard) {
    return std::any_of(hard.conditions.begin(), hard.conditions.end(), [&](const JobCondition& other) {
        return other.fact == condition.fact && other.if_no <= condition.if_no; // SetAside is the firmer one
    });
}

bool easier(const Work& easy, const Work& hard) {
    return easy.kind == hard.kind && easy.months <= hard.months && easy.families <= hard.families
           && (!easy.half_time_asked || hard.half_time_asked) && (easy.volunteers_too || !hard.volunteers_too)
           && (easy.internship.has_value() || !hard.internship) && easier_after(easy.after, hard.after)
           && std::all_of(easy.conditions.begin(), easy.conditions.end(),
                          [&](const JobCondition& condition) { return asked_too(condition, hard); });
}

bool easier(const TrainingHours& easy, const TrainingHours& hard) {
    const Minutes easy_all = easy.asked + (easy.rsc_inside ? Minutes{} : easy.rsc_asked);
    const Minutes hard_all = hard.asked + (hard.rsc_inside ? Minutes{} : hard.rsc_asked);
    return easy.asked <= hard.asked && easy_all <= hard_all && easy.rsc_asked <= hard.rsc_asked;
}

bool easier(const ReflectiveSupervision& easy, const ReflectiveSupervision& hard) {
    return easy.asked <= hard.asked && easy.about_rsc <= hard.about_rsc && easy.shortest_months <= hard.shortest_months
           && easy.longest_months >= hard.longest_months && easier_after(easy.after, hard.after)
           && all_among(hard.provider_holds, easy.provider_holds) && (!easy.provider_keeps || hard.provider_keeps)
           && !hard.exception && (easy.during.empty() || (!hard.during.empty() && all_among(hard.during, easy.during)));
}

bool easier(const CompetencyCoverage& easy, const CompetencyCoverage& hard) {
    return all_among(easy.areas, hard.areas) && all_among(hard.documented_by, easy.documented_by)
           && (easy.gap_is_question || !hard.gap_is_question);
}

bool easier(const Signatures& easy, const Signatures& hard) { return all_among(easy.documents, hard.documents); }

bool easier(const MembershipTerms&, const MembershipTerms&) { return true; }
bool easier(const Transcripts&, const Transcripts&) { return true; }
bool easier(const ExamTerms&, const ExamTerms&) { return true; }
bool easier(const DeclarationTerms& easy, const DeclarationTerms& hard) { return easy.declaration == hard.declaration; }

/// Of these it is not seen from the terms.
template <class Kind> bool easier(const Kind&, const Kind&) { return false; }

bool same_role(const SlotRole& easy, const SlotRole& hard) {
    return easy.role == hard.role && (!easy.if_familiar_with_imh || hard.if_familiar_with_imh)
           && (easy.if_declared.empty() || easy.if_declared == hard.if_declared) && (!easy.if_no_rsc || hard.if_no_rsc);
}

bool easier(const Slot& easy, const Slot& hard) {
    if (easy.any_role && easy.excluded.empty())
        return true;
    return !hard.any_role && (easy.other_roles_are_question || !hard.other_roles_are_question)
           && all_among(easy.excluded, hard.excluded)
           && std::all_of(hard.roles.begin(), hard.roles.end(), [&](const SlotRole& role) {
                  return std::any_of(easy.roles.begin(), easy.roles.end(),
                                     [&](const SlotRole& other) { return same_role(other, role); });
              });
}

} // namespace

bool makes_pointless(const Requirement& easy, const Requirement& hard) {
    return std::visit(
        [](const auto& one, const auto& other) {
            if constexpr (std::is_same_v<decltype(one), decltype(other)>)
                return easier(one, other);
            else
                return false;
        },
        easy.terms, hard.terms);
}

bool makes_pointless(const SlotPlan& easy, const SlotPlan& hard) {
    if ((easy.question && !hard.question) || easy.slots.size() != hard.slots.size()
        || !all_among(easy.only_without, hard.only_without))
        return false;
    for (std::size_t i = 0; i < easy.slots.size(); ++i)
        if (!easier(easy.slots[i], hard.slots[i]))
            return false;
    return true;
}

} // namespace imh
