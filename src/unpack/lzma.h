// Unpacks LZMA: what the page consists of lies in it so, a fifth smaller than browsers can inflate by themselves. The format is
// Igor Pavlov's; this follows his public-domain specification of it (7-zip.org/sdk.html).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace imh {

/// How likely a bit is 0, of 2048.
using Chance = std::uint16_t;

/// Reads bits that were written by their chances.
struct BitReader {
    const std::uint8_t* next = nullptr;
    const std::uint8_t* end = nullptr; // zeros from there on
    std::uint32_t range = 0;
    std::uint32_t code = 0;
};

/// One raw LZMA1 stream with lc=1, lp=0, pb=0 (as `xz --format=raw --lzma1=lc=1,lp=0,pb=0` writes it), into a place of
/// exactly its size. It is looked back into what is there already, so that no other memory is taken.
class Lzma {
public:
    Lzma() = default;
    /// Both stay until all is read.
    Lzma(std::span<const std::uint8_t> packed, std::span<std::uint8_t> place);

    /// Goes on until about so many more bytes are there, or all, or the stream turns out to be damaged; says how many
    /// there are. Browsers run a function faster when it is called again.
    std::size_t unpack(std::size_t more);

private:
    static constexpr std::size_t states = 12; // what the last few steps were

    /// Of a match: short, middling or long.
    struct Lengths {
        std::array<Chance, 2> is_longer;
        std::array<Chance, 8> brief;
        std::array<Chance, 8> middling;
        std::array<Chance, 256> extended;
    };
    struct Chances {
        std::array<Chance, states> is_match;
        std::array<Chance, states> is_again; // from a distance that was used before: of the last four
        std::array<Chance, states> is_not_last, is_not_second, is_not_third;
        std::array<Chance, states> is_longer;              // than one byte
        std::array<std::array<Chance, 0x300>, 2> literals; // by the first bit of the byte before
        Lengths lengths;
        Lengths lengths_again;
        std::array<std::array<Chance, 64>, 4> slots; // of distances, by the match's length
        std::array<Chance, 128> near;
        std::array<Chance, 16> least; // the last four bits of a distance
    };

    std::uint8_t literal(BitReader& in, std::uint8_t before, std::uint8_t matched);
    std::uint32_t distance(BitReader& in, std::uint32_t length);
    void go_further_back(BitReader& in);
    std::uint32_t match(BitReader& in);

    std::span<std::uint8_t> place_;
    std::size_t written_ = 0;
    bool is_damaged_ = false;
    BitReader in_;
    std::size_t state_ = 0;
    std::array<std::uint32_t, 4> back_{}; // the last distances, each less one
    Chances chances_{};
};

} // namespace imh
