// The associations that award the endorsement, and which edition of their rules serves each, from when until when.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/requirement.h"

namespace imh {

/// A rule pack, and the days on which one applies by it. A day that no source tells is left open.
struct Edition {
    std::string pack; // "ak-aimh-2016"
    std::optional<Date> from;
    std::optional<Date> until;
};

struct Association {
    std::string id;                // "ak"
    std::string name;              // as in the source
    std::string place;             // where it endorses people: "Alaska"
    std::vector<Edition> editions; // empty where we have none: then only the association can tell
};

struct Associations {
    Citation citation;             // where the list stands
    std::vector<Association> list; // as in the source
};

const Association* find_association(const Associations& associations, std::string_view id);

/// The edition by which one applies on that day: of those that run then, the one that began last; one without a
/// beginning is the oldest, and of several of them the one listed last is the newest. Empty where none runs.
const Edition* edition_in_force(const Association& association, Date day);

/// The next change of rules after that day: the edition that begins first. Empty where none is known.
const Edition* next_edition(const Association& association, Date day);

} // namespace imh
