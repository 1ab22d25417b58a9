// One period of one portfolio, as every kind of continuing requirement sees it. For core/renewal.cpp and its parts only.
#pragma once

#include <initializer_list>

#include "core/dossier.h"
#include "core/questions.h"
#include "core/renewal.h"

namespace imh {

struct Year {
    const Dossier& dossier;
    const Category& category;
    const Holding& holding;

    bool touches(DaySpan span) const { return span.first <= holding.period.last && holding.period.first <= span.last; }
    bool holds(DaySpan span) const { return holding.period.first <= span.first && span.last <= holding.period.last; }
};

/// Was one of these done in a job of the period? In doubt where no job of the period is entered.
Truth done_in(const Year& year, std::initializer_list<JobFact> facts);

/// Adds a line to the ledger and to both sums.
void take(Finding& finding, const Line& line);

/// An entry whose length was not said may be as long as is needed.
void allow_unsaid_lengths(Finding& finding);

void ask_open_lines(Finding& finding);

ContinuingFinding supervision_of(const ContinuingRequirement& continuing, const Year& year);

} // namespace imh
