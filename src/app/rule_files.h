// What those who write rules open in the page: rules, their wording, their worked cases. Where a file has problems they are shown
// and all else stays as it was.
#pragma once

#include "app/state.h"
#include "io/training_import.h"

namespace imh::app {

/// Is it for this file to open?
bool is_rule_file(FileContent content);

/// Rules judge from now on in place of those that travel with the page. A wording is laid over the rules in use, in its language.
/// Cases are tried with the rules in use.
void open_rule_file(State& state, std::string_view name, std::string_view bytes);

/// Tries the worked cases that travel with the rules in use.
void try_cases(State& state);

} // namespace imh::app
