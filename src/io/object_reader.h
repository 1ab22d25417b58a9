// Reads one object of a file, member by member. What is wrong is reported and the reading goes on.
// The functions that read portfolio entries have the names and parameters of ObjectWriter's, so
// that one description of an entry serves both ways (portfolio_fields.h).
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/bounds.h"
#include "core/date.h"
#include "core/names.h"
#include "io/json.h"

namespace imh {

/// Whether a member may be left out.
enum class Presence : std::uint8_t { Optional, Required };

/// Describes the members of one entry of a portfolio: Shape<Degree>::visit(fields, degree).
template<class Entry>
struct Shape;

namespace text_bounds {
using portfolio_bounds::title;
using portfolio_bounds::words;
} // namespace text_bounds
inline constexpr std::size_t most_entries = portfolio_bounds::entries;

/// A small letter, then at most 63 small letters, digits, "-" and "_".
bool is_entry_id(std::string_view text);

/// One to 64 letters, digits, ".", "-" and "_", starting with a letter: "TF08", "iv_clinical", "R-1".
bool is_name(std::string_view text);

class ObjectReader {
public:
    /// Of something that is not an object, every member is missing without a further word.
    ObjectReader(const JsonValue& object, ProblemList& problems);

    using Presence = imh::Presence;
    static constexpr auto Optional = Presence::Optional;
    static constexpr auto Required = Presence::Required;

    /// "format" and "version", which is 1. False where the rest can't be understood.
    bool is_format(std::string_view format);

    /// The name of an entry itself: see is_entry_id. Never left out.
    void id(std::string_view name, std::string& value);

    /// The name of something, here or in a pack: see is_name.
    void label(std::string_view name, std::string& value, Presence presence);
    void labels(std::string_view name, std::vector<std::string>& values, Presence presence);
    void text(std::string_view name, std::string& value, std::size_t most_bytes, Presence presence = Optional);
    void date(std::string_view name, std::optional<Date>& value);
    void date(std::string_view name, Date& value);
    void hours(std::string_view name, std::optional<Minutes>& value, Minutes most);
    void hours(std::string_view name, Minutes& value, Minutes most, Presence presence = Required);
    void number(std::string_view name, std::optional<int>& value, int least, int most);
    void number(std::string_view name, int& value, int least, int most, Presence presence);
    void truth(std::string_view name, bool& value);

    template<class Id>
    void ref(std::string_view name, Id& value) {
        label(name, value.text, Required);
    }
    template<class Id>
    void ref(std::string_view name, std::optional<Id>& value) {
        std::string text;
        label(name, text, Optional);
        if (!text.empty())
            value = Id{std::move(text)};
    }
    template<class Id>
    void refs(std::string_view name, std::vector<Id>& values, Presence presence = Optional) {
        std::vector<std::string> texts;
        labels(name, texts, presence);
        for (std::string& text : texts)
            values.push_back(Id{std::move(text)});
    }
    template<class Id>
    void refs(std::string_view name, std::optional<std::vector<Id>>& values) {
        if (has(name))
            refs(name, values.emplace());
    }

    /// One of the names of an enumeration. Where it may be left out, that means the first one.
    template<class Enum>
    void named(std::string_view name, Enum& value, Presence presence = Optional) {
        value = static_cast<Enum>(named_index(name, Names<Enum>::all, presence));
    }
    template<class Enum>
    void named_list(std::string_view name, std::vector<Enum>& values, Presence presence = Optional) {
        for (const std::size_t index : named_indices(name, Names<Enum>::all, presence))
            values.push_back(static_cast<Enum>(index));
    }

    /// An object with an answer for each of some names; others in it are kept with `unknown`.
    template<std::size_t count>
    void answers(std::string_view name, std::array<Answer, count>& values,
                 const std::array<std::string_view, count>& names, const std::string& unknown) {
        static_cast<void>(unknown);
        read_answers(name, values, names);
    }

    /// A list of entries. An item that is wrong stays as an empty entry, so that places stay right.
    template<class Entry>
    void list(std::string_view name, std::vector<Entry>& entries) {
        const JsonValue* items = list_member(name, Optional);
        if (items == nullptr)
            return;
        const Inside inside(problems_, name);
        entries.reserve(items->items.size());
        for (const JsonValue& item : items->items) {
            const Inside inside_item(problems_, entries.size());
            ObjectReader reader(item, problems_);
            Shape<Entry>::visit(reader, entries.emplace_back());
        }
    }
    template<class Entry>
    void list(std::string_view name, std::optional<std::vector<Entry>>& entries) {
        if (has(name))
            list(name, entries.emplace());
    }

    /// An object of entries, each by its name.
    template<class Entry>
    void map(std::string_view name, std::map<std::string, Entry>& entries) {
        const JsonValue* members = object_member(name, Optional);
        if (members == nullptr)
            return;
        const Inside inside(problems_, name);
        for (const JsonValue& item : members->items) {
            const Inside inside_item(problems_, item.name);
            if (!is_entry_id(item.name)) {
                report_no_entry_id(item.name);
                continue;
            }
            ObjectReader reader(item, problems_);
            Shape<Entry>::visit(reader, entries[item.name]);
        }
    }

    /// Everything that was not asked for, as the text of one object. Comes last.
    void unknown(std::string& members) const;

    /// Everything that was not asked for is a problem. Comes last.
    void nothing_else() const;

    /// Members that were not asked for are no problem: what they should be is not known.
    void leave_rest() { rest_left_ = true; }

    /// The member, which counts as asked for from now on. Empty where there is none.
    const JsonValue* member(std::string_view name, Presence presence = Optional);
    const JsonValue* list_member(std::string_view name, Presence presence);
    const JsonValue* object_member(std::string_view name, Presence presence);
    bool has(std::string_view name) const { return find_member(object_, name) != nullptr; }
    const JsonValue& object() const { return object_; }
    ProblemList& problems() const { return problems_; }

    /// A problem of the member of that name.
    void report(std::string_view name, std::string what, std::string remedy);

private:
    bool is_label(const JsonValue& value);
    void report_no_entry_id(const std::string& text);
    const std::string* text_member(std::string_view name, Presence presence);
    std::optional<Minutes> clock_time(std::string_view name, Minutes most, Presence presence);
    std::optional<Date> day(std::string_view name, Presence presence);
    std::optional<int> whole_number(std::string_view name, int least, int most, Presence presence);
    std::size_t named_index(std::string_view name, std::span<const std::string_view> names, Presence presence);
    std::vector<std::size_t> named_indices(std::string_view name, std::span<const std::string_view> names,
                                           Presence presence);
    void read_answers(std::string_view name, std::span<Answer> values, std::span<const std::string_view> names);

    const JsonValue& object_;
    ProblemList& problems_;
    std::vector<std::string_view> known_;
    std::vector<JsonValue> kept_; // members of members that are not known
    bool rest_left_ = false;
};

} // namespace imh
