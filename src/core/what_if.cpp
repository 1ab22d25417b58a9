#include "core/what_if.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace imh {

namespace {

constexpr std::string_view imagined_prefix = "imagined-";

/// Calls visit(list of a, list of b) for every kind of entry.
template <class Some, class Other, class Visit> void for_lists(Some& a, Other& b, Visit visit) {
    visit(a.degrees, b.degrees);
    visit(a.courses, b.courses);
    visit(a.trainings, b.trainings);
    visit(a.jobs, b.jobs);
    visit(a.people, b.people);
    visit(a.sessions, b.sessions);
    visit(a.references, b.references);
    visit(a.signatures, b.signatures);
    visit(a.memberships, b.memberships);
    visit(a.exams, b.exams);
    visit(a.goals, b.goals);
    visit(a.offers, b.offers);
}

template <class Entry> void lay_over(std::vector<Entry>& entries, const std::vector<Entry>& imagined) {
    for (const Entry& entry : imagined) {
        const auto same = std::find_if(entries.begin(), entries.end(), [&](const Entry& one) { return one.id == entry.id; });
        if (same != entries.end())
            *same = entry;
        else
            entries.push_back(entry);
    }
}

template <class Visit> void for_names_of_people(Portfolio& portfolio, Visit visit) {
    for (Reference& reference : portfolio.references)
        visit(reference.person);
    for (Session& session : portfolio.sessions)
        if (session.provider)
            visit(*session.provider);
    for (Job& job : portfolio.jobs)
        if (job.supervisor)
            visit(*job.supervisor);
}

/// "training" of "imagined-3-training-1".
std::string kind_in(std::string_view id) {
    id.remove_prefix(imagined_prefix.size());
    id.remove_prefix(std::min(id.size(), id.find('-') + 1));
    return std::string{id.substr(0, id.find('-'))};
}

} // namespace

EvidenceId imagined_id(std::size_t number, const char* prefix, std::size_t place) {
    return {std::string{imagined_prefix} + std::to_string(number) + '-' + prefix + '-' + std::to_string(place + 1)};
}

bool is_imagined(const EvidenceId& id) { return id.text.starts_with(imagined_prefix); }

Portfolio with_imagined(Portfolio portfolio, const Portfolio& imagined) {
    for_lists(portfolio, imagined, [](auto& entries, const auto& more) { lay_over(entries, more); });
    for (const auto& [name, declaration] : imagined.declarations) {
        Declaration& said = portfolio.declarations[name];
        said.answer = declaration.answer;
        if (said.words.empty())
            said.words = declaration.words;
    }
    return portfolio;
}

Portfolio renumbered(Portfolio imagined, std::size_t number) {
    const std::string start = std::string{imagined_prefix} + std::to_string(number) + 'x';
    const auto rename = [&](std::string& id) {
        if (id.starts_with(imagined_prefix))
            id = start + id.substr(imagined_prefix.size());
    };
    for_lists(imagined, imagined, [&](auto& entries, auto&) {
        for (auto& entry : entries)
            rename(entry.id.text);
    });
    for_names_of_people(imagined, [&](PersonId& person) { rename(person.text); });
    return imagined;
}

Portfolio with_added(Portfolio portfolio, const Portfolio& imagined) {
    Portfolio real = imagined;
    std::vector<std::pair<std::string, std::string>> renamed;
    Portfolio taken = portfolio; // with the ids that are given
    for_lists(real, taken, [&](auto& entries, auto& others) {
        for (auto& entry : entries) {
            if (!entry.id.text.starts_with(imagined_prefix))
                continue;
            const EvidenceId fresh = fresh_id(taken, kind_in(entry.id.text).c_str());
            renamed.emplace_back(entry.id.text, fresh.text);
            entry.id.text = fresh.text;
            others.push_back(entry);
        }
    });
    for_names_of_people(real, [&](PersonId& person) {
        for (const auto& [from, to] : renamed)
            if (person.text == from) {
                person.text = to;
                break;
            }
    });
    return with_imagined(std::move(portfolio), real);
}

Date day_of(const std::vector<Imagined>& all, Date today) {
    Date last = today;
    for (const Imagined& one : all)
        if (one.on)
            last = std::max({last, one.by.value_or(today), day_of(one.entries, today)});
    return last;
}

Portfolio with_imagined(Portfolio portfolio, const std::vector<Imagined>& all) {
    for (const Imagined& one : all)
        if (one.on)
            portfolio = with_imagined(std::move(portfolio), one.entries);
    return portfolio;
}

Date day_of(const Portfolio& imagined, Date today) {
    Date last = today;
    const auto reach = [&last](const std::optional<Date>& day) {
        if (day && *day > last)
            last = *day;
    };
    for (const Degree& degree : imagined.degrees)
        reach(degree.conferred);
    for (const Course& course : imagined.courses)
        reach(course.to ? course.to : course.from);
    for (const Training& training : imagined.trainings)
        reach(training.to ? training.to : training.from);
    for (const Job& job : imagined.jobs)
        reach(job.to ? job.to : job.from);
    for (const Session& session : imagined.sessions)
        reach(session.to ? session.to : session.from);
    for (const Signature& signature : imagined.signatures)
        reach(signature.signed_on);
    for (const Membership& membership : imagined.memberships)
        reach(membership.from);
    for (const Exam& exam : imagined.exams)
        reach(exam.taken);
    return last;
}

std::vector<CategoryChange> changes_between(const Assessment& before, const Assessment& after) {
    std::vector<CategoryChange> all;
    for (std::size_t i = 0; i < before.categories.size(); ++i) {
        const CategoryAssessment& was = before.categories[i];
        const CategoryAssessment& is = after.categories[i];
        CategoryChange change{was.category, was.outcome, is.outcome, {}};
        for (std::size_t at = 0; at < was.findings.size(); ++at) {
            const Finding& old = was.findings[at];
            const Finding& now = is.findings[at];
            if (old.standing != now.standing || old.measure != now.measure)
                change.changes.push_back({old.requirement, old.standing, now.standing, old.measure, now.measure});
        }
        all.push_back(std::move(change));
    }
    return all;
}

} // namespace imh
