// Finding, choosing and ordering courses on offer.
#pragma once

#include "ui/screens/list_tools.h"

namespace imh::ui {

/// Their places in the portfolio's offers.
const std::vector<std::uint32_t>& shown_offers(Page& page, const ListLook& look);

/// The day on which it is given next, today or later. Empty where none is known.
std::optional<Date> next_day(const Offer& offer, Date today);

} // namespace imh::ui
