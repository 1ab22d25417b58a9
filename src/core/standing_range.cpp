#include "core/standing_range.h"

#include <algorithm>

namespace imh {
namespace {

constexpr StandingSet met = set_of(Standing::Met);
constexpr StandingSet reviewer = set_of(Standing::Reviewer);
constexpr StandingSet not_met = set_of(Standing::NotMet);
constexpr StandingSet all_three = met | reviewer | not_met;

StandingSet without(StandingSet set, StandingSet others) {
    return set & ~others;
}

bool surely_filled(const Slot& slot, const SlotPlan& plan) {
    Slot sure = slot;
    sure.other_roles_are_question = false;
    return can_be_filled(sure, plan);
}

/// Of each kind of terms by itself.
struct Range {
    StandingSet operator()(const AllOf& terms) const { return of_all(terms.parts); }
    StandingSet operator()(const WorkApart& terms) const { return of_all(terms.parts); }
    StandingSet operator()(const AnyOf& terms) const {
        StandingSet any = 0;
        StandingSet every = all_three;
        for (const Requirement& part : terms.parts) {
            any = any | possible_standings(part);
            every = every & possible_standings(part);
        }
        return without(any, not_met) | (every & not_met);
    }
    StandingSet operator()(const CompetencyCoverage& terms) const {
        StandingSet range = terms.gap_is_question ? without(all_three, not_met) : all_three;
        if (terms.documented_by.empty())
            range = without(range, met);
        return terms.areas.empty() ? met : range;
    }
    StandingSet operator()(const DeclarationTerms&) const { return all_three; }
    StandingSet operator()(const DegreeTerms& terms) const {
        StandingSet range = not_met;
        if (!terms.enough.empty() || !terms.enough_if_related.empty() || terms.course_work_enough)
            range = range | met;
        if (!terms.enough_if_related.empty() || !terms.reviewer.empty() || !terms.reviewer_if_focus.empty()
            || terms.course_work_for_reviewer || terms.course_work_enough) // a course without its day
            range = range | reviewer;
        return range;
    }
    StandingSet operator()(const ExamTerms&) const { return met | set_of(Standing::Later); }
    StandingSet operator()(const MembershipTerms&) const { return all_three; }
    StandingSet operator()(const References& terms) const {
        StandingSet range = not_met;
        for (const SlotPlan& plan : terms.plans) {
            const auto& slots = plan.slots;
            if (!std::all_of(slots.begin(), slots.end(), [&](const Slot& slot) { return can_be_filled(slot, plan); }))
                continue;
            range = range | reviewer;
            const bool sure = std::all_of(slots.begin(), slots.end(),
                                          [&](const Slot& slot) { return surely_filled(slot, plan); });
            if (sure && !plan.question)
                range = range | met;
        }
        return range;
    }
    StandingSet operator()(const ReflectiveSupervision& terms) const {
        const bool long_enough = terms.shortest_months <= terms.longest_months;
        return long_enough && terms.about_rsc <= terms.asked ? all_three : not_met;
    }
    StandingSet operator()(const Signatures& terms) const { return terms.documents.empty() ? met : met | not_met; }
    StandingSet operator()(const TrainingHours& terms) const {
        return terms.rsc_inside && terms.rsc_asked > terms.asked ? not_met : all_three;
    }
    StandingSet operator()(const Transcripts&) const { return all_three; }
    StandingSet operator()(const UnknownTerms&) const { return reviewer; }
    StandingSet operator()(const Work& terms) const {
        return terms.kind == JobKind::Volunteer ? without(all_three, met) : all_three;
    }

    static StandingSet of_all(const std::vector<Requirement>& parts) {
        StandingSet any = 0;
        StandingSet every = all_three;
        for (const Requirement& part : parts) {
            any = any | possible_standings(part);
            every = every & possible_standings(part);
        }
        return without(any, met) | (every & met);
    }
};

} // namespace

bool can_be_filled(const Slot& slot, const SlotPlan& plan) {
    const auto among = [](const std::vector<RaterRole>& roles, RaterRole role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    };
    return slot.any_role || slot.other_roles_are_question
           || std::any_of(slot.roles.begin(), slot.roles.end(), [&](const SlotRole& each) {
                  return !among(slot.excluded, each.role) && !among(plan.only_without, each.role);
              });
}

StandingSet possible_standings(const Requirement& requirement) {
    return std::visit(Range{}, requirement.terms);
}

StandingSet possible_standings(const ContinuingRequirement& continuing) {
    using Kind = ContinuingRequirement::Kind;
    if (continuing.kind == Kind::Unknown)
        return reviewer;
    const bool required = continuing.strength == ContinuingRequirement::Strength::Required;
    const bool asks_rsc = continuing.rsc_hours > Minutes{}
                          && continuing.rsc_strength == ContinuingRequirement::Strength::Required;
    if (continuing.kind == Kind::Membership || continuing.kind == Kind::CodeOfEthics)
        return required ? all_three : met;
    return (required && continuing.hours > Minutes{}) || asks_rsc ? all_three : met;
}

} // namespace imh
