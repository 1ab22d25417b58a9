// A text as a QR code (ISO/IEC 18004), for a camera to read from paper or from a screen. The only part of the program that knows which
// library makes it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/document.h"

namespace imh {

/// Without a label. Up to a seventh of it may be soiled (error correction M); of a longer text up to a fourteenth (L). Empty where the
/// text is longer than `most_in_qr_code` bytes: with a millimetre for each square it would not fit on a page.
std::optional<paper::Squares> qr_code(std::string_view text);

inline constexpr std::size_t most_in_qr_code = 1'732;

} // namespace imh
