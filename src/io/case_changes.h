// How a case changes its base: a few plain verbs, carried out on the JSON of a portfolio before it is read.
//
//   { "add": "trainings", "entry": { "id": "training-9", … } }                      one entry more
//   { "add": "sessions", "entry": { "id": "late", "from": … }, "each_month": 18 }   late-1 to late-18, a month apart
//   { "remove": "training-1" }                      an entry; or a list, with all its entries
//   { "remove": "hours", "of": "training-1" }       a member, which was then not said; or the id of an area
//   { "set": "training-1", "to": { "hours": "5:59" } }
//
// Where an entry is named, a list may stand, and means every entry of it. "set" leaves what it does not name as it is.
#pragma once

#include "core/rule_pack.h"
#include "io/json.h"

namespace imh {

/// What can't be carried out is reported, and not carried out.
void change_portfolio(JsonValue& portfolio, const JsonValue& change, const RulePack& pack, ProblemList& problems);

/// In lists of areas "all" stands for every area of the pack, and the id of a domain for all of its areas.
void name_all_areas(JsonValue& value, const RulePack& pack);

} // namespace imh
