#include "unpack/lzma.h"

#include <algorithm>

namespace imh {

namespace {

// The specification's own numbers.
constexpr unsigned chance_bits = 11;
constexpr unsigned learning = 5; // a thirty-second part of the way, each time
constexpr std::size_t first_state_after_match = 7;
constexpr std::uint32_t shortest_match = 2;
constexpr unsigned slot_bits = 6;
constexpr std::uint32_t first_near_slot = 4;
constexpr std::uint32_t first_far_slot = 14;
constexpr unsigned least_bits = 4;

void fill(BitReader& in) {
    if (in.range >= 1U << 24)
        return;
    in.range <<= 8;
    in.code = in.code << 8 | (in.next < in.end ? *in.next++ : 0U);
}

std::uint32_t bit(BitReader& in, Chance& chance) {
    const std::uint32_t now = chance;
    const std::uint32_t bound = (in.range >> chance_bits) * now;
    if (in.code < bound) {
        in.range = bound;
        chance = static_cast<Chance>(now + (((1U << chance_bits) - now) >> learning));
        fill(in);
        return 0;
    }
    in.range -= bound;
    in.code -= bound;
    chance = static_cast<Chance>(now - (now >> learning));
    fill(in);
    return 1;
}

/// A number of so many bits, the greatest first; each one's chance depends on those before it.
std::uint32_t number(BitReader& in, Chance* chances, unsigned bits) {
    std::uint32_t found = 1;
    for (unsigned i = 0; i < bits; ++i)
        found = found << 1 | bit(in, chances[found]);
    return found - (1U << bits);
}

/// The least first. Distances start their chances at 1, like those above.
std::uint32_t number_from_least(BitReader& in, Chance* chances, unsigned bits) {
    std::uint32_t found = 0;
    std::uint32_t before = 1;
    for (unsigned i = 0; i < bits; ++i) {
        const std::uint32_t next = bit(in, chances[before]);
        before = before << 1 | next;
        found |= next << i;
    }
    return found;
}

/// Bits of which nothing is known.
std::uint32_t even_bits(BitReader& in, unsigned count) {
    std::uint32_t found = 0;
    for (unsigned i = 0; i < count; ++i) {
        in.range >>= 1;
        const bool is_set = in.code >= in.range;
        if (is_set)
            in.code -= in.range;
        found = found << 1 | (is_set ? 1U : 0U);
        fill(in);
    }
    return found;
}

template<class Lengths>
std::uint32_t length(BitReader& in, Lengths& lengths) {
    if (!bit(in, lengths.is_longer[0]))
        return shortest_match + number(in, lengths.brief.data(), 3);
    if (!bit(in, lengths.is_longer[1]))
        return shortest_match + 8 + number(in, lengths.middling.data(), 3);
    return shortest_match + 16 + number(in, lengths.extended.data(), 8);
}

} // namespace

Lzma::Lzma(std::span<const std::uint8_t> packed, std::span<std::uint8_t> place)
    : place_(place), in_{.next = packed.data(), .end = packed.data() + packed.size()} {
    std::fill_n(reinterpret_cast<Chance*>(&chances_), sizeof(Chances) / sizeof(Chance),
                Chance{1U << (chance_bits - 1)});
    for (int i = 0; i < 5; ++i) // the first of them says nothing
        fill(in_);
    in_.range = 0xffffffff;
}

/// After a match, the byte that stood behind what was matched tells what this one is not.
std::uint8_t Lzma::literal(BitReader& in, std::uint8_t before, std::uint8_t matched) {
    Chance* chances = chances_.literals[before >> 7].data();
    std::uint32_t found = 1;
    if (state_ >= first_state_after_match) {
        std::uint32_t told = matched;
        std::uint32_t alike = 0x100; // as long as they are, 0 from then on
        while (found < 0x100) {
            told <<= 1;
            const std::uint32_t told_bit = told & alike;
            const std::uint32_t next = bit(in, chances[alike + told_bit + found]);
            found = found << 1 | next;
            alike &= next ? told_bit : ~told_bit;
        }
    } else {
        found = 0x100 + number(in, chances, 8);
    }
    return static_cast<std::uint8_t>(found);
}

std::uint32_t Lzma::distance(BitReader& in, std::uint32_t length) {
    const std::size_t by_length = std::min<std::size_t>(length - shortest_match, chances_.slots.size() - 1);
    const std::uint32_t slot = number(in, chances_.slots[by_length].data(), slot_bits);
    if (slot < first_near_slot)
        return slot;
    const unsigned bits = (slot >> 1) - 1;
    const std::uint32_t least = (2 | (slot & 1)) << bits;
    if (slot < first_far_slot)
        return least + number_from_least(in, chances_.near.data() + least - slot, bits);
    const std::uint32_t upper = even_bits(in, bits - least_bits) << least_bits;
    return least + upper + number_from_least(in, chances_.least.data(), least_bits);
}

/// Another of the last four than the last, which it becomes.
void Lzma::go_further_back(BitReader& in) {
    std::size_t which = 1;
    if (bit(in, chances_.is_not_second[state_]))
        which = 2 + bit(in, chances_.is_not_third[state_]);
    const std::uint32_t chosen = back_[which];
    for (; which > 0; --which)
        back_[which] = back_[which - 1];
    back_[0] = chosen;
}

/// The length of a match whose distance is back_[0] then.
std::uint32_t Lzma::match(BitReader& in) {
    const bool after_match = state_ >= first_state_after_match;
    if (!bit(in, chances_.is_again[state_])) {
        const std::uint32_t count = length(in, chances_.lengths);
        back_ = {distance(in, count), back_[0], back_[1], back_[2]};
        state_ = after_match ? 10 : 7;
        return count;
    }
    const bool is_last = !bit(in, chances_.is_not_last[state_]);
    if (is_last && !bit(in, chances_.is_longer[state_])) {
        state_ = after_match ? 11 : 9;
        return 1;
    }
    if (!is_last)
        go_further_back(in);
    state_ = after_match ? 11 : 8;
    return length(in, chances_.lengths_again);
}

std::size_t Lzma::unpack(std::size_t more) {
    BitReader in = in_; // where the compiler sees that nothing else changes it
    std::uint8_t* const begin = place_.data();
    std::size_t written = written_;
    const std::size_t until = written + std::min(more, place_.size() - written);
    while (written < until && !is_damaged_) {
        if (!bit(in, chances_.is_match[state_])) {
            const std::uint8_t before = written > 0 ? begin[written - 1] : std::uint8_t{0};
            const std::uint8_t matched = back_[0] < written ? begin[written - back_[0] - 1] : std::uint8_t{0};
            begin[written++] = literal(in, before, matched);
            state_ = state_ < 4 ? 0 : state_ < 10 ? state_ - 3 : state_ - 6;
            continue;
        }
        const std::uint32_t count = match(in);
        is_damaged_ = back_[0] >= written; // from before the beginning
        if (is_damaged_)
            break;
        const std::size_t end = written + std::min<std::size_t>(count, place_.size() - written);
        for (std::size_t from = written - back_[0] - 1; written < end; ++written, ++from)
            begin[written] = begin[from];
    }
    written_ = written;
    in_ = in;
    return written_;
}

} // namespace imh
