// The parts of the people screen that have files of their own.
#pragma once

#include <string>
#include <vector>

#include "ui/view.h"

namespace imh::ui {

/// One person with all that can be said of them, and what they are to the applicant.
void person_editor(Page& page, const Person& person, bool whole_page);

/// Their reference, the RS/C they gave and the work they supervised.
void person_reference(Page& page, const Person& person);

/// The references that the category in view asks for: who fills which, and choosing who. Nothing without such a category.
void reference_slots(Page& page);
/// The dialog in which somebody is chosen for a slot. Nothing while none is being filled.
void slot_dialog(Page& page);

/// The roles that the references of the category in view name, in the order of RaterRole. Empty without such a category.
std::vector<RaterRole> asked_roles(const View& view);
/// "colleague, trainer"
std::string roles_words(const std::vector<RaterRole>& roles);
/// The first reference of that person; empty where they have none.
const Reference* reference_of(const Portfolio& portfolio, const PersonId& person);
std::string name_words(const Person& person);
Minutes rsc_given(const Portfolio& portfolio, const PersonId& person, std::size_t& sessions);

} // namespace imh::ui
