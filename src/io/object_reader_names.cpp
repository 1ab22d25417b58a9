// The part of ObjectReader that looks at names: enumerators, answers, and members nobody asked for.

#include "io/object_reader.h"

#include <algorithm>
#include <iterator>

namespace imh {
namespace {

/// Silence is written by leaving the member out, so its name is none that a file may have.
bool may_be_written(std::string_view name) {
    return name != "unsaid";
}

std::optional<std::size_t> index_of(const JsonValue& value, std::span<const std::string_view> names) {
    const auto found =
        value.kind == JsonValue::Kind::Text ? std::find(names.begin(), names.end(), value.text) : names.end();
    if (found == names.end() || !may_be_written(*found))
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

void report_name(const JsonValue& value, std::span<const std::string_view> names, Presence presence,
                 ProblemList& problems) {
    std::vector<std::string_view> choices;
    std::copy_if(names.begin(), names.end(), std::back_inserter(choices), may_be_written);
    problems.report(value_words(value) + " is none of the words that can stand here",
                    "Write " + one_of(choices)
                        + (presence == Presence::Optional ? ", or leave it out where there is nothing to say." : "."));
}

} // namespace

bool ObjectReader::is_format(std::string_view format) {
    const JsonValue* said = member("format", Presence::Required);
    const bool named = said != nullptr && said->kind == JsonValue::Kind::Text && said->text == format;
    if (said != nullptr && !named)
        report("format", value_words(*said) + " is not the name of this format",
               "Write \"" + std::string(format) + "\" where the file is one.");
    const JsonValue* version = member("version", Presence::Required);
    const bool first = version != nullptr && version->kind == JsonValue::Kind::Integer && version->integer == 1;
    if (version != nullptr && !first)
        report("version", value_words(*version) + " is not a version that is understood here", "Write 1.");
    return named && first;
}

std::size_t ObjectReader::named_index(std::string_view name, std::span<const std::string_view> names,
                                      Presence presence) {
    const JsonValue* value = member(name, presence);
    if (value == nullptr)
        return 0;
    const auto index = index_of(*value, names);
    if (index)
        return *index;
    const Inside inside(problems_, name);
    report_name(*value, names, presence, problems_);
    return 0;
}

std::vector<std::size_t> ObjectReader::named_indices(std::string_view name, std::span<const std::string_view> names,
                                                     Presence presence) {
    std::vector<std::size_t> indices;
    const JsonValue* items = list_member(name, presence);
    if (items == nullptr)
        return indices;
    const Inside inside(problems_, name);
    for (const JsonValue& item : items->items) {
        const Inside inside_item(problems_, static_cast<std::size_t>(&item - items->items.data()));
        if (const auto index = index_of(item, names))
            indices.push_back(*index);
        else
            report_name(item, names, Required, problems_);
    }
    if (items->items.empty() && presence == Required)
        problems_.report("the list is empty", "Write at least one name.");
    return indices;
}

void ObjectReader::read_answers(std::string_view name, std::span<Answer> values,
                                std::span<const std::string_view> names) {
    const JsonValue* found = object_member(name, Optional);
    if (found == nullptr)
        return;
    const Inside inside(problems_, name);
    JsonValue others;
    others.kind = JsonValue::Kind::Object;
    others.name = name;
    for (const JsonValue& item : found->items) {
        const auto which = std::find(names.begin(), names.end(), item.name);
        if (which == names.end()) {
            others.items.push_back(item);
            continue;
        }
        const auto answer = index_of(item, Names<Answer>::all);
        const Inside inside_item(problems_, item.name);
        if (answer)
            values[static_cast<std::size_t>(which - names.begin())] = static_cast<Answer>(*answer);
        else
            report_name(item, Names<Answer>::all, Optional, problems_);
    }
    if (!others.items.empty())
        kept_.push_back(std::move(others));
}

void ObjectReader::unknown(std::string& members) const {
    JsonValue others;
    others.kind = JsonValue::Kind::Object;
    if (object_.kind == JsonValue::Kind::Object)
        std::copy_if(
            object_.items.begin(), object_.items.end(), std::back_inserter(others.items),
            [&](const JsonValue& item) { return std::find(known_.begin(), known_.end(), item.name) == known_.end(); });
    others.items.insert(others.items.end(), kept_.begin(), kept_.end());
    if (!others.items.empty())
        members = compact_text(others);
}

void ObjectReader::nothing_else() const {
    if (object_.kind != JsonValue::Kind::Object || rest_left_)
        return;
    for (const JsonValue& item : object_.items) {
        if (std::find(known_.begin(), known_.end(), item.name) != known_.end())
            continue;
        const Inside inside(problems_, item.name);
        problems_.report(quoted(item.name) + " is not known here",
                         "Take it out or check its spelling; known are " + one_of(known_) + ".");
    }
}

} // namespace imh
