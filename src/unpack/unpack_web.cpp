// The unpacker as a WebAssembly module of its own, which web/unpack.js runs before the program is there. It imports
// nothing.
#include <emscripten/emscripten.h>

#include <cstddef>
#include <cstdint>

#include "unpack/lzma.h"
#include "unpack/wasm_code.h"

namespace {

imh::Lzma lzma;
imh::WasmCode code;

} // namespace

extern "C" {

/// Whoever calls has made room for both behind the module's own memory.
EMSCRIPTEN_KEEPALIVE void begin(const std::uint8_t* packed, std::size_t packed_size, std::uint8_t* place,
                                std::size_t size) {
    lzma = imh::Lzma({packed, packed_size}, {place, size});
}

/// About so many more bytes; how many there are then.
EMSCRIPTEN_KEEPALIVE std::size_t unpack(std::size_t more) {
    return lzma.unpack(more);
}

/// What was unpacked, to be put together as a module.
EMSCRIPTEN_KEEPALIVE void begin_joining(const std::uint8_t* apart, std::size_t apart_size, std::uint8_t* place,
                                        std::size_t size) {
    code = imh::WasmCode({apart, apart_size}, {place, size});
}

/// About so many more bytes of it; how many there are then.
EMSCRIPTEN_KEEPALIVE std::size_t join(std::size_t more) {
    return code.put_together(more);
}
}
