// The courses on offer: the list, and the one that is open in its editor.

#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

namespace imh::ui {

void catalogue_screen(Page& page) { screen_title(page, Screen::Catalogue); }

void coverage_screen(Page& page) { screen_title(page, Screen::Coverage); }

} // namespace imh::ui
