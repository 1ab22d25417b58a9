// What would be if: entries that are only imagined, laid over a portfolio without touching it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/assess.h"
#include "core/portfolio.h"
#include "core/rule_pack.h"

namespace imh {

/// Something imagined, switched on or off.
struct Imagined {
    std::size_t number = 0; // names it
    std::string title;
    Portfolio entries;
    std::optional<Date> by; // the day on which it is there, where the entries do not say it themselves
    bool on = true;
};

/// The portfolio as it would be: each imagined entry replaces the one of the same id, or comes last; an imagined
/// answer to a declaration takes the place of the one given, whose words stay. Name and interest stay.
Portfolio with_imagined(Portfolio portfolio, const Portfolio& imagined);

/// The same, made real: ids that only an imagined entry can have become fresh ones, wherever they are named.
Portfolio with_added(Portfolio portfolio, const Portfolio& imagined);

/// Such an id: "imagined-3-training-1".
EvidenceId imagined_id(std::size_t number, const char* prefix, std::size_t place = 0);
bool is_imagined(const EvidenceId& id);

/// The same entries with a number before that in their imagined ids, "imagined-7x3-training-1", wherever they are named:
/// so that what is imagined twice stays apart.
Portfolio renumbered(Portfolio imagined, std::size_t number);

/// The first day on which all that is imagined is over and counts; not before `today`.
Date day_of(const Portfolio& imagined, Date today);

/// The same of all that are switched on.
Date day_of(const std::vector<Imagined>& all, Date today);

/// The portfolio with all that are switched on.
Portfolio with_imagined(Portfolio portfolio, const std::vector<Imagined>& all);

/// How one requirement of a category would stand.
struct StandingChange {
    RequirementId requirement;
    Standing before = Standing::NotMet;
    Standing after = Standing::NotMet;
    Measure measure_before;
    Measure measure_after;
};

struct CategoryChange {
    CategoryId category;
    Standing before = Standing::NotMet;
    Standing after = Standing::NotMet;
    std::vector<StandingChange> changes; // only what changes, in the pack's order
};

/// Every category, whether it changes or not. Both assessments are of the same pack.
std::vector<CategoryChange> changes_between(const Assessment& before, const Assessment& after);

} // namespace imh
