// Assessments are ten thousand small pieces each and are written by the million, so what is written goes through a pointer, and
// texts are copied and looked at eight bytes at once.

#include "io/json_writer.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace imh {
namespace {

using Word = std::uint64_t;

constexpr std::size_t longest_integer = 20;

constexpr Word each_byte = 0x0101010101010101;
constexpr Word high_bits = 0x80 * each_byte;

/// A high bit is set where one of the bytes is a quotation mark, a backslash or a control character: taking a bound away borrows
/// from it where the byte is below, and the exclusive or leaves nothing of the character that is looked for.
Word escaped_in(Word bytes) {
    return ((bytes - 0x20 * each_byte) | ((bytes ^ '"' * each_byte) - each_byte) | ((bytes ^ '\\' * each_byte) - each_byte))
           & ~bytes;
}

template<class Part>
Word copy_part(const char* from, char* to) {
    Part bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    std::memcpy(to, &bytes, sizeof bytes);
    return bytes;
}

/// Copies it and says whether it stands between quotation marks as it is. What is left of eight or four bytes is taken with
/// some before it.
bool copy_plain(std::string_view text, char* to) {
    const char* from = text.data();
    const std::size_t size = text.size();
    Word escaped = 0;
    if (size >= 8) {
        for (std::size_t at = 0; at < size - 8; at += 8)
            escaped |= escaped_in(copy_part<Word>(from + at, to + at));
        escaped |= escaped_in(copy_part<Word>(from + size - 8, to + size - 8));
    } else if (size >= 4) {
        const Word start = copy_part<std::uint32_t>(from, to);
        escaped = escaped_in(start << 32U | copy_part<std::uint32_t>(from + size - 4, to + size - 4));
    } else {
        Word bytes = each_byte * 'a';
        for (std::size_t at = 0; at < size; ++at)
            bytes = bytes << 8U | copy_part<std::uint8_t>(from + at, to + at);
        escaped = escaped_in(bytes);
    }
    return (escaped & high_bits) == 0;
}

} // namespace

void JsonWriter::grow(std::size_t bytes) {
    out_.resize(2 * out_.size() + bytes);
}

/// Where the next bytes go, at most that many.
char* JsonWriter::room(std::size_t bytes) {
    if (bytes > out_.size() - used_) [[unlikely]]
        grow(bytes);
    return out_.data() + used_;
}

void JsonWriter::written_to(const char* end) {
    used_ = static_cast<std::size_t>(end - out_.data());
}

/// What stands before a value; then there is room for so many bytes.
char* JsonWriter::start_value(std::size_t bytes) {
    char* at = room(2 * level_ + 2 + bytes);
    if (named_ || level_ == 0) {
        named_ = false;
        return at;
    }
    if (!first_)
        *at++ = ',';
    first_ = false;
    return layout_ == Layout::OneLine ? at : indented(at);
}

char* JsonWriter::indented(char* at) const {
    *at++ = '\n';
    return std::fill_n(at, 2 * level_, ' ');
}

/// In quotation marks; then there is still room for `more` bytes.
char* JsonWriter::quoted(char* at, std::string_view text, std::size_t more) {
    *at = '"';
    if (!copy_plain(text, at + 1)) [[unlikely]]
        return escaped(at, text, more);
    at += text.size() + 1;
    *at = '"';
    return at + 1;
}

char* JsonWriter::escaped(char* at, std::string_view text, std::size_t more) {
    written_to(at);
    std::string all;
    append_json_string(all, text);
    return std::copy(all.begin(), all.end(), room(all.size() + more));
}

char* JsonWriter::named(std::string_view name, std::size_t more) {
    char* at = quoted(start_value(name.size() + 4 + more), name, 2 + more);
    *at++ = ':';
    if (layout_ == Layout::Indented)
        *at++ = ' ';
    return at;
}

void JsonWriter::name(std::string_view member) {
    written_to(named(member, 0));
    named_ = true;
}

void JsonWriter::text(std::string_view value) {
    written_to(quoted(start_value(value.size() + 2), value, 0));
}

void JsonWriter::integer(std::int64_t value) {
    char* at = start_value(longest_integer);
    written_to(std::to_chars(at, at + longest_integer, value).ptr);
}

void JsonWriter::plain(std::string_view value) {
    char* at = start_value(value.size());
    written_to(std::copy(value.begin(), value.end(), at));
}

void JsonWriter::truth(bool value) {
    plain(value ? "true" : "false");
}

void JsonWriter::value(const JsonValue& value) {
    using Kind = JsonValue::Kind;
    if (value.kind == Kind::List) {
        begin_list();
        for (const JsonValue& item : value.items)
            this->value(item);
        end_list();
    } else if (value.kind == Kind::Object) {
        begin_object();
        for (const JsonValue& item : value.items) {
            name(item.name);
            this->value(item);
        }
        end_object();
    } else {
        plain(compact_text(value));
    }
}

void JsonWriter::member(std::string_view member_name, std::string_view value) {
    written_to(quoted(named(member_name, value.size() + 2), value, 0));
}

void JsonWriter::member(std::string_view member_name, std::int64_t value) {
    char* at = named(member_name, longest_integer);
    written_to(std::to_chars(at, at + longest_integer, value).ptr);
}

bool JsonWriter::again(const Passage& passage) {
    if (passage.level != level_)
        return false;
    const std::size_t size = passage.to - passage.from;
    char* at = room(size);
    written_to(std::copy_n(out_.data() + passage.from, size, at));
    first_ = false;
    return true;
}

std::string JsonWriter::take() {
    end_line();
    out_.resize(used_);
    used_ = 0;
    return std::move(out_);
}

void JsonWriter::end_line() {
    char* at = room(1);
    *at++ = '\n';
    written_to(at);
}

void JsonWriter::begin(char bracket) {
    char* at = start_value(1);
    *at++ = bracket;
    written_to(at);
    ++level_;
    first_ = true;
}

void JsonWriter::end(char bracket) {
    --level_;
    char* at = room(2 * level_ + 2);
    if (!first_ && layout_ == Layout::Indented)
        at = indented(at);
    *at++ = bracket;
    written_to(at);
    first_ = false;
}

} // namespace imh
