// Puts a WebAssembly module together again that tools/take_apart.mjs took apart: what its code does stands there in one
// row, and the numbers that go with it in others, each kind by itself. So packed it is smaller by a fourteenth, for like
// stands beside like. The order of a module's bytes is told in its specification (webassembly.github.io/spec), section
// Binary Format.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace imh {

/// The rows, in the order in which they stand.
enum class WasmRow : std::uint8_t {
    Outside,  // what is no code: before it, up to the number of functions, and after it
    Steps,    // what is done: opcodes, with the kinds of blocks and the alignments
    Declared, // each function's locals
    Local,    // which local is meant
    Offset,   // where in memory, from an address
    Whole,    // numbers of 32 bits
    Wide,     // and of 64
    Real,     // numbers with a fraction
    Called,   // which function
    Left,     // how many blocks are left
    Other,
    Count,
};
inline constexpr std::size_t wasm_rows = static_cast<std::size_t>(WasmRow::Count);

/// Little-endian numbers of 32 bits at the beginning: the bytes of `Outside` that stand before the code, the number of functions,
/// and each row's length.
inline constexpr std::size_t wasm_heading = (2 + wasm_rows) * 4;

/// The whole module, into a place of exactly its size. Says how many bytes there are: fewer where it is damaged; nothing goes
/// beyond its place.
std::size_t put_together(std::span<const std::uint8_t> apart, std::span<std::uint8_t> place);

} // namespace imh
