// From counted amounts to a standing, and from open lines to the questions that decide it.
#pragma once

#include "core/finding.h"

namespace imh {

/// Enough for sure: met. Not enough at most: not met. Between: a reviewer.
Standing standing_of(const Measure& measure);
Standing standing_of(Truth truth);

/// Can the applicant answer what is open, or only the association?
bool applicant_answers(Reason reason);

/// Adds a question that decides. To be called once the standing is Reviewer, in the order in which it is shown.
void ask(Finding& finding, Reason reason, EvidenceRef evidence = {}, std::uint8_t fact = 0);

/// Adds what the reviewer only sees.
void list_for_reviewer(Finding& finding, Reason reason, EvidenceRef evidence = {}, std::uint8_t fact = 0);

} // namespace imh
