// JSON text, written from the outside in: two spaces a level, one member or item a line, members in
// the order in which they are asked for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "io/json.h"

namespace imh {

class JsonWriter {
public:
    void begin_object() { begin('{'); }
    void end_object() { end('}'); }
    void begin_list() { begin('['); }
    void end_list() { end(']'); }

    /// The name of the value that is written next.
    void name(std::string_view member);

    void text(std::string_view value);
    void integer(std::int64_t value);
    void truth(bool value);
    void value(const JsonValue& value);

    void member(std::string_view member_name, std::string_view value);
    void member(std::string_view member_name, std::int64_t value);

    /// The text, with a line end after its last bracket.
    std::string take();

private:
    void begin(char bracket);
    void end(char bracket);
    void start_value();
    void line_start();

    std::string out_;
    std::size_t level_ = 0;
    bool first_ = true;  // nothing stands in the innermost bracket yet
    bool named_ = false; // the name of the next value stands already
};

} // namespace imh
