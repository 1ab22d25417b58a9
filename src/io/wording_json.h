// A wording file: the texts of one rule pack in other words. The format is described in rules/README.md.
#pragma once

#include <string_view>
#include <vector>

#include "core/wording.h"
#include "io/problem.h"

namespace imh {

/// `pack` is in its own words. What it says in the words of the pack that it is based on need not stand here: it is
/// worded as there. A text for something that the pack does not have is a problem.
Read<Wording> read_wording(const NamedText& file, const RulePack& pack);

bool has_bundled_wording(const RulePack& pack, std::string_view language);

/// The wording of a bundled pack that travels with it as "wording.<language>.json".
Read<Wording> read_bundled_wording(const RulePack& pack, std::string_view language);

/// Is it the name of a wording file, "wording.es.json"? Such files lie beside a pack's files without being listed.
bool is_wording_file(std::string_view name);

} // namespace imh
