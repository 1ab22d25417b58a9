// The parts of a finding as JSON, as assessments and renewals write them.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/requirement.h"
#include "io/json_writer.h"

namespace imh {

/// "measure" and "sub_measures", where there is something to count.
void write_measures(JsonWriter& out, const Finding& finding);

/// "unit", "sure", "possible", "asked"
void write_measure_members(JsonWriter& out, const Measure& measure);

/// Lines of ledgers as they stand already in what is written: several categories mostly say the same of an entry.
struct WrittenLines {
    struct Place {
        Line line;
        JsonWriter::Passage passage;
    };
    std::array<Place, 256> places{}; // the latest of those that share a place

    Place& place_of(const Line& line) {
        return places[(line.evidence.index + 96 * static_cast<std::size_t>(line.evidence.kind)) % places.size()];
    }
};

/// "amount_unit", "counted", "open", "set_aside"; nothing where no entry is of the kind. `written` is of the same text.
void write_ledger(JsonWriter& out, const Finding& finding, const Portfolio& portfolio, WrittenLines& written);

/// "reason" and, where it is about one, "fact".
void write_reason(JsonWriter& out, Reason reason, std::uint8_t fact);

/// "citation" and "readings"
void write_source(JsonWriter& out, const Citation& citation, const std::vector<std::string>& readings);

void write_citation(JsonWriter& out, const Citation& citation);

void write_texts(JsonWriter& out, std::string_view name, const std::vector<std::string>& texts);

} // namespace imh
