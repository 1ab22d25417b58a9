// Everything a person can ask for on the page. Screens only say which; app/update_<family>.cpp carries it out.
#pragma once

#include <variant>
#include <vector>

#include "ui/actions/catalogue.h"
#include "ui/actions/entries.h"
#include "ui/actions/import.h"
#include "ui/actions/keep.h"
#include "ui/actions/page.h"
#include "ui/actions/plan.h"
#include "ui/actions/papers.h"

namespace imh::ui {

/// One alternative for each family. An action of a family turns into it by itself.
using Action = std::variant<PageAction, KeepAction, EntryAction, ImportAction, PaperAction, PlanAction, CatalogueAction>;
using Actions = std::vector<Action>;

} // namespace imh::ui
