// A crosswalk from the courses of a catalogue to the areas of an edition, for other systems: as a CFPackage of 1EdTech CASE 1.0, or as
// a table.
//
// Each course is a CFItem, and isRelatedTo joins it to the CFItem of each of its areas in the framework that `imh case` writes of that
// edition. A course is known by its publisher, its provider and its id: while these stay its identifier does. Areas that the
// edition does not have are left out.
#pragma once

#include <string>

#include "core/rule_pack.h"
#include "io/catalogue_file.h"

namespace imh {

/// `changed` is the day that it tells as the one of its last change.
std::string write_crosswalk(const CatalogueFile& catalogue, const RulePack& pack, Date changed);

/// As CSV, a line for each area of each course, with the area's URI in the framework.
std::string crosswalk_csv(const CatalogueFile& catalogue, const RulePack& pack);

} // namespace imh
