#include "core/portfolio.h"

#include <algorithm>
#include <string_view>

namespace imh {

namespace {

/// The number of an id "<prefix>-<n>", else 0. Longer numbers than fresh_id gives are not counted on.
int number_in(std::string_view id, std::string_view prefix) {
    if (id.size() <= prefix.size() + 1 || !id.starts_with(prefix) || id[prefix.size()] != '-')
        return 0;
    const std::string_view digits = id.substr(prefix.size() + 1);
    if (digits.size() > 8)
        return 0;
    int number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return 0;
        number = number * 10 + (c - '0');
    }
    return number;
}

template <class Entry> int highest_in(const std::vector<Entry>& entries, std::string_view prefix, int highest) {
    for (const Entry& entry : entries)
        highest = std::max(highest, number_in(entry.id.text, prefix));
    return highest;
}

} // namespace

const Person* find_person(const Portfolio& portfolio, const PersonId& id) {
    const auto found = std::find_if(portfolio.people.begin(), portfolio.people.end(),
                                    [&](const Person& person) { return person.id == id; });
    return found == portfolio.people.end() ? nullptr : &*found;
}

EvidenceId fresh_id(const Portfolio& portfolio, const char* prefix) {
    int highest = 0;
    highest = highest_in(portfolio.degrees, prefix, highest);
    highest = highest_in(portfolio.courses, prefix, highest);
    highest = highest_in(portfolio.trainings, prefix, highest);
    highest = highest_in(portfolio.jobs, prefix, highest);
    highest = highest_in(portfolio.people, prefix, highest);
    highest = highest_in(portfolio.sessions, prefix, highest);
    highest = highest_in(portfolio.references, prefix, highest);
    highest = highest_in(portfolio.signatures, prefix, highest);
    highest = highest_in(portfolio.memberships, prefix, highest);
    highest = highest_in(portfolio.exams, prefix, highest);
    highest = highest_in(portfolio.goals, prefix, highest);
    highest = highest_in(portfolio.offers, prefix, highest);
    return EvidenceId{std::string{prefix} + '-' + std::to_string(highest + 1)};
}

} // namespace imh
