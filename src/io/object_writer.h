// Writes one object of a file, member by member: the counterpart of ObjectReader, with its function
// names. What is not said, empty or the usual is left out.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.h"
#include "core/names.h"
#include "io/json_writer.h"
#include "io/object_reader.h"

namespace imh {

class ObjectWriter {
public:
    static constexpr auto Optional = Presence::Optional;
    static constexpr auto Required = Presence::Required;

    explicit ObjectWriter(JsonWriter& out) : out_(out) {}

    void id(std::string_view name, const std::string& value) { out_.member(name, value); }
    void label(std::string_view name, const std::string& value, Presence) { out_.member(name, value); }
    void text(std::string_view name, const std::string& value, std::size_t) {
        if (!value.empty())
            out_.member(name, value);
    }
    void date(std::string_view name, Date value) { out_.member(name, iso_text(value)); }
    void date(std::string_view name, const std::optional<Date>& value) {
        if (value)
            date(name, *value);
    }
    void hours(std::string_view name, Minutes value, Minutes) { out_.member(name, clock_text(value)); }
    void hours(std::string_view name, const std::optional<Minutes>& value, Minutes most) {
        if (value)
            hours(name, *value, most);
    }
    void number(std::string_view name, const std::optional<int>& value, int, int) {
        if (value)
            out_.member(name, std::int64_t{*value});
    }

    template<class Id>
    void ref(std::string_view name, const Id& value) {
        out_.member(name, value.text);
    }
    template<class Id>
    void ref(std::string_view name, const std::optional<Id>& value) {
        if (value)
            ref(name, *value);
    }
    template<class Id>
    void refs(std::string_view name, const std::vector<Id>& values) {
        if (!values.empty())
            write_refs(name, values);
    }
    template<class Id>
    void refs(std::string_view name, const std::optional<std::vector<Id>>& values) {
        if (values)
            write_refs(name, *values);
    }

    template<class Enum>
    void named(std::string_view name, Enum value, Presence presence = Optional) {
        if (presence == Required || value != Enum{})
            out_.member(name, name_of(value));
    }
    template<class Enum>
    void named_list(std::string_view name, const std::vector<Enum>& values) {
        if (values.empty())
            return;
        out_.name(name);
        out_.begin_list();
        for (const Enum value : values)
            out_.text(name_of(value));
        out_.end_list();
    }
    template<std::size_t count>
    void answers(std::string_view name, const std::array<Answer, count>& values,
                 const std::array<std::string_view, count>& names, const std::string& unknown) {
        write_answers(name, values, names, unknown);
    }

    template<class Entry>
    void list(std::string_view name, const std::vector<Entry>& entries) {
        if (!entries.empty())
            write_list(name, entries);
    }
    template<class Entry>
    void list(std::string_view name, const std::optional<std::vector<Entry>>& entries) {
        if (entries)
            write_list(name, *entries);
    }

    template<class Entry>
    void map(std::string_view name, const std::map<std::string, Entry>& entries) {
        if (entries.empty())
            return;
        out_.name(name);
        out_.begin_object();
        for (const auto& [key, entry] : entries) {
            out_.name(key);
            write_entry(entry);
        }
        out_.end_object();
    }

    /// Members that came with the file and were not understood. Comes last.
    void unknown(const std::string& members);

    JsonWriter& out() { return out_; }

private:
    template<class Id>
    void write_refs(std::string_view name, const std::vector<Id>& values) {
        out_.name(name);
        out_.begin_list();
        for (const Id& value : values)
            out_.text(value.text);
        out_.end_list();
    }
    template<class Entry>
    void write_list(std::string_view name, const std::vector<Entry>& entries) {
        out_.name(name);
        out_.begin_list();
        for (const Entry& entry : entries)
            write_entry(entry);
        out_.end_list();
    }
    template<class Entry>
    void write_entry(const Entry& entry) {
        out_.begin_object();
        ObjectWriter writer(out_);
        Shape<Entry>::visit(writer, entry);
        out_.end_object();
    }
    void write_answers(std::string_view name, std::span<const Answer> values, std::span<const std::string_view> names,
                       const std::string& unknown);

    JsonWriter& out_;
    std::string_view answers_; // the member whose unknown members are written with it
};

} // namespace imh
