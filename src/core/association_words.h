// The associations told to a person: which edition serves each, and where there is none.
#pragma once

#include <string>

#include "core/association.h"
#include "core/rule_pack.h"

namespace imh {

/// "ak-aimh-2016", "ak-aimh-2016; from Jan 1, 2027 on: ak-aimh-2027", "none here, ask the association".
std::string edition_words(const Association& association, Date day);

/// Does the association's own source say all that is asked?
bool all_stated(const RulePack& pack);

/// How sure the rules of an edition are: "Of 25 requirements 8 are stated by the association, 15 are …". One sentence
/// where all are stated.
std::string sureness_words(const RulePack& pack);

/// That an endorsement of one member is honored by the others, with its source.
std::string reciprocity_words(const Associations& associations);

} // namespace imh
