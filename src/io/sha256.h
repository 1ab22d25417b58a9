// SHA-256 (FIPS 180-4), for naming a text by what it says: rules, portfolios, the style of a paper.
// Our own because no small library for it is packaged for both builds; the standard's vectors are its tests.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace imh {

using Sha256 = std::array<std::uint8_t, 32>;

Sha256 sha256(std::string_view bytes);

/// 64 small hexadecimal digits.
std::string hex_text(const Sha256& hash);

/// As a Content-Security-Policy writes it: base64 with its padding.
std::string base64_text(const Sha256& hash);

} // namespace imh
