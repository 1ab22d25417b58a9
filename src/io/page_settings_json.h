// The small file with which an association lays its name, its colours and what to begin with into the page (web/README.md).
#pragma once

#include "core/association.h"
#include "core/page_settings.h"
#include "io/problem.h"

namespace imh {

/// What it names must be in the list and among the rules of this program, and its colours must be readable wherever the page uses
/// them.
Read<PageSettings> read_page_settings(const NamedText& file, const Associations& associations);

} // namespace imh
