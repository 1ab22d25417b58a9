#include "unpack/wasm_code.h"

#include <algorithm>

namespace imh {

namespace {

// Opcodes, as the specification numbers them.
constexpr std::uint8_t block = 0x02, loop = 0x03, branch_if_true = 0x04, end = 0x0b, br = 0x0c, br_if = 0x0d, br_table = 0x0e,
                       call = 0x10, call_indirect = 0x11, first_local = 0x20, last_local = 0x22, first_global = 0x23,
                       last_global = 0x24, first_access = 0x28, last_access = 0x3e, memory_size = 0x3f, memory_grow = 0x40,
                       i32_const = 0x41, i64_const = 0x42, f32_const = 0x43, f64_const = 0x44, ref_null = 0xd0, ref_func = 0xd2,
                       further = 0xfc;
// How a value is laid by itself, from first_access on, as a power of two.
constexpr char natural_alignments[] = "23230011001122232301012";
constexpr std::uint32_t memory_init = 8, data_drop = 9, memory_copy = 10, memory_fill = 11;

} // namespace

WasmCode::WasmCode(std::span<const std::uint8_t> apart, std::span<std::uint8_t> place)
    : place_(place.data()), size_(place.size()) {
    const auto heading = [&](std::size_t i) {
        std::uint32_t found = 0;
        for (std::size_t byte = 0; byte < 4; ++byte)
            found |= static_cast<std::uint32_t>(apart[i * 4 + byte]) << (8 * byte);
        return found;
    };
    is_damaged_ = apart.size() < wasm_heading;
    if (is_damaged_)
        return;
    const std::uint8_t* next = apart.data() + wasm_heading;
    std::size_t left = apart.size() - wasm_heading;
    for (std::size_t i = 0; i < wasm_rows; ++i) {
        const std::size_t length = heading(2 + i);
        is_damaged_ = is_damaged_ || length > left;
        if (is_damaged_)
            return;
        rows_[i] = {next, next + length};
        next += length;
        left -= length;
    }
    copy(WasmRow::Outside, heading(0));
    functions_ = heading(1);
}

std::size_t WasmCode::put_together(std::size_t more) {
    const std::size_t until = written_ + std::min(more, size_ - written_);
    for (; functions_ > 0 && written_ < until && !is_damaged_; --functions_)
        function();
    if (functions_ == 0) {
        const Row& outside = rows_[static_cast<std::size_t>(WasmRow::Outside)];
        copy(WasmRow::Outside, static_cast<std::size_t>(outside.end - outside.next));
    }
    return written_;
}

void WasmCode::put(std::uint8_t byte) {
    is_damaged_ = is_damaged_ || written_ == size_;
    if (!is_damaged_)
        place_[written_++] = byte;
}

std::uint8_t WasmCode::copy(WasmRow from) {
    Row& row = rows_[static_cast<std::size_t>(from)];
    is_damaged_ = is_damaged_ || row.next == row.end;
    const std::uint8_t byte = is_damaged_ ? end : *row.next++;
    put(byte);
    return byte;
}

void WasmCode::copy(WasmRow from, std::size_t count) {
    for (; count > 0 && !is_damaged_; --count)
        copy(from);
}

/// Seven bits a byte, the least first, until one says that it is the last.
std::uint32_t WasmCode::copy_number(WasmRow from) {
    std::uint32_t found = 0;
    for (unsigned shift = 0; !is_damaged_; shift += 7) {
        const std::uint8_t byte = copy(from);
        if (shift < 32)
            found |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return found;
}

/// Its length, which stands before it, is only known after it.
void WasmCode::function() {
    const std::size_t begin = written_;
    for (std::uint32_t kinds = copy_number(WasmRow::Declared); kinds > 0 && !is_damaged_; --kinds) {
        copy_number(WasmRow::Declared);
        copy(WasmRow::Declared);
    }
    for (int depth = 0; depth >= 0 && !is_damaged_;)
        depth += step();
    const std::size_t length = written_ - begin;
    std::size_t digits = 1;
    for (std::size_t rest = length >> 7; rest > 0; rest >>= 7)
        ++digits;
    if (is_damaged_ || digits > size_ - written_) {
        is_damaged_ = true;
        return;
    }
    for (std::size_t i = written_; i > begin; --i)
        place_[i - 1 + digits] = place_[i - 1];
    for (std::size_t i = 0; i < digits; ++i)
        place_[begin + i] = static_cast<std::uint8_t>((length >> (7 * i) & 0x7f) | (i + 1 < digits ? 0x80U : 0U));
    written_ += digits;
}

/// By how much it goes deeper into blocks.
int WasmCode::step() {
    const std::uint8_t op = copy(WasmRow::Steps);
    if (op == block || op == loop || op == branch_if_true) {
        copy_number(WasmRow::Steps);
        return 1;
    }
    if (op == end)
        return -1;
    numbers(op);
    return 0;
}

void WasmCode::numbers(std::uint8_t op) {
    if (op == br || op == br_if) {
        copy_number(WasmRow::Left);
    } else if (op == br_table) {
        for (std::uint32_t ways = copy_number(WasmRow::Other); !is_damaged_; --ways) {
            copy_number(WasmRow::Other);
            if (ways == 0)
                break;
        }
    } else if (op == call) {
        copy_number(WasmRow::Called);
    } else if (op == call_indirect) {
        copy_number(WasmRow::Other);
        copy_number(WasmRow::Other);
    } else if (op >= first_local && op <= last_local) {
        copy_number(WasmRow::Local);
    } else if ((op >= first_global && op <= last_global) || op == memory_size || op == memory_grow || op == ref_null ||
               op == ref_func) {
        copy_number(WasmRow::Other);
    } else if (op >= first_access && op <= last_access) {
        put(static_cast<std::uint8_t>(natural_alignments[op - first_access] - '0'));
        copy_number(WasmRow::Offset);
    } else if (op == i32_const) {
        copy_number(WasmRow::Whole);
    } else if (op == i64_const) {
        copy_number(WasmRow::Wide);
    } else if (op == f32_const) {
        copy(WasmRow::Real, 4);
    } else if (op == f64_const) {
        copy(WasmRow::Real, 8);
    } else if (op == further) {
        const std::uint32_t which = copy_number(WasmRow::Steps);
        for (int i = which == memory_init || which == memory_copy ? 2 : which == data_drop || which == memory_fill ? 1 : 0; i > 0; --i)
            copy_number(WasmRow::Other);
    }
}

} // namespace imh
