#include "io/object_reader.h"

#include <algorithm>

namespace imh {
namespace {

using Kind = JsonValue::Kind;

constexpr std::size_t longest_id = 64;

bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
    return is_small_letter(c) || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Line ends and tabs are part of a text; no other control character is.
const char* find_control(const std::string& text) {
    for (const char& c : text) {
        const auto code = static_cast<unsigned char>(c);
        if ((code < 0x20 && c != '\n' && c != '\t') || code == 0x7f)
            return &c;
    }
    return nullptr;
}

/// A program that has nothing to say often writes null.
std::string or_leave_out(const JsonValue& value, Presence presence, std::string remedy) {
    if (value.kind == Kind::Null && presence == Presence::Optional)
        return "Leave it out where there is nothing to say.";
    return remedy;
}

} // namespace

bool is_entry_id(std::string_view text) {
    return !text.empty() && text.size() <= longest_id && is_small_letter(text.front())
           && std::all_of(text.begin(), text.end(),
                          [](char c) { return is_small_letter(c) || is_digit(c) || c == '-' || c == '_'; });
}

bool is_name(std::string_view text) {
    return !text.empty() && text.size() <= longest_id && is_letter(text.front())
           && std::all_of(text.begin(), text.end(),
                          [](char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_'; });
}

ObjectReader::ObjectReader(const JsonValue& object, ProblemList& problems) : object_(object), problems_(problems) {
    if (object.kind != Kind::Object)
        problems.report(value_words(object) + " is not an object",
                        "Write its members in curly brackets: { \"id\": … }.");
}

const JsonValue* ObjectReader::member(std::string_view name, Presence presence) {
    known_.push_back(name);
    const JsonValue* found = find_member(object_, name);
    if (found == nullptr && presence == Required && object_.kind == Kind::Object)
        problems_.report(quoted(name) + " is missing", "Add it.");
    return found;
}

const JsonValue* ObjectReader::list_member(std::string_view name, Presence presence) {
    const JsonValue* value = member(name, presence);
    if (value == nullptr)
        return nullptr;
    if (value->kind != Kind::List) {
        report(name, value_words(*value) + " is not a list",
               or_leave_out(*value, presence, "Write a list in square brackets."));
        return nullptr;
    }
    if (value->items.size() > most_entries) {
        report(name, "the list has " + std::to_string(value->items.size()) + " items",
               "Keep at most " + std::to_string(most_entries) + ".");
        return nullptr;
    }
    return value;
}

const JsonValue* ObjectReader::object_member(std::string_view name, Presence presence) {
    const JsonValue* value = member(name, presence);
    if (value == nullptr || value->kind == Kind::Object)
        return value;
    report(name, value_words(*value) + " is not an object",
           or_leave_out(*value, presence, "Write its members in curly brackets: { … }."));
    return nullptr;
}

void ObjectReader::report(std::string_view name, std::string what, std::string remedy) {
    const Inside inside(problems_, name);
    problems_.report(std::move(what), std::move(remedy));
}

const std::string* ObjectReader::text_member(std::string_view name, Presence presence) {
    const JsonValue* value = member(name, presence);
    if (value == nullptr)
        return nullptr;
    if (value->kind == Kind::Text)
        return &value->text;
    report(name, value_words(*value) + " is not a text",
           or_leave_out(*value, presence, "Write a text in quotation marks."));
    return nullptr;
}

void ObjectReader::id(std::string_view name, std::string& value) {
    const std::string* text = text_member(name, Required);
    if (text == nullptr)
        return;
    const Inside inside(problems_, name);
    if (is_entry_id(*text))
        value = *text;
    else
        report_no_entry_id(*text);
}

void ObjectReader::report_no_entry_id(const std::string& text) {
    problems_.report(quoted(text) + " is not an id",
                     "Write a small letter, then at most 63 small letters, digits, \"-\" and \"_\", "
                     "for example \"training-1\".");
}

bool ObjectReader::is_label(const JsonValue& value) {
    if (value.kind == Kind::Text && is_name(value.text))
        return true;
    problems_.report(value_words(value) + " is not a name",
                     or_leave_out(value, Required,
                                  "Write a letter, then at most 63 letters, digits, \".\", \"-\" and \"_\", "
                                  "in quotation marks."));
    return false;
}

void ObjectReader::label(std::string_view name, std::string& value, Presence presence) {
    const JsonValue* found = member(name, presence);
    if (found == nullptr)
        return;
    const Inside inside(problems_, name);
    if (is_label(*found))
        value = found->text;
}

void ObjectReader::labels(std::string_view name, std::vector<std::string>& values, Presence presence) {
    const JsonValue* items = list_member(name, presence);
    if (items == nullptr)
        return;
    const Inside inside(problems_, name);
    for (const JsonValue& item : items->items) {
        const Inside inside_item(problems_, static_cast<std::size_t>(&item - items->items.data()));
        values.push_back(is_label(item) ? item.text : std::string{}); // so that places stay right
    }
}

void ObjectReader::text(std::string_view name, std::string& value, std::size_t most_bytes, Presence presence) {
    const std::string* found = text_member(name, presence);
    if (found == nullptr)
        return;
    if (found->size() > most_bytes)
        report(name, "the text has " + std::to_string(found->size()) + " bytes",
               "Shorten it to at most " + std::to_string(most_bytes) + ".");
    else if (const char* control = find_control(*found))
        report(name, "there is a control character in the text, " + quoted(std::string_view(control, 1)),
               "Take it out; line ends and tabs may stay.");
    else if (presence == Required && found->find_first_not_of(" \t\n") == std::string::npos)
        report(name, "the text is empty", "Write it.");
    else
        value = *found;
}

std::optional<Date> ObjectReader::day(std::string_view name, Presence presence) {
    const JsonValue* value = member(name, presence);
    if (value == nullptr)
        return std::nullopt;
    std::optional<Date> date;
    if (value->kind == Kind::Text)
        date = parse_date(value->text);
    if (!date)
        report(
            name, value_words(*value) + " is not a day of the calendar",
            or_leave_out(*value, presence, "Write year, month and day from 1900 to 2199, for example \"2023-11-17\"."));
    return date;
}

void ObjectReader::date(std::string_view name, std::optional<Date>& value) {
    value = day(name, Optional);
}

void ObjectReader::date(std::string_view name, Date& value) {
    if (const auto found = day(name, Required))
        value = *found;
}

std::optional<Minutes> ObjectReader::clock_time(std::string_view name, Minutes most, Presence presence) {
    const JsonValue* value = member(name, presence);
    if (value == nullptr)
        return std::nullopt;
    std::optional<Minutes> length;
    if (value->kind == Kind::Text)
        length = parse_hours(value->text);
    if (!length) {
        report(name, value_words(*value) + " is not a length of time",
               or_leave_out(*value, presence, "Write hours and minutes in quotation marks, for example \"6:30\"."));
    } else if (*length > most) {
        report(name, value_words(*value) + " is more than can be right here",
               "Write at most \"" + clock_text(most) + "\".");
        return std::nullopt;
    }
    return length;
}

void ObjectReader::hours(std::string_view name, std::optional<Minutes>& value, Minutes most) {
    value = clock_time(name, most, Optional);
}

void ObjectReader::hours(std::string_view name, Minutes& value, Minutes most, Presence presence) {
    if (const auto found = clock_time(name, most, presence))
        value = *found;
}

std::optional<int> ObjectReader::whole_number(std::string_view name, int least, int most, Presence presence) {
    const JsonValue* value = member(name, presence);
    if (value == nullptr)
        return std::nullopt;
    const std::string range =
        "Write a whole number from " + std::to_string(least) + " to " + std::to_string(most) + ".";
    if (value->kind != Kind::Integer)
        report(name, value_words(*value) + " is not a whole number", or_leave_out(*value, presence, range));
    else if (value->integer < least || value->integer > most)
        report(name, value_words(*value) + " is out of range", range);
    else
        return static_cast<int>(value->integer);
    return std::nullopt;
}

void ObjectReader::number(std::string_view name, std::optional<int>& value, int least, int most) {
    value = whole_number(name, least, most, Optional);
}

void ObjectReader::number(std::string_view name, int& value, int least, int most, Presence presence) {
    if (const auto found = whole_number(name, least, most, presence))
        value = *found;
}

void ObjectReader::truth(std::string_view name, bool& value) {
    const JsonValue* found = member(name);
    if (found == nullptr)
        return;
    if (found->kind == Kind::True || found->kind == Kind::False)
        value = found->kind == Kind::True;
    else
        report(name, value_words(*found) + " is neither true nor false",
               or_leave_out(*found, Optional, "Write true or false, without quotation marks."));
}

} // namespace imh
