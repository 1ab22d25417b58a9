// What keeping a category asks for: its continuing requirements, judged over one period.
//
// Source       AK-AIMH, continuing requirements: each year 15 clock hours of training and a membership; at II, III
//              and IV-Clinical 12 h of RS/C received; 3 of the training hours on RS/C from those who give it.
//              VAIMH: to commit to the code of ethics again each year.
// Our reading  What lies wholly in the period counts; what reaches over its first or last day, and what has no day,
//              is open. Clock hours of course work count, for the source names course work here. RS/C
//              counts whoever gave it. Who gives RS/C or serves families is told by the jobs of the period
//              . The months of holding are counted to the period's last day. Where the RS/C must be
//              spread over months, those of its first and last session are both counted. The code of ethics
//              is signed on a day of the period.
// We report    One finding for each, as assess does, and what is only recommended beside it.
#pragma once

#include <optional>
#include <vector>

#include "core/finding.h"
#include "core/portfolio.h"
#include "core/rule_pack.h"

namespace imh {

/// A category that is held, and the period to be renewed.
struct Holding {
    std::optional<Date> since; // empty = not said
    DaySpan period;
};

/// What the edition would like to see and doesn't ask for. Where `measure` falls short, nothing is lost.
struct Advice {
    ContinuingRequirement::Strength strength = ContinuingRequirement::Strength::Recommended;
    SubMeasure measure; // "rsc_provision", or "" for the requirement's own hours; asks 0 where no number is said
    bool operator==(const Advice&) const = default;
};

/// `finding` judges only what is required: its measure asks 0 where nothing is.
struct ContinuingFinding {
    Finding finding;
    std::vector<Advice> advice;
};

struct Renewal {
    CategoryId category;
    Date day;                                // of judging; what lies after it does not count
    DaySpan period;                          // all is needed by its last day
    Standing outcome = Standing::NotMet;     // Met, Reviewer or NotMet: the worst of the findings
    std::vector<ContinuingFinding> findings; // in the pack's order
};

/// What the applicant holds and did not give up, as told at the person who is said to be themselves.
std::vector<Endorsement> held_by_applicant(const Portfolio& portfolio);

/// The period that begins on `first`, as long as the category says.
DaySpan renewal_period(const Category& category, Day first);

/// As of the end of `today`, which may lie within the period or after it.
Renewal assess_renewal(const RulePack& pack, const Category& category, const Holding& holding,
                       const Portfolio& portfolio, Date today);

} // namespace imh
