// The list of associations: rules/associations.json, described in rules/README.md.
#pragma once

#include <vector>

#include "core/association.h"
#include "io/problem.h"

namespace imh {

/// An edition must be a pack inside the program.
Read<Associations> read_associations(const NamedText& file);

/// For another program: every association, with the edition in force on that day and the next one.
std::string write_associations(const Associations& associations, Date day);

/// The one that travels inside the program.
Read<Associations> read_bundled_associations();

} // namespace imh
