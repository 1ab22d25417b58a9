// Small builders, so that a test reads like what an applicant would say. Each gives a complete entry that a
// test then changes in one place.
#pragma once

#include <cstdlib>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "core/portfolio.h"
#include "core/requirements/degree.h"
#include "core/requirement.h"
#include "core/rule_pack.h"

namespace imh::testing {

/// "2023-11-17"; ends the program where it is no day, for that is a mistake of the test.
inline Date date(std::string_view iso) {
    const auto parsed = parse_date(iso);
    if (!parsed)
        std::abort();
    return *parsed;
}

inline Day day(std::string_view iso) {
    return Day{date(iso)};
}

inline std::optional<Date> maybe_date(std::string_view iso) {
    return iso.empty() ? std::nullopt : std::optional{date(iso)};
}

/// "6:30"
inline Minutes hours(std::string_view text) {
    const auto parsed = parse_hours(text);
    if (!parsed)
        std::abort();
    return *parsed;
}

inline std::vector<CategoryId> categories(std::initializer_list<const char*> ids) {
    std::vector<CategoryId> all;
    for (const char* id : ids)
        all.push_back({id});
    return all;
}

inline std::vector<AreaId> area_ids(std::initializer_list<const char*> ids) {
    std::vector<AreaId> all;
    for (const char* id : ids)
        all.push_back({id});
    return all;
}

/// A degree of a related field with its transcript. An empty `conferred` means that the day was not said.
inline Degree degree(std::string id, DegreeKind kind, std::string_view conferred) {
    Degree degree;
    degree.id = {std::move(id)};
    degree.kind = kind;
    degree.title = "A degree";
    degree.conferred = maybe_date(conferred);
    degree.related_field = Answer::Yes;
    degree.transcript = Answer::Yes;
    return degree;
}

/// One day of training. `length` "6:30"; empty = not said.
inline Training training(std::string id, std::string_view from, std::string_view length,
                         std::initializer_list<const char*> areas) {
    Training training;
    training.title = "Training " + id;
    training.id = {std::move(id)};
    training.from = maybe_date(from);
    if (!length.empty())
        training.hours = hours(length);
    training.areas = area_ids(areas);
    return training;
}

/// A course on offer. `length` "6:30"; empty = not said.
inline Offer offer(std::string id, std::string_view length, std::initializer_list<const char*> areas) {
    Offer offer;
    offer.title = "Course " + id;
    offer.id = {std::move(id)};
    if (!length.empty())
        offer.hours = hours(length);
    offer.areas = area_ids(areas);
    return offer;
}

inline Course course(std::string id, std::string_view from, std::initializer_list<const char*> areas) {
    Course course;
    course.title = "Course " + id;
    course.id = {std::move(id)};
    course.from = maybe_date(from);
    course.areas = area_ids(areas);
    course.transcript = Answer::Yes;
    return course;
}

/// Full-time work with every fact said yes, but no leadership and no RS/C given. An empty `to` = it still goes on.
inline Job job(std::string id, std::string_view from, std::string_view to = {}) {
    Job job;
    job.id = {std::move(id)};
    job.title = "Home visitor";
    job.from = maybe_date(from);
    job.to = maybe_date(to);
    job.hours_per_week = 40;
    job.families = 14;
    job.facts.fill(Answer::Yes);
    for (const JobFact fact : {JobFact::ServesPreschoolers, JobFact::ProvidesRsc, JobFact::PolicyLeadership,
                               JobFact::FacultyLeadership})
        job.facts[static_cast<std::size_t>(fact)] = Answer::No;
    return job;
}

inline Job with(Job job, JobFact fact, Answer answer) {
    job.facts[static_cast<std::size_t>(fact)] = answer;
    return job;
}

inline Job with(Job job, JobKind kind) {
    job.kind = kind;
    return job;
}

/// Somebody who has held `category` since `since` (empty = day not said). An empty category = holds none.
inline Person person(std::string id, std::string_view category = {}, std::string_view since = {},
                     std::string_view until = {}) {
    Person person;
    person.id = {std::move(id)};
    person.endorsements.emplace();
    if (!category.empty())
        person.endorsements->push_back({{std::string{category}}, maybe_date(since), maybe_date(until), {}});
    person.relative = Answer::No;
    person.self = Answer::No;
    return person;
}

/// One meeting of RS/C.
inline Session session(std::string id, std::string_view from, std::string_view length, std::string provider) {
    Session session;
    session.id = {std::move(id)};
    session.from = date(from);
    session.hours = hours(length);
    if (!provider.empty())
        session.provider = PersonId{std::move(provider)};
    return session;
}

/// A total of RS/C over a range of days.
inline Session total(std::string id, std::string_view from, std::string_view to, std::string_view length,
                     std::string provider) {
    Session all = session(std::move(id), from, length, std::move(provider));
    all.to = date(to);
    return all;
}

/// One meeting of the same length on each month's day, `months` times. Ids "<prefix>-1" and on.
inline std::vector<Session> monthly(const std::string& prefix, std::string_view first, int months,
                                    std::string_view length, const std::string& provider) {
    std::vector<Session> all;
    const Date start = date(first);
    for (int i = 0; i < months; ++i) {
        Session one = session(prefix + '-' + std::to_string(i + 1), first, length, provider);
        one.from = month_from_number(month_number(month_of(start)) + i) / start.day();
        all.push_back(one);
    }
    return all;
}

inline Reference reference(std::string id, std::string person, std::initializer_list<RaterRole> roles) {
    Reference reference;
    reference.id = {std::move(id)};
    reference.person = {std::move(person)};
    reference.roles = roles;
    return reference;
}

/// "At least a Bachelor's", and "a Master's, a doctorate or an MD".
inline DegreeTerms bachelors() {
    return {{DegreeKind::Bachelor, DegreeKind::Master, DegreeKind::Doctorate}, {}, {}, {}, false};
}
inline DegreeTerms masters() {
    return {{DegreeKind::Master, DegreeKind::Doctorate, DegreeKind::Medical}, {}, {}, {}, false};
}

/// A pack with three areas in one domain and no categories.
inline RulePack small_pack() {
    RulePack pack;
    pack.id = "small";
    pack.domains.push_back({.id = "TF", .title = "Theory", .key = true});
    for (const char* id : {"TF01", "TF02", "TF03"})
        pack.areas.push_back({{id}, 0, id, "help"});
    return pack;
}

/// A requirement of these terms, for tests of kinds that hold others.
template <class SomeTerms> Requirement requirement(std::string id, SomeTerms terms) {
    Requirement requirement;
    requirement.id = {std::move(id)};
    requirement.title = "A requirement";
    requirement.terms = std::move(terms);
    return requirement;
}

} // namespace imh::testing
