// The names of the words (a to e, w) and the order of the steps are those of FIPS 180-4, section 6.1.2.

#include "io/uuid.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <vector>

namespace imh {
namespace {

using State = std::array<std::uint32_t, 5>;

void take_block(State& state, const std::uint8_t* block) {
    std::array<std::uint32_t, 80> w{};
    for (std::size_t i = 0; i < 16; ++i)
        for (std::size_t byte = 0; byte < 4; ++byte)
            w[i] = (w[i] << 8) | block[i * 4 + byte];
    for (std::size_t i = 16; i < 80; ++i)
        w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    auto [a, b, c, d, e] = state;
    for (std::size_t i = 0; i < 80; ++i) {
        const std::uint32_t f = i < 20   ? (b & c) ^ (~b & d)
                                : i < 40 ? b ^ c ^ d
                                : i < 60 ? (b & c) ^ (b & d) ^ (c & d)
                                         : b ^ c ^ d;
        const std::uint32_t k = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
        const std::uint32_t t = std::rotl(a, 5) + f + e + k + w[i];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = t;
    }
    const State worked = {a, b, c, d, e};
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] += worked[i];
}

State sha1(std::vector<std::uint8_t> bytes) {
    State state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
    bytes.push_back(0x80);
    while (bytes.size() % 64 != 56)
        bytes.push_back(0);
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(bits >> shift));
    for (std::size_t at = 0; at < bytes.size(); at += 64)
        take_block(state, bytes.data() + at);
    return state;
}

} // namespace

Uuid uuid_of_name(const Uuid& name_space, std::string_view name) {
    std::vector<std::uint8_t> bytes(name_space.begin(), name_space.end());
    for (const char each : name)
        bytes.push_back(static_cast<std::uint8_t>(each));
    const State hash = sha1(std::move(bytes));
    Uuid uuid{};
    for (std::size_t i = 0; i < uuid.size(); ++i)
        uuid[i] = static_cast<std::uint8_t>(hash[i / 4] >> (24 - i % 4 * 8));
    uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0f) | 0x50); // version 5
    uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3f) | 0x80); // variant of the RFC
    return uuid;
}

std::string uuid_text(const Uuid& uuid) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[uuid[i] >> 4];
        text += digits[uuid[i] & 0x0f];
    }
    return text;
}

bool is_uuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (hyphen ? c != '-' : !digit)
            return false;
    }
    constexpr std::string_view variants = "89abAB";
    return text[14] >= '1' && text[14] <= '5' && variants.find(text[19]) != std::string_view::npos;
}

} // namespace imh
