// Reads a clean, small QR code, by ISO/IEC 18004 and apart from the library that makes it: sizes 1 to 3, whose bytes lie in one block.
// Larger ones are read by a reader from elsewhere in tests/qr_check.mjs.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/document.h"

namespace testing {

struct QrReading {
    int correction = 0; // as the standard numbers it: 1 is L, 0 is M
    std::string text;
    bool no_error = false; // the error correction finds nothing to correct
};

class QrReader {
public:
    explicit QrReader(const imh::paper::Squares& squares) : size_(static_cast<int>(squares.size)), dark_(squares.dark) {}

    /// `parity`: how many of its bytes are for correction. Empty where it is no QR code of bytes.
    std::optional<QrReading> read(std::size_t parity) const {
        const int format = format_bits() ^ 0b101010000010010;
        if (!is_format(format))
            return std::nullopt;
        const std::vector<std::uint8_t> bytes = bytes_under(format >> 10 & 7);
        QrReading reading{.correction = format >> 13, .text = {}, .no_error = syndromes_are_zero(bytes, parity)};
        const auto nibble = [&](std::size_t at) { return at % 2 == 0 ? bytes[at / 2] >> 4 : bytes[at / 2] & 15; };
        if (nibble(0) != 4) // bytes
            return std::nullopt;
        const int length = nibble(1) * 16 + nibble(2);
        for (std::size_t i = 0; i < static_cast<std::size_t>(length); ++i)
            reading.text += static_cast<char>(nibble(3 + 2 * i) * 16 + nibble(4 + 2 * i));
        return reading;
    }

    bool dark(int x, int y) const { return dark_[static_cast<std::size_t>(y * size_ + x)]; }

private:
    /// Beside the finder at the top left: along row 8, then up column 8.
    int format_bits() const {
        int bits = 0;
        for (const int x : {0, 1, 2, 3, 4, 5, 7, 8})
            bits = bits * 2 + dark(x, 8);
        for (const int y : {7, 5, 4, 3, 2, 1, 0})
            bits = bits * 2 + dark(8, y);
        return bits;
    }

    static bool is_format(int bits) {
        for (int bit = 14; bit >= 10; --bit)
            if (bits >> bit & 1)
                bits ^= 0b10100110111 << (bit - 10);
        return bits == 0;
    }

    bool is_function(int x, int y) const {
        const int last = size_ - 1;
        const bool finder = (x < 9 && y < 9) || (x > last - 8 && y < 9) || (x < 9 && y > last - 8);
        const bool timing = x == 6 || y == 6;
        const bool alignment = size_ > 21 && x >= last - 8 && x <= last - 4 && y >= last - 8 && y <= last - 4;
        return finder || timing || alignment;
    }

    static bool masked(int mask, int x, int y) {
        switch (mask) {
        case 0: return (x + y) % 2 == 0;
        case 1: return y % 2 == 0;
        case 2: return x % 3 == 0;
        case 3: return (x + y) % 3 == 0;
        case 4: return (x / 3 + y / 2) % 2 == 0;
        case 5: return x * y % 2 + x * y % 3 == 0;
        case 6: return (x * y % 2 + x * y % 3) % 2 == 0;
        default: return ((x + y) % 2 + x * y % 3) % 2 == 0;
        }
    }

    /// In pairs of columns from the right, up and down by turns.
    std::vector<std::uint8_t> bytes_under(int mask) const {
        std::vector<std::uint8_t> bytes;
        int bits = 0, byte = 0;
        bool up = true;
        for (int right = size_ - 1; right > 0; right -= 2, up = !up) {
            if (right == 6)
                --right;
            for (int step = 0; step < size_; ++step)
                for (const int x : {right, right - 1}) {
                    const int y = up ? size_ - 1 - step : step;
                    if (is_function(x, y))
                        continue;
                    byte = byte * 2 + (dark(x, y) != masked(mask, x, y));
                    if (++bits % 8 == 0) {
                        bytes.push_back(static_cast<std::uint8_t>(byte));
                        byte = 0;
                    }
                }
        }
        return bytes;
    }

    /// As a polynomial over GF(256), modulo x^8 + x^4 + x^3 + x^2 + 1, the bytes are zero at each power of 2.
    static bool syndromes_are_zero(const std::vector<std::uint8_t>& bytes, std::size_t parity) {
        int power = 1;
        for (std::size_t i = 0; i < parity; ++i, power = times(power, 2)) {
            int value = 0;
            for (const std::uint8_t byte : bytes)
                value = times(value, power) ^ byte;
            if (value != 0)
                return false;
        }
        return true;
    }
    static int times(int a, int b) {
        int product = 0;
        for (; b > 0; b >>= 1, a = a << 1 ^ (a & 128 ? 0x11d : 0))
            if (b & 1)
                product ^= a;
        return product;
    }

    int size_;
    std::vector<bool> dark_;
};

} // namespace testing
