// What the headings of lists of trainings and of catalogues mean.
#pragma once

#include <string_view>

#include "io/training_columns.h"

namespace imh {

/// How surely a heading names a field.
enum class HeadingMatch : std::uint8_t { None, Within, Whole };

struct HeadingMeaning {
    HeadingMatch match = HeadingMatch::None;
    TrainingField field = TrainingField::Ignored; // Ignored with a match: it names something that no training holds
    bool ends = false;                            // a day on which it was completed: the last one where there are two
};

HeadingMeaning heading_meaning(std::string_view heading, ImportTarget target = ImportTarget::Trainings);

} // namespace imh
