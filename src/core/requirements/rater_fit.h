// The people who would rate the applicant, and how well each fits a slot of a plan.
#pragma once

#include <vector>

#include "core/dossier.h"
#include "core/requirements/references.h"

namespace imh {

/// A person with all references that name them.
struct Rater {
    const Person* person = nullptr;      // empty where the portfolio does not have them
    std::vector<EvidenceRef> references; // by id
};

/// By the person's id; references of one person are one rater.
std::vector<Rater> raters_of(const Dossier& dossier);

/// The applicant can't be their own rater.
bool is_self(const Rater& rater);

/// What the conditions of slots look at.
struct Circumstances {
    const Portfolio* portfolio = nullptr;
    bool rsc_recorded = false;
    bool chair_unfamiliar = false; // a department chair is entered who is not familiar with IMH
};

Circumstances circumstances_of(const std::vector<Rater>& raters, const Dossier& dossier);

bool has_role(const Rater& rater, RaterRole role, const Circumstances& circumstances);

/// How well a rater fits a slot, by which of their references.
struct Fit {
    Truth truth = Truth::No;
    Reason reason = Reason::RoleNotNamed; // None only where Yes
    EvidenceRef reference;
};

Fit fit_of(const Slot& slot, const Rater& rater, const Circumstances& circumstances);

struct Condition {
    Truth truth = Truth::No;
    Reason reason = Reason::None; // only where Maybe
};

/// Does the rater meet the condition over all raters?
Condition holds_condition(const References& terms, const Rater& rater, Date today);

} // namespace imh
