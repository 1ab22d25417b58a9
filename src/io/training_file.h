// A file of trainings that a trainer or an association publishes, so that those who took part need not type them. The
// format is described in rules/README.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/portfolio.h"
#include "core/rule_pack.h"
#include "io/problem.h"

namespace imh {

inline constexpr int training_file_version = 1;

struct TrainingFile {
    std::string title;     // of the list; may be empty
    std::string publisher; // may be empty
    std::vector<Training> trainings;
    UnknownMembers unknown;
};

/// Entries without an id get one. `file` is only used for telling where a problem is.
Read<TrainingFile> read_training_file(std::string_view text, std::string_view file);

/// What this edition asks of it besides: that it knows the areas and categories that are named.
[[nodiscard]] std::vector<Problem> check_training_file(const TrainingFile& trainings, const RulePack& pack,
                                                       std::string_view file);

std::string write_training_file(const TrainingFile& file);

} // namespace imh
