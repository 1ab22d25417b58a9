#include "io/case_changes.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/date.h"
#include "io/object_reader.h"

namespace imh {
namespace {

using Kind = JsonValue::Kind;

/// The lists of a portfolio, and the declarations, which are an object.
constexpr std::array<std::string_view, 13> lists{
    "degrees",    "courses",    "trainings",   "jobs",  "people", "sessions",
    "references", "signatures", "memberships", "exams", "goals",  "offers", "declarations",
};
constexpr std::string_view declarations = "declarations";
constexpr int most_repeated = 120; // ten years

bool is_list(std::string_view name) {
    return std::find(lists.begin(), lists.end(), name) != lists.end();
}

JsonValue* member_of(JsonValue& object, std::string_view name) {
    const auto found = std::find_if(object.items.begin(), object.items.end(),
                                    [&](const JsonValue& member) { return member.name == name; });
    return found == object.items.end() ? nullptr : &*found;
}

JsonValue& made_member(JsonValue& object, std::string_view name, Kind kind) {
    if (JsonValue* known = member_of(object, name))
        return *known;
    JsonValue value;
    value.kind = kind;
    value.name = name;
    object.items.push_back(std::move(value));
    return object.items.back();
}

bool has_id(const JsonValue& entry, std::string_view id) {
    const JsonValue* own = find_member(entry, "id");
    return own != nullptr && own->kind == Kind::Text && own->text == id;
}

/// What is meant by a name: the entry of that id, all entries of that list, or the declarations.
std::vector<JsonValue*> meant_by(JsonValue& portfolio, std::string_view name) {
    std::vector<JsonValue*> entries;
    for (JsonValue& list : portfolio.items) {
        if (!is_list(list.name))
            continue;
        if (list.name == declarations) {
            if (name == declarations)
                entries.push_back(&list);
            continue;
        }
        for (JsonValue& entry : list.items)
            if (list.name == name || has_id(entry, name))
                entries.push_back(&entry);
    }
    return entries;
}

void erase_member(JsonValue& object, std::string_view name) {
    std::erase_if(object.items, [&](const JsonValue& member) { return member.name == name; });
}

/// Objects inside objects are set member by member, everything else as a whole.
void set_members(JsonValue& object, const JsonValue& to) {
    for (const JsonValue& member : to.items) {
        JsonValue* known = member_of(object, member.name);
        if (known != nullptr && known->kind == Kind::Object && member.kind == Kind::Object)
            set_members(*known, member);
        else if (known != nullptr)
            *known = member;
        else
            object.items.push_back(member);
    }
}

/// Takes the area out of "areas"; is it in there?
bool erase_area(JsonValue& entry, std::string_view area) {
    JsonValue* areas = member_of(entry, "areas");
    return areas != nullptr
           && std::erase_if(areas->items, [&](const JsonValue& item) { return item.text == area; }) > 0;
}

/// "late" and the first month becomes "late-3" and the third.
JsonValue repeated(const JsonValue& entry, Date first, int month) {
    JsonValue one = entry;
    JsonValue& id = made_member(one, "id", Kind::Text);
    id.text += "-" + std::to_string(month + 1);
    const Month moved = month_from_number(month_number(month_of(first)) + month);
    const Date end_of_month{moved / std::chrono::last};
    Date day = moved / first.day();
    if (!day.ok())
        day = end_of_month;
    made_member(one, "from", Kind::Text).text = iso_text(day);
    return one;
}

/// One change, with all that it needs.
struct Change {
    ObjectReader in;
    JsonValue& portfolio;
    const RulePack& pack;

    void add() {
        std::string list;
        in.label("add", list, Presence::Required);
        const JsonValue* entry = in.object_member("entry", Presence::Required);
        std::optional<int> months;
        in.number("each_month", months, 2, most_repeated);
        const bool known = is_list(list) && list != declarations;
        if (!list.empty() && !known)
            in.report("add", quoted(list) + " is no list of a portfolio",
                      "Write " + one_of({lists.begin(), lists.end() - 1}) + ".");
        if (entry == nullptr || !known)
            return;
        JsonValue& entries = made_member(portfolio, list, Kind::List);
        JsonValue added = *entry;
        added.name.clear();
        name_all_areas(added, pack);
        if (!months) {
            entries.items.push_back(std::move(added));
            return;
        }
        const JsonValue* from = find_member(added, "from");
        const auto first = from != nullptr && from->kind == Kind::Text ? parse_date(from->text) : std::nullopt;
        if (!first || find_member(added, "id") == nullptr) {
            in.report("each_month", "the entry has no \"from\" that is a day, or no \"id\"",
                      "Give it both: the first day, and the id that the others are numbered after.");
            return;
        }
        for (int month = 0; month < *months; ++month)
            entries.items.push_back(repeated(added, *first, month));
    }

    void remove() {
        std::string what;
        std::string of;
        in.label("remove", what, Presence::Required);
        in.label("of", of, Presence::Optional);
        if (what.empty())
            return;
        if (!of.empty())
            remove_from(what, of);
        else if (is_list(what) && find_member(portfolio, what) != nullptr)
            erase_member(portfolio, what);
        else if (is_list(what) || meant_by(portfolio, what).empty())
            report_nothing_there("remove", what);
        else
            for (JsonValue& list : portfolio.items)
                std::erase_if(list.items, [&](const JsonValue& entry) { return has_id(entry, what); });
    }

    void remove_from(const std::string& what, const std::string& of) {
        const std::vector<JsonValue*> entries = meant_by(portfolio, of);
        if (entries.empty()) {
            report_nothing_there("of", of);
            return;
        }
        const bool area = area_index(pack, AreaId{what}).has_value();
        bool found = false;
        for (JsonValue* entry : entries) {
            found = (area ? erase_area(*entry, what) : find_member(*entry, what) != nullptr) || found;
            if (!area)
                erase_member(*entry, what);
        }
        if (!found)
            in.report("remove", quoted(what) + " is not there to be removed", "Name a member or an area that is there.");
    }

    void set() {
        std::string what;
        in.label("set", what, Presence::Required);
        const JsonValue* to = in.object_member("to", Presence::Required);
        if (what.empty() || to == nullptr)
            return;
        if (what == declarations)
            made_member(portfolio, declarations, Kind::Object);
        const std::vector<JsonValue*> entries = meant_by(portfolio, what);
        if (entries.empty())
            report_nothing_there("set", what);
        JsonValue members = *to;
        name_all_areas(members, pack);
        for (JsonValue* entry : entries)
            set_members(*entry, members);
    }

    void report_nothing_there(std::string_view member, const std::string& name) {
        in.report(member, quoted(name) + " is neither an entry nor a list of the base",
                  "Name the id of an entry that is there, or a list such as \"trainings\".");
    }
};

} // namespace

void name_all_areas(JsonValue& value, const RulePack& pack) {
    for (JsonValue& member : value.items) {
        name_all_areas(member, pack);
        if (member.name != "areas" || member.kind != Kind::List)
            continue;
        std::vector<JsonValue> named;
        for (const JsonValue& item : member.items) {
            const std::size_t before = named.size();
            for (const Area& area : pack.areas)
                if (item.kind == Kind::Text && (item.text == "all" || item.text == pack.domains[area.domain].id)) {
                    named.push_back(item);
                    named.back().text = area.id.text;
                }
            if (named.size() == before)
                named.push_back(item);
        }
        member.items = std::move(named);
    }
}

void change_portfolio(JsonValue& portfolio, const JsonValue& change, const RulePack& pack, ProblemList& problems) {
    constexpr const char* remedy = "Write an object with \"add\" and \"entry\", with \"remove\", or with \"set\" and \"to\".";
    if (change.kind != Kind::Object) {
        problems.report(value_words(change) + " is no change", remedy);
        return;
    }
    Change one{ObjectReader(change, problems), portfolio, pack};
    const int verbs = int{one.in.has("add")} + int{one.in.has("remove")} + int{one.in.has("set")};
    if (verbs != 1) {
        problems.report("a change has one verb, and this has " + std::to_string(verbs), remedy);
        return;
    }
    if (one.in.has("add"))
        one.add();
    else if (one.in.has("remove"))
        one.remove();
    else
        one.set();
    one.in.nothing_else();
}

} // namespace imh
