// The worked cases of a rule pack: files that lie beside it, for people to write. They are no part of the rules. The format
// is described in rules/README.md.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/cases.h"
#include "io/problem.h"

namespace imh {

/// Is it one by its name, "cases.json" or "cases.….json"? Such a file is no part of the pack beside which it lies.
inline bool is_cases_file(std::string_view name) {
    const std::string_view file = name.substr(name.rfind('/') + 1);
    return file.starts_with("cases.") && file.ends_with(".json");
}

/// All files of a pack's cases together. `others` are those of the pack that it is based on: only their bases are used.
Read<CaseSet> read_cases(std::span<const NamedText> files, const RulePack& pack,
                         std::span<const NamedText> others = {});

/// The case files of a pack that travel inside the program; in the page without their titles and reasons.
std::vector<NamedText> bundled_case_files(std::string_view pack);

} // namespace imh
