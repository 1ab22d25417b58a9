// One training: what it was, how long, which areas it covers. Every change is taken over as it is typed.
#pragma once

#include "ui/view.h"

namespace imh::ui {

/// `whole_page`: it stands alone, so there is a way back to the list.
void training_editor(Page& page, const Training& training, bool whole_page);

} // namespace imh::ui
