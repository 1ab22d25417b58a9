// Changes to the list of trainings.
#pragma once

#include "app/state.h"

namespace imh::app {

/// Each returns whether the portfolio changed; the caller judges it anew.
bool add_training(State& state);
bool change_training(State& state, const ui::ChangeTraining& change);
bool duplicate_training(State& state, const EvidenceId& id);
bool delete_training(State& state, const EvidenceId& id);

/// Opens it in the editor.
bool open_training(State& state, const EvidenceId& id);
/// Closes the editor. An entry in which nothing was ever said goes with it.
bool close_training(State& state);

/// The training as a file can hold it: no control characters, texts of a length that the reader takes,
/// no last day before the first, no more RS/C hours than hours, areas once and in the pack's order.
Training kept_training(const RulePack& pack, Training training);

} // namespace imh::app
