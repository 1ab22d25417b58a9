// Trainings from a table or from a file of trainings, as they would be in the portfolio, with everything that is odd
// told before anything is taken over.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/import_row.h"
#include "core/portfolio.h"
#include "core/rule_pack.h"
#include "io/csv.h"
#include "io/problem.h"
#include "io/training_columns.h"

namespace imh {

/// What an import is judged against. `names` may know more languages than the pack.
struct ImportInto {
    const RulePack& pack;
    const AreaNames& names;
    const Portfolio& portfolio;
    Date today{};
    ImportTarget target = ImportTarget::Trainings;
};

/// What the bytes of a file or of a paste may be.
enum class FileContent : std::uint8_t { Portfolio, Trainings, Catalogue, Rules, Wording, Cases, Table };
FileContent file_content(std::string_view bytes);

/// The table in a file or in what was pasted. Where there is none, or more than the bounds allow, the problem says so.
Read<CsvTable> read_table(std::string_view bytes, std::string_view file, std::optional<char> separator = std::nullopt);

std::vector<ImportRow> rows_of_table(const CsvTable& table, const TableReading& reading, const ImportInto& into);
std::vector<ImportRow> rows_of_trainings(std::span<const Training> trainings, const ImportInto& into);

/// The trainings of the rows that are chosen, with ids that the portfolio does not have yet. `chosen` has one item for
/// each row; those that are kept back are never taken.
std::vector<Training> chosen_trainings(std::span<const ImportRow> rows, const std::vector<bool>& chosen,
                                       const Portfolio& portfolio);

} // namespace imh
