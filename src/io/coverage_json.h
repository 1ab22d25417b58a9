// What a catalogue covers as JSON, for other programs: rules/schema/coverage.schema.json.
#pragma once

#include <string>

#include "core/papers/coverage.h"

namespace imh {

/// The same answers as those of the paper.
std::string write_coverage(const paper::CoverageSource& source);

} // namespace imh
