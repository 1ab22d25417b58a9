// A plan while it is made. For plan.cpp and the files beside it only.
#pragma once

#include <vector>

#include "core/dossier.h"
#include "core/plan.h"

namespace imh {

struct Draft {
    const RulePack& pack;
    const Portfolio& portfolio;
    const Category& category;
    Plan plan; // its steps stand in the order in which they were found

    /// The number that the imagined ids of the next step carry.
    std::size_t next_number() const { return plan.steps.size() + 1; }

    void add(PlanStep step);
};

/// The category as it would stand on the plan's day.
struct Outlook {
    Portfolio portfolio; // as planned; entries of the portfolio itself keep their places in it
    Dossier dossier;
    std::vector<Finding> findings; // in the pack's order

    Outlook(const Draft& draft, Date day, std::optional<std::size_t> without = std::nullopt);
    Outlook(const Outlook&) = delete;
    Outlook& operator=(const Outlook&) = delete;
};

/// One requirement without parts that is not met, and the way that is nearest where there are several.
struct Gap {
    const Requirement* requirement = nullptr;
    const Finding* finding = nullptr;
    RequirementId whole;                // that of the category itself
    std::vector<RequirementId> instead; // the other ways
};

/// Nothing for a finding that stands better than NotMet.
void add_gaps(const Requirement& requirement, const Finding& finding, std::vector<Gap>& gaps);

/// A step of that kind for the gap.
PlanStep step_for(StepKind kind, const Gap& gap);

/// Each adds what would close the gap to the draft, as far as it can.
void plan_degree(const DegreeTerms& terms, const Gap& gap, Draft& draft);
void plan_declaration(const DeclarationTerms& terms, const Gap& gap, Draft& draft);
void plan_work(const Work& terms, const Gap& gap, const Outlook& outlook, Draft& draft);
void plan_supervision(const ReflectiveSupervision& terms, const Gap& gap, const Outlook& outlook, Draft& draft);
void plan_raters(const References& terms, const Gap& gap, const Outlook& outlook, Draft& draft);
void plan_signatures(const Signatures& terms, const Gap& gap, const Outlook& outlook, Draft& draft);
void plan_transcripts(const Gap& gap, const Outlook& outlook, Draft& draft);
void plan_membership(const Gap& gap, const Outlook& outlook, Draft& draft);

/// Hours, hours on giving RS/C and areas that are missing, together, in as few trainings as make sense.
void plan_trainings(const std::vector<Gap>& gaps, Draft& draft);

/// A job of the kind that RS/C is to be received in, from the plan's first free day on.
void plan_work_for_supervision(const ReflectiveSupervision& terms, const Gap& gap, Date from, Draft& draft);

/// What is entered to lie ahead, or still runs, where that brings the category nearer.
void plan_what_lies_ahead(Draft& draft);

/// The entries that lie ahead of `today` or still run, each with the day on which it is over; by day, then id.
struct Ahead {
    EvidenceRef ref;
    Date over;
};
std::vector<Ahead> entries_ahead(const Portfolio& portfolio, Date today);

/// Moves the entry to a day that never comes.
void put_off(Portfolio& portfolio, EvidenceRef ref);

/// From this day on the terms' degree is there, also one that is planned; `tomorrow` at the earliest. Empty where
/// there is none.
std::optional<Date> first_day_after(const std::optional<DegreeTerms>& after, const Dossier& dossier, Date tomorrow);

} // namespace imh
