// A renewal as JSON, for other programs: rules/schema/renewal.schema.json.
#pragma once

#include <string>

#include "core/renewal.h"

namespace imh {

/// `renewal` is of this portfolio by this pack. Texts are in the language in use.
std::string write_renewal(const RulePack& pack, const Portfolio& portfolio, const Holding& holding,
                          const Renewal& renewal);

} // namespace imh
