// Bytes of a file as text in UTF-8, whichever way a spreadsheet or an editor wrote it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace imh {

enum class TextForm : std::uint8_t { Utf8, Windows1252, Utf16LittleEnd, Utf16BigEnd };

/// The first byte that is not part of a character in UTF-8; the size of the text where all are.
std::size_t first_bad_byte(std::string_view text);

/// By its byte order mark, else by what it can be: text that is not UTF-8 is taken as Windows-1252.
TextForm text_form(std::string_view bytes);

/// Without the byte order mark. What is no character becomes U+FFFD, so the result is always UTF-8.
std::string as_utf8(std::string_view bytes, TextForm form);

} // namespace imh
