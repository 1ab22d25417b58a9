// The tables of the paper on a catalogue's coverage. For papers/coverage.cpp and papers/coverage_tables.cpp only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/papers/coverage.h"

namespace imh::paper {

/// "Direct Service Skills (key domain)"
std::string domain_words(const Domain& domain);

const std::string& title_of(const Offer& offer);

/// Courses by their numbers in the list: "2, 5, 17 and 30 more".
std::string numbers_words(const std::vector<std::uint32_t>& places);

/// Areas down by domain, gaps first; courses across, or named by their numbers.
Table coverage_grid(const CoverageSource& source);
Table coverage_domains(const CoverageSource& source);
/// One row for each course.
Table coverage_courses(const CoverageSource& source);

} // namespace imh::paper
