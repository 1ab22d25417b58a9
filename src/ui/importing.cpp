#include "ui/importing.h"

#include <algorithm>

namespace imh::ui {

std::size_t Importing::chosen_count() const {
    return static_cast<std::size_t>(std::count(chosen.begin(), chosen.end(), true));
}

} // namespace imh::ui
