// Portfolios of a wanted amount, made of one that meets a requirement: how thresholds are tried. Each is empty where
// nothing of the portfolio serves the requirement.
#pragma once

#include <optional>

#include "core/finding.h"
#include "core/portfolio.h"

namespace imh {

/// One training that counts, of that length, and no clock hours of anything else.
struct TrainingAmount {
    Minutes hours{};
    Minutes on_rsc{}; // of the hours
    Minutes on_dei{}; // of the hours, perhaps the same ones
};
std::optional<Portfolio> with_training_hours(const Portfolio& portfolio, const Finding& finding,
                                             const TrainingAmount& amount);

/// Hours of RS/C in two sessions like the last one that counts, so many months from the first to the last.
struct RscAmount {
    Minutes hours{};
    Minutes about_rsc{};
    int months = 1;
};
std::optional<Portfolio> with_rsc(const Portfolio& portfolio, const Finding& finding, const RscAmount& amount);

/// One job that counts: the longest, beginning on that day and still going on; with that many families, where given.
std::optional<Portfolio> with_work(const Portfolio& portfolio, const Finding& finding, std::optional<Day> from,
                                   std::optional<int> families);

/// Nothing shows the area.
Portfolio without_area(Portfolio portfolio, const AreaId& area);

/// Only those references that fill a slot, without the one at `missing`.
std::optional<Portfolio> with_slots_filled(const Portfolio& portfolio, const Finding& finding,
                                           std::optional<std::size_t> missing);

/// The first day of so many full months that end on `last`.
Day start_of_months(Day last, int months);

} // namespace imh
