#include "io/qr_code.h"

#include <algorithm>
#include <array>

#include <qrcodegen/qrcodegen.h>

namespace imh {
namespace {

constexpr int largest = 30; // of the sizes 1 to 40: 137 squares on each side
using Buffer = std::array<std::uint8_t, qrcodegen_BUFFER_LEN_FOR_VERSION(largest)>;

/// As bytes, whatever they are: a link has small letters, so no shorter form could hold it.
bool encode(std::string_view text, qrcodegen_Ecc correction, Buffer& code) {
    Buffer bytes;
    std::copy(text.begin(), text.end(), bytes.begin());
    return qrcodegen_encodeBinary(bytes.data(), text.size(), code.data(), correction, qrcodegen_VERSION_MIN, largest,
                                  qrcodegen_Mask_AUTO, false);
}

} // namespace

std::optional<paper::Squares> qr_code(std::string_view text) {
    Buffer code;
    if (text.size() > most_in_qr_code || (!encode(text, qrcodegen_Ecc_MEDIUM, code) && !encode(text, qrcodegen_Ecc_LOW, code)))
        return std::nullopt;
    const int size = qrcodegen_getSize(code.data());
    paper::Squares squares{.label = {}, .text = std::string(text), .size = static_cast<std::size_t>(size), .dark = {}};
    squares.dark.reserve(squares.size * squares.size);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            squares.dark.push_back(qrcodegen_getModule(code.data(), x, y));
    return squares;
}

} // namespace imh
