// The last strokes of a plan: what is still to be asked, and the order of all. For plan.cpp.
#pragma once

#include "core/plan_making.h"

namespace imh {

/// A step for each question that would still decide on the plan's day, those alike taken together; and for what
/// comes after the review.
void add_questions(Draft& draft);

/// In the order in which steps can be done; tells of each which ones come first.
void put_in_order(Draft& draft);

} // namespace imh
