// What imports of trainings and of catalogues share.
#pragma once

#include <cstddef>
#include <vector>

#include "io/training_import.h"

namespace imh {

/// Areas and categories that the edition does not have are told and left out.
ImportRow row_of_training(Training training, const ImportInto& into);

/// Tells rows that stand twice, or that are among the trainings or courses of the portfolio, and leaves them out at
/// first.
void find_doubles(std::vector<ImportRow>& rows, const ImportInto& into);

/// The training that those have who took part at the first of its times.
Training first_given(const Offer& offer);

/// So many ids that nothing in the portfolio has yet.
std::vector<EvidenceId> fresh_ids(const Portfolio& portfolio, const char* prefix, std::size_t count);

} // namespace imh
