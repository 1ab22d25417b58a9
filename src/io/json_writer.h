// JSON text, written from the outside in: two spaces a level, one member or item a line, members in
// the order in which they are asked for. Or each text on one line, for programs that read line by line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "io/json.h"

namespace imh {

enum class Layout : std::uint8_t { Indented, OneLine };

class JsonWriter {
public:
    explicit JsonWriter(Layout layout = Layout::Indented) : layout_(layout) {}

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

    /// Members that stand in an object, for another one that lies as deep.
    struct Passage {
        std::size_t from = 0;
        std::size_t to = 0;
        std::size_t level = 0;
    };
    /// What was written into this object since `from`, the size of what was written then.
    Passage since(std::size_t from) const { return {from, used_, level_}; }
    /// Writes it once more. False where this object lies elsewhere; then nothing is written.
    bool again(const Passage& passage);

    /// The text, with a line end after its last bracket.
    std::string take();

    /// In place of taking each text: they are written one after the other, each with its line end, into the same memory.
    void end_line();
    std::string_view written() const { return {out_.data(), used_}; }
    void start_over() { used_ = 0; }

private:
    void begin(char bracket);
    void end(char bracket);
    char* room(std::size_t bytes);
    [[gnu::noinline]] void grow(std::size_t bytes);
    void written_to(const char* end);
    char* start_value(std::size_t bytes);
    [[gnu::noinline]] char* indented(char* at) const;
    char* quoted(char* at, std::string_view text, std::size_t more);
    [[gnu::noinline]] char* escaped(char* at, std::string_view text, std::size_t more);
    char* named(std::string_view name, std::size_t more);
    void plain(std::string_view value);

    std::string out_;      // what is written, and room for more
    std::size_t used_ = 0; // bytes of it
    Layout layout_;
    std::size_t level_ = 0;
    bool first_ = true;  // nothing stands in the innermost bracket yet
    bool named_ = false; // the name of the next value stands already
};

} // namespace imh
