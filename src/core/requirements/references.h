// Requirement kind "references": three different people, each in a slot, and a condition over all.
//
// Source       Every category names three raters and asks that at least one of them is endorsed at II, III
//              or IV (at I: meets those requirements, or was vetted).
// Our reading  Three distinct people are chosen from all who are entered, as well as they can be.
//              "Endorsed" is a condition over the three, not a slot. Details.
// We report    Who fills which slot, and what is missing.
#pragma once

#include <string>
#include <vector>

#include "core/finding.h"
#include "core/ids.h"
#include "core/portfolio.h"

namespace imh {

struct Category;
struct Dossier;

/// A role that may fill a slot, and when it surely does. Where a condition does not hold the
/// rater may still fill the slot, as a question.
struct SlotRole {
    RaterRole role = RaterRole::Colleague;
    bool if_familiar_with_imh = false; // the rater; "no" means that they cannot fill it
    std::string if_declared;           // or a chair is entered who is not familiar with IMH
    bool if_no_rsc = false;            // no RS/C session is in the portfolio
};

struct Slot {
    std::string title;
    std::vector<SlotRole> roles;
    bool any_role = false;                 // whoever it is
    bool other_roles_are_question = false; // a role not named here
    std::vector<RaterRole> excluded;       // never, whatever other roles the slot allows
};

/// One way to fill all slots.
struct SlotPlan {
    std::vector<Slot> slots;
    bool question = false; // at best a question
    std::vector<RaterRole> only_without; // not a way where a rater of such a role is entered
};

struct References {
    std::vector<SlotPlan> plans; // the best one decides; the first among equals
    std::vector<CategoryId> one_holds; // at least one of the raters
    bool vetted_will_do = false;       // or was vetted; "would meet the requirements" is a question
};

Finding assess(const References& terms, const Category& category, const Dossier& dossier);

} // namespace imh
