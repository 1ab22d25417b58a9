// A rule pack: a folder of JSON files, or one file that has all members. Packs are only read here;
// people write them. The format is described in rules/README.md.
#pragma once

#include <span>
#include <string_view>

#include "core/rule_pack.h"
#include "io/problem.h"

namespace imh {

/// `files` holds pack.json and every file beside it; or one file alone, whatever its name. Names
/// may have a folder in front, the same for all. What lies beside a pack is left aside.
Read<RulePack> read_rule_pack(std::span<const NamedText> files);

/// Does it lie beside a pack and is no part of it: a wording, or the pack's cases?
bool lies_beside(std::string_view file_name);

/// A pack that travels inside the program: "ak-aimh-2016".
Read<RulePack> read_bundled_pack(std::string_view id);

/// The ids of those packs, in ascending order.
std::vector<std::string_view> bundled_pack_ids();

} // namespace imh
