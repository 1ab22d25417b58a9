// Name-based UUIDs (RFC 9562, version 5): the same name always has the same one, so that nothing needs to be kept.
// With our own SHA-1, which that version is made of: no library for it is used anywhere else. It protects nothing.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace imh {

using Uuid = std::array<std::uint8_t, 16>;

Uuid uuid_of_name(const Uuid& name_space, std::string_view name);

/// "6ba7b811-9dad-11d1-80b4-00c04fd430c8"
std::string uuid_text(const Uuid& uuid);

/// In small or capital digits, of versions 1 to 5, as CASE asks.
bool is_uuid(std::string_view text);

/// The name space of URLs, and of other URIs.
inline constexpr Uuid uri_name_space = {0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                                        0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};

} // namespace imh
