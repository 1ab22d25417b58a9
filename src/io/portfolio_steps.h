// The steps of reading a portfolio that lie between its JSON and its entries.
#pragma once

#include "core/portfolio.h"
#include "io/json.h"

namespace imh {

/// Looks at "format" and "version" and turns an older file into one of the present version.
/// False where the rest of the file can't be understood; then the problem says why.
bool bring_up_to_date(JsonValue& file, ProblemList& problems);

/// What only several members together show: an end before its start, an id given twice, a part
/// that is longer than the whole, a person who is not entered.
void check_values(const Portfolio& portfolio, ProblemList& problems);

} // namespace imh
