// How one number of the rules is tried: on portfolios of the cases that meet the requirement, one after the other. Known to
// the files of core/thresholds.h only.
#pragma once

#include <optional>

#include "core/finding.h"
#include "core/standing_range.h"
#include "core/thresholds.h"

namespace imh {

inline constexpr Minutes plenty{60}; // more than asked, where another number is tried

/// A portfolio of the cases, and on which day it is judged.
struct Candidate {
    const Portfolio* portfolio;
    const Case* of; // with its day, and its renewal where it is one
};

/// The steps to try: just below, at, just above.
inline constexpr std::array<int, 3> steps{-1, 0, 1};

/// The best in which it can stand at all: what only a reviewer can accept is never met.
inline Standing best_of(StandingSet range) {
    return has(range, Standing::Met) ? Standing::Met : Standing::Reviewer;
}

/// Makes three of the first candidate that meets it; of the next where the difference does not show. `make` gives the
/// finding of the portfolio with that step, or nothing where it can't make one.
template <class Subject, class Make>
ThresholdTry tried(const Subject& subject, const std::vector<Candidate>& candidates, Threshold what,
                   std::int64_t asked, Make make) {
    ThresholdTry result{subject.id(), what, asked, false, {}};
    for (const Candidate& candidate : candidates) {
        const std::optional<Finding> finding = subject.judged(*candidate.portfolio, candidate);
        if (!finding || finding->standing != best_of(subject.range()))
            continue;
        ThresholdTry next = result;
        next.tried = true;
        for (std::size_t i = 0; i < steps.size() && next.tried; ++i) {
            const std::optional<Finding> made = make(candidate, *finding, steps[i]);
            next.tried = made.has_value();
            if (made)
                next.got[i] = made->standing;
        }
        if (next.tried && next.agrees())
            return next;
        if (next.tried && !result.tried)
            result = next;
    }
    return result;
}

/// The same, where `make` gives the portfolio with that step rather than its finding.
template <class Subject, class Make>
ThresholdTry tried_with(const Subject& subject, const std::vector<Candidate>& candidates, Threshold what,
                        std::int64_t asked, Make make) {
    return tried(subject, candidates, what, asked,
                 [&](const Candidate& candidate, const Finding& finding, int step) -> std::optional<Finding> {
                     const std::optional<Portfolio> made = make(candidate, finding, step);
                     return made ? subject.judged(*made, candidate) : std::nullopt;
                 });
}

/// Of what keeping the category asks, in its order.
std::vector<ThresholdTry> try_renewal_numbers(const RulePack& pack, const Category& category,
                                              const std::vector<Candidate>& candidates);

} // namespace imh
