// simdjson splits the text, checks it and lays it out; a third walker through portfolio_fields.h, beside ObjectReader and
// ObjectWriter, takes the entries out of that. It gives up at once where anything is not plainly right.

#include "cli/fast_portfolio.h"

#include <algorithm>

#include <simdjson.h>

#include "io/portfolio_fields.h"
#include "io/portfolio_json.h"
#include "io/portfolio_steps.h"

namespace imh {
namespace {

namespace dom = simdjson::dom;

/// A larger one may hold more values than a file may.
constexpr std::size_t most_bytes = 2 * json_bounds::most_values;

/// Control characters, which no text of a portfolio may hold, and halves of surrogate pairs, about which libraries differ.
bool has_odd_characters(std::string_view text) {
    for (std::size_t at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at + 2)) {
        const std::string_view escape = text.substr(at + 1, 4);
        if (escape.starts_with('b') || escape.starts_with('f') || escape.starts_with('r') || escape.starts_with("ud")
            || escape.starts_with("uD") || escape == "u000" || escape == "u001" || escape == "u007")
            return true;
    }
    return text.find('\x7f') != std::string_view::npos;
}

/// Has the functions of ObjectReader that portfolio_fields.h asks for.
class PlainReader {
public:
    static constexpr auto Optional = Presence::Optional;
    static constexpr auto Required = Presence::Required;

    /// `plain` becomes false where something is not as it should be.
    PlainReader(dom::element object, bool& plain) : plain_(plain) {
        dom::object members;
        if (object.get(members) != simdjson::SUCCESS) {
            give_up();
            return;
        }
        next_ = members.begin();
        end_ = members.end();
        size_ = members.size();
    }

    void id(std::string_view name, std::string& value) {
        const std::string_view text = text_of(name, Required);
        if (is_entry_id(text))
            value = text;
        else
            give_up();
    }

    void label(std::string_view name, std::string& value, Presence presence) {
        if (const auto found = member(name, presence))
            value = name_in(*found);
    }

    void text(std::string_view name, std::string& value, std::size_t most) {
        value = text_of(name, Optional);
        if (value.size() > most)
            give_up();
    }

    void date(std::string_view name, std::optional<Date>& value) {
        const auto found = member(name, Optional);
        if (found && !(value = parse_date(text_in(*found))))
            give_up();
    }

    void hours(std::string_view name, std::optional<Minutes>& value, Minutes most) {
        const auto found = member(name, Optional);
        if (found && (!(value = parse_hours(text_in(*found))) || *value > most))
            give_up();
    }

    void number(std::string_view name, std::optional<int>& value, int least, int most) {
        const auto found = member(name, Optional);
        if (!found)
            return;
        std::int64_t number = 0;
        if (found->type() != dom::element_type::INT64 || found->get(number) != simdjson::SUCCESS || number < least
            || number > most)
            give_up();
        else
            value = static_cast<int>(number);
    }

    template<class Id>
    void ref(std::string_view name, Id& value) {
        label(name, value.text, Required);
    }
    template<class Id>
    void ref(std::string_view name, std::optional<Id>& value) {
        if (const auto found = member(name, Optional))
            value = Id{std::string(name_in(*found))};
    }
    template<class Id>
    void refs(std::string_view name, std::vector<Id>& values) {
        for_items(member(name, Optional), values, [&](dom::element item) {
            values.push_back({std::string(name_in(item))});
        });
    }
    template<class Id>
    void refs(std::string_view name, std::optional<std::vector<Id>>& values) {
        if (const auto found = member(name, Optional))
            for_items(found, values.emplace(), [&](dom::element item) {
                values->push_back({std::string(name_in(item))});
            });
    }

    template<class Enum>
    void named(std::string_view name, Enum& value, Presence presence = Optional) {
        if (const auto found = member(name, presence))
            value = one_named<Enum>(*found);
    }
    template<class Enum>
    void named_list(std::string_view name, std::vector<Enum>& values) {
        for_items(member(name, Optional), values, [&](dom::element item) { values.push_back(one_named<Enum>(item)); });
    }

    template<std::size_t count>
    void answers(std::string_view name, std::array<Answer, count>& values,
                 const std::array<std::string_view, count>& names, const std::string&) {
        const auto found = member(name, Optional);
        if (!found)
            return;
        PlainReader in(*found, plain_);
        for (std::size_t i = 0; i < count; ++i)
            in.named(names[i], values[i]);
        in.end();
    }

    template<class Entry>
    void list(std::string_view name, std::vector<Entry>& entries) {
        for_items(member(name, Optional), entries, [&](dom::element item) { read(item, entries.emplace_back()); });
    }
    template<class Entry>
    void list(std::string_view name, std::optional<std::vector<Entry>>& entries) {
        if (const auto found = member(name, Optional))
            for_items(found, entries.emplace(), [&](dom::element item) { read(item, entries->emplace_back()); });
    }

    template<class Entry>
    void map(std::string_view name, std::map<std::string, Entry>& entries) {
        const auto found = member(name, Optional);
        dom::object members;
        if (!found || found->get(members) != simdjson::SUCCESS) {
            if (found)
                give_up();
            return;
        }
        std::size_t count = 0;
        for (const auto [key, item] : members) {
            if (!is_entry_id(key))
                give_up();
            read(item, entries[std::string(key)]);
            ++count;
        }
        if (entries.size() != count)
            give_up(); // one stands there twice
    }

    /// Comes last: is there a member that was not asked for, or one more than once?
    void unknown(std::string&) { end(); }

    /// The format and the version that are read here.
    void head() {
        const auto version = member("version", Required);
        std::int64_t number = 0;
        if (text_of("format", Required) != "imh-portfolio" || !version || version->get(number) != simdjson::SUCCESS
            || number != portfolio_version)
            give_up();
    }

private:
    void give_up() { plain_ = false; }

    void end() {
        if (asked_ != size_)
            give_up();
    }

    template<class Entry>
    void read(dom::element item, Entry& entry) {
        PlainReader in(item, plain_);
        if (plain_)
            Shape<Entry>::visit(in, entry);
    }

    /// Members mostly stand in the order in which they are asked for: all before `next_` were.
    std::optional<dom::element> member(std::string_view name, Presence presence) {
        if (!plain_)
            return std::nullopt;
        for (dom::object::iterator at = next_; at != end_; ++at) {
            if (at.key() != name)
                continue;
            const dom::element found = at.value();
            if (!(at != next_))
                ++next_;
            ++asked_;
            return found;
        }
        if (presence == Required)
            give_up();
        return std::nullopt;
    }

    std::string_view text_of(std::string_view name, Presence presence) {
        const auto found = member(name, presence);
        return found ? text_in(*found) : std::string_view{};
    }

    std::string_view text_in(dom::element value) {
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS)
            give_up();
        return text;
    }

    std::string_view name_in(dom::element value) {
        const std::string_view text = text_in(value);
        if (!is_name(text))
            give_up();
        return text;
    }

    template<class Enum>
    Enum one_named(dom::element value) {
        const std::string_view text = text_in(value);
        const auto found = imh::named<Enum>(text);
        if (!found || text == "unsaid")
            give_up();
        return found.value_or(Enum{});
    }

    template<class Item, class Take>
    void for_items(const std::optional<dom::element>& list, std::vector<Item>& items, Take take) {
        dom::array array;
        if (!list)
            return;
        if (list->get(array) != simdjson::SUCCESS || array.size() > most_entries)
            return give_up();
        items.reserve(array.size());
        for (const dom::element item : array)
            take(item);
    }

    bool& plain_;
    dom::object::iterator next_;
    dom::object::iterator end_;
    std::size_t size_ = 0;
    std::size_t asked_ = 0; // so many of its members
};

} // namespace

struct FastPortfolios::Parser {
    dom::parser parser;
};

FastPortfolios::FastPortfolios() : parser_(std::make_unique<Parser>()) {}
FastPortfolios::~FastPortfolios() = default;

std::optional<Portfolio> FastPortfolios::read(std::string_view text) {
    static_assert(bytes_behind >= simdjson::SIMDJSON_PADDING);
    dom::element root;
    if (text.size() > most_bytes || has_odd_characters(text)
        || parser_->parser.parse(text.data(), text.size(), false).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    bool plain = true;
    PlainReader reader(root, plain);
    if (plain)
        reader.head();
    std::optional<Portfolio> portfolio(std::in_place);
    if (plain)
        Shape<Portfolio>::visit(reader, *portfolio);
    ProblemList problems("");
    if (plain)
        check_values(*portfolio, problems);
    if (!plain || !problems.empty())
        portfolio.reset();
    return portfolio;
}

} // namespace imh
