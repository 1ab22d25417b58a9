#include "io/text_form.h"

#include <array>

namespace imh {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr char32_t no_character = 0xFFFD;

void append(std::string& out, char32_t character) {
    const auto byte = [&](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xC0 | (character >> 6));
        byte(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        byte(0xE0 | (character >> 12));
        byte(0x80 | ((character >> 6) & 0x3F));
        byte(0x80 | (character & 0x3F));
    } else {
        byte(0xF0 | (character >> 18));
        byte(0x80 | ((character >> 12) & 0x3F));
        byte(0x80 | ((character >> 6) & 0x3F));
        byte(0x80 | (character & 0x3F));
    }
}

char32_t of_windows_1252(unsigned char byte) {
    // Bytes 0x80 to 0x9F; all others are the same in Unicode.
    constexpr std::array<char16_t, 32> middle{
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    };
    return byte < 0x80 || byte >= 0xA0 ? char32_t{byte} : char32_t{middle[byte - 0x80U]};
}

std::string from_utf16(std::string_view bytes, bool little_end) {
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(little_end ? first | second << 8U : second | first << 8U);
    };
    std::string out;
    out.reserve(bytes.size() / 2);
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const char32_t high = unit(at);
        if (high < 0xD800 || high > 0xDFFF) {
            append(out, high);
            continue;
        }
        const char32_t low = high <= 0xDBFF && at + 3 < bytes.size() ? unit(at + 2) : 0;
        const bool pair = low >= 0xDC00 && low <= 0xDFFF;
        append(out, pair ? 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00) : no_character);
        if (pair)
            at += 2;
    }
    if (bytes.size() % 2 != 0)
        append(out, no_character);
    return out;
}

} // namespace

std::size_t first_bad_byte(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    std::size_t at = 0;
    while (at < text.size()) {
        const unsigned lead = byte(at);
        std::size_t more = 0;
        unsigned low = 0x80;
        unsigned high = 0xBF; // of the second byte: neither overlong nor a surrogate
        if (lead >= 0x80) {
            if (lead < 0xC2 || lead > 0xF4)
                return at;
            more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        }
        for (std::size_t i = 1; i <= more; ++i) {
            if (at + i >= text.size() || byte(at + i) < (i == 1 ? low : 0x80U)
                || byte(at + i) > (i == 1 ? high : 0xBFU))
                return at;
        }
        at += more + 1;
    }
    return at;
}

TextForm text_form(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE"))
        return TextForm::Utf16LittleEnd;
    if (bytes.starts_with("\xFE\xFF"))
        return TextForm::Utf16BigEnd;
    return first_bad_byte(bytes) == bytes.size() ? TextForm::Utf8 : TextForm::Windows1252;
}

std::string as_utf8(std::string_view bytes, TextForm form) {
    switch (form) {
    case TextForm::Utf8:
        return std::string(bytes.substr(bytes.starts_with(utf8_mark) ? utf8_mark.size() : 0));
    case TextForm::Utf16LittleEnd:
    case TextForm::Utf16BigEnd:
        return from_utf16(bytes.substr(2), form == TextForm::Utf16LittleEnd);
    case TextForm::Windows1252:
        break;
    }
    // A file that begins with the mark of UTF-8 and breaks off within a character, say: the mark is no text.
    if (bytes.starts_with(utf8_mark))
        bytes.remove_prefix(utf8_mark.size());
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes)
        append(out, of_windows_1252(static_cast<unsigned char>(c)));
    return out;
}

} // namespace imh
