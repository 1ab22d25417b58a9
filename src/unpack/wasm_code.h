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
    Steps,    // what is done: opcodes, with the kinds of blocks; each alignment is the natural one
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

/// Into a place of exactly the module's size, nothing beyond it.
class WasmCode {
public:
    WasmCode() = default;
    /// Both stay until all is put together.
    WasmCode(std::span<const std::uint8_t> apart, std::span<std::uint8_t> place);

    /// Goes on until about so many more bytes are there, or all, or what was taken apart turns out to be damaged; says how many
    /// there are. Browsers run a function faster when it is called again.
    std::size_t put_together(std::size_t more);

private:
    struct Row {
        const std::uint8_t* next = nullptr;
        const std::uint8_t* end = nullptr;
    };

    void put(std::uint8_t byte);
    std::uint8_t copy(WasmRow from);
    void copy(WasmRow from, std::size_t count);
    std::uint32_t copy_number(WasmRow from);
    void function();
    int step();
    void numbers(std::uint8_t op);

    std::uint8_t* place_ = nullptr;
    std::size_t size_ = 0;
    std::size_t written_ = 0;
    bool is_damaged_ = false;
    std::uint32_t functions_ = 0; // not yet there
    std::array<Row, wasm_rows> rows_{};
};

} // namespace imh
