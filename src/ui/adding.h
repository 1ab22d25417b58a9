// Courses that somebody published, while they are looked at: nothing is taken in before a person says so.
#pragma once

#include <optional>
#include <vector>

#include "core/offer.h"

namespace imh::ui {

struct Adding {
    std::vector<Offer> offers; // at least one
    bool known = false;        // it is one of the portfolio's own offers: it need not be kept
    std::size_t chosen = 0;
    // When the person took part in the chosen one, and for how long.
    std::optional<Date> from, to;
    std::optional<Minutes> hours;
};

} // namespace imh::ui
