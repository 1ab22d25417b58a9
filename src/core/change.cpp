#include "core/change.h"

#include <array>
#include <utility>

namespace imh {

namespace {

void put(Portfolio& portfolio, std::size_t at, const Entry& entry) {
    std::visit(
        [&]<class Kind>(const Kind& it) {
            auto& list = list_of<Kind>(portfolio);
            list.insert(list.begin() + static_cast<std::ptrdiff_t>(at), it);
        },
        entry);
}

void take(Portfolio& portfolio, std::size_t at, const Entry& entry) {
    std::visit(
        [&]<class Kind>(const Kind&) {
            auto& list = list_of<Kind>(portfolio);
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
        },
        entry);
}

void set(Portfolio& portfolio, std::size_t at, const Entry& entry) {
    std::visit([&]<class Kind>(const Kind& it) { list_of<Kind>(portfolio)[at] = it; }, entry);
}

void move_entry(Portfolio& portfolio, std::size_t at, const std::optional<Entry>& from, const std::optional<Entry>& to) {
    if (from && to)
        set(portfolio, at, *to);
    else if (to)
        put(portfolio, at, *to);
    else if (from)
        take(portfolio, at, *from);
}

void declare(Portfolio& portfolio, const std::string& name, const std::optional<Declaration>& declaration) {
    if (declaration)
        portfolio.declarations[name] = *declaration;
    else
        portfolio.declarations.erase(name);
}

/// Which category is looked at is not an entry, so going back and forth leaves it alone.
void replace(Portfolio& portfolio, const Portfolio& whole) {
    const std::optional<CategoryId> interest = portfolio.interest;
    portfolio = whole;
    portfolio.interest = interest;
}

struct Apply {
    Portfolio& portfolio;
    void operator()(const EntryChange& change) const { move_entry(portfolio, change.at, change.before, change.after); }
    void operator()(const DeclarationChange& change) const { declare(portfolio, change.name, change.after); }
    void operator()(const NameChange& change) const { portfolio.name = change.after; }
    void operator()(const WholeChange& change) const { replace(portfolio, change.after); }
};

struct Revert {
    Portfolio& portfolio;
    void operator()(const EntryChange& change) const { move_entry(portfolio, change.at, change.after, change.before); }
    void operator()(const DeclarationChange& change) const { declare(portfolio, change.name, change.before); }
    void operator()(const NameChange& change) const { portfolio.name = change.before; }
    void operator()(const WholeChange& change) const { replace(portfolio, change.before); }
};

/// Sessions and jobs that name the person name nobody; references to them go.
void let_go_of(const Portfolio& portfolio, const PersonId& person, Step& step) {
    for (std::size_t i = 0; i < portfolio.jobs.size(); ++i)
        if (portfolio.jobs[i].supervisor == person) {
            Job after = portfolio.jobs[i];
            after.supervisor.reset();
            step.push_back(EntryChange{.at = i, .before = portfolio.jobs[i], .after = std::move(after)});
        }
    for (std::size_t i = 0; i < portfolio.sessions.size(); ++i)
        if (portfolio.sessions[i].provider == person) {
            Session after = portfolio.sessions[i];
            after.provider.reset();
            step.push_back(EntryChange{.at = i, .before = portfolio.sessions[i], .after = std::move(after)});
        }
    // From the back, so that places stay right.
    for (std::size_t i = portfolio.references.size(); i-- > 0;)
        if (portfolio.references[i].person == person)
            step.push_back(EntryChange{.at = i, .before = portfolio.references[i], .after = std::nullopt});
}

/// Ids for new entries, one after the other.
class FreshIds {
public:
    explicit FreshIds(const Portfolio& portfolio) : portfolio_{portfolio} {}

    std::string next(EntryKind kind) {
        const std::string prefix = id_prefix(kind);
        int& number = numbers_[static_cast<std::size_t>(kind)];
        if (number == 0)
            number = number_of(fresh_id(portfolio_, prefix.c_str()).text.substr(prefix.size() + 1));
        return prefix + '-' + std::to_string(number++);
    }

private:
    static int number_of(const std::string& digits) {
        int number = 0;
        for (const char c : digits)
            number = number * 10 + (c - '0');
        return number;
    }

    const Portfolio& portfolio_;
    std::array<int, std::variant_size_v<Entry>> numbers_{};
};

} // namespace

void do_step(Portfolio& portfolio, const Step& step) {
    for (const Change& change : step)
        std::visit(Apply{portfolio}, change);
}

void undo_step(Portfolio& portfolio, const Step& step) {
    for (auto change = step.rbegin(); change != step.rend(); ++change)
        std::visit(Revert{portfolio}, *change);
}

Step step_adding(const Portfolio& portfolio, std::vector<Entry> entries) {
    Step step;
    step.reserve(entries.size());
    FreshIds ids(portfolio);
    std::array<std::size_t, std::variant_size_v<Entry>> added{};
    for (Entry& entry : entries) {
        const EntryKind kind = kind_of(entry);
        if (id_of(entry).empty())
            set_id(entry, ids.next(kind));
        const std::size_t at = count_of(portfolio, kind) + added[entry.index()]++;
        step.push_back(EntryChange{.at = at, .before = std::nullopt, .after = std::move(entry)});
    }
    return step;
}

Step step_changing(const Portfolio& portfolio, const Entry& entry) {
    const std::optional<std::size_t> at = place_of(portfolio, {kind_of(entry), id_of(entry)});
    if (!at)
        return {};
    return std::visit(
        [&]<class Kind>(const Kind& it) -> Step {
            const Kind& before = list_of<Kind>(portfolio)[*at];
            if (before == it)
                return {};
            return {EntryChange{.at = *at, .before = before, .after = it}};
        },
        entry);
}

Step step_duplicating(const Portfolio& portfolio, const EntryName& name) {
    std::optional<Entry> copy = find_entry(portfolio, name);
    if (!copy)
        return {};
    set_id(*copy, FreshIds(portfolio).next(name.kind));
    return {EntryChange{.at = *place_of(portfolio, name) + 1, .before = std::nullopt, .after = std::move(copy)}};
}

Step step_deleting(const Portfolio& portfolio, const EntryName& name) {
    std::optional<Entry> entry = find_entry(portfolio, name);
    if (!entry)
        return {};
    Step step;
    if (const auto* person = std::get_if<Person>(&*entry))
        let_go_of(portfolio, person->id, step);
    step.push_back(EntryChange{.at = *place_of(portfolio, name), .before = std::move(entry), .after = std::nullopt});
    return step;
}

Step step_declaring(const Portfolio& portfolio, const std::string& name, const Declaration& declaration) {
    const auto found = portfolio.declarations.find(name);
    std::optional<Declaration> before;
    if (found != portfolio.declarations.end())
        before = found->second;
    std::optional<Declaration> after = declaration;
    if (declaration == Declaration{})
        after.reset();
    if (before == after)
        return {};
    return {DeclarationChange{.name = name, .before = std::move(before), .after = std::move(after)}};
}

} // namespace imh
