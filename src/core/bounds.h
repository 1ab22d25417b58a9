// How much a portfolio can hold. Files, the page and imports keep the same bounds.
#pragma once

#include <cstddef>

#include "core/date.h"

namespace imh::portfolio_bounds {

inline constexpr std::size_t title = 500; // bytes
inline constexpr std::size_t words = 20'000;
inline constexpr std::size_t entries = 20'000;            // of one list
inline constexpr Minutes entry{std::chrono::hours{2'000}}; // of one course, training or session
inline constexpr int hours_per_week = 168;
inline constexpr int families = 100'000;
inline constexpr int price_cents = 100'000'000;

} // namespace imh::portfolio_bounds
