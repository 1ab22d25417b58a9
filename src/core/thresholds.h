// Every number of the rules, tried: from a portfolio of the cases that meets a requirement others are made whose amount is
// just below, at and just above what is asked. A minute, a day, a person less must make it worse; more must not.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/cases.h"

namespace imh {

/// What is asked that many of.
enum class Threshold : std::uint8_t {
    TrainingHours,
    RscTraining, // of the training hours, on giving RS/C
    DeiTraining, // of the training hours, on diversity, equity and inclusion
    RscHours,
    AboutRsc, // of the hours of RS/C, about the RS/C given
    ShortestMonths,
    LongestMonths, // here more is worse
    WorkMonths,
    Families,
    Areas,
    Raters,
    Documents,
    HeldMonths, // after which nothing is asked any more
    FewerAfterMonths, // of holding the category, after which fewer hours are enough
    FewerHours,
};

struct ThresholdTry {
    std::string requirement;
    Threshold what = Threshold::TrainingHours;
    std::int64_t asked = 0; // minutes, months, people …
    bool tried = false;     // false: no portfolio of the cases meets it, so that nothing could be made of one
    std::array<Standing, 3> got{Standing::NotMet, Standing::NotMet, Standing::NotMet}; // just below, at, just above

    /// Did it make the difference that it should?
    bool agrees() const;
};

/// In the order of the pack.
std::vector<ThresholdTry> try_thresholds(const RulePack& pack, const CaseSet& set);

/// "ii.training, 30 h of training: just below met, at met, just above met"
std::string threshold_words(const ThresholdTry& threshold);

/// How many make the difference that they should, and a line for each that does not, or was not tried.
std::string thresholds_words(const std::vector<ThresholdTry>& thresholds);

} // namespace imh
