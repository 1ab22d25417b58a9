#include "io/json.h"

#include <algorithm>

namespace imh {

using Kind = JsonValue::Kind;

const JsonValue* find_member(const JsonValue& object, std::string_view name) {
    if (object.kind != Kind::Object)
        return nullptr;
    const auto found = std::find_if(object.items.begin(), object.items.end(),
                                    [&](const JsonValue& member) { return member.name == name; });
    return found == object.items.end() ? nullptr : &*found;
}

void append_json_string(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
    constexpr std::string_view escapes = "\"\\bfnrt";
    out += '"';
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (const std::size_t found = escaped.find(character); found != std::string_view::npos) {
            out += '\\';
            out += escapes[found];
        } else if (code < 0x20) {
            out += "\\u00";
            out += digits[code >> 4U];
            out += digits[code & 15U];
        } else {
            out += character;
        }
    }
    out += '"';
}

namespace {

void append_compact(std::string& out, const JsonValue& value) {
    const bool object = value.kind == Kind::Object;
    switch (value.kind) {
    case Kind::Null:
        out += "null";
        break;
    case Kind::False:
        out += "false";
        break;
    case Kind::True:
        out += "true";
        break;
    case Kind::Integer:
        out += std::to_string(value.integer);
        break;
    case Kind::Number:
        out += value.text;
        break;
    case Kind::Text:
        append_json_string(out, value.text);
        break;
    case Kind::List:
    case Kind::Object:
        out += object ? '{' : '[';
        for (const JsonValue& item : value.items) {
            if (&item != &value.items.front())
                out += ',';
            if (object) {
                append_json_string(out, item.name);
                out += ':';
            }
            append_compact(out, item);
        }
        out += object ? '}' : ']';
        break;
    }
}

} // namespace

std::string compact_text(const JsonValue& value) {
    std::string out;
    append_compact(out, value);
    return out;
}

std::string value_words(const JsonValue& value) {
    switch (value.kind) {
    case Kind::Text:
        return quoted(value.text);
    case Kind::List:
        return "a list";
    case Kind::Object:
        return "an object";
    default:
        break;
    }
    const std::string text = compact_text(value);
    return text.size() <= 40 ? text : text.substr(0, 40) + "…";
}

} // namespace imh
