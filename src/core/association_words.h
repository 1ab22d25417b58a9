// The associations told to a person: which edition serves each, and where there is none.
#pragma once

#include <string>

#include "core/association.h"

namespace imh {

/// "ak-aimh-2016", "ak-aimh-2016; from Jan 1, 2027 on: ak-aimh-2027", "none here, ask the association".
std::string edition_words(const Association& association, Date day);

/// That an endorsement of one member is honored by the others, with its source.
std::string reciprocity_words(const Associations& associations);

} // namespace imh
