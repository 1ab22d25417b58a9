// The parts of a finding as JSON, as assessments and renewals write them.
#pragma once

#include <string>
#include <vector>

#include "core/requirement.h"
#include "io/json_writer.h"

namespace imh {

/// "measure" and "sub_measures", where there is something to count.
void write_measures(JsonWriter& out, const Finding& finding);

/// "unit", "sure", "possible", "asked"
void write_measure_members(JsonWriter& out, const Measure& measure);

/// "amount_unit", "counted", "open", "set_aside"; nothing where no entry is of the kind.
void write_ledger(JsonWriter& out, const Finding& finding, const Portfolio& portfolio);

/// "reason" and, where it is about one, "fact".
void write_reason(JsonWriter& out, Reason reason, std::uint8_t fact);

/// "citation" and "readings"
void write_source(JsonWriter& out, const Citation& citation, const std::vector<std::string>& readings);

void write_citation(JsonWriter& out, const Citation& citation);

void write_texts(JsonWriter& out, std::string_view name, const std::vector<std::string>& texts);

} // namespace imh
