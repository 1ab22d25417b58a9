#include "io/json_writer.h"

namespace imh {

void JsonWriter::name(std::string_view member) {
    start_value();
    append_json_string(out_, member);
    out_ += ": ";
    named_ = true;
}

void JsonWriter::text(std::string_view value) {
    start_value();
    append_json_string(out_, value);
}

void JsonWriter::integer(std::int64_t value) {
    start_value();
    out_ += std::to_string(value);
}

void JsonWriter::truth(bool value) {
    start_value();
    out_ += value ? "true" : "false";
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
        start_value();
        out_ += compact_text(value);
    }
}

void JsonWriter::member(std::string_view member_name, std::string_view value) {
    name(member_name);
    text(value);
}

void JsonWriter::member(std::string_view member_name, std::int64_t value) {
    name(member_name);
    integer(value);
}

std::string JsonWriter::take() {
    out_ += '\n';
    return std::move(out_);
}

void JsonWriter::begin(char bracket) {
    start_value();
    out_ += bracket;
    ++level_;
    first_ = true;
}

void JsonWriter::end(char bracket) {
    --level_;
    if (!first_)
        line_start();
    out_ += bracket;
    first_ = false;
}

void JsonWriter::start_value() {
    if (named_) {
        named_ = false;
        return;
    }
    if (level_ == 0)
        return;
    if (!first_)
        out_ += ',';
    first_ = false;
    line_start();
}

void JsonWriter::line_start() {
    out_ += '\n';
    out_.append(2 * level_, ' ');
}

} // namespace imh
