// Courses on offer from a table or from a catalogue file, as they would be among those of the portfolio. A table goes
// the same way as one of trainings (training_import.h), with ImportTarget::Catalogue.
#pragma once

#include <span>
#include <vector>

#include "core/import_row.h"
#include "io/training_import.h"

namespace imh {

/// Areas and categories that the edition does not have are told, left out and kept in the course's words.
std::vector<ImportRow> rows_of_offers(std::span<const Offer> offers, const ImportInto& into);

/// The courses of the rows that are chosen, as chosen_trainings does.
std::vector<Offer> chosen_offers(std::span<const ImportRow> rows, const std::vector<bool>& chosen,
                                 const Portfolio& portfolio);

} // namespace imh
