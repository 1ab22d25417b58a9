// Which facts of a job a category asks about, so that these are asked first.
#pragma once

#include <bitset>

#include "core/portfolio.h"
#include "core/rule_pack.h"

namespace imh {

using JobFacts = std::bitset<job_fact_count>;

/// Those that may decide about work of that kind, in whichever of its requirements: conditions of the work itself, and
/// the work that RS/C has to lie in. Children of 3 to 5 wherever babies are asked about.
JobFacts facts_asked(const Category& category, JobKind kind);

} // namespace imh
