#include "io/object_writer.h"

namespace imh {
namespace {

/// What ObjectReader::unknown kept; an object without members where it kept nothing.
JsonValue kept_members(const std::string& members) {
    ProblemList none{""};
    if (members.empty())
        return {};
    return parse_json(members, none).value_or(JsonValue{});
}

} // namespace

void ObjectWriter::unknown(const std::string& members) {
    for (const JsonValue& member : kept_members(members).items) {
        if (member.name == answers_)
            continue;
        out_.name(member.name);
        out_.value(member);
    }
}

void ObjectWriter::write_answers(std::string_view name, std::span<const Answer> values,
                                 std::span<const std::string_view> names, const std::string& unknown) {
    answers_ = name;
    const JsonValue kept = kept_members(unknown);
    const JsonValue* others = find_member(kept, name);
    bool begun = false;
    const auto begin = [&] {
        if (!begun) {
            out_.name(name);
            out_.begin_object();
        }
        begun = true;
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == Answer::Unsaid)
            continue;
        begin();
        out_.member(names[i], name_of(values[i]));
    }
    if (others != nullptr) {
        for (const JsonValue& other : others->items) {
            begin();
            out_.name(other.name);
            out_.value(other);
        }
    }
    if (begun)
        out_.end_object();
}

} // namespace imh
