// An entry as a file can hold it.
#pragma once

#include "core/entry.h"
#include "core/rule_pack.h"

namespace imh::app {

/// No control characters, texts of a length that the reader takes, no last day before the first, no more
/// hours on RS/C than hours, areas once and in the pack's order, nobody named who is not there.
Entry kept_entry(const RulePack& pack, const Portfolio& portfolio, Entry entry);

/// The same for texts alone.
std::string kept_title(std::string text);
std::string kept_words(std::string text);

} // namespace imh::app
