#include "unpack/wasm_code.h"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace imh;

namespace {

using Bytes = std::vector<std::uint8_t>;
using Rows = std::array<Bytes, wasm_rows>;

/// Two functions with a step of every kind; the second is longer than one digit of a length can say.
Bytes module_bytes() {
    Bytes bytes = {0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x01, 0xaa, 0x0a, 0xcf, 0x01, 0x02};
    const Bytes first = {
        0x02, 0x01, 0x7f, 0x82, 0x01, 0x7e,                   // locals: one, and 130 others
        0x02, 0x40, 0x03, 0x7f, 0x04, 0x40, 0x05,             // block, loop, if, else
        0x0c, 0x01, 0x0d, 0x02, 0x0e, 0x01, 0x00, 0x01,       // br, br_if, br_table
        0x10, 0x85, 0x03, 0x11, 0x07, 0x00,                   // call 389, call_indirect
        0x20, 0x00, 0x21, 0x01, 0x22, 0x02, 0x23, 0x04,       // locals, a global
        0x28, 0x02, 0x90, 0x01, 0x3a, 0x00, 0x05, 0x3f, 0x00, // load, store, memory.size
        0x41, 0xff, 0x00, 0x42, 0x11, 0x43, 1, 2, 3, 4, 0x44, 1, 2, 3, 4, 5, 6, 7, 8, // constants
        0xfc, 0x0a, 0x00, 0x00, 0xfc, 0x0b, 0x00, 0xfc, 0x02, // memory.copy, memory.fill, a conversion
        0xd0, 0x70, 0x6a, 0x0b, 0x0b, 0x0b, 0x0b,             // ref.null, add, and four ends
    };
    bytes.push_back(static_cast<std::uint8_t>(first.size()));
    bytes.insert(bytes.end(), first.begin(), first.end());
    bytes.insert(bytes.end(), {0x82, 0x01, 0x00}); // 130 bytes, no locals
    bytes.insert(bytes.end(), 128, 0x01);          // nop
    bytes.insert(bytes.end(), {0x0b, 0x0b, 0x02, 0xbb, 0xcc});
    return bytes;
}

Rows rows() {
    Rows all;
    const auto row = [&](WasmRow which) -> Bytes& { return all[static_cast<std::size_t>(which)]; };
    row(WasmRow::Outside) = {0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x01, 0xaa, 0x0a, 0xcf, 0x01, 0x02, 0x0b, 0x02, 0xbb, 0xcc};
    row(WasmRow::Steps) = {0x02, 0x40, 0x03, 0x7f, 0x04, 0x40, 0x05, 0x0c, 0x0d, 0x0e, 0x10, 0x11, 0x20, 0x21, 0x22, 0x23, 0x28, 0x3a,
                           0x3f, 0x41, 0x42, 0x43, 0x44, 0xfc, 0x0a, 0xfc, 0x0b, 0xfc, 0x02, 0xd0, 0x6a, 0x0b, 0x0b, 0x0b, 0x0b};
    row(WasmRow::Steps).insert(row(WasmRow::Steps).end(), 128, 0x01);
    row(WasmRow::Steps).push_back(0x0b);
    row(WasmRow::Declared) = {0x02, 0x01, 0x7f, 0x82, 0x01, 0x7e, 0x00};
    row(WasmRow::Local) = {0x00, 0x01, 0x02};
    row(WasmRow::Offset) = {0x90, 0x01, 0x05};
    row(WasmRow::Whole) = {0xff, 0x00};
    row(WasmRow::Wide) = {0x11};
    row(WasmRow::Real) = {1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8};
    row(WasmRow::Called) = {0x85, 0x03};
    row(WasmRow::Left) = {0x01, 0x02};
    row(WasmRow::Other) = {0x01, 0x00, 0x01, 0x07, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x70};
    return all;
}

Bytes apart(const Rows& rows) {
    Bytes bytes;
    const auto heading = [&](std::size_t number) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<std::uint8_t>(number >> shift & 0xff));
    };
    heading(15);
    heading(2);
    for (const Bytes& row : rows)
        heading(row.size());
    for (const Bytes& row : rows)
        bytes.insert(bytes.end(), row.begin(), row.end());
    return bytes;
}

std::size_t put_together(const Bytes& apart, Bytes& place) {
    return WasmCode(apart, place).put_together(place.size());
}

} // namespace

TEST_CASE("unpack: what was taken apart comes together as it was") {
    const Bytes expected = module_bytes();
    Bytes place(expected.size());
    CHECK(put_together(apart(rows()), place) == expected.size());
    CHECK(place == expected);
    for (std::size_t more : {1U, 2U, 7U}) { // and so it does in steps
        const Bytes taken = apart(rows());
        Bytes by_steps(expected.size());
        WasmCode code(taken, by_steps);
        std::size_t written = 0;
        for (std::size_t before = 1; before != written;) {
            before = written;
            written = code.put_together(more);
        }
        CHECK(by_steps == expected);
    }
}

TEST_CASE("unpack: a module that is damaged, cut off or too large stays within its place") {
    const Bytes whole = apart(rows());
    const std::size_t size = module_bytes().size();
    for (std::size_t i = 0; i < whole.size(); ++i) {
        Bytes damaged = whole;
        damaged[i] ^= 0xff;
        Bytes place(size);
        CHECK(put_together(damaged, place) <= size);
        Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK(put_together(cut, place) <= size);
    }
    for (std::size_t smaller = 0; smaller < size; ++smaller) {
        Bytes place(smaller);
        CHECK(put_together(whole, place) <= smaller);
    }
}
