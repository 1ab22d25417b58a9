// Which courses would be enough, as JSON: rules/schema/course_plan.schema.json.
#pragma once

#include <string>

#include "core/papers/course_plan.h"

namespace imh {

std::string write_course_plan(const paper::CoursePlanSource& source, Date day);

} // namespace imh
