// What is odd in a rule pack that can be read: rules that nobody can meet are mistakes, all else are hints.
#pragma once

#include <string_view>
#include <vector>

#include "core/cases.h"
#include "io/problem.h"

namespace imh {

struct PackLint {
    std::vector<Problem> mistakes; // their place is the id of a requirement, a category, an area or a reading
    std::vector<Problem> hints;
};

/// `base` is the pack that it is based on, `cases` are its own; both may be missing, and then nothing is said that needs them.
PackLint lint_pack(const RulePack& pack, const RulePack* base, const CaseSet* cases, std::string_view file);

} // namespace imh
