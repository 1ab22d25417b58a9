// JSON text into a tree of values, and a tree into text. The only part of the program that knows
// which library reads JSON.
//
// The tree keeps what a person may have meant by it: members in their order, numbers as they were
// written. It has bounds, so that no file can exhaust the machine: see `most_bytes` and the others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/problem.h"

namespace imh {

struct JsonValue {
    enum class Kind : std::uint8_t { Null, False, True, Integer, Number, Text, List, Object };

    Kind kind = Kind::Null;
    std::int64_t integer = 0;     // of an Integer
    std::string name;             // as a member of an object
    std::string text;             // of a Text; of a Number, the way it was written
    std::vector<JsonValue> items; // of a List; the members of an Object
};

/// Empty where there is no such member, or `object` is none.
const JsonValue* find_member(const JsonValue& object, std::string_view name);

namespace json_bounds {
inline constexpr std::size_t most_bytes = 20'000'000;
inline constexpr std::size_t most_values = 1'000'000;
inline constexpr std::size_t most_levels = 64;
} // namespace json_bounds

/// The problem of a file of more than `json_bounds::most_bytes`, for those who read files.
void report_too_large(ProblemList& problems);

/// Empty where the text is not JSON; then the problem says what is wrong with it, and where.
/// A member that an object has more than once is a problem too, but the tree is there.
std::optional<JsonValue> parse_json(std::string_view text, ProblemList& problems);

/// On one line, without spaces.
std::string compact_text(const JsonValue& value);

/// With quotation marks and escapes.
void append_json_string(std::string& out, std::string_view text);

/// A value as a message repeats it: "24h", 12, a list, an object, …
std::string value_words(const JsonValue& value);

} // namespace imh
